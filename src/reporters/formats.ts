import { product } from "../core/product.ts";
import type { Report } from "../core/report.ts";

/** Names of the formats a report can be written in, as `--format` takes them. */
export const formatNames = [
  "json",
  "sarif",
  "junit",
  "html",
  "md",
  "comment",
  "summary",
  "terminal",
] as const;
export type Format = (typeof formatNames)[number];

/** Renders a report; pure. */
export type Render = (report: Report) => string;

/** Each format's file name and its reporter, loaded when it is asked for. */
export const formats: Record<Format, { file: string; load(): Promise<Render> }> = {
  json: { file: "launch-report.json", load: async () => (await import("./json.ts")).json },
  sarif: { file: "launch-report.sarif", load: async () => (await import("./sarif.ts")).sarif },
  junit: { file: "launch-report.xml", load: async () => (await import("./junit.ts")).junit },
  html: { file: "launch-report.html", load: async () => (await import("./html.ts")).html },
  md: { file: "launch-report.md", load: async () => (await import("./risk-list.ts")).riskList },
  comment: { file: "launch-comment.md", load: loadComment },
  summary: { file: "launch-summary.md", load: async () => (await import("./summary.ts")).summary },
  terminal: { file: "launch-terminal.txt", load: async () => (await import("./terminal.ts")).terminal },
};

/** The comment as a run of all gates posts it: the mark in its first line is that of the action's own default. */
async function loadComment(): Promise<Render> {
  const { comment } = await import("./comment.ts");
  return (report) => comment(report, { commentId: product.name });
}
