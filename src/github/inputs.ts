import { parseInline, parsePairs } from "../config/inline.ts";
import type { Override } from "../config/load.ts";
import { isMapping, type Raw } from "../config/merge.ts";
import { splitList } from "../config/split-list.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { RunArguments } from "../suite/arguments.ts";

/** When the pull request's comment is written. */
export const commentModes = ["always", "on-failure", "on-change", "never"] as const;
export type CommentMode = (typeof commentModes)[number];

/** What an action's inputs ask of GitHub, beside the run itself. */
export interface PublishInputs {
  token?: string;
  comment: CommentMode;
  commentId: string;
  /** Whether `commentId` was chosen; else a deployment's comment is told from the pull request's by its environment. */
  commentIdIsGiven?: boolean;
  checkRun: boolean;
  deploymentStatus: boolean;
  /** Context of the commit status; `launch-ready/<environment>` when absent. */
  statusName?: string;
  /** Where policy, waivers and the gate list are read from on a pull request. */
  configRef: "base" | "head";
}

export interface ActionInputs {
  run: RunArguments;
  publish: PublishInputs;
  /** Patterns of JSON reports to show and publish instead of running gates; empty to run them. */
  reports: string[];
  workingDirectory?: string;
}

/** Inputs that mean the same in every action; the others are options of the composite's gate. */
const commonInputs = new Set([
  "config",
  "url",
  "environment",
  "gates",
  "domain",
  "fail-on",
  "format",
  "output",
  "github-token",
  "comment",
  "comment-id",
  "check-run",
  "new-only",
  "baseline",
  "deployment-status",
  "status-name",
  "shard",
  "config-ref",
  "timeout",
  "working-directory",
  "reports",
  "paths",
]);

/** Inputs that a composite hands to its gate although the root action has one of the same name. */
const gateOwned = new Set(["paths"]);

/**
 * Reads an action's inputs: `INPUT_*` variables of a JavaScript action, or the JSON a composite passes in
 * `LAUNCH_READY_INPUTS` with its gate in `LAUNCH_READY_GATE`.
 *
 * @throws ConfigurationError naming the input.
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): ActionInputs {
  const composite = env["LAUNCH_READY_INPUTS"] !== undefined;
  const inputs = composite ? compositeInputs(env["LAUNCH_READY_INPUTS"] ?? "") : javascriptInputs(env);
  const gate = composite ? env["LAUNCH_READY_GATE"] : undefined;
  const ownId = gate ?? "launch-ready";
  const text = (name: string): string | undefined => inputs.get(name);
  const flag = (name: string): boolean => readBoolean(name, text(name));
  const optional = <K extends string>(key: K, value: string | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };

  return {
    run: {
      gates: gate ? [gate] : splitList([text("gates") ?? ""]),
      formats: splitList([text("format") ?? ""]),
      quiet: false,
      debug: env["RUNNER_DEBUG"] === "1",
      overrides: overridesOf(inputs, gate),
      ...optional("config", text("config")),
      ...optional("environment", text("environment")),
      ...optional("output", text("output")),
      ...optional("shard", text("shard")),
    },
    publish: {
      comment: readChoice("comment", text("comment"), commentModes, gate ? "never" : "on-change"),
      commentId: text("comment-id") ?? ownId,
      // The manifests give the default as well.
      commentIdIsGiven: (text("comment-id") ?? ownId) !== ownId,
      checkRun: flag("check-run"),
      deploymentStatus: flag("deployment-status"),
      configRef: readChoice("config-ref", text("config-ref"), ["base", "head"], "base"),
      ...optional("token", text("github-token")),
      ...optional("statusName", text("status-name")),
    },
    reports: (text("reports") ?? "")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    ...optional("workingDirectory", text("working-directory")),
  };
}

/** The runner upper-cases names, keeps dashes, and sets an empty text for an input without a value. */
function javascriptInputs(env: Readonly<Record<string, string | undefined>>): Map<string, string> {
  const inputs = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    if (name.startsWith("INPUT_") && value?.trim())
      inputs.set(name.slice("INPUT_".length).toLowerCase(), value.trim());
  }
  return inputs;
}

function compositeInputs(json: string): Map<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new ConfigurationError("LAUNCH_READY_INPUTS is not JSON: pass ${{ toJSON(inputs) }}");
  }
  if (!isMapping(parsed))
    throw new ConfigurationError("LAUNCH_READY_INPUTS must be a JSON object: pass ${{ toJSON(inputs) }}");
  const entries = Object.entries(parsed).map(([name, value]) => [name, String(value ?? "").trim()] as const);
  return new Map(entries.filter(([, value]) => value !== ""));
}

function overridesOf(inputs: ReadonlyMap<string, string>, gate: string | undefined): Override[] {
  const overrides: Override[] = [];
  const add = (input: string, raw: Raw): void => {
    overrides.push({ name: `input "${input}"`, raw });
  };
  const given = (input: string, toRaw: (value: string) => Raw): void => {
    const value = inputs.get(input);
    if (value !== undefined) add(input, toRaw(value));
  };
  given("url", (value) => ({ site: value }));
  given("domain", (value) => ({ domain: value }));
  given("timeout", (value) => ({ timeout: value }));
  given("fail-on", (value) => ({ policy: { "fail-on": value } }));
  // "false" is the input's default and must not undo what the configuration says.
  if (readBoolean("new-only", inputs.get("new-only"))) add("new-only", { policy: { "new-only": true } });
  given("baseline", (value) => ({ policy: { baseline: value } }));
  if (gate === undefined) {
    given("paths", (value) => ({ paths: parseInline(value) }));
    given("env", (value) => ({ gates: { "env-vars": { env: parsePairs(value) } } }));
    return overrides;
  }
  for (const [input, value] of inputs) {
    const parse = input === "env" ? parsePairs : parseInline;
    if (!commonInputs.has(input) || gateOwned.has(input))
      add(input, { gates: { [gate]: { [input]: parse(value) } } });
  }
  return overrides;
}

/** YAML 1.2 core booleans, as @actions/core has them. */
function readBoolean(name: string, text: string | undefined): boolean {
  if (text === undefined || /^(false|False|FALSE)$/.test(text)) return false;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  throw new ConfigurationError(`input "${name}" must be true or false, not ${JSON.stringify(text)}`);
}

function readChoice<T extends string>(
  name: string,
  text: string | undefined,
  choices: readonly T[],
  otherwise: T,
): T {
  if (text === undefined) return otherwise;
  const choice = choices.find((one) => one === text);
  if (choice === undefined) {
    throw new ConfigurationError(
      `input "${name}" must be one of ${choices.join(", ")}, not ${JSON.stringify(text)}`,
    );
  }
  return choice;
}
