import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { hostOf, originOf } from "../../engines/crawl/address.ts";
import type { CrawlResult } from "../../engines/crawl/crawl.ts";
import { type Trail, trailOf } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";
import { deadReason } from "./dead-reason.ts";
import { curl, linkEvidence, trailEvidence } from "./evidence.ts";
import { isTracking, lostParameters } from "./query.ts";
import { rules } from "./rules.ts";

/** What redirects are judged by. */
export interface Expectation {
  site: CrawlResult;
  /** Origin every entry must end on; absent when nobody said. */
  canonical?: string;
  /** Hosts that are the site under another name. */
  siteHosts: ReadonlySet<string>;
  /** Statuses from 400 on that are fine. */
  accept: ReadonlySet<number>;
}

/** Judges the way from one address that is linked, listed or given. */
export function* judgeTrail(visit: Visit, expectation: Expectation): Generator<Finding> {
  // An address that only a redirect leads to is judged with the address the redirect starts from.
  if (!visit.isEntry) return;
  const trail = trailOf(visit);
  if (trail.end === "loop") {
    yield found(rules.loop, trail, expectation.site, { members: trail.loop.map((member) => member.url) });
    return;
  }
  yield* judgeEnd(trail, expectation);
  if (trail.hops > 1 && trail.end !== "too-many") {
    yield found(rules.chain, trail, expectation.site, { hops: trail.hops, target: trail.last.url });
  }
  for (const { url, hop } of trail.visits) {
    if (hop && url.startsWith("https:") && hop.target.url.startsWith("http:")) {
      yield found(rules.downgrade, trail, expectation.site, { from: url, to: hop.target.url });
    }
  }
  // A page may drop a parameter of its own; what an advertisement or an entry carries must arrive.
  const lost = lostParameters(trail, visit.isStart ? () => true : isTracking);
  if (lost.length > 0)
    yield found(rules["lost-query"], trail, expectation.site, { lost, target: trail.last.url });
}

function* judgeEnd(trail: Trail, expectation: Expectation): Generator<Finding> {
  const { canonical, siteHosts, accept } = expectation;
  const { last } = trail;
  const reason = deadReason(last, accept);
  if (reason !== undefined) {
    yield found(rules.dead, trail, expectation.site, { reason, end: last.url });
    return;
  }
  if (trail.end !== "landed" || canonical === undefined || !siteHosts.has(hostOf(last.url))) return;
  if (last.page === undefined) return;
  if (last.url.startsWith("http:") && canonical.startsWith("https:")) {
    yield found(rules["not-https"], trail, expectation.site, { status: last.status });
  }
  if (hostOf(last.url) !== hostOf(`${canonical}/`)) {
    const args = { host: originOf(last.url), canonical };
    yield found(rules["canonical-host"], trail, expectation.site, args);
  }
}

type AnyRule = (typeof rules)[keyof typeof rules];

function found<R extends AnyRule>(
  rule: R,
  trail: Trail,
  site: CrawlResult,
  args: Parameters<R["message"]>[1],
): Finding {
  const [first] = trail.visits;
  return finding(rule as never, {
    subject: first!.url,
    args: args as never,
    evidence: trail.hops > 0 ? trailEvidence(trail, site) : [...linkEvidence(first!, site), curl(first!.url)],
    reach: first!.reach,
  });
}
