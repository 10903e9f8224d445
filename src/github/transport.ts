import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../core/clock.ts";
import type { NetworkSettings } from "../core/network.ts";
import { createHttpClient, type HttpClient, type HttpResponse } from "../probes/http/client.ts";
import { HttpFailure } from "../probes/http/failure.ts";
import { header } from "../probes/http/headers.ts";

/** Waits; rejects when `signal` is aborted first. Times in ms. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export interface TransportOptions {
  /** Base URL of the REST API; nothing is ever sent to another origin. */
  baseUrl: string;
  network: NetworkSettings;
  signal: AbortSignal;
  clock: Clock;
  wait?: Wait;
}

export interface Transport {
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  close(): Promise<void>;
}

/** Attempts after the first, as GitHub's best practices for integrators have it: few, and never at once. */
const MAX_RETRIES = 2;

/** A longer pause than this is not worth holding a job for, in ms. */
const MAX_PAUSE_MS = 20_000;

/** Before the second and the third attempt after a server's error, in ms. */
const SERVER_ERROR_PAUSES_MS = [500, 2_000];

/** For one request, in ms. */
const MAX_REQUEST_MS = 10_000;

const MAX_REDIRECTS = 3;
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;

/**
 * A `fetch` for Octokit over the run's own HTTP probe, so that proxy, extra certificates, time-outs and size limits
 * hold here too. Repeats what GitHub asks to repeat (rate limits with a bearable pause) and, for methods that may be
 * repeated, what its servers failed to answer.
 */
export function createTransport(options: TransportOptions): Transport {
  const origin = new URL(options.baseUrl).origin;
  const timeoutMs = Math.min(options.network.timeoutMs, MAX_REQUEST_MS);
  const client = createHttpClient({ ...options.network, timeoutMs }, { clock: options.clock });
  const wait: Wait = options.wait ?? ((ms, signal) => sleep(ms, undefined, { signal }));

  const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const method = (init.method ?? "GET").toUpperCase();
    for (let attempt = 0; ; attempt++) {
      const answer = await send(client, origin, url, init, options.signal).catch(asFailure);
      const pause = attempt < MAX_RETRIES ? pauseBefore(answer, method, attempt, options.clock) : undefined;
      if (pause === undefined) {
        if (answer instanceof HttpFailure) throw answer;
        return asResponse(answer);
      }
      await wait(pause, options.signal);
    }
  };
  return { fetch, close: () => client.close() };
}

function asFailure(thrown: unknown): HttpFailure {
  if (thrown instanceof HttpFailure) return thrown;
  throw thrown;
}

/** One request and the redirects that stay on the same origin (a renamed repository). */
async function send(
  client: HttpClient,
  origin: string,
  url: string,
  init: RequestInit,
  signal: AbortSignal,
): Promise<HttpResponse> {
  let target = new URL(url);
  const method = (init.method ?? "GET").toUpperCase();
  for (let redirects = 0; ; redirects++) {
    if (target.origin !== origin) throw new Error(`GitHub's API pointed to another host: ${target.host}`);
    const response = await client.request({
      url: target,
      method,
      headers: Object.fromEntries(new Headers(init.headers)),
      signal,
      maxBodyBytes: MAX_ANSWER_BYTES,
      ...(typeof init.body === "string" ? { body: init.body } : {}),
    });
    if (response.truncated) throw new Error("GitHub's response is too large");
    const location = header(response.headers, "location");
    const repeatable = response.status === 307 || response.status === 308 || method === "GET";
    if (response.status < 300 || response.status > 399 || location === undefined || !repeatable)
      return response;
    if (redirects >= MAX_REDIRECTS) throw new Error("GitHub's API redirects endlessly");
    target = new URL(location, target);
  }
}

function asResponse({ status, headers, bytes }: HttpResponse): Response {
  const bodyless = status === 204 || status === 205 || status === 304;
  const kept = headers.filter(([name]) => name !== "content-encoding" && name !== "content-length");
  return new Response(bodyless ? null : new Uint8Array(bytes), { status, headers: kept });
}

/** How long to wait before asking again, in ms; undefined when there is no use in it. */
function pauseBefore(
  answer: HttpResponse | HttpFailure,
  method: string,
  attempt: number,
  clock: Clock,
): number | undefined {
  if (!(answer instanceof HttpFailure) && isRateLimited(answer)) {
    const pause = rateLimitPause(answer, clock);
    return pause <= MAX_PAUSE_MS ? pause : undefined;
  }
  // A comment may have been made although the answer was lost: asking again would make a second one.
  if (method === "POST") return undefined;
  const failed = answer instanceof HttpFailure ? answer.kind === "reset" : answer.status >= 500;
  return failed ? SERVER_ERROR_PAUSES_MS[attempt] : undefined;
}

/** Whether GitHub refused because of its primary or secondary rate limit, and not for lack of permission. */
function isRateLimited({ status, headers, bytes }: HttpResponse): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    header(headers, "retry-after") !== undefined ||
    header(headers, "x-ratelimit-remaining") === "0" ||
    bytes.includes("secondary rate limit")
  );
}

/** docs.github.com, "Rate limits for the REST API": `retry-after`, else `x-ratelimit-reset`, else at least a minute. */
function rateLimitPause({ headers }: HttpResponse, clock: Clock): number {
  const seconds = header(headers, "retry-after");
  if (seconds !== undefined && /^\d{1,6}$/.test(seconds)) return Number(seconds) * 1000;
  const reset = header(headers, "x-ratelimit-reset");
  if (header(headers, "x-ratelimit-remaining") === "0" && reset !== undefined && /^\d{1,12}$/.test(reset))
    return Math.max(1_000, Number(reset) * 1000 - clock.now());
  return 60_000;
}
