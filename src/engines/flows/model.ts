import type { Value } from "./values.ts";

/**
 * The one model of a flow. YAML files, inline flows and Hurl files are all translated into it, and only it is run.
 * Names follow Hurl's queries, filters and predicates (hurl.dev, "Asserting Response", "Filters").
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
  /** What to use when it has no value. */
  otherwise?: string;
  filters?: readonly Filter[];
  /** How its value is written: as JSON, or as the inside of a JSON text. Default: as text. */
  as?: "json" | "json-text";
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
  query: Query;
  filters: readonly Filter[];
  /** Its value is a secret: it never appears in a report. */
  redact: boolean;
  place?: Place | undefined;
}

/** One part of a multipart/form-data body (RFC 7578). */
export interface MultipartField {
  name: Template;
  value: { kind: "text"; text: Template } | { kind: "file"; path: Template };
  /** Content-Type of the part. */
  type?: Template;
}

export type Body =
  | { kind: "text"; text: Template; type?: string }
  | { kind: "json"; value: Operand }
  | { kind: "form"; fields: readonly (readonly [Template, Template])[] }
  | { kind: "multipart"; fields: readonly MultipartField[] }
  | { kind: "graphql"; query: Template; variables?: Operand; operation?: Template }
  | { kind: "file"; path: Template }
  | { kind: "bytes"; bytes: Uint8Array };

export type Authentication =
  | { kind: "basic" | "digest"; user: Template; password: Template }
  /** A login from a netrc file; `optional` when the file need not have one. Default file: `~/.netrc`. */
  | { kind: "netrc"; file?: Template; optional: boolean }
  | { kind: "bearer"; token: Template };

type Pairs = readonly (readonly [name: Template, value: Template])[];

/** How one request is carried, where that differs from the run's other requests. */
export interface Transport {
  /** Certificates are not verified. */
  insecure?: boolean;
  /** File with PEM certificates to trust beside the built-in ones. */
  ca?: Template;
  /** Files with the client's own certificate and key, PEM. */
  certificate?: Template;
  key?: Template;
  family?: 4 | 6;
  proxy?: Template;
  noProxy?: Template;
  /** `host:port:address`, as curl's `--resolve`. */
  resolve?: readonly Template[];
  /** `host:port:host:port`, as curl's `--connect-to`. */
  connectTo?: readonly Template[];
  unixSocket?: Template;
  connectTimeoutMs?: number;
  /** `sha256//…` of the server's public key, as curl's `--pinnedpubkey`; several with `;`. */
  pinnedKeys?: Template;
  /** Offers HTTP/2 in the TLS handshake. */
  http2?: boolean;
}

/** One HTTP request, and what happens to redirects. */
export interface RequestAction {
  kind: "request";
  method: string;
  url: Template;
  headers: Pairs;
  query: Pairs;
  /** Sent beside the flow's own cookies, for this request only. */
  cookies: Pairs;
  body?: Body;
  authentication?: Authentication;
  /** Most redirects followed; 0 follows none. */
  redirects: number;
  /** The path is sent as written, `/../` included. */
  pathAsIs?: boolean;
  /** Credentials go along to other hosts on a redirect. */
  trustsRedirects?: boolean;
  /** For one request, in ms. Default: the run's. */
  timeoutMs?: number;
  transport?: Transport;
}

/** Waits for a message and looks at it. */
export interface MailAction {
  kind: "mail";
  to: Template;
  /** How long to wait, in ms. */
  withinMs: number;
  /** What the sender's address must be. */
  from: readonly Predicate[];
  subject: readonly Predicate[];
  /** More than one message, also by the end of the flow, is a failure. */
  onlyOne: boolean;
  link?: MailLink;
  code?: MailCode;
}

/** The link in a message that the flow goes on with. */
export interface MailLink {
  /** Which link is meant. Default: the first on the site's own host, else the first. */
  matching?: Operand;
  /** Where it must lead. Default: the site's host. */
  host?: Template;
  /** At the end of the flow, a second opening must not work any more. */
  singleUse: boolean;
  /** Variable that takes it. */
  capture?: string;
}

/** A code in a message, such as a one-time password. */
export interface MailCode {
  /** Pattern with one group. Default: the first number of 4 to 8 digits. */
  matching?: Operand;
  /** Variable that takes it. */
  capture: string;
}

/** Runs a test suite of its own, and reads its JUnit report or its exit status. */
export interface CommandAction {
  kind: "command";
  /** Program and arguments; there is no shell. */
  argv: readonly Template[];
  /** Folder, from the repository's root. */
  folder?: Template;
  /** JUnit XML files the command writes: paths or patterns, from its folder. */
  report: readonly string[];
  environment: Pairs;
  timeoutMs: number;
}

/** Looks at a page with a real browser. */
export interface BrowserAction {
  kind: "browser";
  moves: readonly BrowserMove[];
  /** Errors on the console, failed requests and mixed content are failures. */
  clean: boolean;
  network?: "slow-4g" | "fast-4g" | "slow-3g";
  device?: "phone" | "desktop";
  /** Most that a page may take, by metric: `lcp` and `inp` in ms, `cls` as a number. */
  budgets: Readonly<Partial<Record<WebVital, number>>>;
  timeoutMs: number;
}

export type WebVital = "lcp" | "cls" | "inp";

/** One thing a visitor does or sees. */
export type BrowserMove = { place?: Place | undefined } & (
  | { kind: "open"; url: Template }
  | { kind: "fill"; selector: Template; text: Template }
  | { kind: "click"; selector: Template }
  | { kind: "see"; text: Template }
  | { kind: "see-element"; selector: Template }
  | { kind: "at"; url: Operand }
);

export type Action = RequestAction | MailAction | CommandAction | BrowserAction;

/** How often, and how long, a step is tried until it passes. */
export interface Retry {
  /** Tries after the first one. */
  times: number;
  everyMs: number;
}

export interface Step {
  name: string;
  action: Action;
  captures: readonly Capture[];
  expectations: readonly Expectation[];
  /** Secret of a time-based one-time password (RFC 6238); the code of the moment is known as `totp`. */
  totp?: Template;
  /** Values set before the step. */
  variables: readonly (readonly [name: string, value: Operand])[];
  /** The step is left out when this holds. */
  skipIf?: SkipCondition;
  retry?: Retry;
  /** Time for the step with all its tries, in ms. */
  withinMs?: number;
  /** Wait before the step, in ms. */
  delayMs?: number;
  place?: Place | undefined;
}

/** `unset`: a variable has no value; `predicate`: a value fulfils something. */
export type SkipCondition =
  | { kind: "always" }
  | { kind: "unset"; variable: string }
  | { kind: "predicate"; value: Operand; predicate: Predicate };

/** Steps in order, with one cookie jar and one set of variables. */
export interface Flow {
  name: string;
  place?: Place | undefined;
  tags: readonly string[];
  variables: readonly (readonly [name: string, value: Operand])[];
  steps: readonly Step[];
  /** Run whatever happened to the steps: they clean up. */
  always: readonly Step[];
}
