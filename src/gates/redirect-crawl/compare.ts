import type { Finding } from "../../core/finding.ts";
import { fingerprintOf } from "../../core/fingerprint.ts";
import { originOf, pathOf } from "../../engines/crawl/address.ts";
import type { CrawlResult, Seed } from "../../engines/crawl/options.ts";
import { isPermanent } from "../../engines/crawl/redirect.ts";
import { trailOf } from "../../engines/crawl/trail.ts";
import type { Visit } from "../../engines/crawl/visit.ts";
import { hadFault, lesserFault, type Way, wayOf } from "./degree.ts";
import type { Site } from "./site.ts";

/** What production is like: the faults it has already, and what its addresses answer. */
export interface Production {
  faults: ReadonlySet<string>;
  /** What became of each asked address, by path and query. */
  statuses: ReadonlyMap<string, Way>;
}

/** Tells one fault from another across deployments: its rule, and its address without the deployment's origin. */
export function faultKey(finding: Finding, { origin, rewrite }: Site): string {
  const subject = rewrite.toPublic(finding.subject);
  const path = originOf(finding.subject) === origin ? pathOf(finding.subject) : subject;
  return JSON.stringify([finding.rule, path, finding.identity ?? []]);
}

/** What a crawl of production says about each path of the site itself. */
export function statusesOf({ visits }: CrawlResult, { origin }: Site): Map<string, Way> {
  const own = visits.filter(({ url, status }) => status !== 0 && originOf(url) === origin);
  return new Map(own.map((visit) => [pathOf(visit.url), wayOf(trailOf(visit))]));
}

/** Every page and every lasting redirect that production has must be there in the new deployment, linked or not. */
export function seedsFrom({ visits }: CrawlResult, production: Site, site: Site): Seed[] {
  const promised = visits.filter(
    (visit) => originOf(visit.url) === production.origin && (isPage(visit) || isLastingRedirect(visit)),
  );
  return promised.map(({ url }) => ({ url: site.origin + pathOf(url), kind: "start" }));
}

function isPage({ status, page }: Visit): boolean {
  return status === 200 && page !== undefined;
}

/** Nobody is promised a temporary one, and asking it again may do something: sign out, for instance. */
function isLastingRedirect({ status, hop, isEntry, parse }: Visit): boolean {
  return hop?.via === "location" && isPermanent(status) && isEntry && parse;
}

/** The finding with what production does at the same address; undefined when production is as bad there. */
export function worseThan(production: Production, finding: Finding, site: Site): Finding | undefined {
  const before =
    originOf(finding.subject) === site.origin ? production.statuses.get(pathOf(finding.subject)) : undefined;
  const isKnown =
    production.faults.has(faultKey(finding, site)) || (before !== undefined && hadFault(finding, before));
  const lesser = isKnown && before ? lesserFault(finding, before) : undefined;
  if (isKnown && lesser === undefined) return undefined;
  const evidence = [
    ...finding.evidence,
    {
      kind: "comparison" as const,
      label: "In production",
      expected: lesser ?? (before === undefined ? "not linked there" : `returns ${before.status}`),
      actual: isKnown ? "this fault, worse in this deployment" : "this fault, in this deployment only",
    },
  ];
  return { ...finding, evidence };
}

/** The same fingerprint for every preview of a site, however its host is called. */
export function withStableFingerprint(finding: Finding, site: Site): Finding {
  if (!site.isPreview || finding.fingerprint !== undefined) return finding;
  const subject = site.rewrite.toPublic(finding.subject);
  return { ...finding, fingerprint: fingerprintOf({ ...finding, subject }) };
}
