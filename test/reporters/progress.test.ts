import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { advance, liveLines, plainLine, startProgress } from "../../src/reporters/progress.ts";
import { displayWidth } from "../../src/reporters/text-layout.ts";
import type { GateResult, RunEvent } from "../../src/suite/run.ts";

const started = (gate: string): RunEvent => ({ type: "gate-started", gate, title: gate });
const progressed = (gate: string, done: number, total?: number): RunEvent => ({
  type: "gate-progress",
  gate,
  progress: { done, unit: "urls", ...(total === undefined ? {} : { total }) },
});
const found = (gate: string): RunEvent => ({
  type: "gate-finding",
  gate,
  finding: { rule: `${gate}/x`, subject: "s", args: {}, evidence: [] },
});
function finished(gate: string, init: Partial<GateResult> = {}): RunEvent {
  const result: Partial<GateResult> = {
    findings: [],
    dropped: 0,
    coverage: { checked: { urls: 12 }, skipped: [] },
    outcome: {},
    startedMs: 0,
    durationMs: 1500,
    ...init,
  };
  return { type: "gate-finished", gate, result: result as GateResult };
}

function play(...events: [nowMs: number, event: RunEvent][]) {
  return events.reduce((state, [now, event]) => advance(state, event, now), startProgress(0));
}

function linesOf(state: ReturnType<typeof play>, nowMs: number, columns = 80): string[] {
  return liveLines(state, nowMs, { color: false, columns });
}

describe("live view", () => {
  it("shows each gate's counts and time while it works, and what came of it", () => {
    const finding = { rule: "tls/x", subject: "s", args: {}, evidence: [] };
    const state = play(
      [0, started("redirect-crawl")],
      [0, started("tls")],
      [5, started("dns-records")],
      [6, started("smoke-test")],
      [10, progressed("redirect-crawl", 1200, 3000)],
      [11, found("redirect-crawl")],
      [12, finished("tls", { findings: [finding] })],
      [13, finished("dns-records", { outcome: { inconclusive: ["no answer from 192.0.2.1"] } })],
      [14, finished("smoke-test", { outcome: { skipped: "nothing relevant changed" } })],
    );
    expect(linesOf(state, 2100)).toEqual([
      "  ⠙ redirect-crawl  1,200 of 3,000 urls, 1 finding, 2.1 s",
      "  ! tls             1 finding; 12 urls checked in 1.5 s",
      "  ? dns-records     no findings, inconclusive: no answer from 192.0.2.1; 12 url…",
      "  - smoke-test      skipped: nothing relevant changed",
      "  3 of 4 gates done, 2.1 s",
    ]);
  });

  it("never makes a line wider than the terminal, colours or wide characters or not", () => {
    const state = play(
      [0, started("redirect-crawl")],
      [1, finished("redirect-crawl", { outcome: { inconclusive: ["日本語".repeat(40)] } })],
    );
    for (const columns of [20, 41, 79, 120]) {
      for (const line of liveLines(state, 5, { color: true, columns })) {
        expect(displayWidth(stripVTControlCharacters(line))).toBeLessThanOrEqual(columns);
      }
    }
  });

  it("changes nothing in the state it is given", () => {
    const before = play([0, started("tls")]);
    const copy = structuredClone(before);
    advance(before, progressed("tls", 5), 10);
    advance(before, finished("tls"), 10);
    expect(before).toEqual(copy);
  });
});

describe("plain lines", () => {
  it("say what came of each gate", () => {
    const state = play([0, started("tls")]);
    expect(plainLine(startProgress(0), started("tls"), 0)).toBeUndefined();
    expect(plainLine(state, finished("tls"), 10)).toBe("tls: no findings; 12 urls checked in 1.5 s");
    expect(plainLine(state, finished("tls", { dropped: 3 }), 10)).toBe(
      "tls: 3 findings; 12 urls checked in 1.5 s",
    );
  });

  it("show that a long gate is alive, but not more often than every ten seconds", () => {
    let state = play([0, started("redirect-crawl")]);
    const told: string[] = [];
    for (let now = 1000; now <= 35_000; now += 1000) {
      const event = progressed("redirect-crawl", now);
      const line = plainLine(state, event, now);
      if (line !== undefined) told.push(line);
      state = advance(state, event, now);
    }
    expect(told).toEqual([
      "redirect-crawl: 10,000 urls, 10.0 s",
      "redirect-crawl: 20,000 urls, 20.0 s",
      "redirect-crawl: 30,000 urls, 30.0 s",
    ]);
  });
});
