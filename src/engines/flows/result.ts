import type { Hop } from "../../core/evidence.ts";
import type { HttpFailure } from "../../probes/http/failure.ts";
import type { Flow, Step } from "./model.ts";
import type { Answer, SentRequest } from "./query/answer.ts";
import type { Value } from "./values.ts";
import type { Capture, Expectation, Place } from "./vocabulary.ts";

/** One reason why a step has not passed. */
export type Failure =
  | {
      kind: "expectation";
      expectation: Expectation;
      expected: string;
      actual: string;
      diff?: string[];
      /** Where it is not met, when that is not where it begins. */
      place?: Place;
    }
  | { kind: "capture"; capture: Capture; reason: string; place?: Place }
  /** No complete answer came. */
  | { kind: "no-response"; failure: HttpFailure; request: SentRequest }
  /** The request could not be sent, or its redirects lead nowhere. */
  | { kind: "request"; reason: string; hops: readonly Hop[]; place?: Place }
  /** No message came in time. `others`: subjects of messages to other addresses are not told, only how many. */
  | { kind: "mail-missing"; to: string; mailbox: string; waitedMs: number }
  /** Mail has the wrong content. */
  | { kind: "mail"; what: string; expected: string; actual: string }
  /** A message's DKIM or SPF does not vouch for its sender. */
  | { kind: "mail-sender"; what: string; expected: string; actual: string }
  | { kind: "command"; test?: string; reason: string; details?: string; file?: string; line?: number }
  | { kind: "browser"; what: string; expected: string; actual: string; details?: readonly string[] }
  /** Something the step needs is not there on this machine: nothing is known of the site. */
  | { kind: "unavailable"; reason: string; place?: Place };

export interface StepResult {
  step: Step;
  /** `skipped` by its own condition; `not-reached` because the flow had stopped, or was not possible any more. */
  outcome: "passed" | "failed" | "skipped" | "not-reached";
  failures: Failure[];
  /** Why it was skipped. */
  reason?: string;
  /** The last answer, unless the step has passed for good. */
  answer?: Answer;
  /** How often it was tried. */
  attempts: number;
  /** What failed on the try before the one that passed. */
  earlier: Failure[];
  durationMs: number;
  /** Files written for the reader, such as a screenshot: paths. */
  files?: readonly string[];
  /** Tests a command ran. */
  tests?: number;
  /** Tests a command's report lists as skipped. */
  skippedTests?: number;
  /** A clean-up step of the flow. */
  always: boolean;
}

export interface FlowResult {
  flow: Flow;
  /** Whether every step that ran has passed, clean-up steps included. */
  passed: boolean;
  steps: StepResult[];
  requests: number;
  /** Expectations that were judged. */
  expectations: number;
  variables: ReadonlyMap<string, Value>;
  durationMs: number;
}
