import { type Item, parseDictionary } from "structured-headers";
import { type HeaderLines, joinedHeader } from "../../probes/http/headers.ts";
import { type Directives, noDirectives, parseCacheControl } from "./cache-control.ts";

/** A field that speaks to certain shared caches only, above Cache-Control. */
export interface TargetedField {
  /** As sent, in its usual spelling. */
  name: string;
  directives: Directives;
}

/** Targeted fields (RFC 9213), by name in lower case, with the usual spelling. */
const structuredFields: readonly (readonly [key: string, name: string])[] = [
  ["cdn-cache-control", "CDN-Cache-Control"],
  ["cloudflare-cdn-cache-control", "Cloudflare-CDN-Cache-Control"],
  ["vercel-cdn-cache-control", "Vercel-CDN-Cache-Control"],
  ["netlify-cdn-cache-control", "Netlify-CDN-Cache-Control"],
  ["akamai-cache-control", "Akamai-Cache-Control"],
];

/**
 * What the response says to content networks. A field that is invalid or empty is left out, as RFC 9213 section 2.1
 * asks.
 */
export function targetedFields(headers: HeaderLines): { fields: TargetedField[]; faults: string[] } {
  const fields: TargetedField[] = [];
  const faults: string[] = [];
  for (const [key, name] of structuredFields) {
    const value = joinedHeader(headers, key);
    if (value === undefined) continue;
    const directives = readStructured(value);
    if (!directives) faults.push(`${name} is not a valid structured field, so caches ignore it`);
    else if (directives !== "empty") fields.push({ name, directives });
  }
  const surrogate = joinedHeader(headers, "surrogate-control");
  if (surrogate !== undefined)
    fields.push({ name: "Surrogate-Control", directives: readSurrogate(surrogate) });
  return { fields, faults };
}

const flagNames = new Set([
  "no-store",
  "no-cache",
  "private",
  "public",
  "must-revalidate",
  "proxy-revalidate",
  "must-understand",
  "immutable",
  "no-transform",
]);

function readStructured(value: string): Directives | "empty" | undefined {
  let members: Map<string, unknown>;
  try {
    members = parseDictionary(value) as Map<string, unknown>;
  } catch {
    return undefined;
  }
  if (members.size === 0) return "empty";
  const texts: string[] = [];
  for (const [name, member] of members) {
    const [bare] = member as Item;
    if (flagNames.has(name)) {
      if (bare === true) texts.push(name);
    } else if (typeof bare === "number" && Number.isInteger(bare) && bare >= 0) texts.push(`${name}=${bare}`);
  }
  return texts.length === 0 ? noDirectives() : parseCacheControl(texts.join(", "));
}

/** Surrogate-Control (Edge Architecture 1.0): `max-age=3600+600, content="ESI/1.0"`, `no-store`. */
function readSurrogate(value: string): Directives {
  return parseCacheControl(
    value.replace(/(max-age\s*=\s*\d+)\+\d+/gi, "$1").replace(/content\s*=\s*"[^"]*"\s*,?/gi, ""),
  );
}
