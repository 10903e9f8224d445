import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ConfigurationError } from "../../src/core/errors.ts";
import type { Finding } from "../../src/core/finding.ts";
import { defineGate, type Gate, type GateContext, type Outcome } from "../../src/core/gate.ts";
import { defineRules, finding, rule } from "../../src/core/rule.ts";
import { deliverStrayError } from "../../src/core/stray-errors.ts";
import { type GateResult, type RunEvent, runGates } from "../../src/suite/run.ts";
import { gateContext } from "../harness/context.ts";

const rules = defineRules("sample", {
  broken: rule<{ part: string }>({
    title: "Something is broken",
    subject: "url",
    severity: "error",
    impact: "revenue",
    message: (subject, { part }) => `${subject}: ${part} is broken`,
    why: "Customers leave.",
    fix: "Mend it.",
  }),
});

type Run = (context: GateContext) => AsyncGenerator<Finding, Outcome, void>;

function gateOf(id: string, run: Run): { gate: Gate; options: unknown } {
  const gate = defineGate({
    id,
    title: id,
    question: "?",
    options: z.object({}),
    rules,
    run: (_options, context) => run(context),
  });
  return { gate, options: {} };
}

const broken = (subject: string) => finding(rules.broken, { subject, args: { part: "door" } });

async function run(
  gates: { gate: Gate; options: unknown }[],
  signal = new AbortController().signal,
  timeoutMs = 10_000,
) {
  const events: RunEvent[] = [];
  const results = await runGates(gates, gateContext({ signal }), {
    timeoutMs,
    listener: (event) => events.push(event),
  });
  const of = (id: string) => results.find(({ gate }) => gate.id === id) as GateResult;
  return { results, events, of };
}

const healthy = gateOf("healthy", async function* ({ coverage }) {
  coverage.count("urls", 3);
  yield broken("/a");
  return { metrics: { hops: 2 } };
});

describe("runGates", () => {
  it("keeps findings, coverage and metrics, in the order of the plan", async () => {
    const quick = gateOf("quick", async function* ({ coverage }) {
      coverage.count("files");
      return {};
    });
    const { results, of } = await run([healthy, quick]);
    expect(results.map(({ gate }) => gate.id)).toEqual(["healthy", "quick"]);
    expect(of("healthy").findings).toEqual([
      expect.objectContaining({ rule: "sample/broken", subject: "/a" }),
    ]);
    expect(of("healthy").coverage.checked).toEqual({ urls: 3 });
    expect(of("healthy").outcome).toEqual({ metrics: { hops: 2 } });
  });

  it("runs gates side by side", async () => {
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    const waits = (id: string, mine: PromiseWithResolvers<void>, other: PromiseWithResolvers<void>) =>
      gateOf(id, async function* ({ coverage }) {
        coverage.count("urls");
        mine.resolve();
        // Each waits for the other to have started: one after the other, this would never end.
        await other.promise;
        return {};
      });
    const { results } = await run([waits("a", first, second), waits("b", second, first)]);
    expect(results.map(({ outcome }) => outcome.inconclusive)).toEqual([undefined, undefined]);
  });

  it("takes a crash for that gate's inconclusive, keeps what it had found, and lets the others finish", async () => {
    const crashing = gateOf("crashing", async function* ({ coverage }) {
      coverage.count("urls");
      yield broken("/before");
      throw new Error("out of kites");
    });
    const { of } = await run([crashing, healthy]);
    expect(of("crashing").outcome.inconclusive).toEqual(["the gate itself failed: out of kites"]);
    expect(of("crashing").findings).toHaveLength(1);
    expect(of("healthy").outcome.inconclusive).toBeUndefined();
  });

  it("takes a crash that nobody awaits for that of the gate it comes from, and lets it clean up", async () => {
    let cleaned = false;
    const stray = gateOf("stray", async function* ({ coverage, signal }) {
      coverage.count("urls");
      yield broken("/before");
      // As the process's handler does it, which gets what a timer, a socket or a forgotten promise throws.
      setTimeout(() => expect(deliverStrayError(new Error("out of kites"))).toBe(true), 0);
      // What should have come never does.
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      cleaned = true;
      return { metrics: { hops: 1 } };
    });
    const { of } = await run([stray, healthy]);
    expect(of("stray").outcome).toEqual({
      metrics: { hops: 1 },
      inconclusive: ["the gate itself failed: out of kites"],
    });
    expect(of("stray").findings).toHaveLength(1);
    expect(cleaned).toBe(true);
    expect(of("healthy").outcome.inconclusive).toBeUndefined();
    expect(deliverStrayError(new Error("nobody's"))).toBe(false);
  });

  it("says what the user got wrong as it is", async () => {
    const misused = gateOf("misused", async function* () {
      throw new ConfigurationError("old.csv:3: the target is no address");
    });
    const { of } = await run([misused]);
    expect(of("misused").outcome.inconclusive).toEqual(["old.csv:3: the target is no address"]);
  });

  it("does not take a gate that looked at nothing for passed, unless it says why there was nothing to do", async () => {
    const empty = gateOf("empty", async function* () {
      return {};
    });
    const skipped = gateOf("skipped", async function* () {
      return { skipped: "nothing relevant changed" };
    });
    const { of } = await run([empty, skipped]);
    expect(of("empty").outcome.inconclusive).toEqual(["nothing was checked"]);
    expect(of("skipped").outcome.inconclusive).toBeUndefined();
  });

  it("tells gates of the deadline and keeps what was known by then", async () => {
    const slow = gateOf("slow", async function* ({ coverage, signal }) {
      coverage.count("urls");
      yield broken("/early");
      await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
      yield broken("/late");
      return {};
    });
    const { of } = await run([slow, healthy], undefined, 50);
    expect(of("slow").outcome.inconclusive).toEqual([
      "not finished: the run's time limit of 0.05 s was reached",
    ]);
    expect(of("slow").findings.map(({ subject }) => subject)).toEqual(["/early", "/late"]);
    expect(of("healthy").outcome.inconclusive).toBeUndefined();
  });

  it("takes a time limit that no timer can wait for", async () => {
    const patient = gateOf("patient", async function* ({ coverage, signal }) {
      coverage.count("urls");
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      return {};
    });
    const warnings: string[] = [];
    const listen = ({ name }: Error): void => void warnings.push(name);
    process.on("warning", listen);
    const { of } = await run([patient], undefined, 90 * 86_400_000);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("warning", listen);
    expect(of("patient").outcome.inconclusive).toBeUndefined();
    expect(warnings).not.toContain("TimeoutOverflowWarning");
  });

  it("ends cleanly when it is cancelled", async () => {
    const controller = new AbortController();
    const waiting = gateOf("waiting", async function* ({ coverage, signal }) {
      coverage.count("urls");
      controller.abort();
      signal.throwIfAborted();
      return {};
    });
    const { of } = await run([waiting], controller.signal);
    expect(of("waiting").outcome.inconclusive).toEqual(["not finished: the run was cancelled"]);
  });

  it("caps findings and counts the rest", async () => {
    const noisy = gateOf("noisy", async function* ({ coverage }) {
      coverage.count("urls", 6_000);
      for (let index = 0; index < 6_000; index++) yield broken(`/${index}`);
      return {};
    });
    const { of } = await run([noisy]);
    expect(of("noisy").findings).toHaveLength(5_000);
    expect(of("noisy").dropped).toBe(1_000);
  });

  it("reports start, findings, progress and end as they happen", async () => {
    const reporting = gateOf("reporting", async function* ({ coverage, progress }) {
      progress({ done: 1, total: 2, unit: "urls" });
      coverage.count("urls", 2);
      yield broken("/x");
      return {};
    });
    const { events } = await run([reporting]);
    expect(events.map(({ type }) => type)).toEqual([
      "gate-started",
      "gate-progress",
      "gate-finding",
      "gate-finished",
    ]);
  });
});
