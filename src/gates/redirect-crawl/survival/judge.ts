import { STATUS_CODES } from "node:http";
import type { Finding, Location } from "../../../core/finding.ts";
import { finding } from "../../../core/rule.ts";
import { hostOf, isAddress, resolveAddress } from "../../../engines/crawl/address.ts";
import type { CrawlResult } from "../../../engines/crawl/options.ts";
import { isPermanent } from "../../../engines/crawl/redirect.ts";
import { type Trail, trailOf } from "../../../engines/crawl/trail.ts";
import { canonicalFault } from "../canonical.ts";
import type { CookieWay } from "../cookie-way.ts";
import { deadReason } from "../dead-reason.ts";
import { trailEvidence } from "../evidence.ts";
import { judgeTrail } from "../judge-trails.ts";
import type { Judging } from "../judging.ts";
import { campaignQuery } from "../matrix/cells.ts";
import { compareQueries, isDamaged } from "../query.ts";
import { rules } from "../rules.ts";
import type { SurvivalEntry } from "./entry.ts";

/** An entry as it is asked. */
export interface SurvivalCase extends SurvivalEntry {
  /** Address asked. */
  url: string;
  /** Of the old address, without `#`. */
  fragment: string | undefined;
  /** The same address with a campaign's query. */
  tagged: string;
  /** Where it must end, as asked; absent: anywhere alive. */
  expected: string | undefined;
  expectedFragment: string | undefined;
}

/** Makes an entry askable; undefined when it is not an address. */
export function caseOf(entry: SurvivalEntry, { site }: Judging): SurvivalCase | undefined {
  const base = `${site.rewrite.toPublic(`${site.origin}/`)}`;
  const from = resolveAddress(entry.from, base);
  const to = entry.to === undefined ? undefined : resolveAddress(entry.to, base);
  if (!isAddress(from) || (to && !isAddress(to))) return undefined;
  const url = site.rewrite.toAsked(from.url);
  return {
    ...entry,
    url,
    fragment: from.fragment,
    tagged: `${url}${url.includes("?") ? "&" : "?"}${campaignQuery}`,
    expected: to && isAddress(to) ? site.rewrite.toAsked(to.url) : undefined,
    expectedFragment: to && isAddress(to) ? to.fragment : undefined,
  };
}

/** Judges what became of one old address. */
export function* judgeSurvival(
  one: SurvivalCase,
  probe: CrawlResult,
  judging: Judging,
): Generator<Finding, void, void> {
  const visit = probe.find(one.url);
  if (!visit || visit.skipped !== undefined) return;
  const inProbe: Judging = { ...judging, crawl: probe };
  const trail = trailOf(visit);
  const at = locationOf(one);
  const common = { subject: visit.url, evidence: trailEvidence(trail, inProbe), location: at };
  for (const found of judgeTrail(visit, inProbe, new Map<never, CookieWay>())) {
    // The list's own rules say the same of these with what the list expects.
    if (found.rule === rules.temporary.id || found.rule === rules["lost-path"].id) continue;
    yield { ...found, ...(at ? { location: at } : {}) };
  }
  const isAbroad = !judging.site.hosts.has(hostOf(trail.last.url));
  if (!isArrived(trail, isAbroad, judging)) return;
  const { last } = trail;
  if (last.status !== 0 && last.status !== 200) {
    const reason = `it returns ${last.status} ${STATUS_CODES[last.status] ?? ""}`.trim();
    yield finding(rules.dead, { ...common, args: { reason: `${reason} instead of 200`, end: last.url } });
  }
  const passing = trail.visits.find(({ hop, status }) => hop?.via === "location" && !isPermanent(status));
  if (passing) {
    const args = {
      status: passing.status,
      from: passing.url,
      target: passing.hop!.target.url,
      reason: "the old URL is gone for good",
    };
    yield finding(rules.temporary, { ...common, args });
  }
  // A target that only leads on is a chain, which is told above.
  const { expected } = one;
  if (expected !== undefined && !trail.visits.some(({ url }) => samePage(url, expected, visit.url))) {
    yield finding(rules["wrong-target"], {
      ...common,
      args: { expected, actual: last.url },
    });
  }
  // What another site needs of the query is its own affair.
  if (isAbroad) return;
  const fragment = arrivingFragment(trail, one.fragment);
  const wanted = one.expectedFragment ?? one.fragment;
  if (wanted !== undefined && fragment !== wanted) {
    yield finding(rules["lost-fragment"], { ...common, args: { expected: wanted, actual: fragment ?? "" } });
  }
  yield* judgeTagged(one, probe, inProbe, at);
  yield* judgeTarget(trail, inProbe, at);
}

/**
 * Whether the list can say something of where a trail ends. That it leads abroad shows before anybody is asked there.
 */
function isArrived({ end, last }: Trail, isAbroad: boolean, { accept }: Judging): boolean {
  if (end === "unknown") return isAbroad;
  return end === "landed" && deadReason(last, accept) === undefined && last.status > 0 && last.status < 400;
}

/** The query of a campaign must arrive whole, whatever the target adds. */
function* judgeTagged(
  one: SurvivalCase,
  probe: CrawlResult,
  judging: Judging,
  location: Location | undefined,
): Generator<Finding, void, void> {
  const visit = probe.find(one.tagged);
  if (!visit) return;
  const trail = trailOf(visit);
  const reason = deadReason(trail.last, judging.accept);
  if (reason !== undefined || trail.end === "loop") {
    yield finding(rules.dead, {
      subject: one.tagged,
      args: {
        reason: reason ?? "it redirects in a loop, which it does not without the query",
        end: trail.last.url,
      },
      evidence: trailEvidence(trail, judging),
      location,
    });
    return;
  }
  if (trail.end !== "landed" || trail.hops === 0) return;
  const damage = compareQueries(one.tagged, trail.last.url, () => true);
  if (!isDamaged(damage)) return;
  yield finding(rules["lost-query"], {
    subject: one.url,
    args: { ...damage, target: trail.last.url },
    evidence: trailEvidence(trail, judging),
    location,
  });
}

/** The target must be a page in its own right. */
function* judgeTarget(
  trail: Trail,
  judging: Judging,
  location: Location | undefined,
): Generator<Finding, void, void> {
  const { last } = trail;
  const fault = judging.site.hosts.has(hostOf(last.url)) ? canonicalFault(last, judging) : undefined;
  const elsewhere = last.page?.canonicals[0];
  if (trail.hops === 0 || (!fault && !elsewhere)) return;
  yield finding(rules["canonical-tag"], {
    subject: last.url,
    args: {
      fault: fault?.fault ?? "the old URL redirects to a page that is not the canonical one",
      canonical: fault?.text ?? elsewhere?.text ?? "",
    },
    evidence: trailEvidence(trail, judging),
    location,
  });
}

function locationOf({ file, line }: SurvivalEntry): Location | undefined {
  if (file === undefined || file.startsWith("/")) return undefined;
  return { path: file.replace(/^\.\//, ""), ...(line === undefined ? {} : { line }) };
}

/** Whether an address is the expected page: its own query may be added to, and a query of the old address kept. */
function samePage(actual: string, expected: string, from: string): boolean {
  const there = new URL(actual);
  const wanted = new URL(expected);
  if (there.origin !== wanted.origin || there.pathname !== wanted.pathname) return false;
  const own = new URL(from).searchParams;
  const extra = [...there.searchParams].filter(([name]) => !own.has(name) && !wanted.searchParams.has(name));
  const kept = [...wanted.searchParams].every(([name, value]) =>
    there.searchParams.getAll(name).includes(value),
  );
  return kept && extra.length === 0;
}

/** A browser keeps the old fragment unless a Location brings one of its own (RFC 9110 section 10.2.2). */
function arrivingFragment(trail: Trail, own: string | undefined): string | undefined {
  return trail.visits.reduce((current, { hop }) => hop?.fragment ?? current, own);
}
