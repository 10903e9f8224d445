import type { Value } from "./values.ts";

/**
 * What flows say of values and answers: templates, queries, filters and predicates. Names follow Hurl's (hurl.dev,
 * "Asserting Response", "Filters").
 */

/** Where something was written. Line and column start at 1. */
export interface Place {
  /** Path below the repository's root, with `/`. */
  file: string;
  line: number;
  column: number;
}

/** A variable inside a template. */
export interface Placeholder {
  variable: string;
  /** Where it is named. */
  place?: Place | undefined;
  /** What to use when it has no value. */
  otherwise?: string;
  filters?: readonly Filter[];
  /** How its value is written: as JSON, or as the inside of a JSON text. Default: as text. */
  as?: "json" | "json-text";
  /** Lists, objects and bytes have no text here, as Hurl has it. */
  scalar?: true;
}

/** A part of a template: text as it is, or a variable. */
export type TemplatePart = string | Placeholder;

/** Text with variables in it. */
export interface Template {
  parts: readonly TemplatePart[];
  place?: Place | undefined;
}

/** A typed value with variables in it. `variable` keeps the variable's own type; `text` is always text. */
export type Operand =
  | { kind: "text"; text: Template }
  | { kind: "variable"; variable: Placeholder; place?: Place | undefined }
  | { kind: "constant"; value: Value }
  | { kind: "list"; items: readonly Operand[] }
  | { kind: "mapping"; entries: readonly (readonly [name: Template, value: Operand])[] }
  | { kind: "bytes"; bytes: Uint8Array }
  | { kind: "file"; path: Template }
  | { kind: "regex"; source: string; ignoreCase: boolean };

/** Queries without an argument. */
export const plainQueries = [
  "status",
  "version",
  "url",
  "ip",
  "body",
  "bytes",
  "rawbytes",
  "duration",
  "sha256",
  "md5",
  "redirects",
] as const;

/** Queries with one text as their argument. */
export const namedQueries = [
  "header",
  "cookie",
  "variable",
  "certificate",
  "jsonpath",
  "xpath",
  "css",
  "regex",
] as const;

/** What is looked at in an answer. */
export type Query =
  | { kind: (typeof plainQueries)[number] }
  | {
      kind: Exclude<(typeof namedQueries)[number], "regex">;
      argument: Template;
      /** A list, also when there is one value only. */
      all?: true;
      /** A JSONPath's only match stands for itself, not for a list of one. */
      unwraps?: true;
    }
  | { kind: "regex"; pattern: Operand };

export const filterNames = [
  "base64Decode",
  "base64Encode",
  "base64UrlSafeDecode",
  "base64UrlSafeEncode",
  "charsetDecode",
  "count",
  "css",
  "dateFormat",
  "daysAfterNow",
  "daysBeforeNow",
  "decode",
  "first",
  "format",
  "htmlEscape",
  "htmlUnescape",
  "jsonpath",
  "last",
  "location",
  "nth",
  "regex",
  "replace",
  "replaceRegex",
  "split",
  "toDate",
  "toFloat",
  "toHex",
  "toInt",
  "toString",
  "urlDecode",
  "urlEncode",
  "urlQueryParam",
  "utf8Decode",
  "utf8Encode",
  "xpath",
] as const;
export type FilterName = (typeof filterNames)[number];

/** Changes what a query gave. */
export interface Filter {
  name: FilterName;
  operands: readonly Operand[];
  /** As a query's. */
  unwraps?: true;
}

/** Predicates that compare with a value. */
export const comparingPredicates = [
  "==",
  "!=",
  ">",
  ">=",
  "<",
  "<=",
  "startsWith",
  "endsWith",
  "contains",
  "includes",
  "matches",
  "oneOf",
  "schema",
] as const;

/** Predicates that need no value. */
export const plainPredicates = [
  "exists",
  "isBoolean",
  "isCollection",
  "isDate",
  "isEmpty",
  "isFloat",
  "isInteger",
  "isIpv4",
  "isIpv6",
  "isIsoDate",
  "isList",
  "isNumber",
  "isObject",
  "isString",
  "isUuid",
] as const;

export type PredicateName = (typeof comparingPredicates)[number] | (typeof plainPredicates)[number];

/** What a value must be. */
export interface Predicate {
  name: PredicateName;
  not: boolean;
  operand?: Operand;
}

/** One thing a step's answer must fulfil. */
export interface Expectation {
  query: Query;
  filters: readonly Filter[];
  predicate: Predicate;
  place?: Place | undefined;
}

/** A value kept from a step's answer for later steps. */
export interface Capture {
  name: string;
  /** Its name, where variables are in it; `name` is what is written. */
  rendered?: Template;
  query: Query;
  filters: readonly Filter[];
  /** Its value is a secret: it never appears in a report. */
  redact: boolean;
  place?: Place | undefined;
}
