import { z } from "zod";
import { type Change, localChange } from "../core/change.ts";
import { ConfigurationError, codeOf, messageOf } from "../core/errors.ts";
import { validate } from "../core/schema-errors.ts";
import { limits } from "./limits.ts";
import {
  deploymentPayload,
  deploymentStatusPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  repositoryPayload,
  workflowRunPayload,
} from "./payloads.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Reads a UTF-8 file within a limit, as `readTextFile` does. */
export type ReadFile = (path: string, options: { maxBytes: number; name: string }) => Promise<string>;

const DEPENDABOT = "dependabot[bot]";

/** Events whose run holds the repository's secrets although another's change set it off. */
const privilegedEvents = new Set(["pull_request_target", "workflow_run"]);

/** An event and its payload, on the way to a {@link Change}. */
interface Event {
  name: string;
  env: Env;
  payload: unknown;
}

const readers: Record<string, (event: Event) => Partial<Change>> = {
  pull_request: readPullRequest,
  pull_request_target: readPullRequest,
  pull_request_review: readPullRequest,
  pull_request_review_comment: readPullRequest,
  push: readPush,
  merge_group: readMergeGroup,
  deployment: readDeployment,
  deployment_status: readDeploymentStatus,
  workflow_run: readWorkflowRun,
};

/**
 * What set this run off, from the variables and the payload file that GitHub's runner gives. Without
 * `GITHUB_EVENT_NAME` the run is a local one.
 *
 * @throws ConfigurationError when the payload is absent, too large, not JSON, or lacks what its event must have.
 */
export async function readChange(env: Env, readFile: ReadFile): Promise<Change> {
  const name = env["GITHUB_EVENT_NAME"];
  if (!name) return localChange;
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  const payload = await readPayload(name, env["GITHUB_EVENT_PATH"], readFile, reader !== undefined);
  const event: Event = { name, env, payload };
  const general = readRepository(event);
  const special: Partial<Change> = reader?.(event) ?? {};
  // For a deletion GitHub names the default branch's commit, which nobody asked about.
  if (special.deleted) delete general.head;
  const dependabot = env["GITHUB_ACTOR"] === DEPENDABOT;
  return {
    event: name,
    ...general,
    ...special,
    untrusted: dependabot || special.untrusted === true,
    ...(privilegedEvents.has(name) ? { privileged: true } : {}),
  };
}

async function readPayload(
  name: string,
  path: string | undefined,
  readFile: ReadFile,
  required: boolean,
): Promise<unknown> {
  if (!path) {
    if (!required) return {};
    throw new ConfigurationError(
      `GITHUB_EVENT_NAME is "${name}" but GITHUB_EVENT_PATH is not set, so the change is unknown. In a container, pass the runner's variables on.`,
    );
  }
  const text = await readPayloadText(name, path, readFile, required);
  try {
    return JSON.parse(text);
  } catch (thrown) {
    throw new ConfigurationError(
      `the payload of event "${name}" (${path}) is not JSON: ${messageOf(thrown)}`,
    );
  }
}

async function readPayloadText(
  name: string,
  path: string,
  readFile: ReadFile,
  required: boolean,
): Promise<string> {
  try {
    return await readFile(path, { maxBytes: limits.payloadBytes, name: path });
  } catch (thrown) {
    if (codeOf(thrown) !== "ENOENT") throw thrown;
    if (!required) return "{}";
    throw new ConfigurationError(`the payload of event "${name}" is not there: ${path} (GITHUB_EVENT_PATH)`);
  }
}

/** Checks the part of a payload that is used; unknown fields are let through and dropped. */
function check<S extends z.ZodType>(schema: S, { name, payload }: Event): z.output<S> {
  return validate(schema, payload, () => ({ name: `payload of event "${name}"` }));
}

/** What every event has: the commit and ref the workflow runs for, and the repository. */
function readRepository(event: Event): Partial<Change> {
  const { env } = event;
  const { repository } = check(repositoryPayload, event);
  const ref = env["GITHUB_REF"];
  const name = env["GITHUB_REPOSITORY"] || repository?.full_name;
  const branch = repository?.default_branch;
  return {
    ...(env["GITHUB_SHA"]
      ? { head: validate(commitVariable, env["GITHUB_SHA"], variable("GITHUB_SHA")) }
      : {}),
    ...(ref ? { ref } : {}),
    ...(branch ? { defaultBranch: branch } : {}),
    ...(name ? { repository: validate(repositoryVariable, name, variable("GITHUB_REPOSITORY")) } : {}),
  };
}

const commitVariable = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "must be a commit id");
const repositoryVariable = z.string().regex(/^[\w.-]+\/[\w.-]+$/, "must have the form owner/name");
const variable = (name: string) => () => ({ name });

function readPullRequest(event: Event): Partial<Change> {
  const { number, base, head, user } = check(pullRequestPayload, event).pull_request;
  // A deleted fork has no repository any more; what came from it is no less foreign.
  const fork = head.repo == null || head.repo.full_name !== base.repo.full_name;
  return {
    base: base.sha,
    head: head.sha,
    untrusted: fork || user?.login === DEPENDABOT,
    pullRequest: { number, headSha: head.sha, headRef: head.ref, baseSha: base.sha, baseRef: base.ref },
  };
}

function readPush(event: Event): Partial<Change> {
  const { before, after, forced, deleted, head_commit: commit, ref } = check(pushPayload, event);
  if (deleted || isZero(after)) return { deleted: true, ...(isZero(before) ? {} : { base: before }), ref };
  return {
    // The push of an annotated tag names the tag's object; the commit stands in `head_commit`.
    head: commit?.id ?? after,
    ref,
    ...(isZero(before) ? {} : { base: before }),
    ...(forced ? { forced: true } : {}),
  };
}

/** Forty (or sixty-four) zeros stand for "no commit". */
function isZero(commit: string): boolean {
  return /^0+$/.test(commit);
}

function readMergeGroup(event: Event): Partial<Change> {
  const { head_sha, base_sha, head_ref } = check(mergeGroupPayload, event).merge_group;
  return { base: base_sha, head: head_sha, ref: head_ref };
}

function readDeployment(event: Event): Partial<Change> {
  const { deployment } = check(deploymentPayload, event);
  const { id, sha, environment } = deployment;
  return { head: sha, deployment: { id, sha, environment, state: "pending" } };
}

function readDeploymentStatus(event: Event): Partial<Change> {
  const { deployment, deployment_status: status } = check(deploymentStatusPayload, event);
  const { id, sha } = deployment;
  const url = status.environment_url || siteUrl(status.target_url, event.env);
  return {
    head: sha,
    deployment: {
      id,
      sha,
      environment: status.environment || deployment.environment,
      state: status.state,
      ...(url ? { url } : {}),
    },
  };
}

/** GitHub writes the log's address into the older `target_url`; that page is not the site. */
function siteUrl(target: string | null | undefined, env: Env): string | undefined {
  if (!target) return undefined;
  const server = env["GITHUB_SERVER_URL"] || "https://github.com";
  return new URL(target).host === new URL(server).host ? undefined : target;
}

function readWorkflowRun(event: Event): Partial<Change> {
  const { workflow_run: run, repository } = check(workflowRunPayload, event);
  const fork = run.head_repository == null || run.head_repository.full_name !== repository.full_name;
  const untrusted = fork || run.actor?.login === DEPENDABOT;
  const told = {
    head: run.head_sha,
    untrusted,
    workflowRun: run.id,
    ...(run.run_attempt ? { workflowRunAttempt: run.run_attempt } : {}),
  };
  const pull = run.pull_requests?.find(({ base }) => base.repo == null || base.repo.id === repository.id);
  if (!pull) {
    const { head_repository: origin, head_branch: branch } = run;
    const source = origin && branch ? { source: { repository: origin.full_name, branch } } : {};
    return { ...told, ...source };
  }
  const { number, head, base } = pull;
  return {
    ...told,
    base: base.sha,
    pullRequest: { number, headSha: head.sha, headRef: head.ref, baseSha: base.sha, baseRef: base.ref },
  };
}
