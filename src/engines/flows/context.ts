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
  /** Names of variables whose values are secret, beside those that sound so. */
  secrets: ReadonlySet<string>;
}

/** Names that stand for environment variables. */
const environmentName = /^[A-Z_][A-Z0-9_]*$/;

/** Whether a variable of a flow stands for an environment variable of the run. */
export function isEnvironmentName(name: string): boolean {
  return environmentName.test(name);
}

export interface StateInit {
  context: FlowContext;
  client: HttpClient;
  /** Known from the start. */
  variables: ReadonlyMap<string, Value>;
  jar?: Jar | undefined;
  secrets?: ReadonlySet<string> | undefined;
}

/** A fresh state. */
export function createState({ context, client, variables, jar, secrets = new Set() }: StateInit): FlowState {
  const values = new Map(variables);
  const scope: Scope = {
    get: (name) => values.get(name) ?? environmentValue(name, context, secrets),
  };
  return { context, client, jar: jar ?? createJar(), variables: values, scope, secrets };
}

function environmentValue(
  name: string,
  { env, redactor }: FlowContext,
  secrets: ReadonlySet<string>,
): string | undefined {
  if (!isEnvironmentName(name)) return undefined;
  const value = env[name];
  if (value !== undefined && (secrets.has(name) || isSecretName(name))) redactor.add(value);
  return value;
}

/** Sets a variable; what is secret, by its name or because a capture says so, is kept out of every report. */
export function setVariable(
  { variables, context, secrets }: FlowState,
  name: string,
  value: Value,
  secret: boolean,
): void {
  variables.set(name, value);
  const hidden = secret || secrets.has(name) || isSecretName(name);
  if (hidden && (typeof value === "string" || typeof value === "number")) context.redactor.add(String(value));
}
