import type { Finding } from "../../core/finding.ts";
import { fingerprintOf } from "../../core/fingerprint.ts";
import { originOf, pathOf } from "../../engines/crawl/address.ts";
import type { CrawlResult, Seed } from "../../engines/crawl/options.ts";
import type { Site } from "./site.ts";

/** What production is like: the faults it has already, and what its pages answer. */
export interface Production {
  faults: ReadonlySet<string>;
  /** Status of each asked address, by path and query. */
  statuses: ReadonlyMap<string, number>;
}

/** Tells one fault from another across deployments: its rule, and its address without the deployment's origin. */
export function faultKey(finding: Finding, { origin, rewrite }: Site): string {
  const subject = rewrite.toPublic(finding.subject);
  const path = originOf(finding.subject) === origin ? pathOf(finding.subject) : subject;
  return JSON.stringify([finding.rule, path, finding.identity ?? []]);
}

/** What a crawl of production says about each path of the site itself. */
export function statusesOf({ visits }: CrawlResult, { origin }: Site): Map<string, number> {
  const own = visits.filter(({ url, status }) => status !== 0 && originOf(url) === origin);
  return new Map(own.map(({ url, status }) => [pathOf(url), status]));
}

/** Every page that production has must be there in the new deployment, linked or not. */
export function seedsFrom({ visits }: CrawlResult, production: Site, site: Site): Seed[] {
  const pages = visits.filter(
    ({ url, status, page }) => status === 200 && page && originOf(url) === production.origin,
  );
  return pages.map(({ url }) => ({ url: site.origin + pathOf(url), kind: "start" }));
}

/** The finding with what production does at the same address; undefined when production has the same fault. */
export function worseThan(production: Production, finding: Finding, site: Site): Finding | undefined {
  if (production.faults.has(faultKey(finding, site))) return undefined;
  const before =
    originOf(finding.subject) === site.origin ? production.statuses.get(pathOf(finding.subject)) : undefined;
  const expected = before === undefined ? "not linked there" : `answers ${before}`;
  const evidence = [
    ...finding.evidence,
    {
      kind: "comparison" as const,
      label: "In production",
      expected,
      actual: "this fault, in this deployment only",
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
