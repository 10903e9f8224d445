import { privateKind } from "../../core/address.ts";
import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import type { Severity } from "../../core/severity.ts";
import { hostOf, originOf, pathOf } from "../../engines/crawl/address.ts";
import { isPermanent } from "../../engines/crawl/redirect.ts";
import { type Trail, trailOf } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";
import type { CookieWay } from "./cookie-way.ts";
import { deadReason, isDeadExternally } from "./dead-reason.ts";
import { trailEvidence } from "./evidence.ts";
import type { Judging } from "./judging.ts";
import { isDamaged, isTracking, queryDamage } from "./query.ts";
import { rules } from "./rules.ts";
import { changesSession } from "./sign-in.ts";
import { stagingOf } from "./staging.ts";

/** The parts every finding about one trail has. */
interface Common {
  subject: string;
  evidence: Finding["evidence"];
  reach: number;
  severity?: Severity;
}

/**
 * Judges the way from one address that is linked, listed or given. An address that only a redirect leads to is judged
 * with the address the redirect starts from.
 *
 * @param cookieWays Loops that end once cookies are sent back.
 */
export function* judgeTrail(
  visit: Visit,
  judging: Judging,
  cookieWays: ReadonlyMap<Visit, CookieWay>,
): Generator<Finding> {
  if (!visit.isEntry || visit.isForeign) return;
  const trail = trailOf(visit);
  // Hardly any address has a fault, so what a finding shows is put together only when there is one.
  const common = (): Common => ({
    subject: visit.url,
    evidence: trailEvidence(trail, judging),
    reach: visit.reach,
    ...(isMinor(visit) ? { severity: "warning" } : {}),
  });
  if (!judging.site.hosts.has(hostOf(visit.url))) {
    yield* judgeExternal(trail, common, judging);
    return;
  }
  if (trail.end === "loop") {
    const way = cookieWays.get(visit);
    yield way
      ? finding(rules["needs-cookie"], { ...common(), args: { ...way } })
      : finding(rules.loop, { ...common(), args: { members: trail.loop.map((member) => member.url) } });
    return;
  }
  if (trail.end === "too-many") {
    yield finding(rules["too-many-hops"], { ...common(), args: { hops: trail.hops, last: trail.last.url } });
    return;
  }
  yield* judgeEnd(trail, common, judging);
  yield* judgeHops(trail, common, judging);
}

/** Pictures and other media are not what a customer comes for. */
function isMinor({ parse, isScript, isStart, inSitemap }: Visit): boolean {
  return !(parse || isScript || isStart || inSitemap);
}

function* judgeExternal(trail: Trail, common: () => Common, { options }: Judging): Generator<Finding> {
  if (!options.external || !isDeadExternally(trail.last)) return;
  const reason = deadReason(trail.last, new Set()) ?? "nobody answers";
  yield finding(rules["external-dead"], {
    ...common(),
    severity: undefined,
    args: { reason, end: trail.last.url },
  });
}

function* judgeEnd(trail: Trail, common: () => Common, judging: Judging): Generator<Finding> {
  const { last } = trail;
  const reason = deadReason(last, judging.accept);
  if (reason !== undefined) {
    yield finding(rules.dead, { ...common(), args: { reason, end: last.url, status: last.status } });
    return;
  }
  const { canonical } = judging;
  if (canonical !== undefined && leavesSite(trail, judging)) {
    yield finding(rules["canonical-host"], { ...common(), args: { host: originOf(last.url), canonical } });
    return;
  }
  if (trail.end !== "landed" || last.page === undefined || !judging.site.hosts.has(hostOf(last.url))) return;
  const landed = judging.site.rewrite.toPublic(last.url);
  if (judging.expectsHttps && landed.startsWith("http:")) {
    yield finding(rules["not-https"], { ...common(), args: { status: last.status } });
  }
  if (canonical !== undefined && hostOf(landed) !== hostOf(`${canonical}/`)) {
    yield finding(rules["canonical-host"], { ...common(), args: { host: originOf(landed), canonical } });
  }
}

/** Whether the site's own address leads to somebody else's host. A preview may ask its visitors to sign in there. */
function leavesSite({ visits, last }: Trail, { site }: Judging): boolean {
  const isRoot = visits[0]!.url === site.starts[0]!.url;
  return isRoot && !site.isPreview && !site.hosts.has(hostOf(last.url));
}

function* judgeHops(trail: Trail, common: () => Common, judging: Judging): Generator<Finding> {
  const { last, visits } = trail;
  const first = visits[0]!;
  if (trail.hops > judging.options["max-hops"]) {
    yield finding(rules.chain, { ...common(), args: { hops: trail.hops, target: last.url } });
  }
  const down = visits.find((one) => isDowngrade(one, judging));
  if (down) {
    const to = new URL(down.hop!.location, down.url).href;
    yield finding(rules.downgrade, { ...common(), args: { from: down.url, to } });
  }
  if (last.skipped === "private" && judging.site.isPublic && trail.hops > 0) {
    const kind = describePrivate(last.url);
    yield finding(rules["redirect-to-private"], { ...common(), args: { target: last.url, kind } });
  }
  yield* judgeStagingTarget(trail, common, judging);
  const passing = visits.find((one) => isTemporaryByMistake(one));
  if (passing) {
    const args = {
      status: passing.status,
      from: passing.url,
      target: passing.hop!.target.url,
      reason: "only the spelling of the URL changes",
    };
    yield finding(rules.temporary, { ...common(), args });
  }
  // A page may drop a parameter of its own; what an advertisement or an entry carries must arrive.
  const damage = queryDamage(trail, first.isStart ? () => true : isTracking);
  if (isDamaged(damage))
    yield finding(rules["lost-query"], { ...common(), args: { ...damage, target: last.url } });
  if (trail.end === "landed" && losesPath(trail)) {
    yield finding(rules["lost-path"], { ...common(), args: { path: pathOf(first.url), target: last.url } });
  }
}

/** A private target is another rule's. */
function* judgeStagingTarget({ visits }: Trail, common: () => Common, judging: Judging): Generator<Finding> {
  if (!judging.site.isPublic) return;
  for (const { url, skipped } of visits) {
    const staging = skipped === "private" ? undefined : stagingOf(url, judging);
    if (!staging) continue;
    const given = common();
    yield finding(rules["staging-host"], {
      ...given,
      args: { host: hostOf(url), what: staging.what, target: url },
      severity: staging.sure ? given.severity : "warning",
    });
    return;
  }
}

/** Judged in public terms, so that a preview over plain HTTP does not hide what production would do. */
function isDowngrade({ url, hop }: Visit, { site }: Judging): boolean {
  if (!hop || hop.target.skipped === "private") return false;
  const to = URL.parse(hop.location, site.rewrite.toPublic(url));
  return site.rewrite.toPublic(url).startsWith("https:") && to?.protocol === "http:";
}

/** What a private target is, as the end of a sentence. */
export function describePrivate(url: string): string {
  const hostname = new URL(url).hostname.replace(/^\[|\]$/g, "");
  const kind = privateKind(hostname);
  return kind ? `${kind} address` : "a name inside a private network";
}

/** A hop that changes nothing but scheme, host family, slash or case of the path is meant for ever. */
function isTemporaryByMistake({ url, status, hop }: Visit): boolean {
  if (hop?.via !== "location" || hop.setsCookie || isPermanent(status) || status === 300) return false;
  return url !== hop.target.url && spelling(url) === spelling(hop.target.url);
}

function spelling(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}`.toLowerCase() + search;
}

/** Pages that are the home page under another name. */
const homePages = /^\/(home|start|index|default|main|welcome)?(\.\w{2,5})?\/?$/i;

/**
 * Whether a deep address ends on the home page, which is a missing page in disguise. One that begins or ends a session,
 * or notes a choice in a cookie and sends the visitor on for now, has done its work.
 */
function losesPath({ visits, last }: Trail): boolean {
  const { url: first } = visits[0]!;
  const from = new URL(first).pathname;
  if (new URL(last.url).pathname !== "/" || homePages.test(from) || changesSession(first)) return false;
  if (visits.some(({ status, hop }) => hop?.setsCookie && !isPermanent(status))) return false;
  const changesOrigin = originOf(first) !== originOf(last.url);
  return changesOrigin || from.split("/").filter((segment) => segment !== "").length > 1;
}
