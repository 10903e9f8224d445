import { setTimeout as wait } from "node:timers/promises";
import { messageOf } from "../../core/errors.ts";
import { type FlowState, isEnvironmentName, setVariable } from "./context.ts";
import { settleOptions } from "./hurl/late-options.ts";
import type { LateValue, Retry, SkipCondition, Step } from "./model.ts";
import { readFlowFile } from "./perform/body.ts";
import { type Performed, perform } from "./perform/perform.ts";
import { mistake } from "./place.ts";
import type { Answer } from "./query/answer.ts";
import { applyFilters } from "./query/filters.ts";
import { parseJson } from "./query/json.ts";
import { judge } from "./query/predicates.ts";
import { ask } from "./query/queries.ts";
import { QueryError } from "./query/query-error.ts";
import type { Failure, StepResult } from "./result.ts";
import { maskComparison } from "./tell/comparison.ts";
import { maskText } from "./tell/secret-places.ts";
import { evaluate, render, type Scope, UnsetVariable } from "./template.ts";
import { describeValue, Nodes, type Value } from "./values.ts";
import type { Capture, Expectation, Place, Predicate, Template } from "./vocabulary.ts";

const once: Retry = { times: 0, everyMs: 0 };

/**
 * Runs one step: sends, captures, and judges every expectation; tries again where the step says so.
 *
 * @throws The abort reason when `signal` is aborted; ConfigurationError; UnsetVariable when the step itself needs a
 * variable that has no value.
 */
export async function runStep(
  given: Step,
  state: FlowState,
  signal: AbortSignal,
  always = false,
): Promise<StepResult> {
  const { clock } = state.context;
  setStepVariables(given, state);
  const step = given.late ? settleOptions(given, given.late, state.scope) : given;
  if (step.skipIf && shouldSkip(step.skipIf, state)) return skipped(step, "its skip-if holds", always);
  if (step.delayMs) await wait(step.delayMs, undefined, { signal });

  const started = clock.monotonic();
  const { times, everyMs } = step.retry ?? once;
  let earlier: Failure[] = [];
  let sentAgain = 0;
  for (let attempts = 1; ; attempts++) {
    const left = step.withinMs === undefined ? undefined : started + step.withinMs - clock.monotonic();
    const { failures, earlier: before, ...more } = await attempt(step, state, attemptSignal(signal, left));
    if (before) {
      earlier = before;
      sentAgain++;
    }
    signal.throwIfAborted();
    const elapsed = clock.monotonic() - started;
    const timeIsUp = step.withinMs !== undefined && elapsed + everyMs >= step.withinMs;
    if (failures.length === 0 || attempts > times || timeIsUp) {
      return {
        step,
        outcome: failures.length === 0 ? "passed" : "failed",
        failures,
        ...more,
        attempts: attempts + sentAgain,
        earlier,
        durationMs: elapsed,
        always,
      };
    }
    earlier = failures;
    await wait(everyMs, undefined, { signal });
  }
}

/** Sets the variables a step brings along. @throws UnsetVariable */
export function setStepVariables({ variables }: Step, state: FlowState): void {
  for (const [name, value] of variables) setVariable(state, name, evaluate(value, state.scope), false);
}

/** A step that was left out. */
export function skipped(
  step: Step,
  reason: string,
  always: boolean,
  outcome: StepResult["outcome"] = "skipped",
): StepResult {
  return { step, outcome, failures: [], reason, attempts: 0, earlier: [], durationMs: 0, always };
}

function attemptSignal(signal: AbortSignal, leftMs: number | undefined): AbortSignal {
  if (leftMs === undefined) return signal;
  return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(leftMs)))]);
}

function shouldSkip(condition: SkipCondition, { scope }: FlowState): boolean {
  switch (condition.kind) {
    case "always":
      return true;
    case "unset":
      return scope.get(condition.variable) === undefined;
    case "told":
      return isTold(evaluate({ ...condition, kind: "variable" }, scope), condition);
    case "predicate":
      return judge(evaluate(condition.value, scope), condition.predicate, scope).ok;
  }
}

/** The environment has no truth values, only text. */
function isTold(value: Value, { variable, place }: LateValue): boolean {
  if (typeof value === "boolean") return value;
  if (isEnvironmentName(variable.variable) && (value === "true" || value === "false"))
    return value === "true";
  throw new QueryError(
    `skip needs true or false, and "${variable.variable}" is ${describeValue(value)}`,
    variable.place ?? place,
  );
}

async function attempt(step: Step, state: FlowState, signal: AbortSignal): Promise<Performed> {
  if (step.totp) await setTotp(step.totp, state);
  const performed = await perform(step, state, signal);
  const { answer } = performed;
  if (!answer) return performed;
  const failures = [...performed.failures];
  for (const capture of step.captures) {
    const failure = await take(capture, answer, state);
    if (failure) failures.push(failure);
  }
  for (const expectation of step.expectations) {
    const failure = await judgeExpectation(expectation, answer, state);
    if (failure) failures.push(failure);
  }
  return { ...performed, failures };
}

/** The code of the moment (RFC 6238), for a base32 secret or an otpauth address. */
async function setTotp(secret: Template, state: FlowState): Promise<void> {
  const { TOTP, URI, Secret } = await import("otpauth");
  const text = render(secret, state.scope).trim();
  state.context.redactor.add(text);
  try {
    const generator = text.startsWith("otpauth://")
      ? URI.parse(text)
      : new TOTP({ secret: Secret.fromBase32(text.replace(/\s/g, "")) });
    if (!(generator instanceof TOTP)) throw new Error("it is based on a counter instead of the time");
    setVariable(state, "totp", generator.generate({ timestamp: state.context.clock.now() }), true);
  } catch (thrown) {
    throw mistake(secret.place, `totp: the secret is not usable: ${messageOf(thrown)}`);
  }
}

async function take(capture: Capture, answer: Answer, state: FlowState): Promise<Failure | undefined> {
  let name = capture.name;
  let value: Value | undefined;
  try {
    if (capture.rendered) name = render(capture.rendered, state.scope);
    value = applyFilters(ask(capture.query, answer, state.scope), capture.filters, state.scope);
  } catch (thrown) {
    return { kind: "capture", capture, reason: reasonOf(thrown), ...placeIn(thrown) };
  }
  // Elements are kept as the text of the first one: what a form or a header can hold.
  const kept = value instanceof Nodes ? value.texts[0] : value;
  if (kept === undefined) return { kind: "capture", capture, reason: "it finds nothing" };
  setVariable(state, name, kept, capture.redact);
  return undefined;
}

async function judgeExpectation(
  expectation: Expectation,
  answer: Answer,
  state: FlowState,
): Promise<Failure | undefined> {
  const { query, filters, predicate } = expectation;
  const { scope } = state;
  let value: Value | undefined;
  let problem: string | undefined;
  let place: { place?: Place } = {};
  try {
    value = applyFilters(ask(query, answer, scope), filters, scope);
  } catch (thrown) {
    problem = reasonOf(thrown);
    place = placeIn(thrown);
  }
  try {
    const { ok, expected, actual, differences } = judge(
      value,
      await withFile(predicate, expectation, state),
      scope,
    );
    if (problem === undefined && ok) return undefined;
    const { redactor } = state.context;
    if (problem !== undefined)
      return { kind: "expectation", expectation, expected, actual: maskText(problem, redactor), ...place };
    const came = maskComparison(expectation, { value, actual, differences }, redactor);
    const diff = came.differences ? { diff: [...came.differences] } : {};
    if (query.kind === "body" && filters.length === 0) place = placeOfDifference(expectation, value, scope);
    return { kind: "expectation", expectation, expected, actual: came.actual, ...diff, ...place };
  } catch (thrown) {
    return {
      kind: "expectation",
      expectation,
      expected: predicate.name,
      actual: problem ?? reasonOf(thrown),
      ...(problem === undefined ? placeIn(thrown) : place),
    };
  }
}

/** The line of an expected body of several lines from which on another came. */
function placeOfDifference(
  { predicate, place }: Expectation,
  value: Value | undefined,
  scope: Scope,
): { place?: Place } {
  const { name, operand } = predicate;
  if (name !== "==" || !place || operand?.kind !== "text" || operand.text.place?.line !== place.line)
    return {};
  const expected = render(operand.text, scope).replace(/\n$/, "").split("\n");
  const came = typeof value === "string" ? value.split("\n") : [];
  const first = expected.findIndex((line, index) => line !== came[index]);
  const lines = first < 0 ? expected.length - 1 : first;
  return lines === 0 ? {} : { place: { ...place, line: place.line + lines, column: 1 } };
}

/** A predicate whose value is in a file gets the file's content. */
async function withFile(predicate: Predicate, { place }: Expectation, state: FlowState): Promise<Predicate> {
  const { operand } = predicate;
  if (operand?.kind !== "file") return predicate;
  const { name, bytes } = await readFlowFile(operand.path, state, place);
  if (predicate.name !== "schema") return { ...predicate, operand: { kind: "bytes", bytes } };
  try {
    return { ...predicate, operand: { kind: "constant", value: parseJson(bytes.toString("utf8")) } };
  } catch (thrown) {
    throw mistake(place, `${name} is not JSON: ${messageOf(thrown)}`);
  }
}

function placeIn(thrown: unknown): { place?: Place } {
  const place = thrown instanceof QueryError || thrown instanceof UnsetVariable ? thrown.place : undefined;
  return place ? { place } : {};
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof QueryError || thrown instanceof UnsetVariable) return thrown.message;
  throw thrown;
}
