import { isIP } from "node:net";
import { domainToASCII } from "node:url";
import { ConfigurationError } from "../../core/errors.ts";
import type { GateContext } from "../../core/gate.ts";
import { matchesStars } from "../../core/stars.ts";
import { caaText, canonicalName } from "../../probes/dns/rdata.ts";
import type { DnsRecord, RecordType } from "../../probes/dns/reply.ts";
import { addressMatcher } from "./addresses.ts";
import type { Options } from "./options.ts";

/** One expected value. */
export interface Matcher {
  /** The value as the configuration has it, in canonical form. */
  text: string;
  matches(value: string): boolean;
}

/** What one name must have of one type. */
export interface Expectation {
  name: string;
  type: RecordType;
  /** Exactly these; empty: none at all. */
  exact?: Matcher[];
  contains: Matcher[];
  only?: Matcher[];
  not: Matcher[];
  /** The name is meant for an inside network. */
  inside: boolean;
  /** Only the name's own records count, not those of a name it is an alias of. */
  own?: boolean;
  /** Nobody wrote it down: who lists a name's IPv4 addresses and no IPv6 address most likely has none. */
  implied?: boolean;
}

/** A name whose addresses must be those of another. */
export interface AliasExpectation {
  name: string;
  target: string;
}

export interface Expectations {
  sets: Expectation[];
  aliases: AliasExpectation[];
  /** The domain the relative names belong to, when there is one. */
  domain?: string;
}

const typeKeys = {
  a: "A",
  aaaa: "AAAA",
  cname: "CNAME",
  mx: "MX",
  txt: "TXT",
  ns: "NS",
  caa: "CAA",
  srv: "SRV",
} as const satisfies Record<string, RecordType>;

type Entry = Exclude<Options["records"][string], "none">;
type ValueSet = NonNullable<Entry[keyof typeof typeKeys]>;

/**
 * Turns the options' records into what each name must have, in the order given. Relative names belong to the options'
 * domain, else to the run's, else to the site's registrable domain.
 *
 * @throws ConfigurationError for relative names without a domain, a CNAME beside other records (RFC 1034 section 3.6.2)
 * and regular expressions that cannot be read.
 */
export async function expectationsOf(
  options: Options,
  context: Pick<GateContext, "domain" | "site">,
): Promise<Expectations> {
  const domain = await domainOf(options, context);
  const { RE2JS } = await import("re2js");
  const compile = (source: string): ((text: string) => boolean) => {
    const pattern = RE2JS.compile(source);
    return (text) => pattern.matcher(text).find();
  };
  const sets: Expectation[] = [];
  const aliases: AliasExpectation[] = [];
  for (const [label, entry] of Object.entries(options.records)) {
    const name = absoluteName(label, domain);
    if (entry === "none") {
      for (const type of ["A", "AAAA", "CNAME"] as const) {
        sets.push({ name, type, exact: [], contains: [], not: [], inside: false, own: true });
      }
      continue;
    }
    refuseCnameBesideOthers(label, entry);
    if (entry.alias !== undefined) aliases.push({ name, target: asciiName(entry.alias) });
    for (const [key, type] of Object.entries(typeKeys)) {
      const values = entry[key as keyof typeof typeKeys];
      if (values === undefined) continue;
      const matcher = (text: string): Matcher => matcherOf(type, text, compile);
      sets.push({ name, type, inside: entry.private ?? false, ...setOf(values, matcher) });
    }
    if (
      entry.aaaa === undefined &&
      Array.isArray(entry.a) &&
      entry.a.some((address) => isIP(address) === 4)
    ) {
      const inside = entry.private ?? false;
      sets.push({ name, type: "AAAA", exact: [], contains: [], not: [], inside, own: true, implied: true });
    }
  }
  return { sets, aliases, ...(domain === undefined ? {} : { domain }) };
}

async function domainOf(
  options: Options,
  { domain, site }: Pick<GateContext, "domain" | "site">,
): Promise<string | undefined> {
  const named = options.domain ?? domain;
  if (named !== undefined || site === undefined) return named === undefined ? undefined : asciiName(named);
  const { getDomain } = await import("tldts");
  return getDomain(site.hostname) ?? undefined;
}

function refuseCnameBesideOthers(label: string, entry: Entry): void {
  const others = Object.keys(typeKeys).filter(
    (key) => key !== "cname" && wants(entry[key as keyof typeof typeKeys]),
  );
  if (!wants(entry.cname) || others.length === 0) return;
  throw new ConfigurationError(
    `gates.dns-records.records: "${label}" expects a CNAME beside ${others.join(", ")}; a name with a CNAME has no other records (RFC 1034 section 3.6.2). Use alias: for a flattened one.`,
  );
}

function wants(values: ValueSet | undefined): boolean {
  if (values === undefined || values === "none") return false;
  return Array.isArray(values)
    ? values.length > 0
    : (values.contains?.length ?? 0) + (values.only?.length ?? 0) > 0;
}

function setOf(
  values: ValueSet,
  matcher: (text: string) => Matcher,
): Pick<Expectation, "exact" | "contains" | "only" | "not"> {
  if (values === "none") return { exact: [], contains: [], not: [] };
  if (Array.isArray(values)) return { exact: values.map(matcher), contains: [], not: [] };
  return {
    contains: (values.contains ?? []).map(matcher),
    not: (values.not ?? []).map(matcher),
    ...(values.only ? { only: values.only.map(matcher) } : {}),
  };
}

/**
 * The full name of `label`: `@` is the domain, a final dot or the domain at its end make it full already.
 *
 * @throws ConfigurationError when it is relative and there is no domain.
 */
export function absoluteName(label: string, domain: string | undefined): string {
  const name = asciiName(label);
  if (label.endsWith(".")) return name;
  if (domain === undefined) {
    throw new ConfigurationError(
      `gates.dns-records.records: "${label}" belongs to a domain, but none is known. Set domain: example.com.`,
    );
  }
  const parent = asciiName(domain);
  if (label === "@" || name === parent) return parent;
  return name.endsWith(`.${parent}`) ? name : `${name}.${parent}`;
}

/** A name as it travels: lower case, IDNA A-labels (RFC 5891), no final dot. */
export function asciiName(name: string): string {
  const labels = canonicalName(name).split(".");
  return labels.map((label) => (/\P{ASCII}/u.test(label) ? domainToASCII(label) : label)).join(".");
}

type Compile = (source: string) => (text: string) => boolean;

function matcherOf(type: RecordType, text: string, compile: Compile): Matcher {
  switch (type) {
    case "A":
    case "AAAA":
      return { text, matches: addressMatcher(text) };
    case "CNAME":
    case "NS":
      return starMatcher(asciiName(text));
    case "MX": {
      const [host = "", preference = "*"] = text.trim().split(/\s+/).reverse();
      return starMatcher(`${preference} ${host === "." ? "." : asciiName(host)}`);
    }
    case "SRV": {
      const [priority, weight, port, target = "."] = text.trim().split(/\s+/);
      return starMatcher(`${priority} ${weight} ${port} ${target === "." ? "." : asciiName(target)}`);
    }
    case "CAA":
      return starMatcher(caaPattern(text));
    default:
      return textMatcher(text, compile);
  }
}

function starMatcher(pattern: string): Matcher {
  return { text: pattern, matches: (value) => matchesStars(value, pattern) };
}

function caaPattern(text: string): string {
  const [, flags = "0", tag = "", quoted, plain = ""] =
    /^(?:(\d{1,3})\s+)?([A-Za-z0-9]+)\s+(?:"([^"]*)"|(\S*))$/.exec(text.trim()) ?? [];
  return caaText(Number(flags), tag, quoted ?? plain);
}

function textMatcher(text: string, compile: Compile): Matcher {
  const source = /^\/(.+)\/$/s.exec(text)?.[1];
  if (source === undefined) return starMatcher(unquoted(text));
  try {
    return { text, matches: compile(source) };
  } catch (thrown) {
    throw new ConfigurationError(
      `gates.dns-records.records: ${text} is not a regular expression RE2 can read: ${(thrown as Error).message}`,
    );
  }
}

/** A TXT value pasted from a zone file, `"part" "part"`, as the text it stands for. */
function unquoted(text: string): string {
  if (!/^"[^"]*"(\s+"[^"]*")*$/.test(text)) return text;
  return [...text.matchAll(/"([^"]*)"/g)].map(([, part]) => part).join("");
}

/** How a name's records break an expectation. */
export type Problem =
  | { kind: "missing"; expected: string[]; state: "none" | "incomplete" }
  | { kind: "mismatch"; expected: string[]; actual: string[] }
  | { kind: "unexpected"; values: string[] };

/** Compares the records a server gave with what is expected. */
export function compareRecords(expectation: Expectation, records: readonly DnsRecord[]): Problem[] {
  const values = [...new Set(records.map(({ value }) => value))].sort();
  const { exact, contains, only, not } = expectation;
  const texts = (matchers: readonly Matcher[]) => matchers.map(({ text }) => text);
  const unmet = (matchers: readonly Matcher[]) =>
    matchers.filter((matcher) => !values.some((value) => matcher.matches(value)));
  const outside = (matchers: readonly Matcher[]) =>
    values.filter((value) => !matchers.some((matcher) => matcher.matches(value)));

  const forbidden = values.filter((value) => not.some((matcher) => matcher.matches(value)));
  const problems: Problem[] = forbidden.length > 0 ? [{ kind: "unexpected", values: forbidden }] : [];
  if (exact) return [...problems, ...compareExact(values, texts(exact), texts(unmet(exact)), outside(exact))];

  if (values.length === 0 && (contains.length > 0 || only)) {
    const expected = texts(contains.length > 0 ? contains : (only ?? []));
    return [...problems, { kind: "missing", expected, state: "none" }];
  }
  const lacking = unmet(contains);
  if (lacking.length > 0) problems.push({ kind: "missing", expected: texts(lacking), state: "incomplete" });
  const strange = only ? outside(only) : [];
  if (strange.length > 0 && strange.length === values.length)
    problems.push({ kind: "mismatch", expected: texts(only ?? []), actual: values });
  else if (strange.length > 0) problems.push({ kind: "unexpected", values: strange });
  return problems;
}

function compareExact(values: string[], expected: string[], unmet: string[], strange: string[]): Problem[] {
  if (values.length === 0) return expected.length === 0 ? [] : [{ kind: "missing", expected, state: "none" }];
  if (unmet.length > 0 && strange.length > 0) return [{ kind: "mismatch", expected, actual: values }];
  if (unmet.length > 0) return [{ kind: "missing", expected: unmet, state: "incomplete" }];
  return strange.length > 0 ? [{ kind: "unexpected", values: strange }] : [];
}
