import type { Evidence, Hop } from "../../core/evidence.ts";
import type { NetworkSettings } from "../../core/network.ts";
import { forShell } from "../../core/sanitize.ts";
import { hostOf } from "../../engines/crawl/address.ts";
import type { Link } from "../../engines/crawl/link.ts";
import { percentDecode, type Stated } from "../../engines/crawl/parse/page.ts";
import type { Trail } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";
import { pinnedTarget } from "../../probes/http/resolve.ts";
import type { Judging, Sender } from "./judging.ts";

/** What a finding about a way of redirects shows: its hops, where it is linked from, and how to see it again. */
export function trailEvidence(trail: Trail, judging: Judging): Evidence[] {
  const [first] = trail.visits;
  const hops: Evidence[] = trail.hops > 0 ? [{ kind: "hops", hops: hopsOf(trail) }] : [];
  const further = trail.visits.map(({ url }) => url);
  return [...hops, ...linkEvidence(first!, judging), curl(first!.url, judging.network, further)];
}

/** The hops of a trail; a loop ends with the address it comes back to. */
function hopsOf(trail: Trail): Hop[] {
  const visits = trail.end === "loop" ? [...trail.visits, trail.last.hop!.target] : trail.visits;
  return visits.map((visit) => ({
    url: visit.url,
    ...(visit.status === 0 ? {} : { status: visit.status, timeMs: visit.timeMs }),
    ...(visit.hop ? { location: visit.hop.location } : {}),
  }));
}

/** Where an address is linked from. */
export function linkEvidence(visit: Visit, { crawl }: Judging): Evidence[] {
  return linkedFrom(crawl.linksTo(visit), visit.reach);
}

/** What such a list is called. */
export const LINKED_FROM = "Linked from";

/** The first of `reach` links, and how many more there are. */
export function linkedFrom(links: readonly Link[], reach: number): Evidence[] {
  const items = links.map(describeLink);
  if (items.length === 0) return [];
  const more = reach - items.length;
  return [{ kind: "list", label: LINKED_FROM, items: more > 0 ? [...items, `and ${more} more`] : items }];
}

function describeLink({ kind, from, line, column }: Link): string {
  return from === undefined ? "the list of start addresses" : `${placeIn(from, line, column)} (${kind})`;
}

/** A place in what an address answers with; line 0 is its headers. */
export function placeIn(url: string, line: number, column: number): string {
  return line === 0 ? `${url} (header)` : `${url}, line ${line}, column ${column}`;
}

/**
 * A line that follows the redirects of `url` and prints the head of each answer, asked as the run asked.
 *
 * @param hops Addresses on the way that are known.
 */
export function curl(url: string, network: Judging["network"], hops: readonly string[] = []): Evidence {
  const options = optionsFor([url, ...hops], network);
  return {
    kind: "command",
    command: [FOLLOW, "-o /dev/null -D -", ...options, forShell(url)].join(" "),
  };
}

/** A line that prints the lines of what `url` answers with that hold `text`, with their numbers. */
export function curlText(url: string, network: Judging["network"], text: string): Evidence {
  // Further on it may be written as an entity, or on another line.
  const [literal = ""] = text.split(/[&\r\n]/, 1);
  return grepped(url, network, `-i -F -e ${forShell(literal)}`);
}

/** A line that shows what `url` says again, in its text or its headers. */
export function curlStated(url: string, network: Judging["network"], { text, line }: Stated): Evidence {
  return line === 0 ? curl(url, network) : curlText(url, network, text);
}

/** A line that prints the elements a fragment names: none, where the fault stands. */
export function curlAnchor(url: string, network: Judging["network"], fragment: string): Evidence {
  const name = percentDecode(fragment).replaceAll(/[^\w-]/g, ".{1,4}");
  return grepped(url, network, `-E -e ${forShell(`(id|name)=["']?${name}(["' />]|$)`)}`);
}

const FOLLOW = "curl -sSL --max-redirs 20";

function grepped(url: string, network: Judging["network"], pattern: string): Evidence {
  const request = [FOLLOW, ...optionsFor([url], network), forShell(url)].join(" ");
  return { kind: "command", command: `${request} | grep -n ${pattern}` };
}

function optionsFor(urls: readonly string[], network: Judging["network"]): string[] {
  return [
    ...new Set(urls.flatMap((one) => connectTo(one, network))),
    ...(network.caFile !== undefined && urls.some((one) => one.startsWith("https:"))
      ? [`--cacert ${forShell(network.caFile)}`]
      : []),
    ...credentials(urls, network.sender),
  ];
}

/** curl's way to say what the run's `resolve` map says: an empty port would stand for every scheme's. */
function connectTo(url: string, { resolve }: Pick<NetworkSettings, "resolve">): string[] {
  const { hostname, port, protocol } = new URL(url);
  const target = pinnedTarget(resolve, hostname, port, protocol);
  if (!target) return [];
  const own = port || (protocol === "https:" ? "443" : "80");
  const address = target.hostname.includes(":") ? `[${target.hostname}]` : target.hostname;
  return [`--connect-to ${forShell(`${hostname}:${own}:${address}:${target.port || own}`)}`];
}

/** Places to fill in. curl sends headers on to every host, so they are left out where a foreign one is on the way. */
function credentials(urls: readonly string[], { hosts, headers, basicAuth }: Sender): string[] {
  if (!urls.every((url) => hosts.has(hostOf(url)))) return [];
  const named = headers.filter((name) => /^[\w-]+$/.test(name) && !(basicAuth && name === "authorization"));
  return [
    ...(basicAuth ? [`-u "$USER:$PASSWORD"`] : []),
    ...named.map((name) => `-H "${name}: $${name.toUpperCase().replaceAll("-", "_")}"`),
  ];
}
