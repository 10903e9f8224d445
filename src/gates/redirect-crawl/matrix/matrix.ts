import { isPrivateHost } from "../../../core/address.ts";
import type { Finding } from "../../../core/finding.ts";
import type { Table } from "../../../core/gate.ts";
import { originOf } from "../../../engines/crawl/address.ts";
import { trailEvidence } from "../evidence.ts";
import type { Judging } from "../judging.ts";
import type { Prober } from "../prober.ts";
import { rules } from "../rules.ts";
import { campaignQuery, matrixCells, matrixHosts } from "./cells.ts";
import { shortestFix } from "./fix.ts";
import { type CellFault, type JudgedCell, judgeCell } from "./judge-cell.ts";
import type { Platform } from "./snippets.ts";

/** What the origin matrix showed. */
export interface MatrixResult {
  findings: Finding[];
  table: Table;
  cells: number;
}

/** Why there is no matrix for this site, as a reason for the report; undefined when there is one. */
export function matrixNotApplicable({ site, canonical, options }: Judging): string | undefined {
  if (options.matrix === false) return "matrix is turned off";
  if (canonical === undefined) return "no canonical origin is known";
  if (site.isPreview) return "a preview stands in for the public hosts";
  if (options.matrix === undefined && isPrivateHost(new URL(canonical).hostname))
    return "the host is not public";
  return undefined;
}

/**
 * Tries every scheme, host and spelling, and judges where each ends.
 *
 * @param path Deep path to try beside the root; absent when none is known.
 */
export async function runMatrix(
  judging: Judging,
  canonical: string,
  path: string | undefined,
  platforms: readonly Platform[],
  probe: Prober,
): Promise<MatrixResult> {
  const hosts = matrixHosts(canonical, judging.options.hosts);
  const cells = matrixCells(canonical, hosts, path);
  const result = await probe(
    cells.map(({ url }) => url),
    hosts,
  );
  const inProbe: Judging = { ...judging, crawl: result };
  const judged = cells.flatMap((cell) => {
    const visit = result.find(cell.url);
    return visit && visit.skipped === undefined ? [judgeCell(cell, visit, inProbe)] : [];
  });
  return {
    findings: groupFaults(judged, inProbe, canonical, hosts, platforms),
    table: tableOf(judged, canonical),
    cells: judged.length,
  };
}

/** Faults that the right redirect from one origin to the other repairs. */
const repairable: ReadonlySet<CellFault["rule"]> = new Set<CellFault["rule"]>([
  "chain",
  "not-https",
  "canonical-host",
  "temporary",
  "downgrade",
  "lost-query",
  "lost-path",
]);

/** All cells of one origin that break one rule are one finding, because one change repairs them. */
function groupFaults(
  cells: readonly JudgedCell[],
  judging: Judging,
  canonical: string,
  hosts: readonly string[],
  platforms: readonly Platform[],
): Finding[] {
  const groups = new Map<string, { cell: JudgedCell; fault: CellFault; urls: string[] }>();
  for (const cell of cells) {
    for (const fault of cell.faults) {
      const key = `${fault.rule} ${originOf(cell.url)}`;
      const group = groups.get(key);
      if (group) group.urls.push(cell.url);
      else groups.set(key, { cell, fault, urls: [cell.url] });
    }
  }
  return [...groups.values()].map(({ cell, fault, urls }) => ({
    rule: rules[fault.rule].id,
    subject: cell.url,
    args: fault.args,
    evidence: [
      ...trailEvidence(cell.trail, judging).filter((one) => one.kind !== "list"),
      { kind: "list", label: "Entries that share this fault", items: urls },
      ...(repairable.has(fault.rule) ? shortestFix(cell.trail, cell.goal, canonical, hosts, platforms) : []),
    ],
    reach: urls.length,
    ...(fault.severity ? { severity: fault.severity } : {}),
  }));
}

function tableOf(cells: readonly JudgedCell[], canonical: string): Table {
  return {
    title: `Origin matrix: every entry must end on ${canonical} in one hop`,
    columns: ["entry", "verdict", "responses", "hops", "ends on"],
    rows: cells.map(({ url, trail, faults, fine }) => [
      brief(url),
      verdictOf(trail.last.status, faults, fine),
      trail.visits.map(({ status }) => (status === 0 ? "–" : String(status))).join(" → "),
      String(trail.hops),
      trail.end === "loop" ? "nowhere" : brief(trail.last.url),
    ]),
  };
}

/** The campaign's query is the same in every row; where it came through whole, its first name stands for it. */
function brief(url: string): string {
  return url.replace(`?${campaignQuery}`, `?${campaignQuery.slice(0, campaignQuery.indexOf("="))}…`);
}

function verdictOf(status: number, faults: readonly CellFault[], fine: string): string {
  if (faults.length > 0) return `✗ ${faults.map(({ words }) => words).join(", ")}`;
  if (status === 404) return "404 (unknown spelling)";
  return status === 0 ? fine : `✓ ${fine}`;
}
