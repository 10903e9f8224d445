import { codeOf, messageOf } from "../../core/errors.ts";

/** Why no usable response came. */
export type HttpFailureKind =
  | "dns"
  | "refused"
  | "unreachable"
  | "reset"
  | "timeout"
  | "tls"
  | "protocol"
  | "proxy"
  | "aborted";

/** A request that ended without a response. Whether the site or the runner is at fault is not decided here. */
export class HttpFailure extends Error {
  override name = "HttpFailure";
  readonly kind: HttpFailureKind;
  readonly url: string;
  /** Node's or OpenSSL's code, for example `ECONNREFUSED` or `DEPTH_ZERO_SELF_SIGNED_CERT`. */
  readonly code: string | undefined;

  constructor(kind: HttpFailureKind, url: string, cause: unknown) {
    super(`${phrases[kind]} (${codeOf(cause) ?? messageOf(cause)})`, { cause });
    this.kind = kind;
    this.url = url;
    this.code = codeOf(cause);
  }
}

const phrases: Record<HttpFailureKind, string> = {
  dns: "the host name has no address",
  refused: "the connection was refused",
  unreachable: "the host cannot be reached from here",
  reset: "the connection was closed before the response was complete",
  timeout: "no complete response came in time",
  tls: "the TLS handshake failed",
  protocol: "the response is not valid HTTP",
  proxy: "the host cannot be reached from here",
  aborted: "the request was cancelled",
};

const kinds: Record<string, HttpFailureKind> = {
  ENOTFOUND: "dns",
  ENODATA: "dns",
  EAI_NONAME: "dns",
  EAI_AGAIN: "unreachable",
  ECONNREFUSED: "refused",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EADDRNOTAVAIL: "unreachable",
  EACCES: "unreachable",
  EPERM: "unreachable",
  ERR_PRIVATE_ADDRESS: "unreachable",
  ECONNRESET: "reset",
  EPIPE: "reset",
  UND_ERR_SOCKET: "reset",
  UND_ERR_CONNECT_TIMEOUT: "timeout",
  UND_ERR_HEADERS_TIMEOUT: "timeout",
  UND_ERR_BODY_TIMEOUT: "timeout",
  ETIMEDOUT: "timeout",
  UND_ERR_ABORTED: "aborted",
  ABORT_ERR: "aborted",
  UND_ERR_HEADERS_OVERFLOW: "protocol",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "protocol",
  EPROTO: "tls",
};

/**
 * Codes told by their form: certificate errors of Node's TLS client, errors of its HTTP parser, and a proxy that
 * refuses.
 */
const forms: readonly [RegExp, HttpFailureKind][] = [
  [
    /^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_|PATH_LENGTH)/,
    "tls",
  ],
  [/^HPE_/, "protocol"],
  [/^PROXY_ANSWERED_/, "proxy"],
];

/**
 * Sorts anything a request may be rejected with into {@link HttpFailureKind}.
 *
 * @throws What was thrown when it is a mistake of ours: no site is blamed for that.
 */
export function asHttpFailure(url: string, thrown: unknown): HttpFailure {
  if (thrown instanceof HttpFailure) return thrown;
  const code = codeOf(thrown) ?? "";
  if (code === "" && (thrown instanceof TypeError || thrown instanceof ReferenceError)) throw thrown;
  const kind = kinds[code] ?? forms.find(([form]) => form.test(code))?.[1];
  const aborted = thrown instanceof Error && (thrown.name === "AbortError" || thrown.name === "TimeoutError");
  return new HttpFailure(
    kind ?? (aborted ? (thrown.name === "TimeoutError" ? "timeout" : "aborted") : "protocol"),
    url,
    thrown,
  );
}
