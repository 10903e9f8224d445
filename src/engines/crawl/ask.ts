import { HttpFailure } from "../../probes/http/failure.ts";
import { header } from "../../probes/http/headers.ts";
import type { StreamClient, StreamHead, StreamResult } from "../../probes/http/stream.ts";
import { followAnswer } from "./follow.ts";
import type { Frontier } from "./frontier.ts";
import type { Exchange } from "./limiter.ts";
import type { Reference } from "./link.ts";
import type { CrawlOptions, CrawlTally } from "./options.ts";
import type { InsecureReference } from "./parse/page.ts";
import { rateAdvice } from "./rate-headers.ts";
import { htmlType, type Reader, type Reading, readerFor } from "./readers.ts";
import { createResolver, type Resolver } from "./resolver.ts";
import type { Visit } from "./visit.ts";

/** What asking needs and where it notes what it saw. */
export interface Asker {
  options: CrawlOptions;
  /** For the site's own hosts, and for all others. */
  clients: { site: StreamClient; external: StreamClient };
  frontier: Frontier;
  tally: CrawlTally;
  /** Requests already sent for addresses that had to be asked more than once, by their numbers. */
  attempts: Map<number, number>;
  /** Addresses that do not answer HEAD as they answer GET. */
  getInstead: Set<number>;
  /** What style sheets have browsers load over plain HTTP. */
  insecureSheets: Map<Visit, readonly InsecureReference[]>;
}

/** What an exchange says about the host's load, and whether the address must be asked again. */
export interface AskResult extends Exchange {
  again: boolean;
}

/** How often an address is asked at most when the host is overloaded, and when the exchange broke. */
const MAX_OVERLOADED = 5;
const MAX_BROKEN = 2;

/** First pause after an overloaded answer that names none, in ms; doubles with each attempt. */
const FIRST_PAUSE_MS = 500;

/** Asks one address and notes the answer on `visit`; addresses it leads to are met. */
export async function ask(visit: Visit, asker: Asker): Promise<AskResult> {
  const { options, clients, tally } = asker;
  const client = options.scope.isSite(visit.url) ? clients.site : clients.external;
  const method = visit.parse || asker.getInstead.has(visit.number) ? "GET" : "HEAD";
  const conditions = method === "GET" ? options.cache?.conditionsFor(visit.url) : undefined;
  const document = createDocument(visit, asker);
  let reader: Reader | undefined;
  const onHead = (head: StreamHead) => {
    reader = visit.parse ? readerFor(head, document) : undefined;
    return reader?.sink;
  };
  tally.requests++;
  const started = options.clock.monotonic();
  try {
    const answer = await client.stream(
      { url: visit.url, method, ...(conditions ? { headers: conditions } : {}) },
      onHead,
    );
    tally.bytes += answer.bodyBytes;
    if (answer.status === 304 && conditions) return replay(visit, answer, document, asker);
    const retry = retryOf(visit, method, answer, asker);
    if (retry) return retry;
    const reading = reader?.end();
    if (visit.parse && method === "HEAD") asker.frontier.askAgain(visit);
    note(visit, answer, { ...reading, base: document.base }, asker);
    if (reader && answer.status === 200 && !answer.truncated) {
      const { references, base } = document;
      options.cache?.keep(visit.url, answer.headers, {
        status: 200,
        size: answer.bodyBytes,
        base,
        references,
        reading: reading?.page,
        insecure: reading?.insecure,
      });
    }
    return { latencyMs: answer.ttfbMs, again: false, ...advice(answer, asker) };
  } catch (thrown) {
    const waitedMs = options.clock.monotonic() - started;
    if (thrown instanceof HttpFailure) return onFailure(visit, method, thrown, waitedMs, asker);
    throw thrown;
  }
}

/** What a reader meets in one document; references are kept only where a cache will want them. */
function createDocument(visit: Visit, { frontier, options, tally }: Asker) {
  const resolver: Resolver = createResolver(visit, frontier, options.rewrite);
  const references: Reference[] = [];
  const publicUrl = options.rewrite.toPublic(visit.url);
  const document = {
    url: publicUrl,
    secure: publicUrl.startsWith("https:"),
    references,
    base: undefined as string | undefined,
    onReference(reference: Reference): void {
      tally.links++;
      options.share?.ledger.reference(visit);
      if (options.cache) references.push({ ...reference });
      // The shard that judges a page follows its links, too.
      if (!visit.isForeign) resolver.meet(reference);
    },
    onBase(href: string): void {
      document.base = href;
      resolver.setBase(href);
    },
  };
  return document;
}

type CrawledDocument = ReturnType<typeof createDocument>;

function replay(visit: Visit, answer: StreamResult, document: CrawledDocument, asker: Asker): AskResult {
  const cached = asker.options.cache?.answerFor(visit.url);
  if (cached) {
    asker.options.cache?.keepAgain(visit.url);
    asker.tally.revalidated++;
    if (cached.base !== undefined) document.onBase(cached.base);
    for (const reference of cached.references) document.onReference(reference);
    const { status, size: bodyBytes, reading: page, insecure = [], base } = cached;
    note(visit, { ...answer, status, bodyBytes }, { ...(page ? { page } : {}), insecure, base }, asker);
  }
  return { latencyMs: answer.ttfbMs, again: false, ...advice(answer, asker) };
}

/** Answers that refuse for now, by what they say. */
const refusals: Readonly<Record<number, "rate-limited" | "unavailable">> = {
  429: "rate-limited",
  503: "unavailable",
};

/** What an answer says about the host's load, and how long to ask nothing. */
function advice(
  { status, headers }: StreamResult,
  { options }: Asker,
): Pick<Exchange, "overload" | "pauseMs" | "remaining"> {
  const { pauseMs, quotaMs, remaining } = rateAdvice(headers, options.clock.now());
  const overload = refusals[status];
  if (overload !== undefined) return { overload, pauseMs, remaining };
  // Retry-After is for refusals and redirects (RFC 9110 section 10.2.3), and a quota that renews itself too late to be
  // waited for is left to the refusals it announces: none may come.
  const bearable = quotaMs !== undefined && quotaMs <= options.limits.pauseMs ? quotaMs : undefined;
  return { pauseMs: bearable, remaining };
}

/** The second try an answer calls for, when it does. */
function retryOf(
  visit: Visit,
  method: "GET" | "HEAD",
  answer: StreamResult,
  asker: Asker,
): AskResult | undefined {
  const { status, ttfbMs: latencyMs } = answer;
  const attempt = (asker.attempts.get(visit.number) ?? 0) + 1;
  const advised = advice(answer, asker);
  const again = (result: Partial<AskResult> = {}): AskResult => {
    asker.attempts.set(visit.number, attempt);
    return { latencyMs, again: true, ...advised, ...result };
  };
  if (advised.overload !== undefined) {
    const pauseMs = advised.pauseMs ?? FIRST_PAUSE_MS * 2 ** (attempt - 1);
    const isLong = pauseMs > asker.options.limits.pauseMs;
    if (attempt < MAX_OVERLOADED && !isLong) return again({ pauseMs });
    // What is in maintenance has answered; what limits the rate has not.
    if (status === 503) return undefined;
    visit.skipped = "rate-limited";
    return { latencyMs, again: false, ...advised, pauseMs };
  }
  // Servers that do not know HEAD answer it with all kinds of errors; only GET's answer counts.
  if (method === "HEAD" && (status >= 400 || status === 0)) {
    asker.getInstead.add(visit.number);
    return again();
  }
  return (status === 502 || status === 504) && attempt < MAX_BROKEN ? again() : undefined;
}

function onFailure(
  visit: Visit,
  method: "GET" | "HEAD",
  failure: HttpFailure,
  waitedMs: number,
  asker: Asker,
): AskResult {
  const { signal } = asker.options;
  const overload = failure.kind === "timeout" ? ("timeout" as const) : undefined;
  const result: AskResult = { latencyMs: waitedMs, overload, failed: true, again: false };
  if (failure.kind === "aborted" && signal.aborted) {
    visit.skipped = "time";
    return result;
  }
  if (failure.code === "ERR_PRIVATE_ADDRESS") {
    visit.skipped = "private";
    return result;
  }
  const attempt = (asker.attempts.get(visit.number) ?? 0) + 1;
  const lasting = failure.kind === "dns" || failure.kind === "tls";
  if (!lasting && attempt < MAX_BROKEN) {
    asker.attempts.set(visit.number, attempt);
    if (method === "HEAD") asker.getInstead.add(visit.number);
    return { ...result, again: true };
  }
  asker.tally.asked++;
  visit.failure = { kind: failure.kind, message: failure.message };
  return result;
}

/** What a document said, and the href of its base element. */
interface ReadDocument extends Reading {
  base: string | undefined;
}

function note(
  visit: Visit,
  answer: StreamResult,
  { page, insecure, base }: ReadDocument,
  asker: Asker,
): void {
  if (visit.status === 0) asker.tally.asked++;
  visit.status = answer.status;
  visit.timeMs = Math.round(answer.ttfbMs);
  visit.size = answer.bodyBytes;
  visit.page = page?.facts;
  visit.isHtml = htmlType.test(header(answer.headers, "content-type") ?? "");
  visit.look = (page?.look ?? 0) | 0;
  if (insecure && insecure.length > 0) asker.insecureSheets.set(visit, insecure);
  if (answer.truncated) visit.partial = "the body is larger than the limit";
  if (answer.decodeError !== undefined) visit.partial = "its content coding is broken";
  followAnswer(visit, answer, base, asker);
}
