import { type HeaderLines, header, headerValues, joinedHeader } from "../../probes/http/headers.ts";
import { type Directives, parseCacheControl } from "./cache-control.ts";
import { parseHttpDate } from "./http-date.ts";
import { type TargetedField, targetedFields } from "./targeted.ts";

/** A response as caches see it. */
export interface CacheableResponse {
  status: number;
  headers: HeaderLines;
  /** Wall time it was received, ms since the epoch. */
  receivedAt: number;
  /** The request had an Authorization field. */
  authorized?: boolean;
}

/** What one kind of cache may do with a response. */
export interface CacheUse {
  /** Whether it may be kept at all (RFC 9111 section 3). */
  stored: boolean;
  /** How long it may be used without asking the origin, from when it left there, in seconds; 0: ask every time. */
  lifetimeSeconds: number;
  /** What is left of that, its Age taken off, in seconds. */
  freshSeconds: number;
  /** Where the lifetime comes from: the response, the cache's own guess (section 4.2.2), or nowhere. */
  basis: "explicit" | "heuristic" | "none";
  /** The words of the response that decide, for example `s-maxage=600` or `no Cache-Control`. */
  because: string;
}

/** What caches may do with a response. */
export interface Assessment {
  /** A browser's own cache. */
  browser: CacheUse;
  /** Proxies and content networks, as the most permissive field that speaks to any of them has it. */
  shared: CacheUse;
  /** The field `shared` follows: `Cache-Control`, `CDN-Cache-Control`… */
  sharedField: string;
  directives: Directives;
  targeted: TargetedField[];
  /** What is wrong with the fields, one phrase each. */
  faults: string[];
  /** Vary's field names in lower case; `*` for any. */
  vary: string[];
  validators: { etag?: string; lastModified?: string };
}

/** Statuses a cache may guess a lifetime for (RFC 9110 section 15.1). */
const heuristicStatuses = new Set([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501]);

/** Applies RFC 9111 and RFC 9213 to a response to GET. */
export function assess(response: CacheableResponse): Assessment {
  const { headers } = response;
  const field = joinedHeader(headers, "cache-control");
  const directives = parseCacheControl(field);
  const { fields: targeted, faults } = targetedFields(headers);
  const etag = header(headers, "etag");
  const lastModified = header(headers, "last-modified");
  const general = useOf(response, directives, "shared", field);
  const uses = targeted.map(({ name, directives: own }) => ({
    name,
    use: useOf(response, own, "targeted", name),
  }));
  const most = uses.reduce((best, one) => (moreOpen(one.use, best.use) ? one : best), {
    name: "Cache-Control",
    use: general,
  });
  return {
    browser: useOf(response, directives, "private", field),
    shared: most.use,
    sharedField: most.name,
    directives,
    targeted,
    faults: [...directives.faults, ...contradictions(directives), ...expiresFaults(response), ...faults],
    vary: varyOf(headers),
    validators: {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
    },
  };
}

function moreOpen(a: CacheUse, b: CacheUse): boolean {
  if (a.stored !== b.stored) return a.stored;
  return a.freshSeconds > b.freshSeconds;
}

type Kind = "private" | "shared" | "targeted";

function useOf(
  response: CacheableResponse,
  directives: Directives,
  kind: Kind,
  field: string | undefined,
): CacheUse {
  const refusal = refusalOf(response, directives, kind);
  if (refusal !== undefined)
    return { stored: false, lifetimeSeconds: 0, freshSeconds: 0, basis: "none", because: refusal };
  const lifetime = lifetimeOf(response, directives, kind);
  const shared = kind !== "private";
  const mayStore =
    lifetime.basis !== "none" ||
    directives.public ||
    (!shared && directives.private !== false) ||
    heuristicStatuses.has(response.status);
  if (!mayStore) {
    const because = `status ${response.status} without an explicit lifetime`;
    return { stored: false, lifetimeSeconds: 0, freshSeconds: 0, basis: "none", because };
  }
  if (varyOf(response.headers).includes("*"))
    return { stored: true, lifetimeSeconds: 0, freshSeconds: 0, basis: lifetime.basis, because: "Vary: *" };
  if (directives.noCache === true)
    return { stored: true, lifetimeSeconds: 0, freshSeconds: 0, basis: "explicit", because: "no-cache" };
  const freshSeconds = Math.max(0, lifetime.seconds - ageOf(response.headers));
  const because =
    lifetime.because ??
    (directives.public ? "public" : field === undefined ? "no Cache-Control" : "no lifetime");
  return { stored: true, lifetimeSeconds: lifetime.seconds, freshSeconds, basis: lifetime.basis, because };
}

/** Why the response must not be kept (RFC 9111 sections 3 and 3.5); undefined when it may be. */
function refusalOf(
  { status, authorized }: CacheableResponse,
  directives: Directives,
  kind: Kind,
): string | undefined {
  if (status < 200 || status === 304 || status === 206) return `status ${status}`;
  // A cache that understands the status ignores no-store beside must-understand (section 5.2.2.3).
  const understood = directives.mustUnderstand && heuristicStatuses.has(status);
  if (directives.noStore && !understood) return "no-store";
  if (kind === "private") return undefined;
  if (directives.private === true) return "private";
  const opened = directives.public || directives.mustRevalidate || directives.sMaxage !== undefined;
  return authorized && !opened ? "the request has Authorization" : undefined;
}

interface Lifetime {
  seconds: number;
  basis: CacheUse["basis"];
  because?: string;
}

/** How long the response is fresh, before its Age (RFC 9111 section 4.2.1). */
function lifetimeOf(response: CacheableResponse, directives: Directives, kind: Kind): Lifetime {
  if (kind !== "private" && directives.sMaxage !== undefined)
    return { seconds: directives.sMaxage, basis: "explicit", because: `s-maxage=${directives.sMaxage}` };
  if (directives.maxAge !== undefined)
    return { seconds: directives.maxAge, basis: "explicit", because: `max-age=${directives.maxAge}` };
  // A targeted field stands in place of Expires, too (RFC 9213 section 2.2).
  if (kind === "targeted") return { seconds: 0, basis: "none" };
  const { headers, status, receivedAt } = response;
  const date = parseHttpDate(header(headers, "date") ?? "", receivedAt) ?? receivedAt;
  const expires = header(headers, "expires");
  if (expires !== undefined) {
    const at = parseHttpDate(expires, receivedAt);
    const seconds = at === undefined ? 0 : Math.max(0, Math.floor((at - date) / 1000));
    return { seconds, basis: "explicit", because: `Expires: ${expires}` };
  }
  const modified = parseHttpDate(header(headers, "last-modified") ?? "", receivedAt);
  if (modified === undefined || modified > date || !(heuristicStatuses.has(status) || directives.public))
    return { seconds: 0, basis: "none" };
  const seconds = Math.floor((date - modified) / 10_000);
  return { seconds, basis: "heuristic", because: "no lifetime; a tenth of the time since Last-Modified" };
}

function ageOf(headers: HeaderLines): number {
  const age = header(headers, "age") ?? "";
  return /^\d+$/.test(age) ? Number(age) : 0;
}

function varyOf(headers: HeaderLines): string[] {
  return headerValues(headers, "vary")
    .flatMap((value) => value.toLowerCase().split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function contradictions(directives: Directives): string[] {
  const { noStore, maxAge, sMaxage, public: open, private: closed, immutable, mustUnderstand } = directives;
  const found: string[] = [];
  if (closed === true && open) found.push("private and public contradict each other");
  if (closed === true && sMaxage !== undefined) found.push("private and s-maxage contradict each other");
  if (noStore && !mustUnderstand && ((maxAge ?? 0) > 0 || (sMaxage ?? 0) > 0 || immutable))
    found.push("no-store overrides the lifetime next to it");
  return found;
}

function expiresFaults({ headers, receivedAt }: CacheableResponse): string[] {
  const values = headerValues(headers, "expires");
  const found = values.length > 1 ? ["Expires is given more than once"] : [];
  const [value] = values;
  // 0 and -1 are no dates, but everybody reads them as "already expired" (RFC 9111 section 5.3).
  const invalid =
    value !== undefined && !/^(0|-1)$/.test(value.trim()) && parseHttpDate(value, receivedAt) === undefined;
  return invalid ? [...found, "Expires is not an HTTP date"] : found;
}
