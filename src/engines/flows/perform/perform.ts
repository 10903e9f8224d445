import { setTimeout as wait } from "node:timers/promises";
import type { RequestAction } from "../actions.ts";
import type { FlowState } from "../context.ts";
import type { Step } from "../model.ts";
import type { Answer } from "../query/answer.ts";
import type { Failure } from "../result.ts";
import { maskText } from "../tell/secret-places.ts";
import type { Expectation } from "../vocabulary.ts";
import { RequestProblem, sendRequest, Unanswered } from "./request.ts";
import { noteRequest } from "./single-use.ts";

/** What came of a step's action, before captures and expectations. */
export interface Performed {
  failures: Failure[];
  /** What captures and expectations look at. */
  answer?: Answer;
  /** What failed before it was sent once more. */
  earlier?: Failure[];
  files?: readonly string[];
  /** Tests a command ran. */
  tests?: number;
  /** Tests a command's report lists as skipped. */
  skippedTests?: number;
}

/**
 * Does what a step says.
 *
 * @throws ConfigurationError; UnsetVariable; the abort reason.
 */
export async function perform(step: Step, state: FlowState, signal: AbortSignal): Promise<Performed> {
  const { action } = step;
  switch (action.kind) {
    case "request":
      return performRequest(action, step, state, signal);
    case "mail": {
      const { performMail } = await import("./mail.ts");
      return performMail(action, step, state, signal);
    }
    case "command": {
      const { performCommand } = await import("./command.ts");
      return performCommand(action, step, state, signal);
    }
    case "browser": {
      const { performBrowser } = await import("./browser.ts");
      return performBrowser(action, step, state, signal);
    }
  }
}

/** Methods that change nothing and so may be sent again when the connection broke (RFC 9110 section 9.2.1). */
const safe = new Set(["GET", "HEAD", "OPTIONS"]);

async function performRequest(
  action: RequestAction,
  step: Step,
  state: FlowState,
  signal: AbortSignal,
): Promise<Performed> {
  const earlier: Failure[] = [];
  const isRaw = ({ query }: Pick<Expectation, "query">) => query.kind === "rawbytes";
  const keepsEncoded = step.expectations.some(isRaw) || step.captures.some(isRaw);
  for (;;) {
    try {
      const answer = await sendRequest(action, state, step.place, signal, keepsEncoded);
      noteRequest(action.method, answer, state);
      return { failures: [], answer, ...(earlier.length > 0 ? { earlier } : {}) };
    } catch (thrown) {
      if (thrown instanceof RequestProblem) return { failures: [requestFailure(thrown, state)] };
      if (!(thrown instanceof Unanswered)) throw thrown;
      const failure: Failure = { kind: "no-response", failure: thrown.failure, request: thrown.request };
      // A server may close a kept connection just when it is used; once more on a new one tells that from a fault.
      if (earlier.length > 0 || thrown.failure.kind !== "reset" || !safe.has(action.method))
        return { failures: [failure] };
      earlier.push(failure);
      await wait(50);
    }
  }
}

/** What it says of addresses holds no token and no password. */
function requestFailure({ message, hops }: RequestProblem, { context }: FlowState): Failure {
  return { kind: "request", reason: maskText(message, context.redactor), hops };
}
