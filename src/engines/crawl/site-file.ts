import { isPrivateHost } from "../../core/address.ts";
import type { HttpClient, HttpResponse } from "../../probes/http/client.ts";
import { HttpFailure } from "../../probes/http/failure.ts";
import { redirectTarget } from "./redirect.ts";

/** How files that speak for a whole site are fetched: robots.txt and sitemaps. */
export interface SiteFiles {
  client: HttpClient;
  signal: AbortSignal;
  /** Whether the address is on one of the site's own hosts; no others are asked. */
  isSite(url: string): boolean;
}

/** A file and where it was found, or why there is none. */
export type SiteFile =
  | { url: string; bytes: Buffer }
  | {
      error: string;
      /** Whether it was left alone because another host has it, which is no fault. */
      isForeign: boolean;
    };

/** Redirects followed to a file: RFC 9309 section 2.3.1.2 wants five at least for robots.txt. */
const MAX_REDIRECTS = 5;

/** Fetches one file. Redirects are followed on the site's own hosts only. */
export async function fetchSiteFile(url: string, files: SiteFiles): Promise<SiteFile> {
  let address = url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await request(address, files);
    if (typeof response === "string") return { error: response, isForeign: false };
    const target = redirectTarget(address, response.status, response.headers);
    if (target && "url" in target) {
      const refusal = refusalOf(target.url, url, files);
      if (refusal) return { ...refusal, error: `it redirects to ${target.url}: ${refusal.error}` };
      address = target.url;
      continue;
    }
    if (response.status !== 200) return { error: `it returns ${response.status}`, isForeign: false };
    return { url: address, bytes: response.bytes };
  }
  return { error: `it redirects more than ${MAX_REDIRECTS} times`, isForeign: false };
}

/** Why an address that `from` names is not asked; undefined when it is the site's own. */
export function refusalOf(
  url: string,
  from: string,
  { isSite }: SiteFiles,
): { error: string; isForeign: boolean } | undefined {
  if (isSite(url)) return undefined;
  const isPrivate = (one: string): boolean => isPrivateHost(new URL(one).hostname);
  if (isPrivate(url) && !isPrivate(from)) return { error: "that is on a private network", isForeign: false };
  return { error: "that host is not the site's own (see `hosts`)", isForeign: true };
}

async function request(url: string, { client, signal }: SiteFiles): Promise<HttpResponse | string> {
  try {
    return await client.request({ url, signal });
  } catch (thrown) {
    if (thrown instanceof HttpFailure) return thrown.message;
    throw thrown;
  }
}
