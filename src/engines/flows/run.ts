import { ConfigurationError } from "../../core/errors.ts";
import type { HttpClient } from "../../probes/http/client.ts";
import type { Mailbox } from "../mail/mailbox.ts";
import { orderedVariables } from "./check.ts";
import { createState, type FlowContext, type FlowState, setVariable } from "./context.ts";
import { timesOf } from "./hurl/late-options.ts";
import { loadLibraries } from "./libraries.ts";
import type { Flow, Step } from "./model.ts";
import type { Jar } from "./query/cookies.ts";
import { QueryError } from "./query/query-error.ts";
import type { Failure, FlowResult, StepResult } from "./result.ts";
import { runStep, setStepVariables, skipped } from "./step.ts";
import { evaluate, UnsetVariable } from "./template.ts";
import type { Value } from "./values.ts";

/** How long clean-up steps may take once the run was told to stop, in ms; below the suite's own grace. */
const CLEAN_UP_MS = 4_000;

export interface FlowRequest {
  flow: Flow;
  context: FlowContext;
  client: HttpClient;
  /** Variables known from the start, `run.id` among them. */
  variables: ReadonlyMap<string, Value>;
  jar?: Jar | undefined;
  /** Names of variables whose values are secret, beside those that sound so. */
  secrets?: ReadonlySet<string> | undefined;
  /** Where mail steps look. */
  mailbox?: Mailbox | undefined;
  /** Keeps the answers of steps that passed, too. */
  keepAnswers?: boolean;
  /** Told of each step as it ends. */
  onStep?: (result: StepResult) => void;
}

/** A flow whose steps have run, while its clean-up steps have not. */
export interface StartedFlow {
  state: FlowState;
  steps: StepResult[];
  /** What ended the steps before their end, other than a failed step. */
  stopped?: unknown;
  /** Runs the clean-up steps, also after an abort, and sums up. */
  finish(): Promise<FlowResult>;
}

/**
 * Runs a flow: its steps in order until one fails, then its clean-up steps whatever happened. A step that cannot be
 * tried, for a value that does not fit or a file that is not there, has failed.
 *
 * @throws The abort reason, once the clean-up steps have run.
 */
export async function runFlow(request: FlowRequest): Promise<FlowResult> {
  const started = await startFlow(request);
  return started.finish();
}

/** Runs a flow's steps and leaves the clean-up to {@link StartedFlow.finish}. */
export async function startFlow(request: FlowRequest): Promise<StartedFlow> {
  const { flow, context, onStep } = request;
  const started = context.clock.monotonic();
  const state = createState(request);
  const steps: StepResult[] = [];
  let failed = false;
  const counts = { requests: 0, expectations: 0 };
  const take = (given: StepResult): void => {
    const { answer, attempts, step, outcome } = given;
    failed ||= outcome === "failed";
    counts.requests += attempts + (answer?.redirects.length ?? 0);
    if (answer) counts.expectations += step.expectations.length;
    const result =
      outcome === "passed" && !request.keepAnswers && !mayStillFail(step, state)
        ? withoutAnswer(given)
        : given;
    steps.push(result);
    onStep?.(result);
  };

  let stopped: unknown;
  try {
    await loadLibraries([flow]);
    for (const [name, value] of orderedVariables(flow))
      setVariable(state, name, evaluate(value, state.scope), false);
    for (const step of flow.steps) {
      if (failed) {
        take(skipped(step, "an earlier step failed", false, "not-reached"));
        continue;
      }
      for await (const result of runs(step, state, context.signal)) take(result);
    }
    if (!failed) await followUp(state, steps);
  } catch (thrown) {
    stopped = thrown;
  }

  const finish = async (): Promise<FlowResult> => {
    for (const step of flow.always) {
      // One that cannot be run keeps none of the others from running.
      try {
        take(await cleanUp(step, state));
      } catch (thrown) {
        stopped ??= thrown;
      }
    }
    await Promise.all([...state.clients.values()].map((client) => client.close()));
    if (stopped !== undefined) throw stopped;
    return {
      flow,
      passed: steps.every(({ outcome }) => outcome === "passed" || outcome === "skipped"),
      steps,
      ...counts,
      variables: state.variables,
      durationMs: context.clock.monotonic() - started,
    };
  };
  return { state, steps, finish, ...(stopped === undefined ? {} : { stopped }) };
}

const NO_TIMES = "it is repeated 0 times";

/** A step as often as it is repeated, until it fails. */
async function* runs(
  step: Step,
  state: FlowState,
  signal: AbortSignal,
  always = false,
): AsyncGenerator<StepResult, void, void> {
  const started = state.context.clock.monotonic();
  try {
    // How often may hang on what the step brings along; each run sets it anew.
    if (step.repeat) setStepVariables(step, state);
    const times = timesOf(step, state.scope);
    if (times === 0) yield skipped(step, NO_TIMES, always);
    for (let time = 0; time < times; time++) {
      const result = await runStep(step, state, signal, always);
      yield result;
      if (result.outcome === "failed") return;
    }
  } catch (thrown) {
    const durationMs = state.context.clock.monotonic() - started;
    yield impossible(step, thrown, always, durationMs);
  }
}

/** A step that could not be tried. @throws What is neither the site's fault nor the flow's. */
function impossible(step: Step, thrown: unknown, always: boolean, durationMs: number): StepResult {
  if (always && thrown instanceof UnsetVariable)
    return skipped(step, `nothing to clean up: "${thrown.variable}" was never captured`, true);
  const failure = failureOf(thrown);
  if (!failure) throw thrown;
  return {
    step,
    outcome: "failed",
    failures: [failure],
    attempts: 0,
    earlier: [],
    durationMs,
    always,
  };
}

function failureOf(thrown: unknown): Failure | undefined {
  // An earlier answer gave the value that does not fit, or none.
  if (thrown instanceof UnsetVariable || thrown instanceof QueryError)
    return {
      kind: "request",
      reason: thrown.message,
      hops: [],
      ...(thrown.place ? { place: thrown.place } : {}),
    };
  if (thrown instanceof ConfigurationError) return { kind: "unavailable", reason: thrown.message };
  return undefined;
}

/** A step whose verdict may still change needs its answer as evidence. */
function mayStillFail(step: Step, { followUps }: FlowState): boolean {
  return followUps.some((one) => one.step === step);
}

/** The answer of a step that has passed is evidence of nothing, and a long flow would hold all of them in memory. */
function withoutAnswer({ answer: _, ...result }: StepResult): StepResult {
  return result;
}

async function followUp(state: FlowState, steps: readonly StepResult[]): Promise<void> {
  for (const { step, check } of state.followUps) {
    const failures = await check(state.context.signal);
    const result = steps.find((one) => one.step === step);
    if (!result || failures.length === 0) continue;
    result.failures.push(...failures);
    result.outcome = "failed";
  }
}

/** Clean-up has its own time once the run is over: records are not left behind because somebody pressed Ctrl-C. */
async function cleanUp(step: Step, state: FlowState): Promise<StepResult> {
  const own = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const arm = (): void => {
    timer = setTimeout(() => own.abort(state.context.signal.reason), CLEAN_UP_MS);
  };
  const { signal } = state.context;
  if (signal.aborted) arm();
  else signal.addEventListener("abort", arm, { once: true });
  try {
    let last: StepResult | undefined;
    for await (const result of runs(step, state, own.signal, true)) last = result;
    return last ?? skipped(step, NO_TIMES, true);
  } catch (thrown) {
    if (own.signal.aborted) return skipped(step, "there was no time left for it", true, "not-reached");
    throw thrown;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", arm);
  }
}
