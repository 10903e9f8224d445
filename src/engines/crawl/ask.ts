import { HttpFailure } from "../../probes/http/failure.ts";
import { header, joinedHeader } from "../../probes/http/headers.ts";
import type { BodySink, StreamClient, StreamHead, StreamResult } from "../../probes/http/stream.ts";
import { type Address, isAddress, originOf, resolveAddress } from "./address.ts";
import type { Frontier } from "./frontier.ts";
import type { Exchange } from "./limiter.ts";
import type { Reference } from "./link.ts";
import { cssReferences } from "./parse/css.ts";
import { createHtmlReader, saysNoindex } from "./parse/html.ts";
import { parseRefresh } from "./parse/refresh.ts";
import { createPageDecoder } from "./parse/text-decoder.ts";
import { redirectTarget } from "./redirect.ts";
import type { Scope } from "./scope.ts";
import { addFragment, type Visit } from "./visit.ts";

/** What asking needs and where it notes what it saw. */
export interface Asker {
  client: StreamClient;
  frontier: Frontier;
  scope: Scope;
  signal: AbortSignal;
  result: { asked: number; bytes: number; links: number };
}

/** What an exchange says about the host's load, and whether the address must be asked again. */
export interface AskResult extends Exchange {
  again: boolean;
}

/** Asks one address and notes the answer on `visit`; addresses it leads to are met. */
export async function ask(visit: Visit, asker: Asker): Promise<AskResult> {
  const { client, signal, result } = asker;
  let reader: Reader | undefined;
  try {
    const answer = await client.stream({ url: visit.url, method: visit.parse ? "GET" : "HEAD" }, (head) => {
      reader = readerFor(visit, head, asker);
      return reader?.sink;
    });
    result.asked++;
    result.bytes += answer.bodyBytes;
    note(visit, answer, asker);
    reader?.end();
    followRefresh(visit, answer, asker);
    return {
      latencyMs: answer.ttfbMs,
      overloaded: answer.status === 429 || answer.status === 503,
      again: false,
    };
  } catch (thrown) {
    if (!(thrown instanceof HttpFailure)) throw thrown;
    if (thrown.kind === "aborted" && signal.aborted) {
      visit.skipped = "time";
      return { latencyMs: 0, overloaded: false, again: false };
    }
    result.asked++;
    visit.failure = { kind: thrown.kind, message: thrown.message };
    return { latencyMs: 0, overloaded: thrown.kind === "timeout", again: false };
  }
}

function note(visit: Visit, answer: StreamResult, asker: Asker): void {
  visit.status = answer.status;
  visit.timeMs = Math.round(answer.ttfbMs);
  if (answer.truncated) visit.partial = "the body is larger than the limit";
  if (answer.decodeError !== undefined) visit.partial = `its content coding is broken: ${answer.decodeError}`;
  const target = redirectTarget(visit.url, answer.status, answer.headers);
  if (!target) return;
  if ("kind" in target) {
    visit.fault = target;
    return;
  }
  const setsCookie = header(answer.headers, "set-cookie") !== undefined;
  lead(visit, asker, { ...target, via: "location", setsCookie });
}

function lead(
  visit: Visit,
  { frontier }: Asker,
  {
    location,
    url,
    fragment,
    via,
    setsCookie,
  }: Address & {
    location: string;
    via: "location" | "refresh";
    setsCookie: boolean;
  },
): void {
  const kind = via === "location" ? "redirect" : "refresh";
  const target = frontier.meet(url, { kind, from: visit, line: 0, column: 0 }, visit.depth);
  if (!target) return;
  visit.hop = { location, via, target, setsCookie, ...(fragment === undefined ? {} : { fragment }) };
}

/** A Refresh that is due at once is a redirect in all but name. */
const REDIRECT_DELAY_S = 1;

function followRefresh(visit: Visit, answer: StreamResult, asker: Asker): void {
  if (visit.hop) return;
  const value = header(answer.headers, "refresh") ?? visit.page?.refresh?.text;
  const refresh = value === undefined ? undefined : parseRefresh(value);
  if (refresh?.reference === undefined) return;
  const resolved = resolveAddress(refresh.reference, visit.url);
  if (!isAddress(resolved)) return;
  if (refresh.delay <= REDIRECT_DELAY_S) {
    lead(visit, asker, { location: refresh.reference, ...resolved, via: "refresh", setsCookie: false });
  } else
    asker.frontier.meet(resolved.url, { kind: "refresh", from: visit, line: 0, column: 0 }, visit.depth + 1);
}

interface Reader {
  sink: BodySink;
  end(): void;
}

function readerFor(visit: Visit, head: StreamHead, asker: Asker): Reader | undefined {
  if (!visit.parse || head.status !== 200) return undefined;
  const type = header(head.headers, "content-type") ?? "";
  if (/html|xml;?\s*profile=.*xhtml/i.test(type)) return htmlReader(visit, head, type, asker);
  if (/^text\/css/i.test(type)) return cssReader(visit, type, asker);
  return undefined;
}

function htmlReader(visit: Visit, head: StreamHead, type: string, asker: Asker): Reader {
  const decoder = createPageDecoder(type);
  const resolver = createResolver(visit, asker);
  const reader = createHtmlReader({
    secure: visit.url.startsWith("https:"),
    onReference: resolver.onReference,
    onBase: resolver.setBase,
  });
  return {
    sink(chunk) {
      reader.write(decoder.write(chunk));
      return true;
    },
    end() {
      reader.write(decoder.end());
      const facts = reader.end();
      const robots = joinedHeader(head.headers, "x-robots-tag");
      if (robots !== undefined && saysNoindex(robots)) facts.noindex ??= { text: robots, line: 0, column: 0 };
      visit.page = facts;
    },
  };
}

function cssReader(visit: Visit, type: string, asker: Asker): Reader {
  const decoder = createPageDecoder(type);
  const { onReference } = createResolver(visit, asker);
  let text = "";
  return {
    sink(chunk) {
      text += decoder.write(chunk);
      return true;
    },
    end() {
      for (const found of cssReferences(text + decoder.end())) {
        onReference({ kind: "css", text: found.text, line: 1, column: 1 });
      }
    },
  };
}

/** Resolves references of one document, each spelling once. */
function createResolver(visit: Visit, { frontier, result }: Asker) {
  const own = frontier.pathsOf(originOf(visit.url));
  const cache = new Map<string, Address | undefined>();
  const depth = visit.depth + 1;
  let base = visit.url;
  let sameOrigin = true;

  const resolve = (text: string): Address | undefined => {
    if (cache.has(text)) return cache.get(text);
    const resolved = resolveAddress(text, base);
    const address = isAddress(resolved) ? resolved : undefined;
    cache.set(text, address);
    return address;
  };

  return {
    setBase(reference: string): void {
      base = URL.parse(reference, visit.url)?.href ?? base;
      sameOrigin = originOf(base) === originOf(visit.url);
    },
    onReference({ kind, text, line, column }: Reference): void {
      result.links++;
      const link = { kind, from: visit, line, column };
      // Most references are the path of an address that is known, written as the address itself has it.
      const known = sameOrigin ? own.get(text) : undefined;
      if (known) {
        frontier.meetAgain(known, link, depth);
        return;
      }
      const address = resolve(text);
      if (!address) return;
      const target = frontier.meet(address.url, link, depth);
      if (target && address.fragment !== undefined) addFragment(target, address.fragment, link);
    },
  };
}
