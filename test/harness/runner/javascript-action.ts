import { join } from "node:path";
import { holds } from "./expressions.ts";
import { createStepFiles, processStepFiles } from "./step-files.ts";
import { runProcess } from "./step-process.ts";
import { type HandlerResult, processEnvironment, type StepRun } from "./step-run.ts";

/**
 * Runs a JavaScript action on the runner's own Node: `pre`, `main`, `post`, with the inputs as `INPUT_*` and what was
 * saved as `STATE_*` (actions/runner, `NodeScriptActionHandler.cs`). A non-zero exit fails the step and adds no
 * annotation.
 */
export async function runJavaScript(run: StepRun): Promise<HandlerResult> {
  const { runs } = run.file;
  if (runs.using === "composite") throw new Error("a composite action has no script");
  const scripts = [
    { script: runs.pre, condition: runs.preIf ?? "always()" },
    { script: runs.main, condition: "success()" },
    { script: runs.post, condition: runs.postIf ?? "always()" },
  ];
  const result: HandlerResult = { exitCode: undefined, failed: false };
  printDetails(run);
  for (const { script, condition } of scripts) {
    const status = result.failed || run.effects.failed ? "failure" : "success";
    if (!script || !holds(condition, run.contexts, status)) continue;
    const exitCode = await runScript(run, script);
    if (exitCode !== 0) result.failed = true;
    if (script === runs.main || exitCode !== 0) result.exitCode = exitCode;
  }
  return result;
}

async function runScript(run: StepRun, script: string): Promise<number> {
  const { layout, processor, effects } = run;
  const files = createStepFiles(layout);
  const state = [...effects.state].map(([name, value]) => [`STATE_${name}`, value]);
  const exitCode = await runProcess({
    command: layout.node,
    args: [layout.forStep(join(run.folder, script))],
    cwd: layout.forStep(layout.host.workspace),
    env: {
      ...processEnvironment(run, { ...files, action_path: run.folder }),
      ...inputVariables(run.inputs),
      ...Object.fromEntries(state),
      // Only JavaScript actions get these; a composite's run step cannot upload artifacts or use the cache.
      ACTIONS_RUNTIME_URL: "http://127.0.0.1:9/",
      ACTIONS_RUNTIME_TOKEN: "runtime",
    },
    onLine(line) {
      run.rawOutput.push(line);
      processor.line(line);
    },
  });
  const summary = processStepFiles(files, run);
  if (summary !== undefined) run.summaries.push(summary);
  return exitCode;
}

/** Names in upper case with `_` for spaces; dashes stay (`Handler.AddInputsToEnvironment`). */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs);
  return Object.fromEntries(
    entries.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

/** The fold at the top of a step's log. Its lines are shown and not obeyed. */
function printDetails({ processor, inputs, env }: StepRun): void {
  processor.show("##[group]Run launch-ready/launch-ready@v1");
  processor.show("with:");
  for (const [name, value] of Object.entries(inputs)) {
    if (value !== "") processor.show(`  ${name}: ${value}`);
  }
  if (Object.keys(env).length > 0) processor.show("env:");
  for (const [name, value] of Object.entries(env)) processor.show(`  ${name}: ${value}`);
  processor.show("##[endgroup]");
}
