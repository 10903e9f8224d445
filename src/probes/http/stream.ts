import type { Transform } from "node:stream";
import { type Clock, systemClock } from "../../core/clock.ts";
import type { NetworkSettings } from "../../core/network.ts";
import { type ConnectionOptions, createConnections } from "./connections.ts";
import { decoderFor } from "./decode.ts";
import { asHttpFailure } from "./failure.ts";
import { type HeaderLines, header, headerLines } from "./headers.ts";

/** One request whose body is looked at while it arrives. Redirects are never followed here. */
export interface StreamRequest {
  /** Absolute, without user name and fragment, as `URL.href` writes it. */
  url: string;
  /** Default: GET. */
  method?: "GET" | "HEAD";
  /** Beside those every request carries. */
  headers?: Readonly<Record<string, string>>;
}

/** The head of a response. */
export interface StreamHead {
  status: number;
  headers: HeaderLines;
  /** From sending to the head, in ms. */
  ttfbMs: number;
}

/** Takes a decoded body piece by piece; answers false when it has seen enough. */
export type BodySink = (chunk: Buffer) => boolean;

/** A response that was looked at to its end, or as far as somebody cared. */
export interface StreamResult extends StreamHead {
  /** Bytes of decoded body handed out. */
  bodyBytes: number;
  /** True when the size limit cut the body off. */
  truncated: boolean;
  /** Set when the content coding was broken or unknown. */
  decodeError?: string;
  totalMs: number;
}

/** Sends requests over keep-alive connections and hands bodies out as they come. */
export interface StreamClient {
  /**
   * @param onHead Sees the head first and answers where the body goes; without an answer the body is discarded.
   * @throws HttpFailure when no complete response came; whatever `onHead` or the sink throws.
   */
  stream(request: StreamRequest, onHead: (head: StreamHead) => BodySink | undefined): Promise<StreamResult>;
  close(): Promise<void>;
}

export interface StreamClientOptions extends Omit<ConnectionOptions, "ownTimeouts"> {
  clock?: Clock;
  /** Ends every exchange under way. */
  signal?: AbortSignal;
  /** Hosts (with port) that get the run's own headers and `siteHeaders`. */
  siteHosts?: Iterable<string>;
  siteHeaders?: Readonly<Record<string, string>>;
}

/** A body nobody wants is read to its end up to this size, because reconnecting costs more. In bytes. */
const DRAIN_BYTES = 64 * 1024;

/** Opens a client. Close it when done. */
export function createStreamClient(network: NetworkSettings, options: StreamClientOptions): StreamClient {
  const clock = options.clock ?? systemClock;
  const connections = createConnections(network, clock, { ...options, ownTimeouts: true });
  const siteHosts = new Set(options.siteHosts);
  const common = [
    "user-agent",
    network.userAgent,
    "accept",
    "*/*",
    "accept-encoding",
    "gzip, deflate, br, zstd",
  ];
  const site = [...common, ...Object.entries({ ...network.headers, ...options.siteHeaders }).flat()];

  // One listener for all: a listener for each exchange would cost more than its request. An array with free places,
  // because a Set rebuilds its table time and again and each old table keeps the next one alive.
  const underWay: ((() => void) | undefined)[] = [];
  const free: number[] = [];
  const abortAll = (): void => {
    for (const onAbort of underWay) onAbort?.();
  };
  options.signal?.addEventListener("abort", abortAll, { once: true });

  const stream: StreamClient["stream"] = (request, onHead) => {
    const { url } = request;
    const slash = url.indexOf("/", url.indexOf("//") + 2);
    const origin = url.slice(0, slash);
    const base = siteHosts.has(origin.slice(origin.indexOf("//") + 2)) ? site : common;
    const headers = request.headers ? [...base, ...Object.entries(request.headers).flat()] : base;
    const { promise, resolve, reject } = Promise.withResolvers<StreamResult>();
    const started = clock.monotonic();
    let abort: ((reason?: Error) => void) | undefined;
    let head: StreamHead | undefined;
    let sink: BodySink | undefined;
    let coding: string | undefined;
    let decoder: Transform | undefined;
    let decodeError: string | undefined;
    let resume = (): void => {};
    let received = 0;
    let bodyBytes = 0;
    let settled = false;
    /** Thrown by the caller's own functions: no fault of the network's. */
    let bug: { thrown: unknown } | undefined;

    const settle = (failure: unknown, truncated = false): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      underWay[place] = undefined;
      free.push(place);
      decoder?.destroy();
      if (bug) reject(bug.thrown);
      else if (failure !== undefined || !head) reject(asHttpFailure(url, failure));
      else
        resolve({
          ...head,
          bodyBytes,
          truncated,
          ...(decodeError === undefined ? {} : { decodeError }),
          totalMs: clock.monotonic() - started,
        });
    };
    /** Ends the exchange, and its connection with it, before the response is complete. */
    const stop = (failure?: unknown, truncated = false): void => {
      settle(failure, truncated);
      abort?.(new Error("enough was read"));
    };
    const place = free.pop() ?? underWay.length;
    const timer = setTimeout(() => stop(timeoutError(network.timeoutMs)), network.timeoutMs);
    const onAbort = (): void => stop(options.signal?.reason ?? new DOMException("cancelled", "AbortError"));
    if (options.signal?.aborted) {
      onAbort();
      return promise;
    }
    underWay[place] = onAbort;

    const guarded = <T>(call: () => T): T | undefined => {
      try {
        return call();
      } catch (thrown) {
        bug = { thrown };
        return undefined;
      }
    };
    const take = (chunk: Buffer): void => {
      if (settled || !sink) return;
      const room = network.maxBodyBytes - bodyBytes;
      const piece = chunk.length > room ? chunk.subarray(0, room) : chunk;
      bodyBytes += piece.length;
      const wantsMore = guarded(() => sink?.(piece));
      if (!wantsMore) stop();
      else if (chunk.length > room) stop(undefined, true);
    };

    const decode = (chunk: Buffer, name: string): boolean => {
      if (decoder) return decoder.write(chunk);
      decoder = decoderFor(name, chunk);
      if (!decoder) {
        decodeError = `unknown content coding "${name}"`;
        sink = undefined;
        return true;
      }
      decoder.on("data", take);
      decoder.on("drain", resume);
      decoder.on("error", (error) => {
        decodeError = error.message;
        stop();
      });
      decoder.on("end", () => settle(undefined));
      return decoder.write(chunk);
    };

    connections.dispatcher(origin).dispatch(
      {
        origin,
        path: url.slice(slash),
        method: request.method ?? "GET",
        headers,
        // undici closes the connection after HEAD unless told otherwise.
        reset: false,
      },
      {
        onConnect(cancel) {
          abort = cancel;
          if (settled) cancel();
        },
        onHeaders(status, raw, proceed) {
          if (status < 200) return true;
          const lines = headerLines(raw as Buffer[]);
          head = { status, headers: lines, ttfbMs: clock.monotonic() - started };
          const seen = head;
          sink = guarded(() => onHead(seen));
          if (bug) stop();
          coding = codingOf(lines);
          resume = proceed;
          return true;
        },
        onData(chunk) {
          received += chunk.length;
          if (sink && coding !== undefined) return decode(chunk, coding);
          if (sink) take(chunk);
          else if (received > DRAIN_BYTES) stop();
          return true;
        },
        onComplete() {
          if (decoder) decoder.end();
          else settle(undefined);
        },
        onError: (error) => settle(error),
      },
    );
    return promise;
  };

  return {
    stream,
    close() {
      options.signal?.removeEventListener("abort", abortAll);
      return connections.close();
    },
  };
}

function timeoutError(afterMs: number): Error {
  return new DOMException(`within ${afterMs} ms`, "TimeoutError");
}

function codingOf(lines: HeaderLines): string | undefined {
  const coding = header(lines, "content-encoding")?.trim().toLowerCase();
  return coding === "" || coding === "identity" ? undefined : coding;
}
