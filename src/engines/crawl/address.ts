/** Why a text is not an address a crawl can visit. */
export type AddressFault = { kind: "scheme"; scheme: string } | { kind: "invalid" };

/** An address as the crawl tells addresses apart, and the fragment that was asked for there. */
export interface Address {
  /** Absolute http(s) URL without user name, password and fragment. */
  url: string;
  /** Without `#`; absent when there was none. */
  fragment?: string;
}

/**
 * Resolves a reference as browsers do (WHATWG URL).
 *
 * @param base URL the reference is relative to.
 */
export function resolveAddress(reference: string, base: string | undefined): Address | AddressFault {
  const parsed = URL.parse(reference, base);
  if (!parsed) return { kind: "invalid" };
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") {
    return { kind: "scheme", scheme: parsed.protocol.slice(0, -1) };
  }
  if (parsed.username !== "" || parsed.password !== "") {
    parsed.username = "";
    parsed.password = "";
  }
  const { href } = parsed;
  const hash = href.indexOf("#");
  return hash < 0 ? { url: href } : { url: href.slice(0, hash), fragment: href.slice(hash + 1) };
}

/** Whether resolving gave an address. */
export function isAddress(resolved: Address | AddressFault): resolved is Address {
  return "url" in resolved;
}

/** `https://host:port` of an absolute URL. */
export function originOf(url: string): string {
  const start = url.indexOf("//") + 2;
  const end = url.indexOf("/", start);
  return end < 0 ? url : url.slice(0, end);
}

/** `host:port` (without a default port) of an absolute URL. */
export function hostOf(url: string): string {
  const origin = originOf(url);
  return origin.slice(origin.indexOf("//") + 2);
}

/** The address without the slash at its end; undefined where there is none, and for a host's root. */
export function withoutEndSlash(url: string): string | undefined {
  return !url.endsWith("/") || url.endsWith("//") || pathOf(url) === "/" ? undefined : url.slice(0, -1);
}

/** Path and query of an absolute URL. */
export function pathOf(url: string): string {
  return url.slice(originOf(url).length);
}
