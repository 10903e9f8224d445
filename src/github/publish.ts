import type { Change } from "../core/change.ts";
import type { Clock } from "../core/clock.ts";
import { messageOf } from "../core/errors.ts";
import type { NetworkSettings } from "../core/network.ts";
import type { Report } from "../core/report.ts";
import type { GithubApi } from "./api.ts";
import type { PublishInputs } from "./inputs.ts";
import { type Channel, type Problem, problemOf, warningsOf } from "./problem.ts";
import type { RunState } from "./status.ts";
import type { Wait } from "./transport.ts";

/** Everything a report is published with. */
export interface PublishRequest {
  inputs: PublishInputs;
  change: Change;
  /** Name of the environment, when the run is for one. */
  environment?: string;
  /** Page of the run. */
  runUrl?: string;
  env: Readonly<Record<string, string | undefined>>;
  network: NetworkSettings;
  clock: Clock;
  signal: AbortSignal;
  isChanged?: (path: string, line: number) => boolean;
  /** For everything together, in ms. Default: a minute. */
  timeoutMs?: number;
  wait?: Wait;
}

/** One channel and how it is written to. */
interface Task {
  channel: Channel;
  run(api: GithubApi): Promise<void>;
}

const TIMEOUT_MS = 60_000;
const ANNOUNCE_TIMEOUT_MS = 15_000;

/** What a cancelled job has left before the runner ends it, with room to spare, in ms. */
const CANCELLED_TIMEOUT_MS = 4_000;

/**
 * Says on GitHub how a run without a report stands, by deployment status and commit status, where the inputs ask for
 * them:
 * `running`, or `broken` when there will be no verdict, since a status that is required and never set would keep a pull request
 * waiting for ever. Wait for it before {@link publishReport}, so that "running" is not said last. What goes wrong
 * here goes wrong there again, and is told then. Never rejects, and ends in time.
 */
export async function announceRun(request: PublishRequest, state: "running" | "broken"): Promise<void> {
  await perform(await statusTasks(request, state), { timeoutMs: ANNOUNCE_TIMEOUT_MS, ...request });
}

/**
 * Writes the report to every place on GitHub that the inputs ask for. Nothing that happens here changes the verdict.
 *
 * @returns One warning for each thing that went wrong. Never rejects, and ends in time.
 */
export async function publishReport(request: PublishRequest, report: Report): Promise<string[]> {
  // A share of the work is no verdict; the job that merges all shares speaks for them.
  if (report.shard !== undefined) return [];
  const tasks = [
    ...(await commentTasks(request, report)),
    ...(await checkRunTasks(request, report)),
    ...(await statusTasks(request, report)),
  ];
  const { inputs, change } = request;
  const impossible = inputs.deploymentStatus && !change.deployment ? [withoutDeployment(change)] : [];
  return [...impossible, ...(await perform(tasks, request))];
}

async function perform(tasks: readonly Task[], request: PublishRequest): Promise<string[]> {
  const { change, inputs } = request;
  if (tasks.length === 0 || change.repository === undefined) return [];
  if (inputs.token === undefined) return [withoutToken(tasks)];
  return warningsOf(await attempt(tasks, request, inputs.token, change.repository), change.untrusted);
}

async function attempt(
  tasks: readonly Task[],
  request: PublishRequest,
  token: string,
  repository: string,
): Promise<Problem[]> {
  const deadline = deadlineOf(request);
  const { env, network, clock, wait } = request;
  let api: GithubApi;
  try {
    const { openApi } = await import("./api.ts");
    api = await openApi({
      token,
      repository,
      env,
      network,
      clock,
      signal: deadline,
      ...(wait ? { wait } : {}),
    });
  } catch (thrown) {
    return tasks.map(({ channel }) => problemOf(channel, thrown));
  }
  try {
    const outcomes = await Promise.all(
      tasks.map(async ({ channel, run }) => {
        try {
          await run(api);
          return undefined;
        } catch (thrown) {
          return problemOf(channel, deadline.aborted ? timeUp(deadline) : thrown);
        }
      }),
    );
    return outcomes.filter((outcome) => outcome !== undefined);
  } finally {
    await api.close().catch(() => undefined);
  }
}

/** A run that is cancelled still tells what it found out, as far as the runner lets it. */
function deadlineOf({ signal, timeoutMs = TIMEOUT_MS }: PublishRequest): AbortSignal {
  if (signal.aborted) return AbortSignal.timeout(Math.min(timeoutMs, CANCELLED_TIMEOUT_MS));
  return AbortSignal.any([AbortSignal.timeout(timeoutMs), signal]);
}

function timeUp(deadline: AbortSignal): Error {
  return new Error(`GitHub's API did not respond in time (${messageOf(deadline.reason)})`);
}

/**
 * What tells one comment or check run from another. A deployment of a pull request's head is another question than
 * the pull request itself: neither may say the last word for both.
 */
function commentIdOf(request: PublishRequest): string {
  const { inputs, change } = request;
  const environment = environmentOf(request);
  const isOwn = change.deployment !== undefined && !inputs.commentIdIsGiven && environment !== undefined;
  return isOwn ? `${inputs.commentId}/${environment}` : inputs.commentId;
}

function environmentOf({ change, environment }: PublishRequest): string | undefined {
  return environment ?? change.deployment?.environment;
}

async function commentTasks(request: PublishRequest, report: Report): Promise<Task[]> {
  const { inputs, change } = request;
  const mode = inputs.comment;
  const commentId = commentIdOf(request);
  const known = change.pullRequest ?? change.deployment ?? change.source;
  if (mode === "never" || !known) return [];
  const { commentChannel, postComment } = await import("./comment.ts");
  const run = async (api: GithubApi): Promise<void> => {
    const { pullRequestOf } = await import("./pull-request.ts");
    const pullRequest = await pullRequestOf(api, change);
    if (pullRequest !== undefined) await postComment(api, report, { pullRequest, mode, commentId });
  };
  return [{ channel: commentChannel, run }];
}

async function checkRunTasks(published: PublishRequest, report: Report): Promise<Task[]> {
  const { inputs, change, isChanged } = published;
  const headSha = headOf(change);
  if (!inputs.checkRun || headSha === undefined) return [];
  const { checkRunChannel, postCheckRun } = await import("./check-run.ts");
  const commentId = commentIdOf(published);
  const request = { headSha, commentId, ...(isChanged ? { isChanged } : {}) };
  return [{ channel: checkRunChannel, run: (api) => postCheckRun(api, report, request) }];
}

async function statusTasks(request: PublishRequest, state: RunState): Promise<Task[]> {
  const { inputs, change, runUrl } = request;
  const { deployment } = change;
  const sha = headOf(change);
  const wanted = inputs.deploymentStatus || inputs.statusName !== undefined;
  if (!wanted || sha === undefined) return [];
  const { commitStatusChannel, deploymentChannel, postCommitStatus, postDeploymentStatus } = await import(
    "./status.ts"
  );
  const said = { state, ...(runUrl === undefined ? {} : { runUrl }) };
  const tasks: Task[] = [
    {
      channel: commitStatusChannel,
      run: (api) => postCommitStatus(api, { sha, context: statusContext(request) }, said),
    },
  ];
  if (!inputs.deploymentStatus || !deployment) return tasks;
  return [
    ...tasks,
    { channel: deploymentChannel, run: (api) => postDeploymentStatus(api, deployment, said) },
  ];
}

/** The name of the commit status, the same on every run. */
function statusContext(request: PublishRequest): string {
  const { inputs } = request;
  const name = environmentOf(request);
  return inputs.statusName ?? (name === undefined ? "launch-ready" : `launch-ready/${name}`);
}

/** The commit people see: of a pull request its head, never the merge commit that GitHub tests. */
function headOf({ deployment, pullRequest, head }: Change): string | undefined {
  return deployment?.sha ?? pullRequest?.headSha ?? head;
}

function withoutDeployment({ event }: Change): string {
  return `Not posted: the deployment status. Event "${event}" names no deployment; run the gates on deployment_status.`;
}

function withoutToken(tasks: readonly Task[]): string {
  const names = tasks.map(({ channel }) => channel.name).join(", ");
  return `Not posted: ${names}. There is no token: pass github-token, whose default is github.token.`;
}
