import type { Finding, Location } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import type { Severity } from "../../core/severity.ts";
import { rules } from "./rules.ts";
import type { Sources } from "./sources.ts";

/** Prefixes of variables that frameworks copy into the browser's code. */
const publicPrefixes = [
  "NEXT_PUBLIC_",
  "VITE_",
  "REACT_APP_",
  "PUBLIC_",
  "EXPO_PUBLIC_",
  "NUXT_PUBLIC_",
  "GATSBY_",
  "VUE_APP_",
  "STORYBOOK_",
];

/** The public prefix a name has, if any. */
export function publicPrefix(name: string, further: readonly string[]): string | undefined {
  return [...publicPrefixes, ...further].find(
    (prefix) => name.startsWith(prefix) && name.length > prefix.length,
  );
}

/** Ends and words that make a name one of a secret whatever its value. */
const secretWord =
  /(^|_)SECRETS?(?=_|$)|(^|_)(PRIVATE|PRIVATE_KEY|PASSWORD|PASSWD|PASSPHRASE|SERVICE_ROLE|SERVICE_ROLE_KEY|CONNECTION_STRING|DATABASE_URL|DB_URL|SIGNING_KEY|MASTER_KEY|ADMIN_KEY)$|(^|_)SK_LIVE(?=_|$)/;
/** Ends that make it likely; keys of these names that are made to be public exist. */
const likelyWord = /(^|_)(TOKEN|PAT|API_?KEY|ACCESS_?KEY|ACCESS_?KEY_ID|WEBHOOK|WEBHOOK_URL)$/;
/** Words of keys that are made to be public. */
const publicWord =
  /(^|_)(PUBLISHABLE|ANON|PUBLIC|SITE_?KEY|CLIENT|MAPBOX|CESIUM|POSTHOG|SENTRY|VAPID|FIREBASE|MAPS?|GOOGLE|ALGOLIA|SEARCH|STOREFRONT|CSRF|RECAPTCHA|TURNSTILE|SEGMENT|AMPLITUDE|MIXPANEL)(_|$)/;

/** Forms of values, as the providers document them. */
const secretForms: readonly [what: string, pattern: RegExp][] = [
  ["a Stripe secret key", /^(sk|rk)_(live|test)_[A-Za-z0-9]{10,}/],
  ["a webhook signing secret", /^whsec_[A-Za-z0-9+/=]{16,}/],
  ["a GitHub token", /^(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/],
  ["a GitLab token", /^glpat-[A-Za-z0-9_-]{16,}/],
  ["a Slack token", /^xox[abposr]-[A-Za-z0-9-]{10,}/],
  ["an AWS access key", /^(AKIA|ASIA)[A-Z0-9]{16}$/],
  ["a private key", /^-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/],
  ["an OpenAI or Anthropic key", /^sk-[A-Za-z0-9_-]{20,}/],
  ["a SendGrid key", /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/],
  ["a Supabase secret key", /^sb_secret_[A-Za-z0-9_-]{10,}/],
  ["an address with a password", /^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,200}:[^\s/@]{1,200}@/i],
];
const publicForms =
  /^(pk_(live|test)_|pk\.|sb_publishable_|phc_|G-[A-Z0-9]+$|GTM-|AIza|[0-9a-f]{8}-[0-9a-f]{4}-|https?:\/\/[^\s:@]*$)/;

/** Why a public variable must not be public; undefined when nothing says so. */
export interface Exposure {
  because: string;
  severity: Severity;
}

/** Judges one variable with a public prefix, by its value where there is one and by its name. */
function judgeExposure(name: string, prefix: string, value: string | undefined): Exposure | undefined {
  const bare = name.slice(prefix.length);
  if (value !== undefined && value !== "") {
    const form = secretForm(value);
    if (form !== undefined) return { because: `its value is ${form}`, severity: "error" };
    if (publicForms.test(value) || value.length < 8) return byStrongName(bare, value.length >= 8);
  }
  return byStrongName(bare, false) ?? byLikelyName(bare);
}

function byStrongName(bare: string, publicValue: boolean): Exposure | undefined {
  const word = secretWord.exec(bare)?.[0];
  if (word === undefined || publicValue) return undefined;
  return { because: `its name says ${word.replace(/^_/, "")}`, severity: "error" };
}

function byLikelyName(bare: string): Exposure | undefined {
  const word = likelyWord.exec(bare)?.[0];
  if (word === undefined || publicWord.test(bare)) return undefined;
  const bareWord = word.replace(/^_/, "");
  return { because: `its name says ${bareWord}`, severity: bareWord === "TOKEN" ? "error" : "warning" };
}

/** What secret a value is by its form; undefined when its form says nothing. */
export function secretForm(value: string): string | undefined {
  return secretForms.find(([, pattern]) => pattern.test(value))?.[0] ?? serviceRole(value);
}

/** Supabase's service key is a JWT whose role says so. */
function serviceRole(value: string): string | undefined {
  const [, payload] = /^eyJ[\w-]{5,}\.([\w-]{10,4000})\.[\w-]+$/.exec(value) ?? [];
  if (payload === undefined) return undefined;
  try {
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as { role?: unknown };
    return claims.role === "service_role" ? "a Supabase service-role key" : undefined;
  } catch {
    return undefined;
  }
}

/** Findings for every variable with a public prefix that looks secret. */
export function exposedVariables(
  names: ReadonlyMap<string, Location | undefined>,
  sources: Sources,
  declared: ReadonlySet<string>,
  furtherPrefixes: readonly string[],
): Finding[] {
  return [...names].flatMap(([name, location]) => {
    const prefix = publicPrefix(name, furtherPrefixes);
    if (prefix === undefined) return [];
    // Only names that somebody listed are looked up; code alone lists none.
    const value = declared.has(name) ? sources.find(name)?.value : undefined;
    const exposure = judgeExposure(name, prefix, value);
    if (!exposure) return [];
    return finding(rules["client-exposed"], {
      subject: name,
      args: { prefix, because: exposure.because },
      severity: exposure.severity,
      location,
      evidence: [
        { kind: "list", label: "In the browser because", items: [`its name begins with ${prefix}`] },
        { kind: "list", label: "Secret because", items: [exposure.because] },
      ],
    });
  });
}
