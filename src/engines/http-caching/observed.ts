import { type Item, parseList } from "structured-headers";
import { type HeaderLines, header, headerValues, joinedHeader } from "../../probes/http/headers.ts";

/** What a cache on the way says it did. */
export interface ObservedCache {
  outcome: "hit" | "miss" | "bypass" | "unknown";
  /** The field and its value that say so. */
  because?: string;
}

/** Fields of content networks and servers, and what their values mean. */
const vendorFields: readonly string[] = [
  "cf-cache-status",
  "x-vercel-cache",
  "x-nextjs-cache",
  "x-litespeed-cache",
  "x-proxy-cache",
  "x-cache-status",
  "x-cache",
];

const meanings: readonly [outcome: "hit" | "miss" | "bypass", words: RegExp][] = [
  ["hit", /\b(hit|stale|updating|revalidated|prerender)\b/i],
  ["bypass", /\b(bypass|dynamic|pass|none|no-cache)\b/i],
  ["miss", /\b(miss|expired)\b/i],
];

/**
 * Whether a shared cache answered: from Cache-Status (RFC 9211), from what content networks send instead of it, or from
 * Age (RFC 9111 section 5.1), which only a cache sets.
 */
export function observeCache(headers: HeaderLines): ObservedCache {
  return cacheStatus(headers) ?? vendorStatus(headers) ?? ageStatus(headers) ?? { outcome: "unknown" };
}

function cacheStatus(headers: HeaderLines): ObservedCache | undefined {
  const value = joinedHeader(headers, "cache-status");
  if (value === undefined) return undefined;
  try {
    const caches = (parseList(value) as Item[]).map(([, parameters]) => parameters as Map<string, unknown>);
    const because = `Cache-Status: ${value}`;
    if (caches.some((parameters) => parameters.get("hit") === true)) return { outcome: "hit", because };
    const bypassed = caches.every((parameters) => String(parameters.get("fwd")) === "bypass");
    return { outcome: bypassed ? "bypass" : "miss", because };
  } catch {
    return undefined;
  }
}

function vendorStatus(headers: HeaderLines): ObservedCache | undefined {
  for (const field of vendorFields) {
    // Of several caches on the way, each adds a value; one hit is enough.
    for (const value of headerValues(headers, field)) {
      const meaning = meanings.find(([, words]) => words.test(value))?.[0];
      if (meaning) return { outcome: meaning, because: `${field}: ${value}` };
    }
  }
  return undefined;
}

function ageStatus(headers: HeaderLines): ObservedCache | undefined {
  const age = header(headers, "age");
  return age !== undefined && /^[1-9]\d*$/.test(age) ? { outcome: "hit", because: `Age: ${age}` } : undefined;
}
