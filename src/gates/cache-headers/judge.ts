import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { observeCache } from "../../engines/http-caching/observed.ts";
import { header, headerValues } from "../../probes/http/headers.ts";
import { isFingerprinted } from "./addresses.ts";
import { responseEvidence } from "./evidence.ts";
import { rules } from "./rules.ts";
import type { Visit } from "./visits.ts";

const DAY_SECONDS = 86_400;
/** How long static files must be kept unless the options say otherwise, in seconds. */
const FINGERPRINTED_SECONDS = 30 * DAY_SECONDS;
const PLAIN_SECONDS = DAY_SECONDS;

/** Judges a static file. `minAgeMs`: how long it must be kept. */
export function judgeStatic(visit: Visit, minAgeMs: number | undefined): Finding[] {
  const { url, assessment } = visit;
  const { browser } = assessment;
  const usual = isFingerprinted(url) ? FINGERPRINTED_SECONDS : PLAIN_SECONDS;
  const wanted = minAgeMs === undefined ? usual : Math.floor(minAgeMs / 1000);
  const { because } = browser;
  const common = { subject: url, evidence: responseEvidence(visit) };
  const lifetime: Finding[] = [];
  if (browser.basis !== "explicit" || browser.lifetimeSeconds === 0) {
    lifetime.push(finding(rules["static-uncached"], { ...common, args: { because } }));
  } else if (browser.lifetimeSeconds < wanted) {
    const args = { seconds: browser.lifetimeSeconds, wanted, because };
    lifetime.push(finding(rules["static-short"], { ...common, args }));
  }
  const forGood = isFingerprinted(url) && browser.lifetimeSeconds >= FINGERPRINTED_SECONDS;
  return [...lifetime, ...(forGood ? [] : withoutValidator(visit)), ...judgeAny(visit)];
}

/** Judges a public page. `maxAgeMs`: how long browsers may keep it. */
export function judgePage(visit: Visit, maxAgeMs: number): Finding[] {
  const { url, assessment, response } = visit;
  const { browser } = assessment;
  const limit = Math.floor(maxAgeMs / 1000);
  const common = { subject: url, evidence: responseEvidence(visit) };
  const findings: Finding[] = [];
  if (browser.stored && browser.basis === "explicit" && browser.lifetimeSeconds > limit) {
    const args = { seconds: browser.lifetimeSeconds, limit, because: browser.because };
    findings.push(finding(rules["page-kept"], { ...common, args }));
  }
  const silent = ["cache-control", "expires", "pragma"].every(
    (name) => header(response.headers, name) === undefined,
  );
  if (silent && response.status === 200) findings.push(finding(rules["no-policy"], { ...common, args: {} }));
  return [...findings, ...withoutValidator(visit), ...judgeAny(visit)];
}

/** What is wrong with any response: a cookie that is kept, and fields with mistakes. */
function judgeAny(visit: Visit): Finding[] {
  const { url, assessment } = visit;
  const evidence = responseEvidence(visit);
  const { faults } = assessment;
  return [
    ...keptCookies(visit),
    ...(faults.length === 0 ? [] : [finding(rules.malformed, { subject: url, args: { faults }, evidence })]),
  ];
}

/** Cookies that content networks themselves add to what they deliver; they are not part of what is kept. */
const edgeCookie =
  /^(__cf_bm|_cfuvid|cf_clearance|__cflb|ak_bmsc|bm_[a-z]+|incap_ses_.*|visid_incap_.*|nlbi_.*)$/;

/** RFC 9111 lets shared caches keep cookies with a response; only its directives stop them (section 7.3). */
function keptCookies(visit: Visit): Finding[] {
  const { url, assessment, response } = visit;
  const { shared, sharedField, directives } = assessment;
  const names = headerValues(response.headers, "set-cookie")
    .map((cookie) => cookie.split("=", 1)[0]?.trim() ?? "")
    .filter((name) => !edgeCookie.test(name));
  const excluded = [directives.noCache, directives.private].some(
    (fields) => Array.isArray(fields) && fields.includes("set-cookie"),
  );
  if (names.length === 0 || excluded || !isOpenToShared(visit)) return [];
  return [
    finding(rules["set-cookie-cacheable"], {
      subject: url,
      args: { names: [...new Set(names)].sort(), field: sharedField, because: shared.because },
      evidence: responseEvidence(visit),
    }),
  ];
}

/** Whether a shared cache is told, rather than merely not forbidden, to reuse the response. */
export function isOpenToShared({ assessment: { shared, directives, sharedField } }: Visit): boolean {
  if (!shared.stored) return false;
  const told = shared.basis === "explicit" && shared.lifetimeSeconds > 0;
  return (
    told ||
    (sharedField === "Cache-Control" &&
      directives.public &&
      directives.noCache !== true &&
      shared.basis !== "explicit")
  );
}

function withoutValidator(visit: Visit): Finding[] {
  const { url, assessment, response } = visit;
  const { etag, lastModified } = assessment.validators;
  const worthwhile = response.status === 200 && assessment.browser.stored && response.bytes.length > 0;
  if (!worthwhile || etag !== undefined || lastModified !== undefined) return [];
  return [finding(rules["no-validator"], { subject: url, args: {}, evidence: responseEvidence(visit) })];
}

/**
 * Judges the answer to a request for a private URL.
 *
 * @param request The request's headers, for the evidence; a cookie among them means "with a session".
 */
export function judgePrivate(visit: Visit, request: Readonly<Record<string, string>>): Finding[] {
  const { url, response, assessment } = visit;
  const withSession = request["cookie"] !== undefined;
  const content = response.status >= 200 && response.status < 300;
  const findings: Finding[] = [];
  const { shared, sharedField } = assessment;
  // "Sign in first" is no secret; only an explicit lifetime would keep it in the way of those who are signed in.
  if (shared.stored && (content || isOpenToShared(visit))) {
    const guarded = assessment.vary.includes("cookie") || assessment.vary.includes("authorization");
    const open = isOpenToShared(visit) && !guarded;
    findings.push(
      finding(rules["private-cacheable"], {
        subject: url,
        args: {
          who: withSession ? "with a session" : "without a session",
          field: sharedField,
          because: shared.because,
          seconds: shared.lifetimeSeconds,
        },
        // Kept but asked for anew, kept by a cache's own guess, or kept for each cookie apart.
        severity: open ? undefined : "warning",
        evidence: responseEvidence(visit, request),
        identity: [withSession ? "session" : "anonymous"],
      }),
    );
  }
  return [...findings, ...(withSession && content ? sharedHits(visit, request) : []), ...judgeAny(visit)];
}

function sharedHits(visit: Visit, request: Readonly<Record<string, string>>): Finding[] {
  const observed = observeCache(visit.response.headers);
  if (observed.outcome !== "hit" || visit.assessment.vary.includes("cookie")) return [];
  return [
    finding(rules["private-cached"], {
      subject: visit.url,
      args: { because: observed.because ?? "" },
      evidence: responseEvidence(visit, request),
    }),
  ];
}
