import type { Evidence, Hop } from "../core/evidence.ts";
import { cut } from "../core/sanitize.ts";
import { durationText } from "./phrases.ts";

/** Evidence as plain lines under a label. Lines may hold hostile text: make each safe at the sink. */
export interface EvidenceText {
  label: string;
  lines: string[];
  /** Lines left out. */
  omitted: number;
}

/** How much of one piece of evidence is shown. */
export interface EvidenceLimits {
  lines: number;
  /** Characters of one line. */
  line: number;
}

/** What a person reads on a terminal or in a comment; files hold more. */
export const briefEvidence: EvidenceLimits = { lines: 12, line: 300 };
export const fullEvidence: EvidenceLimits = { lines: 200, line: 2000 };

/** Words one piece of evidence. */
export function evidenceText(evidence: Evidence, limits: EvidenceLimits): EvidenceText {
  const { label, lines } = wordsOf(evidence);
  const kept = lines.slice(0, limits.lines).map((line) => cut(line, limits.line));
  return { label, lines: kept, omitted: lines.length - kept.length };
}

function wordsOf(evidence: Evidence): { label: string; lines: string[] } {
  switch (evidence.kind) {
    case "hops":
      return { label: "Redirects", lines: evidence.hops.map(hopText) };
    case "headers":
      return {
        label: "Response headers",
        lines: [
          `${evidence.status ?? ""} ${evidence.url}`.trim(),
          ...evidence.headers.map(([name, value]) => `${name}: ${value}`),
        ],
      };
    case "snippet":
      return { label: evidence.label, lines: numbered(evidence.text, evidence.line) };
    case "comparison":
      return {
        label: evidence.label,
        lines: [`expected: ${evidence.expected}`, `actual:   ${evidence.actual}`].flatMap(splitLines),
      };
    case "command":
      return { label: "Reproduce", lines: splitLines(evidence.command) };
    case "list":
      return { label: evidence.label, lines: evidence.items };
  }
}

function hopText({ url, status, location, timeMs }: Hop, index: number): string {
  const arrow = location === undefined ? "" : ` → ${location}`;
  const time = timeMs === undefined ? "" : ` (${durationText(timeMs)})`;
  return `${index + 1}. ${status ?? "no response"} ${url}${arrow}${time}`;
}

function numbered(text: string, first: number | undefined): string[] {
  const lines = splitLines(text);
  if (first === undefined) return lines;
  const width = String(first + lines.length - 1).length;
  return lines.map((line, index) => `${String(first + index).padStart(width)} | ${line}`);
}

function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
