import { Readable } from "node:stream";
import { type Clock, systemClock } from "../../core/clock.ts";
import type { NetworkSettings } from "../../core/network.ts";
import { type Carriage, type ConnectionInfo, createConnections } from "./connections.ts";
import { type Body, decodeBody } from "./decode.ts";
import { asHttpFailure } from "./failure.ts";
import { type HeaderLines, header, headerLines } from "./headers.ts";
import { createPace, pacedBody } from "./pace.ts";

/** One HTTP request. Redirects are never followed here. */
export interface HttpRequest {
  url: string | URL;
  /** Path with query as it is sent, where it must not be normalised as `url` is. */
  path?: string;
  /** Default: GET. */
  method?: string;
  headers?: HeaderLines | Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  signal?: AbortSignal;
  /** From the start to the end of the body, in ms. Default: the run's. */
  timeoutMs?: number;
  /** Bytes of body read at most, before and after decompression. Default: the run's. 0 reads none. */
  maxBodyBytes?: number;
  /** Bytes of body that pass in a second at most, either way. */
  bytesPerSecond?: number;
  /** False: nothing is said of what the body may be compressed with. */
  compressed?: boolean;
  /** The body is wanted as it was transferred, too. */
  keepsEncoded?: boolean;
}

/** One HTTP response, its body decompressed as far as the limit allows. */
export interface HttpResponse extends Body {
  url: string;
  status: number;
  headers: HeaderLines;
  /** Bytes of body as transferred, before decompression. */
  transferredBytes: number;
  /** The body before decompression, where that was asked for. */
  encoded?: Buffer;
  timings: {
    /** From sending to the response's head, in ms; includes connecting when a new connection was needed. */
    ttfbMs: number;
    /** From sending to the end of the body, in ms. */
    totalMs: number;
  };
  /** The latest connection to this origin; absent behind a proxy. */
  connection?: ConnectionInfo;
}

/** Sends requests over keep-alive connections. */
export interface HttpClient {
  /** @throws HttpFailure when no complete response head came; a body cut by the limit is not a failure. */
  request(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

export interface HttpClientOptions {
  clock?: Clock;
  /** Most connections to one origin. Default: 16. */
  connections?: number;
  /** Hosts (with port, as `URL.host` has them) that get the run's own headers. */
  siteHosts?: Iterable<string>;
  /** How connections are made, where that differs from the run's settings. */
  carriage?: Carriage;
}

/** Opens a client. Close it when done. */
export function createHttpClient(network: NetworkSettings, options: HttpClientOptions = {}): HttpClient {
  const clock = options.clock ?? systemClock;
  const connections = createConnections(network, clock, {
    connections: options.connections ?? 16,
    ...(options.carriage ? { carriage: options.carriage } : {}),
  });
  const siteHosts = new Set(options.siteHosts);

  const request = async (init: HttpRequest): Promise<HttpResponse> => {
    const url = new URL(init.url);
    const maxBodyBytes = init.maxBodyBytes ?? network.maxBodyBytes;
    const method = init.method ?? "GET";
    const extra = siteHosts.has(url.host) ? network.headers : {};
    const headers = requestHeaders(init.headers, {
      "user-agent": network.userAgent,
      ...(init.compressed === false ? {} : { "accept-encoding": "gzip, deflate, br, zstd" }),
      ...extra,
      // A stream has no length that undici could see.
      ...(init.body !== undefined && init.bytesPerSecond !== undefined
        ? { "content-length": String(Buffer.byteLength(init.body)) }
        : {}),
    });
    const timeout = AbortSignal.timeout(init.timeoutMs ?? network.timeoutMs);
    const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
    const started = clock.monotonic();

    const head = Promise.withResolvers<{ status: number; headers: HeaderLines; ttfbMs: number }>();
    const { bytesPerSecond } = init;
    const pace = bytesPerSecond === undefined ? undefined : createPace(bytesPerSecond, clock);
    let resume: () => void = () => {};
    const chunks: Buffer[] = [];
    let size = 0;
    let stopped = false;
    let abort: (reason?: Error) => void = () => {};
    const onAbort = (): void => abort(signal.reason);
    if (signal.aborted) throw asHttpFailure(url.href, signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });

    const done = Promise.withResolvers<void>();
    const stop = (): void => {
      stopped = true;
      done.resolve();
      abort(new Error("enough was read"));
    };
    try {
      connections.dispatcher(url.origin).dispatch(
        {
          origin: url.origin,
          path: init.path ?? url.pathname + url.search,
          method: method as "GET",
          headers: headers.flat(),
          body: sentBody(init, { clock, signal }),
          // undici closes the connection after HEAD unless told otherwise.
          reset: options.carriage?.http10 === true,
        },
        {
          onConnect(cancel) {
            abort = cancel;
            if (signal.aborted) cancel(signal.reason);
          },
          onHeaders(status, raw, proceed) {
            resume = proceed;
            if (status < 200) return true;
            head.resolve({
              status,
              headers: headerLines(raw as Buffer[]),
              ttfbMs: clock.monotonic() - started,
            });
            if (maxBodyBytes === 0 && method !== "HEAD") queueMicrotask(stop);
            return true;
          },
          onData(chunk) {
            if (stopped) return false;
            const room = maxBodyBytes - size;
            chunks.push(chunk.length > room ? Buffer.from(chunk.subarray(0, room)) : Buffer.from(chunk));
            size += Math.min(chunk.length, room);
            if (chunk.length > room) stop();
            const waitMs = pace?.(chunk.length) ?? 0;
            if (waitMs <= 0) return true;
            setTimeout(() => resume(), waitMs);
            return false;
          },
          onComplete: () => done.resolve(),
          onError(error) {
            if (stopped) return;
            const cause = timeout.aborted ? timeout.reason : signal.aborted ? signal.reason : error;
            head.reject(asHttpFailure(url.href, cause));
            done.reject(asHttpFailure(url.href, cause));
          },
        },
      );
      done.promise.catch(() => undefined);
      const { status, headers: lines, ttfbMs } = await head.promise;
      await done.promise;
      const encoded = Buffer.concat(chunks);
      const body = await decodeBody(encoded, header(lines, "content-encoding"), maxBodyBytes);
      const connection = connections.latest(url.origin);
      return {
        url: url.href,
        status,
        headers: lines,
        ...body,
        truncated: body.truncated || (stopped && size > 0),
        transferredBytes: size,
        ...(init.keepsEncoded ? { encoded } : {}),
        timings: { ttfbMs, totalMs: clock.monotonic() - started },
        ...(connection ? { connection } : {}),
      };
    } catch (thrown) {
      throw asHttpFailure(url.href, thrown);
    } finally {
      signal.removeEventListener("abort", onAbort);
    }
  };

  return { request, close: () => connections.close() };
}

function sentBody(
  { body, bytesPerSecond }: HttpRequest,
  given: { clock: Clock; signal: AbortSignal },
): string | Uint8Array | Readable | null {
  if (body === undefined || bytesPerSecond === undefined) return body ?? null;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  return Readable.from(pacedBody(bytes, bytesPerSecond, given));
}

function requestHeaders(given: HttpRequest["headers"], defaults: Record<string, string>): HeaderLines {
  const lines: HeaderLines = (Array.isArray(given) ? given : Object.entries(given ?? {})).map(
    ([name, value]) => [name.toLowerCase(), value],
  );
  const named = new Set(lines.map(([name]) => name));
  return [...lines, ...Object.entries(defaults).filter(([name]) => !named.has(name.toLowerCase()))];
}
