import { randomUUID } from "node:crypto";
import { accessSync, constants, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RunStep } from "./action-file.ts";
import { createCommandProcessor, createEffects } from "./command-processor.ts";
import { type Contexts, holds, mappingTexts, scalarText } from "./expressions.ts";
import { createStepFiles, processStepFiles } from "./step-files.ts";
import { runProcess } from "./step-process.ts";
import { type HandlerResult, processEnvironment, type StepRun } from "./step-run.ts";

/** How the runner calls a shell (actions/runner, `ScriptHandlerHelpers.cs`). */
const shells: Readonly<Record<string, readonly string[]>> = {
  bash: ["--noprofile", "--norc", "-e", "-o", "pipefail"],
  sh: ["-e"],
};

/** What a step has left for those after it, as the `steps` context has it. */
interface StepOutcome {
  outputs: Record<string, string>;
  outcome: "success" | "failure";
  conclusion: "success" | "failure";
}

/**
 * Runs a composite action's steps one after the other and maps its outputs (actions/runner,
 * `CompositeActionHandler.cs`). Annotations of all steps count together. Steps get no `INPUT_*`, no token, and an empty
 * `GITHUB_ACTION_REPOSITORY`.
 */
export async function runComposite(run: StepRun): Promise<HandlerResult> {
  const { runs, outputs } = run.file;
  if (runs.using !== "composite") throw new Error("only a composite action has steps");
  const steps: Record<string, StepOutcome> = {};
  const result: HandlerResult = { exitCode: undefined, failed: false };
  for (const step of runs.steps) {
    const contexts = stepContexts(run, steps);
    if (!holds(step.condition, contexts, result.failed ? "failure" : "success")) continue;
    const { exitCode, outcome } = await runStep(run, step, contexts);
    result.exitCode = exitCode;
    if (outcome.conclusion === "failure") result.failed = true;
    if (step.id !== undefined) steps[step.id] = outcome;
  }
  const contexts = stepContexts(run, steps);
  for (const { id, value } of outputs) {
    if (value !== undefined) run.effects.outputs.set(id, scalarText(value, contexts));
  }
  return result;
}

/** No `secrets`, `vars` or `needs` in a composite's steps. */
function stepContexts(run: StepRun, steps: Record<string, StepOutcome>): Contexts {
  const github = { ...run.contexts.github, action_path: run.folder, action_repository: "", action_ref: "" };
  const env = { ...Object.fromEntries(run.job.variables), ...run.env };
  return { ...run.contexts, github, env, inputs: run.inputs, steps };
}

async function runStep(
  run: StepRun,
  step: RunStep,
  contexts: Contexts,
): Promise<{ exitCode: number; outcome: StepOutcome }> {
  const { layout, masker } = run;
  // Each step has outputs and commands of its own; log and annotations are the composite's.
  const effects = { ...createEffects(), log: run.effects.log, annotations: run.effects.annotations };
  const processor = createCommandProcessor({
    masker,
    workspace: layout.forStep(layout.host.workspace),
    effects,
  });
  const env = { ...run.env, ...mappingTexts(step.env, contexts) };
  const script = scalarText(step.run, contexts);
  const shell = scalarText(step.shell, contexts);
  const files = createStepFiles(layout);
  const inStep = { ...run, env, effects, processor };
  const variables = processEnvironment(inStep, {
    ...files,
    action_path: run.folder,
    action_repository: "",
    action_ref: "",
  });
  printDetails(processor, script, shell, env);
  const exitCode = await runScript(run, { script, shell, variables, step, contexts, processor });
  if (exitCode !== 0) processor.issue("error", `Process completed with exit code ${exitCode}.`);
  const summary = processStepFiles(files, inStep);
  if (summary !== undefined) run.summaries.push(summary);
  run.effects.commands.push(...effects.commands);
  for (const [name, value] of effects.state) run.effects.state.set(name, value);

  const failed = exitCode !== 0 || effects.failed;
  const tolerated = step.continueOnError && scalarText(step.continueOnError, contexts) === "true";
  const outcome: StepOutcome = {
    outputs: Object.fromEntries(effects.outputs),
    outcome: failed ? "failure" : "success",
    conclusion: failed && !tolerated ? "failure" : "success",
  };
  return { exitCode, outcome };
}

interface Script {
  script: string;
  shell: string;
  variables: Record<string, string>;
  step: RunStep;
  contexts: Contexts;
  processor: StepRun["processor"];
}

async function runScript(run: StepRun, given: Script): Promise<number> {
  const { layout } = run;
  const args = shells[given.shell];
  if (!args) throw new Error(`this runner knows the shells ${Object.keys(shells).join(", ")}`);
  const command = which(given.shell, given.variables["PATH"] ?? "");
  if (command === undefined) {
    // A container tells with its own exit code; the machine refuses the step.
    given.processor.issue("error", `${given.shell}: command not found`);
    return 127;
  }
  const file = layout.forStep(join(layout.host.temp, `${randomUUID()}.sh`));
  writeFileSync(file, given.script);
  const { workingDirectory } = given.step;
  const folder = workingDirectory ? scalarText(workingDirectory, given.contexts) : "";
  return runProcess({
    command,
    args: [...args, file],
    cwd: join(layout.forStep(layout.host.workspace), folder),
    env: given.variables,
    onLine(line) {
      run.rawOutput.push(line);
      given.processor.line(line);
    },
  });
}

function which(name: string, path: string): string | undefined {
  return path
    .split(":")
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The fold at the top of a step's log, with script and variables (`ScriptHandler.PrintActionDetails`). */
function printDetails(
  processor: StepRun["processor"],
  script: string,
  shell: string,
  env: Readonly<Record<string, string>>,
): void {
  processor.show(`##[group]Run ${script.trimStart().split("\n", 1)[0]}`);
  for (const line of script.trimEnd().split("\n")) processor.show(line);
  processor.show(`shell: ${shell}`);
  if (Object.keys(env).length > 0) processor.show("env:");
  for (const [name, value] of Object.entries(env)) processor.show(`  ${name}: ${value}`);
  processor.show("##[endgroup]");
}
