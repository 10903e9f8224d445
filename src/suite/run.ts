import { MAX_TIMER_MS } from "../core/clock.ts";
import { type Coverage, checkedAnything, createCoverage } from "../core/coverage.ts";
import { ConfigurationError, messageOf } from "../core/errors.ts";
import type { Finding } from "../core/finding.ts";
import type { GateContext, Outcome, Progress } from "../core/gate.ts";
import { EMPTY_SHARE, isLeftToOthers } from "../core/shard.ts";
import { owningStrayErrors } from "../core/stray-errors.ts";
import type { PlannedGate } from "./plan.ts";

/** What one gate brought back, before policy. */
export interface GateResult extends PlannedGate {
  findings: Finding[];
  /** Findings beyond the cap, counted only. */
  dropped: number;
  coverage: Coverage;
  outcome: Outcome;
  startedMs: number;
  durationMs: number;
}

/** What happens during a run, for whoever shows it. */
export type RunEvent =
  | { type: "gate-started"; gate: string; title: string }
  | { type: "gate-progress"; gate: string; progress: Progress }
  | { type: "gate-finding"; gate: string; finding: Finding }
  | { type: "gate-finished"; gate: string; result: GateResult };

/** What all gates share; the rest of a gate's context is its own. */
export type SharedContext = Omit<GateContext, "coverage" | "progress" | "siblings" | "debug">;

export interface RunOptions {
  /** Deadline for all gates together, in ms. */
  timeoutMs: number;
  /** Options of all gates, by id. Default: those of the planned ones. */
  siblings?: GateContext["siblings"];
  listener?: (event: RunEvent) => void;
  debug?: (line: string) => void;
}

/** More findings of one gate than anybody reads; the rest is counted. */
const MAX_FINDINGS = 5_000;

/** Why a gate without coverage has not passed. */
export const NOTHING_CHECKED = "nothing was checked";

/** How long a gate may take to wind up (run its clean-up steps) once it was told to stop, in ms. */
const GRACE_MS = 5_000;

/**
 * Runs the planned gates side by side under one deadline. Never rejects: a gate that crashes, wherever in its work, or
 * that is cut off by the deadline or by `shared.signal`, is inconclusive and keeps what it had found.
 */
export async function runGates(
  planned: readonly PlannedGate[],
  shared: SharedContext,
  options: RunOptions,
): Promise<GateResult[]> {
  const deadline = new AbortController();
  const timer = setTimeout(
    () => deadline.abort(new Error(deadlineReason(options.timeoutMs))),
    Math.min(options.timeoutMs, MAX_TIMER_MS),
  );
  const signal = AbortSignal.any([shared.signal, deadline.signal]);
  const siblings =
    options.siblings ?? Object.fromEntries(planned.map(({ gate, options }) => [gate.id, options]));
  const started = shared.clock.monotonic();
  try {
    return await Promise.all(
      planned.map((one) => runGate(one, { ...shared, signal, siblings }, options, started)),
    );
  } finally {
    clearTimeout(timer);
  }
}

function deadlineReason(timeoutMs: number): string {
  return `the run's time limit of ${timeoutMs / 1000} s was reached`;
}

async function runGate(
  planned: PlannedGate,
  shared: SharedContext & Pick<GateContext, "siblings">,
  options: RunOptions,
  runStarted: number,
): Promise<GateResult> {
  const { gate } = planned;
  const emit = (event: RunEvent): void => options.listener?.(event);
  const coverage = createCoverage();
  const findings: Finding[] = [];
  let dropped = 0;
  const { shard, ...common } = shared;
  const crash = new AbortController();
  const signal = AbortSignal.any([shared.signal, crash.signal]);
  const context: GateContext = {
    ...common,
    signal,
    ...(shard && gate.sharded ? { shard } : {}),
    coverage,
    progress: (progress) => emit({ type: "gate-progress", gate: gate.id, progress }),
    debug: (line) => options.debug?.(`${gate.id}: ${line}`),
  };
  const started = shared.clock.monotonic();
  emit({ type: "gate-started", gate: gate.id, title: gate.title });

  const consume = async (): Promise<Outcome> => {
    const running = gate.run(planned.options, context);
    for (;;) {
      const step = await running.next();
      if (step.done) return step.value;
      if (findings.length >= MAX_FINDINGS) {
        dropped++;
        continue;
      }
      findings.push(step.value);
      emit({ type: "gate-finding", gate: gate.id, finding: step.value });
    }
  };

  const endReason = (): string =>
    crash.signal.aborted ? failureReason(crash.signal.reason) : abortReason(shared.signal);
  const onStray = (thrown: unknown): void => {
    debugError(thrown);
    crash.abort(thrown);
  };
  const debugError = (thrown: unknown): void =>
    options.debug?.(`${gate.id}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);

  let outcome: Outcome;
  const abandoned = Promise.withResolvers<Outcome>();
  const cancelAbandon = abandonAfterAbort(signal, () => abandoned.resolve({ inconclusive: [endReason()] }));
  try {
    outcome = await Promise.race([owningStrayErrors(onStray, consume), abandoned.promise]);
    if (signal.aborted) outcome = withReason(outcome, endReason());
  } catch (thrown) {
    debugError(thrown);
    outcome = { inconclusive: [signal.aborted ? endReason() : failureReason(thrown)] };
  } finally {
    cancelAbandon();
  }

  const seen = coverage.snapshot();
  if (!checkedAnything(seen) && !outcome.skipped && !outcome.inconclusive?.length) {
    const elsewhere = context.shard && seen.skipped.some(({ reason }) => isLeftToOthers(reason));
    outcome = elsewhere ? { ...outcome, skipped: EMPTY_SHARE } : withReason(outcome, NOTHING_CHECKED);
  }
  const result: GateResult = {
    ...planned,
    findings,
    dropped,
    coverage: seen,
    outcome,
    startedMs: started - runStarted,
    durationMs: shared.clock.monotonic() - started,
  };
  emit({ type: "gate-finished", gate: gate.id, result });
  return result;
}

/** What the user got wrong is said as it is; everything else is our own failure. */
function failureReason(thrown: unknown): string {
  return thrown instanceof ConfigurationError
    ? thrown.message
    : `the gate itself failed: ${messageOf(thrown)}`;
}

function withReason(outcome: Outcome, reason: string): Outcome {
  return { ...outcome, inconclusive: [...new Set([...(outcome.inconclusive ?? []), reason])] };
}

function abortReason(signal: AbortSignal): string {
  return `not finished: ${signal.reason instanceof Error && signal.reason.name !== "AbortError" ? signal.reason.message : "the run was cancelled"}`;
}

function abandonAfterAbort(signal: AbortSignal, abandon: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const arm = (): void => {
    // Holds the process: with nothing else to wait for, it would end without a verdict.
    timer = setTimeout(abandon, GRACE_MS);
  };
  if (signal.aborted) arm();
  else signal.addEventListener("abort", arm, { once: true });
  return () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", arm);
  };
}
