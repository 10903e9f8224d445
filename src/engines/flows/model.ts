import type { Action, Authentication } from "./actions.ts";
import type { Capture, Expectation, Operand, Place, Placeholder, Predicate, Template } from "./vocabulary.ts";

/** The one model of a flow. YAML files, inline flows and Hurl files are all translated into it, and only it is run. */

/** How often, and how long, a step is tried until it passes. */
export interface Retry {
  /** Tries after the first one. */
  times: number;
  everyMs: number;
}

/** A variable that holds what an option says. */
export interface LateValue {
  variable: Placeholder;
  place: Place | undefined;
}

/** How options say to log in. */
export interface LoginOptions {
  user: Template | undefined;
  digest: boolean;
  netrc: Omit<Extract<Authentication, { kind: "netrc" }>, "kind"> | undefined;
}

/** Hurl options whose values variables hold: what they say is known when the step runs. */
export interface LateOptions {
  options: readonly ({ name: string } & LateValue)[];
  /** What the other options say of redirects. */
  follows: boolean;
  redirects: number | undefined;
  /** What the other options say of the login; absent where the request itself names one. */
  login?: LoginOptions;
}

export interface Step {
  name: string;
  action: Action;
  captures: readonly Capture[];
  expectations: readonly Expectation[];
  /** Secret of a time-based one-time password (RFC 6238); the code of the moment is known as `totp`. */
  totp?: Template;
  /** Values set before the step. */
  variables: readonly (readonly [name: string, value: Operand])[];
  /** The step is left out when this holds. */
  skipIf?: SkipCondition;
  retry?: Retry;
  /** Time for the step with all its tries, in ms. */
  withinMs?: number;
  /** Wait before the step, in ms. */
  delayMs?: number;
  late?: LateOptions;
  /** How often the step is run, one after another. */
  repeat?: LateValue;
  place?: Place | undefined;
}

/** `unset`: a variable has no value; `told`: a variable is true; `predicate`: a value fulfils something. */
export type SkipCondition =
  | { kind: "always" }
  | { kind: "unset"; variable: string }
  | ({ kind: "told" } & LateValue)
  | { kind: "predicate"; value: Operand; predicate: Predicate };

/** Steps in order, with one cookie jar and one set of variables. */
export interface Flow {
  name: string;
  place?: Place | undefined;
  tags: readonly string[];
  variables: readonly (readonly [name: string, value: Operand])[];
  steps: readonly Step[];
  /** Clean-up steps, run whatever happened to the others. */
  always: readonly Step[];
}
