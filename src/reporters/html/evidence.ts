import type { Evidence, Hop } from "../../core/evidence.ts";
import { forHtml } from "../../core/sanitize.ts";
import { evidenceText, fullEvidence } from "../evidence-text.ts";
import { countText, durationText } from "../phrases.ts";

/** Evidence folded under one line; empty when there is none. */
export function evidenceHtml(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return "";
  const blocks = evidence.map((one) => `<div>${blockOf(one)}</div>`).join("\n");
  return `<details class="evidence"><summary>Evidence</summary><div class="inner">${blocks}</div></details>`;
}

function blockOf(evidence: Evidence): string {
  const { label, lines, omitted } = evidenceText(evidence, fullEvidence);
  const what = `<p class="what">${forHtml(label)}</p>`;
  const more = omitted > 0 ? `<p class="what">${countText(omitted, "more line")}</p>` : "";
  if (evidence.kind === "hops") return `${what}${hopsHtml(evidence.hops.slice(0, lines.length))}${more}`;
  if (evidence.kind === "comparison") {
    const { expected, actual } = evidence;
    return `${what}<dl class="compare"><dt>expected</dt><dd>${forHtml(expected)}</dd><dt>actual</dt><dd>${forHtml(actual)}</dd></dl>`;
  }
  const text = forHtml(lines.join("\n"));
  if (evidence.kind === "command") return `${what}${commandHtml(text)}`;
  return `${what}<pre tabindex="0"><code>${text}</code></pre>${more}`;
}

/** A command line to copy; `text` is HTML already. */
export function commandHtml(text: string): string {
  return `<pre class="command"><code>${text}</code></pre>`;
}

function hopsHtml(hops: readonly Hop[]): string {
  const items = hops.map(({ url, status, location, timeMs }) => {
    const to = location === undefined ? "" : `<span class="to">→ <code>${forHtml(location)}</code></span>`;
    const time = timeMs === undefined ? "" : `<span class="time">${durationText(timeMs)}</span>`;
    return `<li><span class="status">${status ?? "no response"}</span><code>${forHtml(url)}</code>${time}${to}</li>`;
  });
  return `<ol class="hops">${items.join("")}</ol>`;
}
