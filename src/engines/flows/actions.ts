import type { Operand, Place, Predicate, Template } from "./vocabulary.ts";

/** What a step does: sends a request, waits for a message, runs a command, visits with a browser. */

/** One part of a multipart/form-data body (RFC 7578). */
export interface MultipartField {
  name: Template;
  /** `shown`: the file's name as the server sees it. Default: the last part of its path. */
  value: { kind: "text"; text: Template } | { kind: "file"; path: Template; shown?: Template };
  /** Content-Type of the part. */
  type?: Template;
}

export type Body =
  /** `graphql`: the text is a GraphQL request. */
  | { kind: "text"; text: Template; type?: string; graphql?: true }
  | { kind: "json"; value: Operand }
  | { kind: "form"; fields: readonly (readonly [Template, Template])[] }
  | { kind: "multipart"; fields: readonly MultipartField[] }
  | { kind: "graphql"; query: Template; variables?: Operand; operation?: Template }
  | { kind: "file"; path: Template }
  | { kind: "bytes"; bytes: Uint8Array };

/** `yields`: an Authorization field of the step's own goes before it. */
export type Authentication = { yields?: true } & (
  | { kind: "basic" | "digest"; user: Template; password: Template }
  /** `USER:PASSWORD` in one text. */
  | { kind: "login"; digest: boolean; login: Template }
  /** A login from a netrc file; `optional` when the file need not have one. Default file: `~/.netrc`. */
  | { kind: "netrc"; file?: Template; optional: boolean }
  | { kind: "bearer"; token: Template }
);

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
  /** Requests are HTTP/1.0. */
  http10?: boolean;
}

/** One HTTP request, and what happens to redirects. */
export interface RequestAction {
  kind: "request";
  method: string;
  url: Template;
  headers: Pairs;
  /** Header fields as one text each, `NAME: VALUE`, which variables hold. */
  fields?: readonly Template[];
  query: Pairs;
  /** Sent beside the flow's own cookies, for this request only. */
  cookies: Pairs;
  body?: Body;
  /** The body's Content-Type unless a header names one. Default: by the kind of body. */
  bodyType?: string;
  authentication?: Authentication;
  /** Most redirects followed; 0 follows none. */
  redirects: number;
  /** A redirect is a failure, not an answer. */
  refusesRedirects?: boolean;
  /** False: nothing is said of what a body may be compressed with. */
  compressed?: boolean;
  /** The path is sent as written, `/../` included. */
  pathAsIs?: boolean;
  /** Credentials go along to other hosts on a redirect. */
  trustsRedirects?: boolean;
  /** For one request, in ms. Default: the run's. */
  timeoutMs?: number;
  /** Bytes of body that pass in a second at most, either way. */
  bytesPerSecond?: number;
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
