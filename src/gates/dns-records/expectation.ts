import { isIP } from "node:net";
import { ConfigurationError } from "../../core/errors.ts";
import type { GateContext } from "../../core/gate.ts";
import type { RecordType } from "../../probes/dns/reply.ts";
import { asciiName, type Compile, type Matcher, matcherOf } from "./matchers.ts";
import type { Options } from "./options.ts";

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
  const compile: Compile = (source) => {
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
      `gates.dns-records.records: "${label}" needs a domain, but none is known. Set domain: example.com.`,
    );
  }
  const parent = asciiName(domain);
  if (label === "@" || name === parent) return parent;
  return name.endsWith(`.${parent}`) ? name : `${name}.${parent}`;
}
