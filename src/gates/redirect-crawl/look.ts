import type { Visit } from "../../engines/crawl/visit.ts";

/** Bytes by which two answers with one page may differ (names, tokens and dates in it), and the share of long ones. */
const SLACK_BYTES = 256;
const SLACK_SHARE = 0.05;

/** Whether two addresses show the same page: they look alike and are as long, or nearly. No look proves nothing. */
export function looksAlike(a: Visit, b: Visit): boolean {
  if (a.look !== b.look || a.look === 0) return false;
  return Math.abs(a.size - b.size) <= SLACK_BYTES + SLACK_SHARE * Math.max(a.size, b.size);
}
