import type { CheckContext } from "../../core/gate.ts";
import { type SmokeOptions, smokeOptionsOf } from "../../engines/flows/smoke-options.ts";
import type { Options } from "./options.ts";

/** Where the gate's flows are, and their variables: its own `flows`, else the smoke-test gate's. */
export function flowOptions(
  { flows }: Pick<Options, "flows">,
  siblings: CheckContext["siblings"],
): SmokeOptions {
  const smoke = smokeOptionsOf(siblings);
  return { ...smoke, flows: flows ?? smoke.flows };
}
