import type { Config } from "../../config/schema.ts";
import type { Table } from "../../core/gate.ts";
import { HOSTS_TITLE } from "../../core/hosts-table.ts";
import type { Report } from "../../core/report.ts";
import { cut, forMarkdown, forMarkdownCode } from "../../core/sanitize.ts";
import { table } from "../markdown/gate-table.ts";

const MAX_TEXT = 500;

/** URLs, names of hosts and addresses: as code they read the same in the file as on a page. */
const address = /^(?:https?:\/\/\S+|[\w*-]+(?:\.[\w-]+)+\.?|CN=\S+|[\da-f]*(?::[\da-f]*){2,})$/i;

function cellText(cell: string): string {
  return address.test(cell) ? forMarkdownCode(cell) : forMarkdown(cell);
}

/** The tables one gate added to the report, or those of them that are wanted, as Markdown; empty when it added none. */
export function observedTables(
  report: Report | undefined,
  gate: string,
  wanted: (table: Table) => boolean = () => true,
): string {
  const tables = report?.gates.find((one) => one.gate === gate)?.tables.filter(wanted) ?? [];
  const text = (cell: string): string => forMarkdown(cut(cell, MAX_TEXT));
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, columns, rows }) => {
      const cells = rows.map((row) => columns.map((_, index) => cellText(cut(row[index] ?? "", MAX_TEXT))));
      return `*${text(title)}*\n\n${table(columns.map(text), cells)}`;
    })
    .join("\n\n");
}

/** The https hosts that the crawl met, with their certificates, as Markdown; empty when it met none. */
export function observedHosts(report: Report | undefined): string {
  return observedTables(report, "redirect-crawl", ({ title }) => title === HOSTS_TITLE);
}

/** Why no https host is shown, as a sentence. */
export function hostsNotObserved(report: Report | undefined): string {
  const ran = report?.gates.some(({ gate }) => gate === "redirect-crawl");
  return ran
    ? "Nothing was observed: the crawl reached no host over HTTPS."
    : notObserved(report, "redirect-crawl");
}

/** What was not answered, as a sentence, when a gate did not run or is inconclusive; empty when it answered. */
export function notObserved(report: Report | undefined, gate: string): string {
  if (!report) return "No report was given, so nothing was observed.";
  const skipped = report.notChecked.find((one) => one.gate === gate);
  if (skipped) return `Not observed: ${forMarkdown(skipped.reason)}.`;
  const ran = report.gates.find((one) => one.gate === gate);
  if (!ran) return `Not observed: ${forMarkdownCode(gate)} did not run.`;
  return ran.inconclusive.map((reason) => `Inconclusive: ${forMarkdown(reason)}.`).join(" ");
}

/** The rules every redirect of the site keeps, in plain English, from what the configuration asks of the gate. */
export function redirectRules(config: Config): string[] {
  const options = config.gates?.["redirect-crawl"];
  const { canonical, survive, accept } = (
    options !== null && typeof options === "object" ? options : {}
  ) as Record<string, unknown>;
  const rules: string[] = [];
  if (typeof canonical === "string") {
    rules.push(
      `Every URL of the site ends on ${forMarkdownCode(canonical)}, in one redirect, with path and query kept.`,
    );
    if (canonical.startsWith("https:")) rules.push("Every http:// URL redirects to https://.");
  }
  if (typeof survive === "string") {
    rules.push(`Every old URL in ${forMarkdownCode(survive)} leads to its target there.`);
  }
  if (Array.isArray(accept) && accept.length > 0) {
    rules.push(`These status codes are accepted: ${forMarkdown(accept.join(", "))}.`);
  }
  return rules.length > 0
    ? rules
    : [
        "The configuration requires none beyond the defaults: no loops, no chains, no redirect from https:// to http://, no lost query.",
      ];
}
