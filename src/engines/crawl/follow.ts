import { header } from "../../probes/http/headers.ts";
import type { StreamResult } from "../../probes/http/stream.ts";
import { isAddress, resolveAddress } from "./address.ts";
import type { Frontier } from "./frontier.ts";
import type { CrawlOptions } from "./options.ts";
import { parseRefresh } from "./parse/refresh.ts";
import { isRedirectStatus, redirectTarget } from "./redirect.ts";
import type { Visit } from "./visit.ts";

/** What following an answer needs. */
interface Follower {
  options: Pick<CrawlOptions, "rewrite">;
  frontier: Frontier;
}

/**
 * Meets the address an answer leads on to, by a Location or a Refresh, and notes the hop on `visit`.
 *
 * @param base Of the page's base element, when it has one.
 */
export function followAnswer(
  visit: Visit,
  answer: StreamResult,
  base: string | undefined,
  follower: Follower,
): void {
  if (isRedirectStatus(answer.status) || answer.status === 300) followLocation(visit, answer, follower);
  else followRefresh(visit, answer, base, follower);
}

function followLocation(visit: Visit, answer: StreamResult, follower: Follower): void {
  const target = redirectTarget(visit.url, answer.status, answer.headers);
  if (target && "kind" in target) visit.fault = target;
  if (!target || "kind" in target) return;
  const setsCookie = header(answer.headers, "set-cookie") !== undefined;
  lead(visit, follower, { ...target, via: "location", setsCookie });
}

/** A Refresh that is due at once is a redirect in all but name. In seconds. */
const REDIRECT_DELAY_S = 1;

function followRefresh(
  visit: Visit,
  answer: StreamResult,
  base: string | undefined,
  follower: Follower,
): void {
  const stated = visit.page?.refresh;
  const value = stated?.text ?? header(answer.headers, "refresh");
  const refresh = value === undefined ? undefined : parseRefresh(value);
  if (refresh?.reference === undefined) return;
  // A header comes before the page and its base element.
  const isTag = stated !== undefined && stated.line > 0;
  const from = (isTag && base !== undefined && URL.parse(base, visit.url)?.href) || visit.url;
  const resolved = resolveAddress(refresh.reference, from);
  if (!isAddress(resolved)) return;
  if (refresh.delay <= REDIRECT_DELAY_S) {
    lead(visit, follower, { location: refresh.reference, ...resolved, via: "refresh", setsCookie: false });
    return;
  }
  const { line = 0, column = 0 } = stated ?? {};
  const url = follower.options.rewrite.toAsked(resolved.url);
  follower.frontier.meet(url, { kind: "refresh", from: visit, line, column }, visit.depth + 1);
}

interface Lead {
  location: string;
  url: string;
  fragment?: string;
  via: "location" | "refresh";
  setsCookie: boolean;
}

function lead(visit: Visit, { frontier, options }: Follower, { url, ...hop }: Lead): void {
  const link = { kind: "redirect", from: visit, line: 0, column: 0 } as const;
  const target = frontier.meet(options.rewrite.toAsked(url), link, visit.depth);
  if (target) visit.hop = { ...hop, target };
}
