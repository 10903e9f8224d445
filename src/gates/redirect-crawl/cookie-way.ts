import { isPrivateHost } from "../../core/address.ts";
import { hostOf } from "../../engines/crawl/address.ts";
import { redirectTarget } from "../../engines/crawl/redirect.ts";
import { trailOf } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";
import type { HttpClient } from "../../probes/http/client.ts";
import { HttpFailure } from "../../probes/http/failure.ts";
import { headerValues } from "../../probes/http/headers.ts";

/** How a loop ends once cookies are sent back. */
export interface CookieWay {
  /** Names of the cookies that were set on the way. */
  cookies: string[];
  target: string;
}

/** Loops followed a second time, and hops of each. */
const MAX_LOOPS = 50;
const MAX_HOPS = 20;

/**
 * Follows the loops of a crawl again as a browser with cookies would, and gives those that end. A way that leaves the
 * site ends there: other hosts are not asked, and one that leads into a private network leads nobody out of the loop.
 *
 * @param hosts The site's own hosts.
 */
export async function findCookieWays(
  visits: readonly Visit[],
  hosts: ReadonlySet<string>,
  client: HttpClient,
  signal: AbortSignal,
): Promise<Map<Visit, CookieWay>> {
  const ways = new Map<Visit, CookieWay>();
  const loops = visits.filter((visit) => visit.isEntry && visit.hop && setsCookies(visit));
  for (const visit of loops.slice(0, MAX_LOOPS)) {
    if (signal.aborted) break;
    const way = await follow(visit.url, hosts, client, signal);
    if (way) ways.set(visit, way);
  }
  return ways;
}

function setsCookies(visit: Visit): boolean {
  const trail = trailOf(visit);
  return trail.end === "loop" && trail.visits.some(({ hop }) => hop?.setsCookie);
}

async function follow(
  start: string,
  hosts: ReadonlySet<string>,
  client: HttpClient,
  signal: AbortSignal,
): Promise<CookieWay | undefined> {
  const { CookieJar } = await import("tough-cookie");
  const jar = new CookieJar(undefined, { looseMode: true, rejectPublicSuffixes: false });
  const names = new Set<string>();
  let url = start;
  try {
    for (let hop = 0; hop < MAX_HOPS; hop++) {
      const cookie = jar.getCookieStringSync(url);
      const headers = cookie === "" ? {} : { headers: { cookie } };
      const response = await client.request({ url, signal, maxBodyBytes: 0, ...headers });
      for (const line of headerValues(response.headers, "set-cookie")) {
        const stored = jar.setCookieSync(line, url, { ignoreError: true });
        if (stored) names.add(stored.key);
      }
      const target = redirectTarget(url, response.status, response.headers);
      if (target && "kind" in target) return undefined;
      const leaves = target !== undefined && !hosts.has(hostOf(target.url));
      if (leaves && isPrivateHost(new URL(target.url).hostname)) return undefined;
      if (!target || leaves) {
        const arrived = (leaves || response.status < 300) && names.size > 0;
        return arrived ? { cookies: [...names].sort(), target: target?.url ?? url } : undefined;
      }
      url = target.url;
    }
  } catch (thrown) {
    if (!(thrown instanceof HttpFailure)) throw thrown;
  }
  return undefined;
}
