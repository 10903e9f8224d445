import { localChange } from "../../src/core/change.ts";
import { systemClock } from "../../src/core/clock.ts";
import { createCoverage } from "../../src/core/coverage.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Gate, GateContext, Outcome } from "../../src/core/gate.ts";
import { defaultNetwork } from "../../src/core/network.ts";
import { createRedactor } from "../../src/core/redactor.ts";

/** A gate's context for tests: this machine, no network beyond loopback, short time-outs. */
export function gateContext(given: Partial<GateContext> = {}): GateContext {
  return {
    root: process.cwd(),
    change: localChange,
    env: {},
    network: { ...defaultNetwork, timeoutMs: 2_000, control: [] },
    siblings: {},
    signal: new AbortController().signal,
    clock: systemClock,
    coverage: createCoverage(),
    redactor: createRedactor(),
    progress: () => {},
    debug: () => {},
    ...given,
  };
}

/** Runs a gate to its end on options as a user writes them. */
export async function runGate(
  gate: Gate,
  options: unknown,
  context: GateContext,
): Promise<{ findings: Finding[]; outcome: Outcome }> {
  const findings: Finding[] = [];
  const running = gate.run(gate.options.parse(options), context);
  for (;;) {
    const step = await running.next();
    if (step.done) return { findings, outcome: step.value };
    findings.push(step.value);
  }
}
