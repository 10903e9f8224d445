import { ConfigurationError } from "../../core/errors.ts";
import type { Redactor } from "../../core/redactor.ts";
import { secretValues } from "../../core/secret-names.ts";
import type { ProcessResult } from "../../probes/process.ts";
import { runUserCommand } from "../../probes/user-command.ts";
import { idempotencyKey, type ListName, type PromotionRequest } from "./request.ts";

/** For one command, in ms, unless the configuration says otherwise. */
const DEFAULT_TIMEOUT_MS = 300_000;
const MAX_OUTPUT_BYTES = 4 * 1024 * 1024;

/** Characters of output kept for a reader. */
const OUTPUT_TAIL = 2_000;

/**
 * A word of a command with its places filled in (`{url}`, `{commit}`…). There is no shell, so a value is always one
 * word.
 */
export function fill(word: string, { deployment }: PromotionRequest): string {
  const values: Record<string, string> = {
    url: deployment.url ?? "",
    "deployment-id": String(deployment.id),
    commit: deployment.sha,
    environment: deployment.environment,
  };
  return word.replace(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** How a command ended. */
export interface CommandOutcome {
  /** Why it failed; undefined when it did not. */
  reason?: string;
  output: string;
}

/** Runs one command to its end, without a shell and within its time. Its output is redacted. */
export async function runCommand(
  argv: readonly string[],
  list: ListName,
  request: PromotionRequest,
): Promise<CommandOutcome> {
  const timeoutMs = request.commands.timeout ?? DEFAULT_TIMEOUT_MS;
  const env = commandEnvironment(list, request);
  for (const secret of secretValues(env)) request.redactor.add(secret);
  try {
    const result = await runUserCommand({
      argv: argv as [string, ...string[]],
      cwd: request.root,
      env,
      signal: request.signal,
      timeoutMs,
      maxBytes: MAX_OUTPUT_BYTES,
      keepsEnd: true,
    });
    const reason = failureOf(result, timeoutMs);
    return { output: tailOf(result, request.redactor), ...(reason === undefined ? {} : { reason }) };
  } catch (thrown) {
    if (thrown instanceof ConfigurationError)
      return { reason: `could not be started: ${thrown.message}`, output: "" };
    if (request.signal.aborted) return { reason: "was ended because the run was cancelled", output: "" };
    throw thrown;
  }
}

function failureOf({ status, timedOut }: ProcessResult, timeoutMs: number): string | undefined {
  if (timedOut) return `took longer than ${timeoutMs / 1000} s and was ended`;
  if (status === 0) return undefined;
  return status === null ? "was ended by a signal" : `ended with status ${status}`;
}

function tailOf({ stdout, stderr }: ProcessResult, redactor: Redactor): string {
  const output = [stdout.toString("utf8"), stderr].filter((part) => part.trim() !== "").join("\n");
  // Before it is cut: half a secret is not known for one.
  const text = redactor.redact(output.trimEnd());
  return text.length > OUTPUT_TAIL ? `…${text.slice(-OUTPUT_TAIL).toWellFormed()}` : text;
}

/** The run's variables without the action's inputs (the token among them), and what the command may want to know. */
function commandEnvironment(
  list: ListName,
  { env, deployment, report }: PromotionRequest,
): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !/^(INPUT_|LAUNCH_READY_)/.test(name));
  return {
    ...Object.fromEntries(kept),
    LAUNCH_READY_VERDICT: report.verdict,
    LAUNCH_READY_COMMIT: deployment.sha,
    LAUNCH_READY_DEPLOYMENT_ID: String(deployment.id),
    LAUNCH_READY_ENVIRONMENT: deployment.environment,
    LAUNCH_READY_URL: deployment.url ?? "",
    LAUNCH_READY_IDEMPOTENCY_KEY: idempotencyKey(list, deployment),
  };
}
