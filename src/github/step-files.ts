import { randomUUID } from "node:crypto";
import { appendFile, stat } from "node:fs/promises";
import { codeOf } from "../core/errors.ts";
import { limits } from "./limits.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Sets the step's outputs. Does nothing where there is no runner.
 *
 * @throws Error when the runner's file cannot be written.
 */
export async function writeOutputs(env: Env, outputs: Readonly<Record<string, string>>): Promise<void> {
  const file = env["GITHUB_OUTPUT"];
  if (!file) return;
  const lines = Object.entries(outputs).map(([name, value]) => outputLines(name, value));
  await appendFile(file, lines.join(""));
}

/** A here-document whose end nobody can guess, so that a value cannot set outputs of its own. */
function outputLines(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value.toWellFormed()}\n${delimiter}\n`;
}

/**
 * Adds Markdown to the job's summary page. Does nothing where there is no runner.
 *
 * @throws Error when the summary would exceed what GitHub shows, or its file cannot be written.
 */
export async function appendSummary(env: Env, markdown: string): Promise<void> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (!file) return;
  const text = `${markdown.toWellFormed()}\n`;
  const size = (await sizeOf(file)) + Buffer.byteLength(text);
  if (size > limits.summaryBytes) {
    throw new Error(
      `the job summary would have ${size} bytes, and GitHub shows at most ${limits.summaryBytes}`,
    );
  }
  await appendFile(file, text);
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return 0;
    throw thrown;
  }
}
