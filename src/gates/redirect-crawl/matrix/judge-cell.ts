import type { Severity } from "../../../core/severity.ts";
import { hostOf, originOf } from "../../../engines/crawl/address.ts";
import { isPermanent } from "../../../engines/crawl/redirect.ts";
import { type Trail, trailOf } from "../../../engines/crawl/trail.ts";
import type { Visit } from "../../../engines/crawl/visit.ts";
import { deadReason } from "../dead-reason.ts";
import { areTwins } from "../judge-site.ts";
import type { Judging } from "../judging.ts";
import { compareQueries, isDamaged } from "../query.ts";
import type { rules } from "../rules.ts";
import type { Cell } from "./cells.ts";

/** One break of one rule in one cell. */
export interface CellFault {
  rule: keyof typeof rules;
  args: Record<string, unknown>;
  severity?: Severity;
  /** For the table. */
  words: string;
}

/** A cell with what came of it. */
export interface JudgedCell extends Cell {
  trail: Trail;
  /** Where the canonical address itself ends: a site may lead on from there, by language for example. */
  goal: string;
  faults: CellFault[];
  /** For the table: what is said when there is no fault. */
  fine: string;
}

/** Judges where a cell ends. */
export function judgeCell(cell: Cell, visit: Visit, judging: Judging): JudgedCell {
  const trail = trailOf(visit);
  const goal = goalOf(cell, judging);
  const faults = endFaults(cell, trail, judging);
  if (faults.length === 0) faults.push(...hopFaults(cell, goal, trail, judging));
  const way = visit.hop ? "one hop" : "serves the page";
  return { ...cell, trail, goal, faults, fine: trail.end === "unknown" ? "not followed" : way };
}

function goalOf({ expected }: Cell, { crawl }: Judging): string {
  const visit = crawl.find(expected);
  const trail = visit && trailOf(visit);
  const isThere = trail?.end === "landed" && originOf(trail.last.url) === originOf(expected);
  return isThere ? trail.last.url : expected;
}

function endFaults(cell: Cell, trail: Trail, judging: Judging): CellFault[] {
  const { last } = trail;
  if (trail.end === "loop") {
    const members = trail.loop.map(({ url }) => url);
    return [{ rule: "loop", args: { members }, words: "loop" }];
  }
  if (trail.end === "too-many") {
    return [{ rule: "too-many-hops", args: { hops: trail.hops, last: last.url }, words: "too many hops" }];
  }
  const reason = deadReason(last, judging.accept);
  if (reason !== undefined) return deadFault(cell, trail, reason);
  const faults: CellFault[] = [];
  if (trail.end === "landed" && last.url.startsWith("http:") && cell.expected.startsWith("https:")) {
    faults.push({ rule: "not-https", args: { status: last.status }, words: "plain HTTP" });
  }
  // Another host is wrong whatever it answers, and whether or not it was asked.
  if (hostOf(last.url) !== hostOf(cell.expected)) {
    const args = { host: originOf(last.url), canonical: originOf(cell.expected) };
    faults.push({ rule: "canonical-host", args, words: "other host" });
  }
  return faults;
}

/** Paths may be told apart by case, and a site need not know the other slash form; a missing host is another matter. */
function deadFault(cell: Cell, { last }: Trail, reason: string): CellFault[] {
  const isSpelling = cell.spelling === "upper" || cell.spelling === "slash";
  if (isSpelling && last.status === 404) return [];
  return [
    {
      rule: "dead",
      args: { reason, end: last.url },
      words: last.status === 0 ? "no response" : `${last.status}`,
    },
  ];
}

function hopFaults(cell: Cell, goal: string, trail: Trail, judging: Judging): CellFault[] {
  const { last, visits } = trail;
  const faults: CellFault[] = [];
  if (trail.hops > judging.options["max-hops"]) {
    const args = { hops: trail.hops, target: last.url };
    faults.push({ rule: "chain", args, words: `${trail.hops} hops` });
  }
  const down = visits.find(
    ({ url, hop }) => hop && url.startsWith("https:") && hop.target.url.startsWith("http:"),
  );
  if (down) {
    const args = { from: down.url, to: down.hop!.target.url };
    faults.push({ rule: "downgrade", args, words: "downgrade" });
  }
  const passing = visits.find(
    ({ url, hop, status }) =>
      hop?.via === "location" && !isPermanent(status) && originOf(hop.target.url) !== originOf(url),
  );
  if (passing) {
    const args = {
      status: passing.status,
      from: passing.url,
      target: passing.hop!.target.url,
      reason: "the canonical URL is permanent",
    };
    faults.push({ rule: "temporary", args, words: `${passing.status}` });
  }
  const damage = compareQueries(cell.url, last.url, () => true);
  if (cell.spelling === "query" && trail.hops > 0 && isDamaged(damage)) {
    const what = damage.lost.length > 0 ? "lost" : damage.doubled.length > 0 ? "doubled" : "changed";
    faults.push({
      rule: "lost-query",
      args: { ...damage, target: last.url },
      words: `query ${what}`,
    });
  }
  if (trail.end === "landed" && last.status !== 404 && pathKey(last.url) !== pathKey(goal)) {
    const args = { path: new URL(cell.url).pathname, target: last.url };
    faults.push({ rule: "lost-path", args, severity: "error", words: "path lost" });
  }
  if (isTwin(cell, trail, judging)) {
    faults.push({ rule: "slash-twins", args: { twin: cell.expected }, words: "serves the page" });
  }
  return faults;
}

/** Slash and case are the site's own choice; the rest of the path is not. */
function pathKey(url: string): string {
  return new URL(url).pathname.replace(/\/$/, "").toLowerCase();
}

/** Whether another spelling on the canonical origin answers with the same page, and neither says which is meant. */
function isTwin(cell: Cell, trail: Trail, { crawl, site }: Judging): boolean {
  if (cell.spelling !== "slash" && cell.spelling !== "upper") return false;
  if (trail.hops > 0 || originOf(cell.url) !== originOf(cell.expected)) return false;
  const twin = crawl.find(cell.expected);
  return twin !== undefined && areTwins(trail.last, twin, site);
}
