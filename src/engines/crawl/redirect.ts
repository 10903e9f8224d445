import { type HeaderLines, headerValues } from "../../probes/http/headers.ts";
import { isAddress, resolveAddress } from "./address.ts";
import type { RedirectFault } from "./visit.ts";

/** Where an answer leads, as sent and as understood. */
export interface RedirectTarget {
  location: string;
  url: string;
  fragment?: string;
}

/** Statuses whose Location a browser follows (RFC 9110 section 15.4; 300 when it names a preference). */
export function isRedirectStatus(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/** Statuses that tell clients to remember the new address (RFC 9110 sections 15.4.2 and 15.4.9). */
export function isPermanent(status: number): boolean {
  return status === 301 || status === 308;
}

/** Where a redirecting answer to `url` leads, or why it leads nowhere; undefined when it does not redirect. */
export function redirectTarget(
  url: string,
  status: number,
  headers: HeaderLines,
): RedirectTarget | RedirectFault | undefined {
  const values = headerValues(headers, "location").map(decodeLocation);
  const [location] = values;
  if (status === 300 && location === undefined) return undefined;
  if (!isRedirectStatus(status) && status !== 300) return undefined;
  if (location === undefined) return { kind: "no-location" };
  if (new Set(values).size > 1) return { kind: "several-locations", locations: values };
  if (location.trim() === "") return { kind: "empty-location" };
  const resolved = resolveAddress(location, url);
  if (isAddress(resolved)) return { location, ...resolved };
  if (resolved.kind === "invalid") return { kind: "invalid-location", location };
  return { kind: "scheme", scheme: resolved.scheme, location };
}

/** Location bytes as text: UTF-8 as browsers read them, else one character a byte. */
function decodeLocation(value: string): string {
  if (!/[\x80-\xff]/.test(value)) return value;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}
