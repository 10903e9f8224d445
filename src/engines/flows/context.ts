import { randomUUID } from "node:crypto";
import type { GateContext } from "../../core/gate.ts";
import { isSecretName } from "../../core/secret-names.ts";
import type { HttpClient } from "../../probes/http/client.ts";
import type { Mailbox } from "../mail/mailbox.ts";
import { asFloat } from "./float.ts";
import type { Step } from "./model.ts";
import { createJar, type Jar } from "./query/cookies.ts";
import { applyFilters } from "./query/filters.ts";
import { numberOf } from "./query/json.ts";
import type { Failure } from "./result.ts";
import type { Scope } from "./template.ts";
import { leavesOf, type Value } from "./values.ts";

/** What flows need of a gate's context. */
export type FlowContext = Pick<
  GateContext,
  "root" | "site" | "env" | "network" | "signal" | "clock" | "redactor" | "debug"
>;

/** One execution of one flow: its cookies and its variables. */
export interface FlowState {
  context: FlowContext;
  client: HttpClient;
  /** Clients for requests with special wishes, by what they wish. */
  clients: Map<string, HttpClient>;
  jar: Jar;
  variables: Map<string, Value>;
  scope: Scope;
  /** Names of variables whose values are secret, beside those that sound so. */
  secrets: ReadonlySet<string>;
  mailbox?: Mailbox | undefined;
  /** Asked once all steps have passed: what can only be known then. */
  followUps: FollowUp[];
}

/** A question about an earlier step that only the end of the flow answers. */
export interface FollowUp {
  step: Step;
  check(signal: AbortSignal): Promise<Failure[]>;
}

/** Names that stand for environment variables. */
const environmentName = /^[A-Z_][A-Z0-9_]*$/;

/** Whether a variable has a value without a flow giving it one. */
export function isGiven(name: string, env: FlowContext["env"]): boolean {
  return Object.hasOwn(generated, name) || environmentNames(name).some((one) => env[one] !== undefined);
}

/** Whether a variable can only be meant as an environment variable of the run. */
export function isEnvironmentName(name: string): boolean {
  return environmentName.test(name) || name.startsWith("env.");
}

export interface StateInit {
  context: FlowContext;
  client: HttpClient;
  /** Known from the start. */
  variables: ReadonlyMap<string, Value>;
  jar?: Jar | undefined;
  secrets?: ReadonlySet<string> | undefined;
  mailbox?: Mailbox | undefined;
}

/** A fresh state. */
export function createState({
  context,
  client,
  variables,
  jar,
  secrets = new Set(),
  mailbox,
}: StateInit): FlowState {
  const values = new Map(variables);
  const scope: Scope = {
    get: (name) =>
      values.has(name)
        ? values.get(name)
        : (generated[name]?.(context) ?? environmentValue(name, context, secrets)),
    now: () => context.clock.now(),
    filtered: (value, filters) => applyFilters(value, filters, scope),
  };
  return {
    context,
    client,
    clients: new Map(),
    jar: jar ?? createJar(),
    variables: values,
    scope,
    secrets,
    mailbox,
    followUps: [],
  };
}

/** Hurl's functions: a new value at each use. */
const generated: Record<string, (context: FlowContext) => Value> = {
  newUuid: () => randomUUID(),
  newDate: ({ clock }) => new Date(clock.now()),
};

/**
 * The environment variable a flow's variable stands for: `NAME` and `env.name` by that name, any other as Hurl reads
 * them, `HURL_VARIABLE_name` or `HURL_name`.
 */
export function environmentNames(name: string): string[] {
  if (name.startsWith("env.")) return [name.slice("env.".length)];
  return environmentName.test(name) ? [name] : [`HURL_VARIABLE_${name}`, `HURL_${name}`];
}

function environmentValue(
  name: string,
  { env, redactor }: FlowContext,
  secrets: ReadonlySet<string>,
): Value | undefined {
  const found = environmentNames(name).find((one) => env[one] !== undefined);
  if (found === undefined) return undefined;
  const value = env[found];
  if (value === undefined) return undefined;
  if (secrets.has(name) || isSecretName(found)) redactor.add(value);
  return isEnvironmentName(name) ? value : typed(value);
}

/** A variable's value in the environment, as Hurl reads it; quotes make it text. */
function typed(value: string): Value {
  if (/^(?:true|false|null)$/.test(value)) return JSON.parse(value) as boolean | null;
  if (/^[-+]?\d+$/.test(value)) return numberOf(String(BigInt(value.replace("+", ""))));
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(value)) return asFloat(Number(value));
  return /^".*"$/s.test(value) ? value.slice(1, -1) : value;
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
  if (hidden) for (const leaf of leavesOf(value)) context.redactor.add(leaf);
}
