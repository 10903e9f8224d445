import { type Element, isTag } from "domhandler";
import { parseDocument } from "htmlparser2";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { junit } from "../../src/reporters/junit.ts";
import { elementsOf, textOf } from "../harness/markdown.ts";
import { gateOf, reportOf, results, stop, waived } from "./reports.ts";

function parse(report: Report): Element[] {
  const text = junit(report);
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
  return elementsOf(parseDocument(text, { xmlMode: true }));
}

const named = (elements: readonly Element[], name: string) => elements.filter((one) => one.name === name);

/** How a case ended: `failure`, `error`, `skipped` or `passed`. */
function outcomeOf(one: Element): string {
  return (
    one.children.filter(isTag).find(({ name }) => ["failure", "error", "skipped"].includes(name))?.name ??
    "passed"
  );
}

function outcomes(report: Report, suite: string): string[] {
  const found = named(parse(report), "testsuite").find(({ attribs }) => attribs["name"] === suite);
  return named(found?.children.filter(isTag) ?? [], "testcase").map(outcomeOf);
}

describe("junit", () => {
  for (const [name, report] of Object.entries(results)) {
    it(`counts what it holds: ${name}`, () => {
      const elements = parse(report);
      for (const suite of [...named(elements, "testsuites"), ...named(elements, "testsuite")]) {
        const cases = named(elementsOf(suite as never), "testcase").map(outcomeOf);
        const count = (outcome: string) => String(cases.filter((one) => one === outcome).length);
        expect(suite.attribs).toMatchObject({
          tests: String(cases.length),
          failures: count("failure"),
          errors: count("error"),
          skipped: count("skipped"),
        });
      }
    });
  }

  it("fails for what stops the launch, passes for what can wait", () => {
    expect(outcomes(stop, "redirect-crawl")).toEqual(["failure", "passed"]);
    expect(outcomes(stop, "cache-headers")).toEqual(["passed"]);
    const failure = named(parse(stop), "failure")[0];
    expect(failure?.attribs["message"]).toBe("src/config.ts line 12 holds a GitHub personal access token.");
    expect(failure && textOf(failure as never)).toContain(
      "Fix: Revoke it, then take it from a secret store.",
    );
    expect(named(parse(stop), "testcase")[0]?.attribs).toMatchObject({ file: "src/config.ts", line: "12" });
  });

  it("follows fail-on", () => {
    const strict = { ...stop, failOn: "note" as const };
    expect(outcomes(strict, "redirect-crawl")).toEqual(["failure", "failure"]);
    expect(outcomes({ ...stop, failOn: "never" }, "redirect-crawl")).toEqual(["passed", "passed"]);
  });

  it("is in error where a gate is inconclusive, and skips what was not checked or was accepted", () => {
    const open = reportOf([gateOf({ gate: "tls", inconclusive: ["no answer"] })]);
    expect(outcomes(open, "tls")).toEqual(["error"]);
    expect(outcomes(stop, "dns-records")).toEqual(["skipped"]);
    expect(outcomes(stop, "secret-scan")).toEqual(["failure", "skipped"]);
    expect(outcomes(waived, "redirect-crawl")).toEqual(["skipped", "skipped"]);
    expect(outcomes(waived, "secret-scan")).toEqual(["skipped"]);
  });

  it("has a passing case that says what a clean gate looked at", () => {
    const names = named(parse(results.ship), "testcase").map(({ attribs }) => attribs["name"]);
    expect(names).toContain("checked 4 commits, 31 blobs, 120 kB");
  });
});
