import { isAbsolute, join, relative, resolve } from "node:path";
import { ConfigurationError, messageOf } from "../../../core/errors.ts";
import { cut } from "../../../core/sanitize.ts";
import { secretValues } from "../../../core/secret-names.ts";
import { readRecentFiles } from "../../../probes/glob.ts";
import { runUserCommand } from "../../../probes/user-command.ts";
import type { CommandAction } from "../actions.ts";
import type { FlowState } from "../context.ts";
import type { Step } from "../model.ts";
import { mistake } from "../place.ts";
import type { Failure } from "../result.ts";
import { render } from "../template.ts";
import { type JunitReport, parseJunit } from "./junit.ts";
import type { Performed } from "./perform.ts";

/** Bytes of output kept of its end: a suite that writes much has run as well as any other. */
const MAX_OUTPUT_BYTES = 64 * 1024;
const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/** Characters of output kept for a reader. */
const OUTPUT_TAIL = 2_000;

/** Runs another test suite and reads its report, or its exit status where it writes none. */
export async function performCommand(
  action: CommandAction,
  step: Step,
  state: FlowState,
  signal: AbortSignal,
): Promise<Performed> {
  const { context, scope } = state;
  const argv = action.argv.map((word) => render(word, scope));
  const folder = action.folder ? render(action.folder, scope) : ".";
  const cwd = resolve(context.root, folder);
  const inside = relative(context.root, cwd);
  if (inside.startsWith("..") || isAbsolute(inside))
    throw mistake(step.place, `${folder} is outside the repository`);
  const started = context.clock.now();
  const given = action.environment.map(([name, value]) => [render(name, scope), render(value, scope)]);
  const env = {
    ...context.env,
    ...(context.site ? { BASE_URL: context.site.href } : {}),
    ...Object.fromEntries(given),
  };
  for (const secret of secretValues(env)) context.redactor.add(secret);
  try {
    const result = await runUserCommand({
      argv: argv as [string, ...string[]],
      cwd,
      env,
      signal,
      timeoutMs: action.timeoutMs,
      maxBytes: MAX_OUTPUT_BYTES,
      keepsEnd: true,
    });
    // Redacted before it is cut, or half a secret would be left at its start.
    const output = tail(context.redactor.redact(`${result.stdout.toString("utf8")}\n${result.stderr}`));
    if (result.timedOut) return failed(`${argv[0]} took longer than ${action.timeoutMs / 1000} s`, output);
    const { reports, problems } = await readReports(action, cwd, started);
    return judge(reports, problems, { status: result.status, output, program: argv[0] ?? "", action });
  } catch (thrown) {
    if (thrown instanceof ConfigurationError)
      return { failures: [{ kind: "unavailable", reason: thrown.message }] };
    throw thrown;
  }
}

function failed(reason: string, details: string): Performed {
  return { failures: [{ kind: "command", reason, details }] };
}

function tail(output: string): string {
  const text = output.trim();
  return text.length <= OUTPUT_TAIL ? text : `…${text.slice(-OUTPUT_TAIL)}`;
}

async function readReports(
  { report }: CommandAction,
  cwd: string,
  startedAt: number,
): Promise<{ reports: JunitReport[]; problems: string[] }> {
  const reports: JunitReport[] = [];
  const problems: string[] = [];
  if (report.length === 0) return { reports, problems };
  // File systems keep times to the second or coarser.
  const files = await readRecentFiles(cwd, report, startedAt - 2_000, MAX_REPORT_BYTES);
  for (const { path, text } of files) {
    try {
      reports.push(parseJunit(text));
    } catch (thrown) {
      problems.push(`${path} is not a JUnit report: ${cut(messageOf(thrown), 200)}`);
    }
  }
  if (files.length === 0) problems.push(`the command wrote no report (${report.join(", ")})`);
  return { reports, problems };
}

interface Ended {
  status: number | null;
  output: string;
  program: string;
  action: CommandAction;
}

function judge(reports: readonly JunitReport[], problems: readonly string[], ended: Ended): Performed {
  const tests = reports.reduce((sum, report) => sum + report.tests, 0);
  const skipped = reports.reduce((sum, report) => sum + report.skipped, 0);
  const failures: Failure[] = reports.flatMap((report) =>
    report.failures.map(({ name, message, details, file, line }) => ({
      kind: "command" as const,
      test: name,
      reason: message || "failed",
      ...(details === "" ? {} : { details: cut(details, OUTPUT_TAIL) }),
      ...(file === undefined ? {} : { file: join(folderOf(ended.action), file) }),
      ...(line === undefined ? {} : { line }),
    })),
  );
  const say = (reason: string): void =>
    void failures.push({ kind: "command", reason, details: ended.output });
  for (const problem of problems) say(problem);
  if (failures.length === 0 && ended.status !== 0)
    say(
      ended.status === null
        ? `${ended.program} was ended by a signal`
        : `${ended.program} ended with status ${ended.status}`,
    );
  else if (failures.length === 0 && reports.length > 0 && tests === 0) say("its report lists no tests");
  else if (failures.length === 0 && tests > 0 && skipped === tests)
    say("nothing was tested: its report lists every test as skipped");
  return { failures, ...(reports.length > 0 ? { tests: tests - skipped, skippedTests: skipped } : {}) };
}

function folderOf({ folder }: CommandAction): string {
  return (folder?.parts ?? []).filter((part) => typeof part === "string").join("");
}
