import type { ActionFile } from "./action-file.ts";
import type { CommandEffects, CommandProcessor } from "./command-processor.ts";
import { contextVariables } from "./contexts.ts";
import type { Contexts } from "./expressions.ts";
import type { RunnerLayout } from "./layout.ts";
import type { SecretMasker } from "./secret-masker.ts";
import type { JobEnvironment } from "./step-files.ts";

/** Everything the handlers of one step share. */
export interface StepRun {
  file: ActionFile;
  /** The runner's path of the action's folder. */
  folder: string;
  layout: RunnerLayout;
  masker: SecretMasker;
  effects: CommandEffects;
  processor: CommandProcessor;
  contexts: Contexts & { github: Record<string, unknown>; runner: Record<string, string> };
  inputs: Record<string, string>;
  /** The job's and the step's variables. */
  env: Record<string, string>;
  path: string;
  job: JobEnvironment;
  summaries: string[];
  rawOutput: string[];
}

/** What a kind of action makes of a step. */
export interface HandlerResult {
  exitCode: number | undefined;
  failed: boolean;
}

/** What every process of a job gets (actions/runner, `JobRunner.cs` and the handlers). */
export function processEnvironment(
  { layout, contexts, env, path, job }: StepRun,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  const { externals } = layout;
  const prepended = [...job.paths].reverse().join(":");
  return {
    HOME: "/root",
    LANG: "C.UTF-8",
    CI: "true",
    GITHUB_ACTIONS: "true",
    PATH: prepended === "" ? path : `${prepended}:${path}`,
    // Stands in for the folder that the runner mounts at /__e.
    ...(externals === undefined ? {} : { LAUNCH_READY_EXTERNALS: externals }),
    ...Object.fromEntries(job.variables),
    ...env,
    ...contextVariables({ ...contexts.github, ...files }, contexts.runner, layout),
  };
}
