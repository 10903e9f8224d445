import { didYouMean } from "../../../core/nearest.ts";
import type { RequestAction, Transport } from "../actions.ts";
import type { LateOptions, LateValue, LoginOptions, Step } from "../model.ts";
import { mistake } from "../place.ts";
import { constantText } from "../template.ts";
import type { Operand, Template } from "../vocabulary.ts";
import { atEnd, type Cursor, endLine, looksAt, skipSpaces, take, unexpected } from "./cursor.ts";
import { count, duration, flag, integer, splitAtColon, variable } from "./option-values.ts";
import { parsePlaceholder, parseValue } from "./strings.ts";

/** What an entry's `[Options]` say. */
export interface EntryOptions {
  redirects: number | undefined;
  follows: boolean;
  compressed: boolean;
  repeat: number;
  lateRepeat: LateValue | undefined;
  step: Partial<Pick<Step, "retry" | "delayMs" | "skipIf">>;
  action: Partial<Pick<RequestAction, "timeoutMs" | "trustsRedirects" | "pathAsIs" | "bytesPerSecond">>;
  transport: { -readonly [K in keyof Transport]: Transport[K] };
  headers: [Template, Template][];
  fields: Template[];
  login: LoginOptions;
  variables: [string, Operand][];
  /** Options whose values variables hold. */
  late: LateOptions["options"][number][];
}

export function noOptions(): EntryOptions {
  return {
    redirects: undefined,
    follows: false,
    compressed: false,
    repeat: 1,
    lateRepeat: undefined,
    step: {},
    action: {},
    transport: {},
    headers: [],
    fields: [],
    login: { user: undefined, digest: false, netrc: undefined },
    variables: [],
    late: [],
  };
}

/** Longer than any run. */
const FOREVER_MS = 2 ** 31 - 1;

/** curl's own limit for connecting. */
const CONNECT_MS = 300_000;

type Reader = (cursor: Cursor, options: EntryOptions) => void;

const ignoredFlag: Reader = (cursor) => {
  if (looksAt(cursor, "{{")) parsePlaceholder(cursor);
  else flag(cursor);
};

function fileName(cursor: Cursor): Template {
  const name = parseValue(cursor);
  if (name.parts.length === 0) throw unexpected(cursor, "a file name");
  return name;
}

const readers: Record<string, Reader> = {
  location: (cursor, options) => {
    options.follows = flag(cursor);
  },
  "location-trusted": (cursor, options) => {
    if (!flag(cursor)) return;
    options.follows = true;
    options.action.trustsRedirects = true;
  },
  "max-redirs": (cursor, options) => {
    options.redirects = count(cursor);
  },
  retry: (cursor, options) => {
    options.step.retry = { everyMs: 1_000, ...options.step.retry, times: count(cursor) };
  },
  "retry-interval": (cursor, options) => {
    options.step.retry = { times: 0, ...options.step.retry, everyMs: duration(cursor, 1) };
  },
  delay: (cursor, options) => {
    options.step.delayMs = duration(cursor, 1);
  },
  skip: (cursor, options) => {
    if (looksAt(cursor, "{{")) {
      const place = cursor.placeOf(cursor.at);
      options.step.skipIf = { kind: "told", variable: parsePlaceholder(cursor), place };
    } else if (flag(cursor)) options.step.skipIf = { kind: "always" };
  },
  repeat: (cursor, options) => {
    const start = cursor.at;
    options.repeat = integer(cursor);
    if (options.repeat < 0 || options.repeat > 10_000)
      throw unexpected(cursor, "a number up to 10000", start);
  },
  variable: (cursor, options) => {
    options.variables.push(variable(cursor));
  },
  header: (cursor, options) => {
    const start = cursor.at;
    const given = parseValue(cursor);
    const pair = splitAtColon(given);
    if (pair) options.headers.push(pair);
    // A variable may hold the colon.
    else if (constantText(given) === undefined) options.fields.push(given);
    else throw unexpected(cursor, "NAME:VALUE", start);
  },
  user: (cursor, options) => {
    options.login.user = parseValue(cursor);
  },
  "max-time": (cursor, options) => {
    options.action.timeoutMs = duration(cursor, 1) || FOREVER_MS;
  },
  "connect-timeout": (cursor, options) => {
    options.transport.connectTimeoutMs = duration(cursor, 1) || CONNECT_MS;
  },
  insecure: (cursor, options) => {
    options.transport.insecure = flag(cursor);
  },
  http2: (cursor, options) => {
    options.transport.http2 = flag(cursor);
  },
  "http1.1": (cursor, options) => {
    if (flag(cursor)) only(options, false);
  },
  "http1.0": (cursor, options) => {
    if (flag(cursor)) only(options, true);
  },
  "limit-rate": (cursor, options) => {
    const start = cursor.at;
    const rate = integer(cursor);
    if (rate < 0) throw unexpected(cursor, "bytes per second", start);
    if (rate > 0) options.action.bytesPerSecond = rate;
    else delete options.action.bytesPerSecond;
  },
  ipv4: (cursor, options) => {
    if (flag(cursor)) options.transport.family = 4;
  },
  ipv6: (cursor, options) => {
    if (flag(cursor)) options.transport.family = 6;
  },
  cacert: file("ca"),
  cert: file("certificate"),
  key: file("key"),
  proxy: text("proxy"),
  "no-proxy": text("noProxy"),
  noproxy: text("noProxy"),
  "unix-socket": text("unixSocket"),
  resolve: (cursor, options) => {
    options.transport.resolve = [...(options.transport.resolve ?? []), parseValue(cursor)];
  },
  "connect-to": (cursor, options) => {
    options.transport.connectTo = [...(options.transport.connectTo ?? []), parseValue(cursor)];
  },
  digest: (cursor, options) => {
    options.login.digest = flag(cursor);
  },
  netrc: (cursor, options) => {
    if (flag(cursor)) options.login.netrc = { optional: false, ...options.login.netrc };
  },
  "netrc-optional": (cursor, options) => {
    if (flag(cursor)) options.login.netrc = { ...options.login.netrc, optional: true };
  },
  "netrc-file": (cursor, options) => {
    options.login.netrc = { optional: false, ...options.login.netrc, file: parseValue(cursor) };
  },
  "path-as-is": (cursor, options) => {
    options.action.pathAsIs = flag(cursor);
  },
  pinnedpubkey: text("pinnedKeys"),
  compressed: (cursor, options) => {
    options.compressed = flag(cursor);
  },
  // Nothing is written or shown: these change nothing that is judged.
  output: (cursor) => void fileName(cursor),
  verbose: ignoredFlag,
  "very-verbose": ignoredFlag,
  verbosity: (cursor) => {
    if (take(cursor, /(?:brief|verbose|debug)(?![\w-])/y) === undefined)
      throw unexpected(cursor, "brief, verbose or debug");
  },
};

/** Options that Hurl knows and that are not supported, with what is there instead. */
const unsupported: Record<string, string> = {
  http3: "HTTP/3 is not supported",
  ntlm: "NTLM authentication is not supported",
  negotiate: "Negotiate (SPNEGO) authentication is not supported",
  "aws-sigv4": "AWS request signing is not supported",
};

/** Options that take a number, a time or a yes or no, which a variable may hold. */
const mayComeLate = new Set([
  "compressed",
  "location",
  "location-trusted",
  "max-redirs",
  "retry",
  "retry-interval",
  "delay",
  "max-time",
  "connect-timeout",
  "insecure",
  "http2",
  "http1.1",
  "http1.0",
  "ipv4",
  "ipv6",
  "limit-rate",
  "repeat",
  "path-as-is",
  "digest",
  "netrc",
  "netrc-optional",
]);

/**
 * Reads the value of an option that may come late. @throws ConfigurationError when it is none that the option takes.
 */
export function readLateOption(name: string, cursor: Cursor, options: EntryOptions): void {
  readers[name]?.(cursor, options);
  if (!atEnd(cursor)) throw unexpected(cursor, `nothing more in the value of ${name}`);
}

/** One line of `[Options]`. Returns false when no option starts here. */
export function parseOption(cursor: Cursor, options: EntryOptions): boolean {
  const start = cursor.at;
  skipSpaces(cursor);
  const at = cursor.at;
  const name = take(cursor, /[a-z][a-z0-9.-]*(?=[ \t]*:)/y);
  if (name === undefined) {
    cursor.at = start;
    return false;
  }
  const reader = readers[name];
  if (!reader) {
    const message =
      unsupported[name] ?? `there is no option "${name}".${didYouMean(name, Object.keys(readers))}`;
    throw mistake(cursor.placeOf(at), message);
  }
  take(cursor, /[ \t]*:[ \t]*/y);
  if (mayComeLate.has(name) && looksAt(cursor, "{{")) {
    const place = cursor.placeOf(cursor.at);
    const value = { variable: parsePlaceholder(cursor), place };
    // How often a step is run is known before it is: the others are read each time anew.
    if (name === "repeat") options.lateRepeat = value;
    else options.late.push({ name, ...value });
  } else reader(cursor, options);
  endLine(cursor);
  return true;
}

function text(key: "proxy" | "noProxy" | "unixSocket" | "pinnedKeys"): Reader {
  return (cursor, options) => {
    options.transport[key] = parseValue(cursor);
  };
}

function file(key: "ca" | "certificate" | "key"): Reader {
  return (cursor, options) => {
    options.transport[key] = fileName(cursor);
  };
}

/** One version before HTTP/2 alone. */
function only({ transport }: EntryOptions, http10: boolean): void {
  transport.http2 = false;
  transport.http10 = http10;
}
