import { describe, expect, it } from "vitest";
import { limits } from "../../src/github/limits.ts";
import { allAnnotations, annotationCommand, annotations } from "../../src/reporters/annotations.ts";
import { knownCommands, parseWorkflowCommand } from "../harness/runner/workflow-command.ts";
import { findingOf, gateOf, huge, inconclusive, leak, loop, reportOf, stop, waived } from "./reports.ts";

const registered = new Set(knownCommands);

const atLine = (path: string, line: number) =>
  findingOf({
    rule: "secret-scan/secret",
    subject: `${path}:${line}`,
    location: { path, line },
    fingerprint: `${path}${line}`,
  });

function reportWith(findings: Parameters<typeof gateOf>[0]["findings"] = []) {
  return reportOf([gateOf({ gate: "secret-scan", findings })]);
}

describe("annotations", () => {
  it("stay within what a step may make of each level, errors first, and say how many more there are", () => {
    const made = annotations(huge);
    const ofLevel = (level: string) => made.filter((one) => one.level === level);
    expect(made.map(({ level }) => level)).toEqual([
      ...Array(10).fill("error"),
      ...Array(10).fill("warning"),
      ...Array(10).fill("notice"),
    ]);
    expect(ofLevel("error").at(-1)?.message).toBe("991 more errors in the summary of this run.");
    expect(ofLevel("notice").at(-1)?.message).toBe("991 more notices in the summary of this run.");
  });

  it("leave room for the error a composite's step makes itself", () => {
    const made = annotations(huge, { perLevel: { error: 9, warning: 1, notice: 0 } });
    expect(made.filter(({ level }) => level === "error")).toHaveLength(9);
    expect(made.filter(({ level }) => level === "error").at(-1)?.message).toContain("992 more");
    expect(made.filter(({ level }) => level === "warning").map(({ message }) => message)).toEqual([
      "1,000 more warnings in the summary of this run.",
    ]);
    expect(made.some(({ level }) => level === "notice")).toBe(false);
  });

  it("put errors on changed lines first", () => {
    const findings = [atLine("a.ts", 1), atLine("b.ts", 2), atLine("c.ts", 3)];
    const isChanged = (path: string, line: number) => path === "c.ts" && line === 3;
    const files = annotations(reportWith(findings), { isChanged }).map(({ file }) => file);
    expect(files).toEqual(["c.ts", "a.ts", "b.ts"]);
  });

  it("keep a finding on a changed line when there is no room for all", () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      atLine(`f${String(index).padStart(2, "0")}.ts`, 1),
    );
    const made = annotations(reportWith(findings), { isChanged: (path) => path === "f39.ts" });
    expect(made[0]?.file).toBe("f39.ts");
  });

  it("say what is wrong, why, how to mend it, who, and where to read on", () => {
    expect(annotations(reportWith([leak]))).toEqual([
      {
        level: "error",
        title: "secret-scan/secret: A secret is in the change",
        message: [
          "src/config.ts line 12 holds a GitHub personal access token.",
          "Why: Whoever reads the repository can use it.",
          "Fix: Revoke it, then take it from a secret store.",
          "Owner: web",
          "https://github.com/launch-ready/launch-ready/blob/v1/docs/rules/secret-scan/secret.md",
        ].join("\n"),
        file: "src/config.ts",
        line: 12,
        endLine: 12,
        col: 15,
        endColumn: 55,
      },
    ]);
  });

  it("follow the runner's rules for lines and columns", () => {
    const placed = (location: NonNullable<typeof leak.location>) => {
      const {
        level: _,
        title: __,
        message: ___,
        ...place
      } = annotations(reportWith([{ ...leak, location }]))[0]!;
      return place;
    };
    expect(placed({ path: "a" })).toEqual({ file: "a", line: 1 });
    expect(placed({ path: "a", line: 3, endLine: 5, column: 2, endColumn: 4 })).toEqual({
      file: "a",
      line: 3,
      endLine: 5,
    });
    expect(placed({ path: "a", line: 3, endLine: 2 })).toEqual({ file: "a", line: 3, endLine: 3 });
    expect(placed({ path: "a", line: 3, column: 9, endColumn: 4 })).toEqual({
      file: "a",
      line: 3,
      endLine: 3,
      col: 9,
    });
  });

  it("do not point at a line of another commit", () => {
    const commit = "b".repeat(40);
    const [made] = annotations(reportWith([{ ...leak, location: { path: "src/a.ts", line: 40, commit } }]));
    expect(made).toMatchObject({ file: "src/a.ts", line: 1 });
    expect(made?.message).toContain("Where: src/a.ts:40 at bbbbbbbbbb");
  });

  it("name open questions: as errors when nothing else stops the launch, as warnings beside what does", () => {
    expect(annotations(inconclusive).map(({ level, title }) => [level, title])).toEqual([
      ["error", "redirect-crawl: inconclusive"],
    ]);
    const both = reportOf([
      gateOf({ gate: "redirect-crawl", findings: [loop], inconclusive: ["no answer"] }),
    ]);
    expect(annotations(both).map(({ level }) => level)).toEqual(["error", "warning"]);
  });

  it("leave out what was accepted", () => {
    expect(annotations(waived)).toEqual([]);
    expect(allAnnotations(stop)).toHaveLength(4);
  });

  it("cut what the runner would cut", () => {
    const long = { ...leak, message: "x".repeat(10_000) };
    const [made] = annotations(reportWith([long]));
    expect(made?.message).toHaveLength(limits.annotationMessage);
  });
});

describe("annotationCommand", () => {
  it("gives the runner back what went in", () => {
    const given = {
      level: "error",
      title: "a,b:c%3A::d",
      message: "one\r\ntwo%0A::error::three",
      file: "dir,with:odd%2Cname.ts",
      line: 3,
      endLine: 4,
    } as const;
    const line = annotationCommand(given);
    expect(line.match(/\n/g)).toHaveLength(1);
    const parsed = parseWorkflowCommand(line.trimEnd(), registered);
    expect(parsed?.name).toBe("error");
    expect(parsed?.data).toBe(given.message);
    expect(Object.fromEntries(parsed?.properties ?? [])).toEqual({
      title: given.title,
      file: given.file,
      line: "3",
      endLine: "4",
    });
  });
});
