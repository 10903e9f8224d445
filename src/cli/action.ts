import { join, resolve } from "node:path";
import type { Change } from "../core/change.ts";
import { warningCommand } from "../github/commands.ts";
import { assertRunnable } from "../github/guard.ts";
import { type PublishInputs, readInputs } from "../github/inputs.ts";
import { presentInJob } from "../github/present.ts";
import type { PublishRequest } from "../github/publish.ts";
import { changedLines, type IsChanged } from "../probes/changed-lines.ts";
import { createGit } from "../probes/git.ts";
import type { PreparedRun } from "../suite/request.ts";
import type { Io } from "./io.ts";
import { changeOf, exitCodeOf, performRun } from "./perform.ts";
import { printReport } from "./run.ts";

/**
 * The action: reads inputs and event, runs the gates, and shows the report in the job and on GitHub. A channel that
 * fails is a warning; the exit code is the verdict's.
 */
export async function runAction(io: Io): Promise<number> {
  const { run, publish, workingDirectory } = readInputs(io.env);
  const root = resolve(io.env["GITHUB_WORKSPACE"] ?? io.cwd, workingDirectory ?? ".");
  const change = await changeOf(io);
  await assertRunnable(change, io.env, root, io.signal);
  const environment = run.environment ?? change.deployment?.environment;
  const inRoot: Io = { ...io, cwd: root };
  const isChanged = lazily(() => linesOf(root, change, io.signal));
  const requestOf = async (prepared: PreparedRun): Promise<PublishRequest> => ({
    inputs: publish,
    change,
    env: io.env,
    network: prepared.shared.network,
    clock: io.clock,
    signal: io.signal,
    isChanged: await isChanged(),
    ...(environment === undefined ? {} : { environment }),
    ...(prepared.request.target?.runUrl === undefined ? {} : { runUrl: prepared.request.target.runUrl }),
  });

  const performed = await performRun(
    { ...run, ...(environment === undefined ? {} : { environment }) },
    inRoot,
    {
      root,
      change,
      configRef: publish.configRef,
      defaultOutput: join(io.env["RUNNER_TEMP"] ?? root, "launch-ready", publish.commentId),
      alwaysFormats: ["json"],
      secrets: publish.token === undefined ? [] : [publish.token],
      beforeGates: async (prepared) => {
        if (!publish.deploymentStatus && publish.statusName === undefined) return;
        const { announceRun } = await import("../github/publish.ts");
        await announceRun(await requestOf(prepared));
      },
    },
  );
  const { report, redactor, prepared } = performed;
  printReport(performed, inRoot, run.quiet);
  const reportFile = performed.files.find((file) => file.endsWith(".json"));
  const problems = await presentInJob(report, {
    env: io.env,
    out: (text) => io.out(redactor.redact(text)),
    composite: io.env["LAUNCH_READY_INPUTS"] !== undefined,
    isChanged: await isChanged(),
    ...(reportFile === undefined ? {} : { reportFile }),
  });
  if (asksForPublishing(publish, change)) {
    const { publishReport } = await import("../github/publish.ts");
    problems.push(...(await publishReport(await requestOf(prepared), report)));
  }
  for (const problem of [...performed.problems, ...problems])
    io.out(warningCommand(redactor.redact(problem)));
  return exitCodeOf(report.verdict);
}

function asksForPublishing(publish: PublishInputs, change: Change): boolean {
  const comments =
    publish.comment !== "never" && (change.pullRequest !== undefined || change.deployment !== undefined);
  return comments || publish.checkRun || publish.deploymentStatus || publish.statusName !== undefined;
}

async function linesOf(root: string, { base, head }: Change, signal: AbortSignal): Promise<IsChanged> {
  if (base === undefined || head === undefined || signal.aborted) return () => false;
  return changedLines(createGit(root, { signal }), base, head).catch(() => () => false);
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
