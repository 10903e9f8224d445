import type { GateContext } from "../../core/gate.ts";
import { isSecretName } from "../../core/secret-names.ts";
import type { HttpClient } from "../../probes/http/client.ts";
import { createJar, type Jar } from "./cookies.ts";
import type { Scope } from "./template.ts";
import type { Value } from "./values.ts";

/** What flows need of a gate's context. */
export type FlowContext = Pick<
  GateContext,
  "root" | "site" | "env" | "network" | "signal" | "clock" | "redactor" | "debug"
>;

/** One execution of one flow: its cookies and its variables. */
export interface FlowState {
  context: FlowContext;
  client: HttpClient;
  jar: Jar;
  variables: Map<string, Value>;
  scope: Scope;
}

/** Names that stand for environment variables. */
const environmentName = /^[A-Z_][A-Z0-9_]*$/;

/** Whether a variable of a flow stands for an environment variable of the run. */
export function isEnvironmentName(name: string): boolean {
  return environmentName.test(name);
}

/** A fresh state. `variables` are known from the start. */
export function createState(
  context: FlowContext,
  client: HttpClient,
  variables: ReadonlyMap<string, Value>,
  jar: Jar = createJar(),
): FlowState {
  const values = new Map(variables);
  const scope: Scope = { get: (name) => values.get(name) ?? environmentValue(name, context) };
  return { context, client, jar, variables: values, scope };
}

function environmentValue(name: string, { env, redactor }: FlowContext): string | undefined {
  if (!isEnvironmentName(name)) return undefined;
  const value = env[name];
  if (value !== undefined && isSecretName(name)) redactor.add(value);
  return value;
}

/** Sets a variable; what is called a secret is kept out of every report. */
export function setVariable(
  { variables, context }: FlowState,
  name: string,
  value: Value,
  secret: boolean,
): void {
  variables.set(name, value);
  if ((secret || isSecretName(name)) && (typeof value === "string" || typeof value === "number"))
    context.redactor.add(String(value));
}
