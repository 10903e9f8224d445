import type { CheckContext } from "../../core/gate.ts";
import type { Flow } from "./model.ts";
import type { FlowsInput } from "./schema.ts";
import { operandOf } from "./template.ts";

/** What the smoke-test gate's options say of all flows, whichever gate runs them. */
export interface SmokeOptions {
  /** Where flows are looked for by their names. */
  flows?: FlowsInput | undefined;
  /** Variables of all flows. */
  variables?: Readonly<Record<string, unknown>> | undefined;
  /** Names of variables whose values never appear in a report. */
  secrets?: readonly string[] | undefined;
}

/** The smoke-test gate's options among those of all gates. */
export function smokeOptionsOf(siblings: CheckContext["siblings"]): SmokeOptions {
  const { flows, variables, secrets } = (siblings["smoke-test"] ?? {}) as SmokeOptions;
  return { flows, variables, secrets };
}

/** A flow with the variables of all flows; its own stand above them. */
export function withVariables(flow: Flow, { variables = {} }: Pick<SmokeOptions, "variables">): Flow {
  const own = new Set(flow.variables.map(([name]) => name));
  const common = Object.entries(variables).filter(([name]) => !own.has(name));
  return {
    ...flow,
    variables: [
      ...common.map(([name, value]) => [name, operandOf(value, undefined)] as const),
      ...flow.variables,
    ],
  };
}
