import type { FlowState } from "./context.ts";
import type { BrowserAction, Step } from "./model.ts";
import type { Performed } from "./perform.ts";

export async function performBrowser(
  _action: BrowserAction,
  _step: Step,
  _state: FlowState,
  _signal: AbortSignal,
): Promise<Performed> {
  return { failures: [{ kind: "unavailable", reason: "browser steps are not there yet" }] };
}
