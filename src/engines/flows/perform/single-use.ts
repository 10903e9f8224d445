import type { HttpResponse } from "../../../probes/http/client.ts";
import { HttpFailure } from "../../../probes/http/failure.ts";
import { type HeaderLines, header, headerValues } from "../../../probes/http/headers.ts";
import type { FlowState } from "../context.ts";
import type { Answer } from "../query/answer.ts";
import { createJar } from "../query/cookies.ts";
import { parseHtml, selectCss } from "../query/html.ts";
import type { Failure } from "../result.ts";

/** What opening a link came to, after the redirects that were followed. */
interface Opening {
  status: number;
  /** Where it ended. */
  url: string;
  /** Where it would have gone on. */
  location: string | undefined;
  /** Names of the cookies its last answer sets. */
  cookies: readonly string[];
  page: string;
  /** Redirects followed on the way. */
  hops: number;
}

/** Links that must work only once, with what opening them first came to. */
const watched = new WeakMap<FlowState, Map<string, Opening | undefined>>();

/** From now on the flow's first opening of a link is remembered. */
export function watchLink(link: string, state: FlowState): void {
  const links = watched.get(state) ?? new Map<string, Opening | undefined>();
  links.set(addressOf(link), undefined);
  watched.set(state, links);
}

/** Tells of a request of the flow, as it may open a watched link. */
export function noteRequest(method: string, answer: Answer, state: FlowState): void {
  const links = watched.get(state);
  if (!links || method !== "GET") return;
  const { response, redirects } = answer;
  const link = addressOf(redirects[0]?.url ?? response.url);
  if (!links.has(link) || links.get(link)) return;
  const opening = openingOf(response, redirects.length);
  if (!passesOn(link, opening.location)) links.set(link, opening);
}

/**
 * Opens a link once more, as somebody who found it would: without the flow's cookies. It still works when that comes
 * to the same as the first time; an error, a redirect elsewhere, or a page that explains itself is what should come.
 */
export async function openAgain(link: string, state: FlowState, signal: AbortSignal): Promise<Failure[]> {
  const first = watched.get(state)?.get(addressOf(link));
  try {
    const second = await open(link, first?.hops ?? 0, state, signal);
    if (!first)
      return second.status < 300 && asksForPassword(second)
        ? [stillOpens("it still opens the form after it was used")]
        : [];
    if (!isAsGood(first, second)) return [];
    return isDrawnByScripts(second)
      ? [unknown("its page is drawn by scripts")]
      : [stillOpens("it opens the second time just as it did the first")];
  } catch (thrown) {
    if (thrown instanceof HttpFailure) return [unknown(thrown.message)];
    throw thrown;
  }
}

function stillOpens(actual: string): Failure {
  return { kind: "mail", what: "the link", expected: "to work only once", actual };
}

function unknown(reason: string): Failure {
  return { kind: "unavailable", reason: `it is unknown whether the link works only once: ${reason}` };
}

async function open(
  link: string,
  redirects: number,
  state: FlowState,
  signal: AbortSignal,
): Promise<Opening> {
  const jar = createJar();
  for (let hops = 0, url = link; ; hops++) {
    const cookies = jar.header(url);
    const headers: HeaderLines = cookies === "" ? [] : [["cookie", cookies]];
    const response = await state.client.request({ url, headers, signal });
    jar.store(response.headers, url);
    const opening = openingOf(response, hops);
    const next = opening.location === undefined ? null : URL.parse(opening.location, url);
    if (hops === redirects || !next || !/^https?:$/.test(next.protocol)) return opening;
    url = next.href;
  }
}

function openingOf({ status, url, headers, bytes }: HttpResponse, hops: number): Opening {
  const cookies = headerValues(headers, "set-cookie").map((line) => line.split("=", 1)[0] ?? "");
  const location = status >= 300 && status < 400 ? header(headers, "location") : undefined;
  return { status, url, location, cookies, page: bytes.toString("utf8"), hops };
}

function isAsGood(first: Opening, second: Opening): boolean {
  if (second.status >= 400 || Math.floor(first.status / 100) !== Math.floor(second.status / 100))
    return false;
  if (first.location !== undefined) {
    const hasCookies = first.cookies.every((name) => second.cookies.includes(name));
    return hasCookies && isSameTarget(absolute(first), absolute(second));
  }
  if (new URL(first.url).pathname !== new URL(second.url).pathname) return false;
  return (asksForPassword(first) && asksForPassword(second)) || said(first) === said(second);
}

function absolute({ location = "", url }: Opening): URL | null {
  return URL.parse(location, url);
}

/** The same place with the same parameters, apart from the values of those that are made anew each time. */
function isSameTarget(first: URL | null, second: URL | null): boolean {
  if (!first || !second || first.host !== second.host || first.pathname !== second.pathname) return false;
  const parameters = (url: URL): string =>
    [...url.searchParams]
      .map(([name, value]) => `${name}=${isRandom(value) ? "" : value}`)
      .sort()
      .join("&");
  return parameters(first) === parameters(second);
}

function isRandom(value: string): boolean {
  return value.length >= 8 && /\d/.test(value);
}

/** Whether a redirect takes along what makes the link valid: then it is the next address that opens something. */
function passesOn(link: string, location: string | undefined): boolean {
  if (location === undefined) return false;
  const { pathname, searchParams } = new URL(link);
  return [...searchParams.values(), pathname.split("/").at(-1) ?? ""].some(
    (value) => isRandom(value) && location.includes(value),
  );
}

function asksForPassword({ page }: Opening): boolean {
  return selectCss(parseHtml(page), "input[type=password]").texts.length > 0;
}

/** What a page says to its reader, without what is new each time. */
function said({ page }: Opening): string {
  const text = page
    .split(/<(?=(?:script|style|noscript|template)\b)/i)
    .map((part) => part.replace(/^(script|style|noscript|template)\b[\s\S]*?<\/\1\s*>/i, ""))
    .join(" ");
  const shown = selectCss(parseHtml(text), "body").texts[0] ?? text.replace(/<[^<>]*>/g, " ");
  return shown
    .trim()
    .split(/\s+/)
    .filter((word) => !/\d/.test(word))
    .join(" ");
}

function isDrawnByScripts(opening: Opening): boolean {
  return /<script\b/i.test(opening.page) && /^(?:loading\W*)?$/i.test(said(opening));
}

function addressOf(link: string): string {
  const url = new URL(link);
  url.hash = "";
  return url.href;
}
