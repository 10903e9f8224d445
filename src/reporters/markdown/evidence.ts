import type { Evidence } from "../../core/evidence.ts";
import { forMarkdown, forMarkdownBlock } from "../../core/sanitize.ts";
import { type EvidenceLimits, evidenceText } from "../evidence-text.ts";
import { countText } from "../phrases.ts";

/** Evidence folded under one summary line; empty when there is none. */
export function foldedEvidence(evidence: readonly Evidence[], limits: EvidenceLimits): string {
  if (evidence.length === 0) return "";
  const blocks = evidence.map((one) => evidenceBlock(one, limits)).join("\n\n");
  return `<details><summary>Evidence</summary>\n\n${blocks}\n\n</details>`;
}

function evidenceBlock(evidence: Evidence, limits: EvidenceLimits): string {
  const { label, lines, omitted } = evidenceText(evidence, limits);
  const more = omitted > 0 ? [`… ${countText(omitted, "more line")}`] : [];
  const language = evidence.kind === "command" ? "sh" : "text";
  return `${forMarkdown(label)}\n${forMarkdownBlock([...lines, ...more].join("\n"), language)}`;
}
