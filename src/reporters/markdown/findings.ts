import type { RankedFinding } from "../../core/ranking.ts";
import type { Report } from "../../core/report.ts";
import type { EvidenceLimits } from "../evidence-text.ts";
import { numberText } from "../phrases.ts";
import { groupsOf, type Sections } from "../sections.ts";
import type { Share } from "./budget.ts";
import { foldedEvidence } from "./evidence.ts";
import { findingEntry, ruleHead } from "./finding.ts";

/** The ranked findings as Markdown that was made once, to be put together for any share of them. */
export interface FindingsText {
  /** Number of findings, accepted ones not counted. */
  total: number;
  /** The two parts with only what `share` leaves. */
  render(share: Share): { mustFix: string; canWait: string };
}

interface Piece {
  title: string;
  head: string;
  entry: string;
  evidence: string;
}

/** Words every finding once. */
export function findingsText(report: Report, sections: Sections, evidence: EvidenceLimits): FindingsText {
  const mustFix = piecesOf(report, "Must fix now", sections.mustFix, evidence);
  const canWait = piecesOf(report, "Can wait", sections.canWait, evidence);
  const after = (count: number): number => Math.max(0, count - mustFix.length);
  return {
    total: mustFix.length + canWait.length,
    render: (share) => ({
      mustFix: put(mustFix, share),
      canWait: put(canWait, { entries: after(share.entries), evidence: after(share.evidence) }),
    }),
  };
}

function piecesOf(
  report: Report,
  title: string,
  findings: readonly RankedFinding[],
  evidence: EvidenceLimits,
): Piece[] {
  const heading = `### ${title} (${numberText(findings.length)})`;
  return groupsOf(findings).flatMap((group) =>
    group.findings.map((one, index) => ({
      title: heading,
      head: index === 0 ? ruleHead(group.rule, report.rules[group.rule], one.finding) : "",
      entry: findingEntry(report, one),
      evidence: indented(foldedEvidence(one.finding.evidence, evidence)),
    })),
  );
}

function put(pieces: readonly Piece[], share: Share): string {
  const lines: string[] = [];
  let title = "";
  for (const [index, piece] of pieces.slice(0, share.entries).entries()) {
    if (piece.title !== title) lines.push("", piece.title);
    title = piece.title;
    if (piece.head !== "") lines.push("", piece.head, "");
    lines.push(piece.entry);
    if (index < share.evidence && piece.evidence !== "") lines.push("", piece.evidence);
  }
  return lines.join("\n").trim();
}

/** Moves a block into the list item above it. */
function indented(block: string): string {
  return block.replace(/^(?=.)/gm, "  ");
}
