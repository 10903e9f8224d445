import type { Hop } from "../../../core/evidence.ts";
import type { HttpResponse } from "../../../probes/http/client.ts";
import { type HeaderLines, header } from "../../../probes/http/headers.ts";
import type { Value } from "../values.ts";
import { type HtmlDocument, parseHtml } from "./html.ts";
import { parseJson } from "./json.ts";
import { QueryError } from "./query-error.ts";

/** One request as it was sent. */
export interface SentRequest {
  method: string;
  url: string;
  headers: HeaderLines;
  /** The body as text for evidence; binary parts are named, not shown. */
  body?: string;
}

/** The answer to a step's last request, its body read as late and as seldom as possible. */
export interface Answer {
  request: SentRequest;
  response: HttpResponse;
  /** Redirects that were followed on the way. */
  redirects: readonly Hop[];
  /** From the step's first request to the end of its last answer, in ms. */
  durationMs: number;
  /** @throws QueryError when the body was cut, is broken or is not in the charset it claims. */
  text(): string;
  /** What XPath looks at. @throws QueryError as {@link Answer.text}. */
  markup(): string;
  /** @throws QueryError when the body is not JSON. */
  json(): Value;
  /** @throws QueryError as {@link Answer.text}. */
  html(): HtmlDocument;
  /** The decompressed body. @throws QueryError when it was cut or is broken. */
  bytes(): Buffer;
}

/** Wraps a response so that several queries share the work of reading its body. */
export function createAnswer(
  parts: Pick<Answer, "request" | "response" | "redirects" | "durationMs">,
): Answer {
  const { response } = parts;
  const bytes = (): Buffer => completeBody(response);
  const text = once(() => decodeText(bytes(), header(response.headers, "content-type")));
  const json = once(() => jsonOf(text()));
  const html = once(() => parseHtml(text()));
  return { ...parts, bytes, text, markup: text, json, html };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function completeBody({ bytes, truncated, decodeError }: HttpResponse): Buffer {
  if (decodeError !== undefined) throw new QueryError(`the body cannot be decompressed: ${decodeError}`);
  if (truncated) throw new QueryError(`the body was cut after ${bytes.length} bytes, the run's limit`);
  return bytes;
}

/** @throws QueryError */
export function jsonOf(text: string): Value {
  try {
    return parseJson(text);
  } catch (thrown) {
    throw new QueryError(`the text is not JSON: ${(thrown as Error).message}`);
  }
}

/**
 * A body as text: the charset is the Content-Type's, else a byte order mark's, else what an HTML document declares in
 * its first 1,024 bytes (HTML Standard, 13.2.3.2), else UTF-8.
 *
 * @throws QueryError when the charset is unknown or the bytes are not in it.
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const charset = charsetOf(contentType) ?? declaredCharset(bytes) ?? "utf-8";
  return decodeCharset(bytes, charset);
}

/** @throws QueryError */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const decoder = decoderOf(charset);
  if (!decoder) throw new QueryError(`the charset "${charset}" is not known`);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new QueryError(`the body is not valid ${charset}`);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decoderOf(charset: string): TextDecoder | undefined {
  if (charset === "utf-8") return utf8;
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? "")?.[1]?.toLowerCase();
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /<meta\s[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(start)?.[1]?.toLowerCase();
}
