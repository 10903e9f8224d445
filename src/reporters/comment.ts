import type { Report } from "../core/report.ts";
import { forMarkdown } from "../core/sanitize.ts";
import { limits } from "../github/limits.ts";
import { briefEvidence } from "./evidence-text.ts";
import { markdownDocument } from "./markdown/document.ts";
import { targetLine } from "./markdown/rest.ts";
import { countText, coverageText, verdictReason } from "./phrases.ts";

/** Room kept for whatever GitHub counts otherwise than we do. */
const MARGIN = 1536;

export interface CommentOptions {
  /** Tells several comments of one pull request apart. */
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

/** The pull request's comment: the whole report within what a comment holds. */
export function comment(report: Report, { commentId }: CommentOptions): string {
  return markdownDocument(report, {
    prefix: commentMarker(commentId),
    limit: limits.comment - MARGIN,
    sizeOf: (text) => text.length,
    evidence: briefEvidence,
    elsewhere: "The summary of this run has the rest.",
  });
}

/** What a comment that reported trouble turns into when all is well again: one green line. */
export function greenComment(report: Report, { commentId }: CommentOptions): string {
  const gates = report.gates.map((gate) => `${gate.gate}: ${gate.skipped ?? coverageText(gate.coverage)}`);
  const line = `✅ **Ship**: ${forMarkdown(verdictReason(report))}. ${countText(report.gates.length, "gate")} (${forMarkdown(gates.join("; "))}).`;
  return `${commentMarker(commentId)}\n${line}\n\n${targetLine(report)}\n`;
}
