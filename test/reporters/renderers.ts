import type { Report } from "../../src/core/report.ts";
import { annotationCommand, annotations } from "../../src/reporters/annotations.ts";
import { comment, greenComment } from "../../src/reporters/comment.ts";
import { html } from "../../src/reporters/html.ts";
import { json } from "../../src/reporters/json.ts";
import { junit } from "../../src/reporters/junit.ts";
import { riskList } from "../../src/reporters/risk-list.ts";
import { sarif } from "../../src/reporters/sarif.ts";
import { summary } from "../../src/reporters/summary.ts";
import { terminal } from "../../src/reporters/terminal.ts";

/** Every reporter, by name. */
export const renderers: Record<string, (report: Report) => string> = {
  terminal: (report) => terminal(report, { columns: 100 }),
  "terminal, quiet": (report) => terminal(report, { quiet: true }),
  "terminal, narrow and coloured": (report) => terminal(report, { columns: 48, color: true }),
  annotations: (report) => annotations(report).map(annotationCommand).join(""),
  summary: (report) => summary(report),
  comment: (report) => comment(report, { commentId: "launch-ready" }),
  "green comment": (report) => greenComment(report, { commentId: "launch-ready" }),
  "risk list": riskList,
  json,
  sarif,
  junit,
  html,
};

/** Reporters whose output GitHub renders as Markdown. */
export const markdownRenderers = ["summary", "comment", "green comment", "risk list"] as const;
