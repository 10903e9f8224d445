import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CommandEffects, CommandProcessor } from "./command-processor.ts";
import { readStepFile } from "./contexts.ts";
import { MAX_SUMMARY_BYTES, parseKeyValues, parsePaths } from "./file-commands.ts";
import type { RunnerLayout } from "./layout.ts";
import type { SecretMasker } from "./secret-masker.ts";

/** What later steps of the job get from earlier ones. */
export interface JobEnvironment {
  variables: Map<string, string>;
  /** Folders before the PATH, latest last. */
  paths: string[];
}

/** Paths of one step's command files as the runner names them, by their key in the `github` context. */
export type StepFiles = Record<"output" | "env" | "path" | "state" | "step_summary", string>;

const prefixes: StepFiles = {
  output: "set_output_",
  env: "set_env_",
  path: "add_path_",
  state: "save_state_",
  step_summary: "step_summary_",
};

/** Makes the empty files a step may write to (actions/runner, `FileCommandManager.InitializeFiles`). */
export function createStepFiles(layout: RunnerLayout): StepFiles {
  const folder = join(layout.host.temp, "_runner_file_commands");
  mkdirSync(layout.forStep(folder), { recursive: true });
  const id = randomUUID();
  const files = { ...prefixes };
  for (const key of Object.keys(prefixes) as (keyof StepFiles)[]) {
    files[key] = join(folder, `${prefixes[key]}${id}`);
    writeFileSync(layout.forStep(files[key]), "");
  }
  return files;
}

interface Target {
  layout: RunnerLayout;
  masker: SecretMasker;
  processor: CommandProcessor;
  effects: CommandEffects;
  job: JobEnvironment;
}

/**
 * Takes in what a step has written; a file that cannot be read fails the step, and the others still count
 * (`FileCommandManager.ProcessFiles`).
 *
 * @returns The summary as GitHub shows it, masked; undefined when there is none.
 */
export function processStepFiles(files: StepFiles, target: Target): string | undefined {
  const { layout, effects, job, processor } = target;
  const attempt = (key: keyof StepFiles, take: (text: string) => void): void => {
    try {
      take(readStepFile(files[key], layout).toString("utf8"));
    } catch (thrown) {
      processor.issue("error", `Unable to process file command '${key}' successfully.`);
      processor.issue("error", (thrown as Error).message);
      effects.failed = true;
    }
  };
  attempt("path", (text) => {
    for (const path of parsePaths(text)) job.paths = [...job.paths.filter((one) => one !== path), path];
  });
  attempt("env", (text) => {
    for (const [name, value] of parseKeyValues(text)) setVariable(name, value, target);
  });
  attempt("state", (text) => {
    for (const [name, value] of parseKeyValues(text)) effects.state.set(name, value);
  });
  attempt("output", (text) => {
    for (const [name, value] of parseKeyValues(text)) effects.outputs.set(name, value);
  });
  return readSummary(files.step_summary, target);
}

function setVariable(name: string, value: string, { job, processor }: Target): void {
  if (name.toUpperCase() === "NODE_OPTIONS") {
    processor.issue("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  } else {
    job.variables.set(name, value);
  }
}

/** A summary that is too large is dropped with an error, and the step stays as it was (`CreateStepSummaryCommand`). */
function readSummary(path: string, { layout, masker, processor }: Target): string | undefined {
  const bytes = readStepFile(path, layout);
  if (bytes.length === 0) return undefined;
  if (bytes.length > MAX_SUMMARY_BYTES) {
    const [most, size] = [MAX_SUMMARY_BYTES, bytes.length].map((count) => Math.floor(count / 1024));
    processor.issue(
      "error",
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${most}k, got ${size}k.`,
    );
    return undefined;
  }
  return bytes
    .toString("utf8")
    .split("\n")
    .map((line) => masker.mask(line))
    .join("\n");
}
