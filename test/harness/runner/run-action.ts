import { realpathSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type ActionFile, readActionFile } from "./action-file.ts";
import { createCommandProcessor, createEffects } from "./command-processor.ts";
import { runComposite } from "./composite-action.ts";
import { githubContext, type RunEvent, runnerContext } from "./contexts.ts";
import { type Contexts, scalarText } from "./expressions.ts";
import { type Annotation, withinCaps } from "./issue.ts";
import { runJavaScript } from "./javascript-action.ts";
import { createLayout, type LayoutKind, type RunnerLayout } from "./layout.ts";
import { createSecretMasker } from "./secret-masker.ts";
import type { JobEnvironment } from "./step-files.ts";
import type { StepRun } from "./step-run.ts";

/** One `uses:` step of a job. */
export interface ActionStep {
  /** Absolute path of the folder with `action.yml`. */
  action: string;
  /** Root of the repository the action is part of, when that is a folder above. */
  repository?: string;
  with?: Readonly<Record<string, string>>;
  /** The job's and the step's `env:`. */
  env?: Readonly<Record<string, string>>;
  /** Values of the repository's secrets, masked from the start. */
  secrets?: readonly string[];
  event: RunEvent;
  /** The checked-out repository. */
  workspace: string;
  /** `PATH` of the machine or container. Default: this process's. */
  path?: string;
  runnerLayout?: LayoutKind;
  /** `github.token`; empty when the workflow gives none. */
  token?: string;
  apiUrl?: string;
  serverUrl?: string;
  debug?: boolean;
  /** Called with the outputs before the runner's folders are removed, for files the step left there. */
  inspect?: (outputs: Readonly<Record<string, string>>) => void;
}

/** What a step has left behind on GitHub. */
export interface StepResult {
  conclusion: "success" | "failure";
  /** Of the last process. */
  exitCode: number | undefined;
  outputs: Record<string, string>;
  /** What GitHub shows: the first ten of each level. */
  annotations: Annotation[];
  /** All that were made. */
  allAnnotations: Annotation[];
  /** Masked, as people see it. */
  log: string;
  /** What the processes wrote, before any mask. */
  rawOutput: string;
  /** Names of the commands that were obeyed, in order. */
  commands: string[];
  /** The summaries of the step's processes, masked, as the job's page shows them. */
  summary: string;
  /** Values masked, secrets and `::add-mask::`. */
  masks: string[];
  state: Record<string, string>;
  /** What later steps of the job find in their environment. */
  job: JobEnvironment;
}

/** Runs one `uses:` step as GitHub's runner does (actions/runner, `ActionRunner.RunAsync`). */
export async function runAction(step: ActionStep): Promise<StepResult> {
  const repository = realpathSync(step.repository ?? step.action);
  const actionPath = relative(repository, realpathSync(step.action));
  await using layout = createLayout({
    kind: step.runnerLayout ?? "host",
    workspace: step.workspace,
    repository,
    actionPath,
  });
  const run = await prepare(step, layout);
  const { exitCode, failed } =
    run.file.runs.using === "composite" ? await runComposite(run) : await runJavaScript(run);
  step.inspect?.(Object.fromEntries(run.effects.outputs));
  return {
    conclusion: failed || run.effects.failed ? "failure" : "success",
    exitCode,
    outputs: Object.fromEntries(run.effects.outputs),
    annotations: withinCaps(run.effects.annotations),
    allAnnotations: run.effects.annotations,
    log: run.effects.log.join("\n"),
    rawOutput: run.rawOutput.join("\n"),
    commands: run.effects.commands.map(({ name }) => name),
    summary: run.summaries.join("\n"),
    masks: run.masker.values(),
    state: Object.fromEntries(run.effects.state),
    job: run.job,
  };
}

async function prepare(step: ActionStep, layout: RunnerLayout): Promise<StepRun> {
  const masker = createSecretMasker();
  const { token = "", apiUrl = "https://api.github.com", serverUrl = "https://github.com" } = step;
  for (const secret of [...(step.secrets ?? []), token]) masker.add(secret);
  const effects = createEffects();
  const processor = createCommandProcessor({
    masker,
    workspace: layout.forStep(layout.host.workspace),
    effects,
  });
  const github = githubContext({ event: step.event, layout, token, apiUrl, serverUrl });
  github["event_path"] = await writeEvent(step.event, layout);
  const runner = runnerContext(layout, step.debug ?? false);
  const contexts = {
    github,
    runner,
    job: { status: "success" },
    strategy: {},
    matrix: {},
    env: step.env ?? {},
  };
  const file = readActionFile(step.action);
  const inputs = readInputs(file, step.with ?? {}, contexts);
  warnOfUnexpected(file, step.with ?? {}, processor);
  return {
    file,
    folder: layout.host.action,
    layout,
    masker,
    effects,
    processor,
    contexts,
    inputs,
    env: { ...step.env },
    path: step.path ?? process.env["PATH"] ?? "",
    job: { variables: new Map(), paths: [] },
    summaries: [],
    rawOutput: [],
  };
}

async function writeEvent(event: RunEvent, layout: RunnerLayout): Promise<string> {
  const folder = join(layout.host.temp, "_github_workflow");
  await mkdir(layout.forStep(folder), { recursive: true });
  await writeFile(layout.forStep(join(folder, "event.json")), JSON.stringify(event.payload, null, 2));
  return join(folder, "event.json");
}

/** Given inputs, then defaults; `required` is not enforced (`ActionRunner.cs`, runner issue 1070). */
function readInputs(
  file: ActionFile,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Record<string, string> {
  const inputs: Record<string, string> = { ...given };
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  for (const input of file.inputs) {
    if (names.has(input.id.toLowerCase())) continue;
    inputs[input.id] = input.default === undefined ? "" : scalarText(input.default, contexts);
  }
  return inputs;
}

function warnOfUnexpected(
  file: ActionFile,
  given: Readonly<Record<string, string>>,
  processor: StepRun["processor"],
): void {
  const valid = file.inputs.map(({ id }) => id);
  const known = new Set(valid.map((id) => id.toLowerCase()));
  const unexpected = Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
  if (unexpected.length === 0) return;
  processor.issue(
    "warning",
    `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`,
  );
}
