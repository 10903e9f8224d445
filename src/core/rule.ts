import type { Evidence } from "./evidence.ts";
import type { Args, Finding, Location } from "./finding.ts";
import type { Impact, Severity } from "./severity.ts";

/** What a rule's findings are about; decides how a subject is shown and linked. */
export type SubjectKind =
  | "file"
  | "commit"
  | "url"
  | "dns-name"
  | "variable"
  | "flow"
  | "secret"
  | "host"
  | "command"
  | "policy";

/** A fix for one platform, shown on the rule's page and in the risk list. */
export interface PlatformFix {
  platform: "nginx" | "Cloudflare" | "Vercel" | "Netlify" | "Next.js" | "GitHub" | "Express" | "DNS";
  /** Plain text; a configuration snippet may follow in `snippet`. */
  text: string;
  snippet?: string;
}

/** One way a gate can fail: everything that is said about it, apart from what was seen. */
export interface Rule<A extends Args = Args> {
  /** `gate/rule`; set by {@link defineRules}. */
  id: string;
  title: string;
  subject: SubjectKind;
  severity: Severity;
  impact: Impact;
  /** One sentence for one finding, without a final line break. */
  message: (subject: string, args: A) => string;
  /** One sentence: what it costs when nobody mends it, in business terms. */
  why: string;
  /** One sentence: what to do. */
  fix: string;
  fixes?: PlatformFix[];
  /** Standards and vendor pages the rule follows. */
  references?: string[];
}

/** What a gate states about one break of a rule; the rule supplies the rest. */
export interface FindingInit<A extends Args> {
  subject: string;
  args: A;
  evidence?: Evidence[];
  location?: Location | undefined;
  reach?: number | undefined;
  severity?: Severity | undefined;
  impact?: Impact | undefined;
  identity?: string[] | undefined;
  fingerprint?: string | undefined;
  inline?: { reason?: string } | undefined;
}

type RuleInit<A extends Args> = Omit<Rule<A>, "id">;

/** Types one catalogue entry by the arguments its sentence needs. */
export function rule<A extends Args>(init: RuleInit<A>): RuleInit<A> {
  return init;
}

type Catalogue<T> = { [K in keyof T]: T[K] extends RuleInit<infer A> ? Rule<A> : never };

/**
 * Turns a gate's rules, keyed by their short names, into a catalogue with full ids.
 *
 * @param gate The gate's id, for example `redirect-crawl`.
 */
export function defineRules<const T extends Record<string, RuleInit<never>>>(
  gate: string,
  rules: T,
): Catalogue<T> {
  const entries = Object.entries(rules).map(([name, init]) => [name, { ...init, id: `${gate}/${name}` }]);
  return Object.fromEntries(entries) as Catalogue<T>;
}

/** Makes a finding of `rule`. */
export function finding<A extends Args>(rule: Rule<A>, init: FindingInit<A>): Finding {
  const { evidence = [], ...rest } = init;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { rule: rule.id, evidence, ...given } as unknown as Finding;
}
