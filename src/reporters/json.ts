import type { Report } from "../core/report.ts";
import { forJson } from "../core/sanitize.ts";

/** Keys a reader looks for first, in reading order; all others follow by name. */
const keyOrder = [
  ..."schemaVersion tool name version informationUri gate title verdict inconclusive skipped failOn".split(
    " ",
  ),
  ..."startedAt startedMs durationMs target totals gates coverage checked what reason count".split(" "),
  ..."site domain environment event repository commit ref pullRequest runUrl sourceUrl".split(" "),
  ..."findings rule severity impact subject message location path line column endLine endColumn".split(" "),
  ..."kind label url status headers expected actual command items text hops timeMs".split(" "),
  ..."args evidence fingerprint reach owner suppression metrics tables columns rows".split(" "),
  ..."notChecked rules why fix fixes platform snippet helpUri shard share names table unsettled".split(" "),
];
const places = new Map(keyOrder.map((key, index) => [key, index]));

/**
 * The report as JSON, two spaces deep, with a final line break. Keys stand in one order whatever order they were made
 * in, so the same report gives the same bytes. Lone surrogates are escaped (ES2019 well-formed JSON.stringify).
 */
export function json(report: Report): string {
  return `${forJson(report, ordered)}\n`;
}

function ordered(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byPlace(a, b)));
}

function byPlace(a: string, b: string): number {
  const place = (key: string): number => places.get(key) ?? keyOrder.length;
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}
