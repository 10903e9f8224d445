import { isPrivateHost } from "../../core/address.ts";
import { hostOf } from "../../engines/crawl/address.ts";
import type { Stated } from "../../engines/crawl/parse/page.ts";
import { trailOf } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";
import { deadReason } from "./dead-reason.ts";
import { describePrivate } from "./judge-trails.ts";
import type { Judging } from "./judging.ts";
import { domainOf } from "./site.ts";
import { stagingOf } from "./staging.ts";

/** What is wrong with a page's canonical address, as the end of a sentence. */
export interface CanonicalFault extends Stated {
  fault: string;
  /** Whether the page leaves the index for sure. */
  severe: boolean;
}

/** Judges the canonical address a page names (RFC 6596); undefined when there is nothing wrong with it. */
export function canonicalFault(visit: Visit, judging: Judging): CanonicalFault | undefined {
  const canonicals = visit.page?.canonicals ?? [];
  const [first] = canonicals;
  if (!first) return undefined;
  const from = judging.site.rewrite.toPublic(visit.url);
  const targets = canonicals.map(({ text }) => URL.parse(text, from)?.href);
  const distinct = new Set(targets);
  if (distinct.size > 1) {
    return { ...first, fault: `it names ${distinct.size} different ones`, severe: false };
  }
  const [target] = targets;
  if (target === undefined) return { ...first, fault: "that is not a URL", severe: false };
  const fault = originFault(target, judging) ?? targetFault(target, visit, judging);
  return fault && { ...first, ...fault };
}

type Fault = Pick<CanonicalFault, "fault" | "severe">;

function originFault(target: string, judging: Judging): Fault | undefined {
  const { protocol, hostname } = new URL(target);
  if (protocol !== "https:" && protocol !== "http:")
    return { fault: "that is not a web address", severe: true };
  const hidden = judging.site.isPublic ? hiddenHost(target, judging) : undefined;
  if (hidden) return hidden;
  const { canonical } = judging;
  if (canonical === undefined) return undefined;
  const own = new URL(canonical);
  const sameFamily = hostname === own.hostname || domainOf(hostname) === domainOf(own.hostname);
  // A copy that names the original on somebody else's site is what the tag is for.
  if (!sameFamily) return undefined;
  if (hostOf(target) !== own.host && isOwnHost(target, judging)) {
    return { fault: `the canonical host is ${own.host}`, severe: true };
  }
  const isPlain = protocol === "http:" && own.protocol === "https:";
  return isPlain ? { fault: "that is plain HTTP", severe: false } : undefined;
}

/** A host that search engines cannot reach, or that is not for customers, is no original. */
function hiddenHost(target: string, judging: Judging): Fault | undefined {
  const staging = stagingOf(judging.site.rewrite.toAsked(target), judging);
  if (staging) return { fault: `that is ${staging.what}`, severe: staging.sure };
  const isPrivate = isPrivateHost(new URL(target).hostname);
  return isPrivate ? { fault: `that is ${describePrivate(target)}`, severe: true } : undefined;
}

/** Whether the address is on a host of this site: a subdomain may be a site of its own. */
function isOwnHost(target: string, { site }: Judging): boolean {
  return site.hosts.has(hostOf(site.rewrite.toAsked(target))) || site.hosts.has(hostOf(target));
}

function targetFault(target: string, from: Visit, judging: Judging): Fault | undefined {
  const address = judging.site.rewrite.toAsked(target.replace(/#.*$/, ""));
  const visit = judging.crawl.find(address);
  if (!visit || visit === from) return undefined;
  const trail = trailOf(visit);
  const reason = deadReason(trail.last, judging.accept);
  if (reason !== undefined) return { fault: `${reason.replace(/^it /, "that URL ")}`, severe: true };
  if (trail.end === "loop") return { fault: "that URL redirects in a loop", severe: true };
  if (trail.hops > 0) return { fault: `that URL redirects to ${trail.last.url}`, severe: false };
  if (visit.page?.noindex) return { fault: "that URL is hidden from search engines", severe: true };
  const further = visit.page?.canonicals[0];
  const publicUrl = judging.site.rewrite.toPublic(visit.url);
  if (!further || URL.parse(further.text, publicUrl)?.href === publicUrl) return undefined;
  return { fault: `that URL names ${further.text} in turn`, severe: false };
}
