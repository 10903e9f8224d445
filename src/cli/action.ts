import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Change } from "../core/change.ts";
import { ConfigurationError } from "../core/errors.ts";
import type { NetworkSettings } from "../core/network.ts";
import { exitCodes } from "../core/severity.ts";
import { statusClaim } from "../github/claim.ts";
import { noticeCommand, warningCommand } from "../github/commands.ts";
import { assertOwnWorkTree, notDeployed } from "../github/guard.ts";
import { type PublishInputs, readInputs } from "../github/inputs.ts";
import { presentInJob } from "../github/present.ts";
import type { PublishRequest } from "../github/publish.ts";
import { runTarget } from "../github/run-target.ts";
import { changedLines, type IsChanged } from "../probes/changed-lines.ts";
import { createGit } from "../probes/git.ts";
import { networkOf } from "../suite/network-settings.ts";
import type { Claim } from "../suite/promotion/request.ts";
import { fileClaim } from "./file-claim.ts";
import type { Io } from "./io.ts";
import { changeOf, exitCodeOf, performRun } from "./perform.ts";
import { printReport } from "./run.ts";

/** For asking GitHub what was promoted before, and for saying so afterwards, in ms. */
const CLAIM_TIMEOUT_MS = 20_000;

/**
 * The action: reads inputs and event, runs the gates, and shows the report in the job and on GitHub. A channel that
 * fails is a warning; the exit code is the verdict's.
 */
export async function runAction(io: Io): Promise<number> {
  const inputs = readInputs(io.env);
  const { run, publish, workingDirectory } = inputs;
  const root = await folderUnderJudgement(io, workingDirectory ?? ".");
  const change = await changeOf(io);
  const idle = notDeployed(change);
  if (idle !== undefined) {
    io.out(noticeCommand(idle));
    return exitCodes.ship;
  }
  const environment = run.environment ?? change.deployment?.environment;
  const inRoot: Io = { ...io, cwd: root };
  if (inputs.reports.length > 0) {
    const { publishReports } = await import("./publish-reports.ts");
    return publishReports(inputs, change, inRoot);
  }
  await assertOwnWorkTree(change, io.env, root, io.signal);
  const isChanged = lazily(() => linesOf(root, change, io.signal));
  const { runUrl } = runTarget(io.env, change);
  const requestOf = (network: NetworkSettings): PublishRequest => ({
    inputs: publish,
    change,
    env: io.env,
    network,
    clock: io.clock,
    signal: io.signal,
    ...(environment === undefined ? {} : { environment }),
    ...(runUrl === undefined ? {} : { runUrl }),
  });
  const setsStatus = publish.deploymentStatus || publish.statusName !== undefined;

  const performed = await performRun(
    { ...run, ...(environment === undefined ? {} : { environment }) },
    inRoot,
    {
      root,
      change,
      configRef: publish.configRef,
      claims: (network) => claimsOf(publish, change, io, network),
      defaultOutput: join(io.env["RUNNER_TEMP"] ?? root, "launch-ready", publish.commentId),
      alwaysFormats: ["json"],
      secrets: publish.token === undefined ? [] : [publish.token],
      beforeGates: async ({ shared }) => {
        if (!setsStatus) return;
        const { announceRun } = await import("../github/publish.ts");
        await announceRun(requestOf(shared.network), "running");
      },
    },
  ).catch(async (thrown: unknown) => {
    if (setsStatus) {
      const { announceRun } = await import("../github/publish.ts");
      await announceRun(requestOf(await networkOf({}, { env: io.env, root })), "broken");
    }
    throw thrown;
  });
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
    const request = { ...requestOf(prepared.shared.network), isChanged: await isChanged() };
    problems.push(...(await publishReport(request, report)));
  }
  for (const problem of [...performed.problems, ...problems])
    io.out(warningCommand(redactor.redact(problem)));
  return exitCodeOf(report.verdict);
}

/** Absolute path of the folder the input `working-directory` names. */
async function folderUnderJudgement(io: Io, workingDirectory: string): Promise<string> {
  const root = resolve(io.env["GITHUB_WORKSPACE"] ?? io.cwd, workingDirectory);
  const found = await stat(root).catch(() => undefined);
  if (found?.isDirectory()) return root;
  throw new ConfigurationError(
    `input "working-directory": there is no folder ${JSON.stringify(workingDirectory)} in the workspace. Does actions/checkout run first?`,
  );
}

/** Who remembers a promotion: this machine, and the commit where the token may write statuses. */
function claimsOf({ token }: PublishInputs, change: Change, io: Io, network: NetworkSettings): Claim[] {
  const { repository, deployment } = change;
  const onMachine = fileClaim(join(io.env["RUNNER_TEMP"] ?? tmpdir(), "launch-ready", "promotions"));
  if (token === undefined || repository === undefined || !deployment) return [onMachine];
  const open = async () => {
    const { openApi } = await import("../github/api.ts");
    const signal = AbortSignal.timeout(CLAIM_TIMEOUT_MS);
    return openApi({ token, repository, env: io.env, network, clock: io.clock, signal });
  };
  return [onMachine, statusClaim(open, deployment.sha, io.env["GITHUB_RUN_ID"] ?? "0")];
}

function asksForPublishing(publish: PublishInputs, change: Change): boolean {
  const comments =
    publish.comment !== "never" &&
    (change.pullRequest !== undefined || change.deployment !== undefined || change.source !== undefined);
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
