import { ConfigurationError } from "../../core/errors.ts";
import type { CheckContext } from "../../core/gate.ts";
import { didYouMean } from "../../core/nearest.ts";
import { createHttpClient } from "../../probes/http/client.ts";
import { checkVariables } from "./check.ts";
import type { FlowContext } from "./context.ts";
import { runNames, runVariables } from "./identity.ts";
import { loadFlows } from "./load.ts";
import type { Flow } from "./model.ts";
import type { Jar } from "./query/cookies.ts";
import type { FlowResult } from "./result.ts";
import { startFlow } from "./run.ts";
import { defaultFlows, type FlowInput } from "./schema.ts";
import { type SmokeOptions, smokeOptionsOf, withVariables } from "./smoke-options.ts";
import { describeFailure } from "./tell/describe.ts";
import { asText, type Value } from "./values.ts";
import { translateFlow } from "./yaml/flow.ts";

/** What a session is opened from. */
export interface SessionRequest {
  /** Name of a flow, or a flow written in place. */
  flow: string | FlowInput;
  /** What the smoke-test gate's options say: where a named flow is looked for, and variables. */
  smoke: SmokeOptions;
  /** Variables of the flow, laid over its own: another account's e-mail address, for example. */
  variables?: Readonly<Record<string, string>> | undefined;
  /** Tells apart two sessions of one flow within a run: `${run.id}` differs by it. */
  label?: string | undefined;
  /** A gate's context. */
  context: FlowContext;
}

/**
 * Checks that a session can be opened as far as that shows without a request: its flow exists, and its variables have
 * values.
 *
 * @param key The option that asks for the session, such as `gates.cache-headers.session`.
 * @param siblings Options of the other gates: flows are looked for where the smoke-test gate has them.
 * @throws ConfigurationError naming the option, and the nearest flow or variable.
 */
export async function checkSession(
  key: string,
  { flow, variables = {} }: Pick<SessionRequest, "flow" | "variables">,
  { root, env, siblings }: Pick<CheckContext, "root" | "env" | "siblings">,
  smoke: SmokeOptions = smokeOptionsOf(siblings),
): Promise<void> {
  try {
    checkVariables(overlaid(await flowNamed(flow, smoke, root), variables), runNames, env);
  } catch (thrown) {
    // A flow that is written here, or in a file, has a place of its own.
    if (!(thrown instanceof ConfigurationError) || typeof flow !== "string") throw thrown;
    throw new ConfigurationError(`${key}: ${thrown.message}`, { cause: thrown });
  }
}

/** What a flow left behind: its cookies and what it captured. */
export interface Session {
  /** The Cookie field's value for a request to `url`; empty when there is none. */
  cookieHeader(url: string | URL): string;
  /** Its cookies, for requests that go on with the session. */
  jar: Jar;
  /** Captured values as text, by name: they tell one session's pages from another's. */
  markers: Readonly<Record<string, string>>;
  /** Runs the flow's `always` steps (a log-out, for example). */
  close(): Promise<FlowResult>;
}

/** A flow that was to open a session has not passed. The message names the step and what failed. */
export class SessionError extends Error {
  override name = "SessionError";
}

/**
 * Runs a flow's steps and gives what they left behind. Its `always` steps run when the session is closed, or at once
 * when it fails.
 *
 * @throws SessionError when a step fails; ConfigurationError for the user's mistakes, an unknown name among them.
 */
export async function openSession(request: SessionRequest): Promise<Session> {
  const { context, smoke } = request;
  const flow = overlaid(await flowNamed(request.flow, smoke, context.root), request.variables ?? {});
  const variables = runVariables(context, { use: request.label });
  checkVariables(flow, variables.keys(), context.env);
  const client = createHttpClient(context.network, {
    clock: context.clock,
    siteHosts: context.site ? [context.site.host] : [],
  });
  try {
    const started = await startFlow({ flow, context, client, variables, secrets: new Set(smoke.secrets) });
    const close = async (): Promise<FlowResult> => {
      try {
        return await started.finish();
      } finally {
        await client.close();
      }
    };
    const failed = started.steps.find(({ outcome }) => outcome === "failed");
    if (failed) {
      await close();
      const [failure] = failed.failures;
      const reason = failure ? context.redactor.redact(describeFailure(failure)) : "it failed";
      throw new SessionError(`${flow.name} › ${failed.step.name}: ${reason}`);
    }
    if (started.stopped !== undefined) await close();
    const captured = flow.steps.flatMap(({ captures }) => captures.map(({ name }) => name));
    return {
      jar: started.state.jar,
      cookieHeader: (url) => started.state.jar.header(String(url)),
      markers: markersOf(captured, started.state.variables),
      close,
    };
  } catch (thrown) {
    await client.close();
    throw thrown;
  }
}

function markersOf(names: readonly string[], variables: ReadonlyMap<string, Value>): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = variables.get(name);
      return value === undefined ? [] : [[name, asText(value)] as const];
    }),
  );
}

/**
 * A flow by its name, or one written in place.
 *
 * @param smoke Where a named flow is looked for (default: `smoke/*`), and variables of all flows.
 * @throws ConfigurationError when there is none of that name.
 */
export async function flowNamed(flow: string | FlowInput, smoke: SmokeOptions, root: string): Promise<Flow> {
  if (typeof flow !== "string")
    return withVariables(
      translateFlow(flow, "session", () => undefined),
      smoke,
    );
  const all = await loadFlows(smoke.flows ?? defaultFlows, root);
  const found = all.find(({ name }) => name === flow);
  if (found) return withVariables(found, smoke);
  const names = all.map(({ name }) => name);
  const list = names.length === 0 ? "There are no flows." : `Flows: ${names.join(", ")}.`;
  throw new ConfigurationError(`no flow is named "${flow}".${didYouMean(flow, names)} ${list}`);
}

function overlaid(flow: Flow, variables: Readonly<Record<string, string>>): Flow {
  const given = Object.entries(variables).map(
    ([name, value]) => [name, { kind: "text", text: { parts: value === "" ? [] : [value] } }] as const,
  );
  const own = flow.variables.filter(([name]) => !Object.hasOwn(variables, name));
  return { ...flow, variables: [...own, ...given] };
}
