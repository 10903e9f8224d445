/** Response directives of Cache-Control (RFC 9111 section 5.2.2, RFC 5861, RFC 8246). Times in seconds. */
export interface Directives {
  maxAge?: number;
  sMaxage?: number;
  staleWhileRevalidate?: number;
  staleIfError?: number;
  noStore: boolean;
  mustUnderstand: boolean;
  public: boolean;
  mustRevalidate: boolean;
  proxyRevalidate: boolean;
  immutable: boolean;
  noTransform: boolean;
  /** True without field names; else the fields that must not be reused without asking. */
  noCache: boolean | string[];
  /** True without field names; else the fields shared caches must not keep. */
  private: boolean | string[];
  /** What is wrong with the field, one phrase each. */
  faults: string[];
}

/** No directive at all. */
export function noDirectives(): Directives {
  return {
    noStore: false,
    mustUnderstand: false,
    public: false,
    mustRevalidate: false,
    proxyRevalidate: false,
    immutable: false,
    noTransform: false,
    noCache: false,
    private: false,
    faults: [],
  };
}

/** The largest delta-seconds a cache must be able to hold (RFC 9111 section 1.2.2). */
const MAX_SECONDS = 2 ** 31;

const flags = {
  "no-store": "noStore",
  "must-understand": "mustUnderstand",
  public: "public",
  "must-revalidate": "mustRevalidate",
  "proxy-revalidate": "proxyRevalidate",
  immutable: "immutable",
  "no-transform": "noTransform",
} as const;

const seconds = {
  "max-age": "maxAge",
  "s-maxage": "sMaxage",
  "stale-while-revalidate": "staleWhileRevalidate",
  "stale-if-error": "staleIfError",
} as const;

const fieldLists = { "no-cache": "noCache", private: "private" } as const;

/** Directives of requests, which say nothing in a response. */
const requestOnly = new Set(["only-if-cached", "max-stale", "min-fresh"]);

/**
 * Reads a Cache-Control field's joined value as caches do: unknown directives are passed over, of two times the first
 * counts, and a time that is none makes the response stale (RFC 9111 section 4.2.1).
 */
export function parseCacheControl(value: string | undefined): Directives {
  const found = noDirectives();
  for (const { name, argument } of directivesIn(value ?? "", found.faults)) {
    if (isKey(flags, name)) found[flags[name]] = true;
    else if (isKey(seconds, name)) setSeconds(found, name, argument);
    else if (isKey(fieldLists, name)) setFields(found, name, argument);
    else if (requestOnly.has(name)) found.faults.push(`${name} has no meaning in a response`);
    else if (misspelt[name]) found.faults.push(`"${name}" is not a directive (meant: ${misspelt[name]})`);
  }
  return found;
}

/** Spellings that are met in the wild and that every cache passes over. */
const misspelt: Readonly<Record<string, string>> = {
  maxage: "max-age",
  "max-age:": "max-age",
  max_age: "max-age",
  "s-max-age": "s-maxage",
  smaxage: "s-maxage",
  "s-max_age": "s-maxage",
  nocache: "no-cache",
  nostore: "no-store",
  no_cache: "no-cache",
  no_store: "no-store",
  mustrevalidate: "must-revalidate",
  "must-validate": "must-revalidate",
};

function isKey<T extends object>(table: T, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(table, name);
}

function setSeconds(found: Directives, name: keyof typeof seconds, argument: string | undefined): void {
  const key = seconds[name];
  const valid = argument !== undefined && /^\d+$/.test(argument);
  if (!valid) found.faults.push(`${name}=${argument ?? ""} is not a number of seconds`);
  const value = valid ? Math.min(Number(argument), MAX_SECONDS) : 0;
  const before = found[key];
  if (before === undefined) found[key] = value;
  else if (before !== value) found.faults.push(`${name} is given twice, as ${before} and ${value}`);
}

function setFields(found: Directives, name: keyof typeof fieldLists, argument: string | undefined): void {
  const key = fieldLists[name];
  if (argument === undefined) {
    found[key] = true;
    return;
  }
  if (found[key] === true) return;
  const fields = argument
    .split(",")
    .map((field) => field.trim().toLowerCase())
    .filter((field) => field !== "");
  found[key] = [...(found[key] || []), ...fields];
}

interface Directive {
  name: string;
  argument?: string;
}

/** Splits a field value into directives; a quoted argument may hold commas. Linear. */
function directivesIn(value: string, faults: string[]): Directive[] {
  return partsOf(value, faults).flatMap((part) => {
    const [, name, , raw] = /^([^\s="]+)\s*(=\s*(.*))?$/s.exec(part) ?? [];
    const argument = raw?.startsWith('"') ? unquoted(raw) : raw;
    if (name === undefined || (argument !== undefined && /[\s"]/.test(argument) && !raw?.startsWith('"'))) {
      faults.push(`"${part.slice(0, 40)}" is not a directive`);
      return [];
    }
    return [{ name: name.toLowerCase(), ...(argument === undefined ? {} : { argument }) }];
  });
}

function partsOf(value: string, faults: string[]): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  let semicolon = false;
  for (let at = 0; at <= value.length; at++) {
    const char = value[at];
    if (quoted && char === "\\") at++;
    else if (char === '"') quoted = !quoted;
    else if (at === value.length || (!quoted && (char === "," || char === ";"))) {
      parts.push(value.slice(start, at).trim());
      start = at + 1;
      semicolon ||= char === ";";
    }
  }
  if (semicolon) faults.push("directives are separated by `;` instead of `,`");
  return parts.filter((part) => part !== "");
}

function unquoted(text: string): string {
  return text.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1");
}
