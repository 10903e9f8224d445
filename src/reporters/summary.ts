import type { Report } from "../core/report.ts";
import { limits } from "../github/limits.ts";
import { fullEvidence } from "./evidence-text.ts";
import { markdownDocument } from "./markdown/document.ts";

/** Room kept for line breaks between the parts of a summary. */
const MARGIN = 1024;

export interface SummaryOptions {
  /** Bytes other parts of the step's summary already take. */
  taken?: number;
}

/** The job summary: the whole report as Markdown, within what GitHub takes of a step. */
export function summary(report: Report, { taken = 0 }: SummaryOptions = {}): string {
  return markdownDocument(report, {
    limit: limits.summaryBytes - taken - MARGIN,
    sizeOf: (text) => Buffer.byteLength(text),
    evidence: fullEvidence,
    elsewhere: "The report files (format: json, html) are complete.",
  });
}
