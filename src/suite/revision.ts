import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../config/schema.ts";
import type { Clock } from "../core/clock.ts";
import { ConfigurationError, messageOf } from "../core/errors.ts";
import type { NetworkSettings } from "../core/network.ts";
import { blameFor } from "../probes/control.ts";
import { createHttpClient, type HttpClient, type HttpResponse } from "../probes/http/client.ts";
import { HttpFailure } from "../probes/http/failure.ts";
import { header, headerValues } from "../probes/http/headers.ts";

export type RevisionSource = NonNullable<Config["revision"]>;

export interface RevisionRequest {
  site: URL;
  /** Commit id that has to be served. */
  commit: string;
  source: RevisionSource;
  network: NetworkSettings;
  clock: Clock;
  signal: AbortSignal;
  debug?: (line: string) => void;
  /** Waits; rejects when `signal` is aborted first. */
  wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

/** How long a deployment may take to be served everywhere, unless the configuration says otherwise, in ms. */
const DEFAULT_WAIT_MS = 300_000;

/** Between two requests: as short as this at first, twice as long each time, as long as that in the end. In ms. */
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

const MAX_REDIRECTS = 5;
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/**
 * Waits until the site serves the commit under judgement: what is judged before that is another version.
 *
 * @returns Undefined once it does; else the reason why the run is inconclusive, as one sentence.
 * @throws ConfigurationError for a JSONPath that is none.
 */
export async function waitForRevision(request: RevisionRequest): Promise<string | undefined> {
  const { clock, signal, source, site, network } = request;
  const wait = request.wait ?? ((ms: number, until: AbortSignal) => sleep(ms, undefined, { signal: until }));
  const client = createHttpClient(network, { clock, siteHosts: [site.host] });
  const deadline = clock.monotonic() + (source.wait ?? DEFAULT_WAIT_MS);
  try {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const seen = await look(client, request);
      if ("values" in seen && seen.values.some((value) => names(value, request.commit))) return undefined;
      request.debug?.(`revision: ${describe(seen, request)}`);
      const left = deadline - clock.monotonic();
      if (left <= 0) return await reasonOf(seen, request);
      await wait(Math.min(pause, left), signal);
    }
  } catch (thrown) {
    if (signal.aborted) return "the run was cancelled before the site served the expected commit";
    throw thrown;
  } finally {
    await client.close();
  }
}

/** What one look at the site showed. */
type Seen = { values: string[]; status: number; url: string } | { failure: HttpFailure; url: string };

async function look(client: HttpClient, { site, source, signal }: RevisionRequest): Promise<Seen> {
  const visible = source.header !== undefined || source.meta !== undefined;
  let url = new URL(source.path ?? (visible ? "/" : "/version"), site);
  const values: string[] = [];
  for (let redirects = 0; ; redirects++) {
    let response: HttpResponse;
    try {
      response = await client.request({
        url,
        signal,
        headers: { "cache-control": "no-cache" },
        maxBodyBytes: MAX_BODY_BYTES,
      });
    } catch (thrown) {
      if (signal.aborted || !(thrown instanceof HttpFailure)) throw thrown;
      return { failure: thrown, url: url.href };
    }
    values.push(...(await valuesIn(response, source)));
    const location = header(response.headers, "location");
    const moved = response.status >= 300 && response.status < 400 && location !== undefined;
    if (!moved || redirects >= MAX_REDIRECTS || !URL.canParse(location, url.href))
      return { values, status: response.status, url: url.href };
    url = new URL(location, url);
  }
}

/** Everything in a response that may name its commit. */
async function valuesIn({ status, headers, bytes }: HttpResponse, source: RevisionSource): Promise<string[]> {
  if (source.header !== undefined) return headerValues(headers, source.header.toLowerCase());
  if (status < 200 || status > 299) return [];
  const body = bytes.toString("utf8");
  if (source.meta !== undefined) return metaValues(body, source.meta);
  if (source.json !== undefined) return jsonValues(body, source.json);
  // A page for people that happens to answer here says nothing about versions.
  return body.length <= 4096 ? [body] : [];
}

async function metaValues(html: string, name: string): Promise<string[]> {
  const { Parser } = await import("htmlparser2");
  const values: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const key = attributes["name"] ?? attributes["property"];
      if (tag === "meta" && key?.toLowerCase() === name.toLowerCase())
        values.push(attributes["content"] ?? "");
    },
  });
  parser.end(html);
  return values;
}

async function jsonValues(body: string, path: string): Promise<string[]> {
  const { jsonpath } = await import("json-p3");
  let query: ReturnType<typeof jsonpath.compile>;
  try {
    query = jsonpath.compile(path);
  } catch (thrown) {
    throw new ConfigurationError(`revision.json: ${path} is not a JSONPath (RFC 9535): ${messageOf(thrown)}`);
  }
  try {
    const found = query.query(JSON.parse(body)).values();
    return found.filter((value) => typeof value === "string" || typeof value === "number").map(String);
  } catch {
    return [];
  }
}

/** Whether a text names a commit: in full, or by at least its first seven digits, as in `v1.4.0-3-gabc1234`. */
export function names(text: string, commit: string): boolean {
  const words = text.toLowerCase().match(/[0-9a-z]+/g) ?? [];
  return words.some((word) => {
    // `git describe` puts a g before the id.
    const id = word.startsWith("g") ? word.slice(1) : word;
    return id.length >= 7 && commit.startsWith(id);
  });
}

function describe(seen: Seen, { commit }: RevisionRequest): string {
  const wanted = commit.slice(0, 10);
  if ("failure" in seen) return `${seen.url} did not respond (${seen.failure.message})`;
  const shown = seen.values.map((value) => value.trim().slice(0, 80)).filter((value) => value !== "");
  if (shown.length === 0)
    return `${seen.url} returned ${seen.status} and named no commit, instead of ${wanted}`;
  return `${seen.url} names ${shown.join(", ")} instead of ${wanted}`;
}

async function reasonOf(seen: Seen, request: RevisionRequest): Promise<string> {
  const { source, network, signal, site } = request;
  const waited = `after ${Math.round((source.wait ?? DEFAULT_WAIT_MS) / 1000)} s`;
  const said = describe(seen, request);
  if ("failure" in seen && (await blameFor(site, network, signal)) === "runner")
    return `${said} ${waited}, and this runner reached no control address either`;
  return `the site does not serve the expected commit: ${said} ${waited}`;
}
