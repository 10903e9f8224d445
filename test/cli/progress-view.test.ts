import { describe, expect, it } from "vitest";
import { createProgressView } from "../../src/cli/progress-view.ts";
import { createCoverage } from "../../src/core/coverage.ts";
import { gate } from "../../src/gates/env-vars/index.ts";
import type { GateResult, RunEvent } from "../../src/suite/run.ts";
import { testIo } from "../harness/io.ts";

const coverage = createCoverage();
coverage.count("files", 3);
const result: GateResult = {
  gate,
  options: {},
  findings: [],
  dropped: 0,
  coverage: coverage.snapshot(),
  outcome: {},
  startedMs: 0,
  durationMs: 1_200,
};
const events: RunEvent[] = [
  { type: "gate-started", gate: "env-vars", title: "Environment variables" },
  { type: "gate-progress", gate: "env-vars", progress: { done: 2, total: 3, unit: "files" } },
  { type: "gate-finished", gate: "env-vars", result },
];

/** The escape character, made visible. */
function visible(text: string): string {
  return text.replaceAll("\u001b", "␛");
}

/** What is left on a terminal's screen of what was written to it, and whether its cursor can be seen. */
function screen(written: string): { lines: string[]; cursor: boolean } {
  const lines = [""];
  let cursor = true;
  for (const [part] of visible(written).matchAll(/␛\[\??\d*[A-Za-z]|\n|[^␛\n]+/g)) {
    const [, count = "", command] = /^␛\[(\??\d*)([A-Za-z])$/.exec(part) ?? [];
    if (part === "\n") lines.push("");
    else if (command === "A") lines.length -= Number(count);
    else if (command === "J") lines[lines.length - 1] = "";
    else if (command === "h" || command === "l") cursor = command === "h";
    else if (command === undefined) lines[lines.length - 1] += part;
  }
  return { lines, cursor };
}

/** A terminal, and a promise for each time it is drawn to. */
function terminal() {
  const written: string[] = [];
  let drawn = Promise.withResolvers<void>();
  const io = testIo({
    interactive: true,
    columns: 60,
    out(text) {
      written.push(text);
      drawn.resolve();
      drawn = Promise.withResolvers();
    },
  });
  return { io, text: () => written.join(""), nextDraw: () => drawn.promise };
}

describe("progress on a terminal", () => {
  it("is drawn over itself, and gone at the end", async () => {
    const { io, text, nextDraw } = terminal();
    const view = createProgressView(io, false);
    view.start();
    expect(screen(text())).toMatchObject({
      lines: [expect.stringContaining("0 of 0 gates done"), ""],
      cursor: false,
    });
    view.listener(events[0]!);
    view.listener(events[1]!);
    await nextDraw();
    expect(screen(text()).lines).toEqual([
      expect.stringMatching(/^ {2}\S env-vars {2}2 of 3 files, /),
      expect.stringMatching(/^ {2}0 of 1 gate done, /),
      "",
    ]);
    view.listener(events[2]!);
    await nextDraw();
    expect(screen(text()).lines).toEqual([
      "  ✓ env-vars  no findings; 3 files checked in 1.2 s",
      expect.stringMatching(/^ {2}1 of 1 gate done, /),
      "",
    ]);
    view.stop();
    expect(screen(text())).toEqual({ lines: [""], cursor: true });
  });

  it("has no colour where none is wanted", async () => {
    const { io, text } = terminal();
    const view = createProgressView(io, false);
    view.start();
    view.listener(events[0]!);
    view.stop();
    expect(visible(text())).not.toMatch(/␛\[\d*m/);
  });
});

describe("progress elsewhere", () => {
  const shown = (quiet: boolean, interactive: boolean): string => {
    const io = testIo({ interactive });
    const view = createProgressView(io, quiet);
    view.start();
    for (const event of events) view.listener(event);
    view.stop();
    return io.output();
  };

  it("is a plain line for every gate that is done", () => {
    expect(shown(false, false)).toBe("env-vars: no findings; 3 files checked in 1.2 s\n");
  });

  it("is nothing when quiet", () => {
    expect([shown(true, false), shown(true, true)]).toEqual(["", ""]);
  });
});
