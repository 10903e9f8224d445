import { describe, expect, it } from "vitest";
import { formatNames, formats } from "../../src/reporters/formats.ts";
import { stop } from "./reports.ts";

describe("formats", () => {
  it("name the files the documentation names", () => {
    expect(formatNames.map((name) => formats[name].file)).toEqual([
      "launch-report.json",
      "launch-report.sarif",
      "launch-report.xml",
      "launch-report.html",
      "launch-report.md",
      "launch-comment.md",
      "launch-summary.md",
      "launch-terminal.txt",
    ]);
  });

  it("each render a report, beginning as the format does", async () => {
    const starts = {
      json: '{\n  "schemaVersion": 1,',
      sarif: '{\n  "$schema":',
      junit: "<?xml ",
      html: "<!doctype html>",
      md: "# ",
      comment: "<!-- launch-ready:launch-ready -->\n",
      summary: "## ",
      terminal: "✗ Stop: ",
    };
    for (const name of formatNames) {
      const render = await formats[name].load();
      const text = render(stop);
      expect(text.startsWith(starts[name]), name).toBe(true);
      expect(text.endsWith("\n")).toBe(true);
    }
  });
});

describe("json", () => {
  it("writes the same bytes whatever order keys were made in", async () => {
    const render = await formats.json.load();
    const reversed = JSON.parse(JSON.stringify(stop), (_key, value: unknown) =>
      value !== null && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(render(reversed)).toBe(render(stop));
    expect(Object.keys(JSON.parse(render(reversed)).gates[0])).toEqual([
      "gate",
      "title",
      "verdict",
      "inconclusive",
      "startedMs",
      "durationMs",
      "coverage",
      "findings",
      "metrics",
      "tables",
    ]);
  });
});

describe("terminal", () => {
  it("names gates together that were not checked for the same reason, and others apart", async () => {
    const render = await formats.terminal.load();
    const unchecked = [
      { gate: "tls", title: "TLS", reason: "not requested in this run" },
      { gate: "uptime", title: "Uptime", reason: "no site was given" },
      { gate: "mail-auth", title: "Mail", reason: "not requested in this run" },
    ];
    const text = render({ ...stop, notChecked: unchecked });
    expect(text).toContain("  - tls, mail-auth: not requested in this run\n  - uptime: no site was given\n");
  });
});
