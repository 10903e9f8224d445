import type { RequestAction } from "../actions.ts";
import type { LateOptions, Step } from "../model.ts";
import { evaluate, type Scope } from "../template.ts";
import { asText } from "../values.ts";
import { createPieceCursor } from "./cursor.ts";
import { noOptions, readLateOption } from "./options.ts";
import { redirectsOf } from "./redirects.ts";
import { authenticationBy } from "./request.ts";

/**
 * How often a step is run.
 *
 * @throws ConfigurationError when its variable holds no such number; UnsetVariable.
 */
export function timesOf({ repeat }: Step, scope: Scope): number {
  if (!repeat) return 1;
  const options = noOptions();
  const value = asText(evaluate({ kind: "variable", ...repeat }, scope));
  readLateOption("repeat", createPieceCursor(value, repeat.place), options);
  return options.repeat;
}

/**
 * A step with what its variables say of its options.
 *
 * @throws ConfigurationError when a value is none that the option takes; UnsetVariable.
 */
export function settleOptions(step: Step, late: LateOptions, scope: Scope): Step {
  const { action } = step;
  if (action.kind !== "request") return step;
  const options = {
    ...noOptions(),
    follows: late.follows,
    redirects: late.redirects,
    compressed: action.compressed === true,
    step: step.retry ? { retry: step.retry } : {},
    transport: { ...action.transport },
    ...(late.login ? { login: { ...late.login } } : {}),
  };
  for (const { name, variable, place } of late.options) {
    const value = asText(evaluate({ kind: "variable", variable, place }, scope));
    readLateOption(name, createPieceCursor(value, place), options);
  }
  const { authentication: named, refusesRedirects: _, ...rest } = action;
  const authentication = late.login ? authenticationBy(options.login) : named;
  const settled: RequestAction = {
    ...rest,
    ...(authentication ? { authentication } : {}),
    ...options.action,
    ...redirectsOf(options),
    compressed: options.compressed,
    ...(Object.keys(options.transport).length > 0 ? { transport: options.transport } : {}),
  };
  return { ...step, ...options.step, action: settled };
}
