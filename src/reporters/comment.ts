import type { Report } from "../core/report.ts";
import { cut, forMarkdown } from "../core/sanitize.ts";
import { limits } from "../github/limits.ts";
import { briefEvidence } from "./evidence-text.ts";
import { markdownDocument } from "./markdown/document.ts";
import { targetLine } from "./markdown/rest.ts";
import { countText, coverageText, verdictReason } from "./phrases.ts";

/** Room kept for whatever GitHub counts otherwise than we do. */
const MARGIN = 1536;

/** Longest account of what the gates looked at in the green line, before Markdown's signs are made safe. */
const MAX_GREEN = 4000;

export interface CommentOptions {
  /** Distinguishes several comments on one pull request. */
  commentId: string;
}

/**
 * The hidden line by which a comment is found again.
 *
 * @param commentId Whatever a user chose; characters that could end an HTML comment are encoded.
 */
export function commentMarker(commentId: string): string {
  return `<!-- launch-ready:${encodeURIComponent(commentId.toWellFormed())} -->`;
}

/** Which run a comment is from. */
export interface CommentedRun {
  /** GitHub numbers runs upwards, and the attempts of a run from 1. */
  run: number;
  attempt: number;
  /** The commit it is about. */
  commit: string;
}

/** The run a report is from, as far as its page tells; undefined outside GitHub. */
export function runOf({ target }: Report): CommentedRun | undefined {
  const [, run, attempt = "1"] =
    /\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(target.runUrl ?? "") ?? [];
  return run === undefined
    ? undefined
    : { run: Number(run), attempt: Number(attempt), commit: target.commit ?? "" };
}

/** The hidden line that says which run a comment is from, so that an older one that ends later can leave it alone. */
function runMark(report: Report): string {
  const found = runOf(report);
  if (!found) return "";
  const commit = /^[0-9a-f]{0,64}$/.test(found.commit) ? found.commit : "";
  return `\n<!-- run ${found.run}.${found.attempt} ${commit} -->`;
}

/** The run that a comment of ours is from; undefined when it does not say. */
export function commentedRun(body: string): CommentedRun | undefined {
  const [, run, attempt, commit = ""] =
    /^<!-- launch-ready:\S* -->\n<!-- run (\d{1,16})\.(\d{1,6}) ([0-9a-f]*) -->$/m.exec(body) ?? [];
  return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt), commit };
}

/** The pull request's comment: the whole report within what a comment holds. */
export function comment(report: Report, { commentId }: CommentOptions): string {
  return markdownDocument(report, {
    prefix: commentMarker(commentId) + runMark(report),
    limit: limits.comment - MARGIN,
    sizeOf: (text) => text.length,
    evidence: briefEvidence,
    elsewhere: "The rest is in the summary of this run.",
  });
}

/** What a comment that reported trouble turns into when all is well again: one green line. */
export function greenComment(report: Report, { commentId }: CommentOptions): string {
  const gates = report.gates.map((gate) => `${gate.gate}: ${gate.skipped ?? coverageText(gate.coverage)}`);
  const seen = cut(gates.join("; "), MAX_GREEN);
  const line = `✅ **Ship**: ${forMarkdown(verdictReason(report))}. ${countText(report.gates.length, "gate")} (${forMarkdown(seen)}).`;
  return `${commentMarker(commentId)}${runMark(report)}\n${line}\n\n${targetLine(report)}\n`;
}

/**
 * What a second comment of ours turns into. Without the marker it is no longer taken for the one that is kept up to
 * date.
 */
export function supersededComment(keptId: number): string {
  return `Launch Ready reports what it found in [its other comment](#issuecomment-${keptId}).\n`;
}
