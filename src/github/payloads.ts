import { z } from "zod";

/**
 * The parts of GitHub's webhook payloads that are used, and nothing else. Payloads carry what strangers typed (branch
 * names, titles, URLs), so every value that goes on to git, to a URL or to a log has a form it must keep. Fields that
 * are not named here are ignored: GitHub adds new ones at any time.
 */

/** SHA-1 or SHA-256 in hex. Never begins with a dash, so that git cannot take it for an option. */
const commitId = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "must be a commit id");

/** The characters `git check-ref-format` allows; not with a leading dash, which git would take for an option. */
const refName = z
  .string()
  .max(1024)
  .regex(/^(?!-)[^\p{Cc} ~^:?*[\\]+$/u, "must be the name of a branch or tag");

const repositoryName = z.string().regex(/^[\w.-]+\/[\w.-]+$/, "must have the form owner/name");
const identifier = z.int().positive();
const login = z.object({ login: z.string() }).nullish();

const siteAddress = z
  .union([z.literal(""), z.string().max(4096)])
  .nullish()
  .refine((text) => !text || isSite(text), "must be an absolute URL that starts with https:// or http://");

function isSite(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

const environmentName = z.string().min(1).max(255);

const side = z.object({ sha: commitId, ref: refName });
const namedRepository = z.object({ full_name: repositoryName });

/** Part of nearly every payload; absent for `schedule` on older servers. */
export const repositoryPayload = z.object({
  repository: z.object({ full_name: repositoryName, default_branch: refName.nullish() }).nullish(),
});

/** `pull_request`, `pull_request_target`, and the reviews' events. */
export const pullRequestPayload = z.object({
  pull_request: z.object({
    number: identifier,
    user: login,
    base: side.extend({ repo: namedRepository }),
    head: side.extend({ repo: namedRepository.nullish() }),
  }),
});

/** `push` of a branch or a tag. */
export const pushPayload = z.object({
  ref: refName,
  before: commitId,
  after: commitId,
  forced: z.boolean().nullish(),
  deleted: z.boolean().nullish(),
  head_commit: z.object({ id: commitId }).nullish(),
});

/** `merge_group`, action `checks_requested`. */
export const mergeGroupPayload = z.object({
  merge_group: z.object({ head_sha: commitId, base_sha: commitId, head_ref: refName, base_ref: refName }),
});

const deployment = z.object({ id: identifier, sha: commitId, environment: environmentName });

/** `deployment`: created, nothing has happened yet. */
export const deploymentPayload = z.object({ deployment });

/** `deployment_status`. */
export const deploymentStatusPayload = z.object({
  deployment,
  deployment_status: z.object({
    state: z.string().min(1).max(64),
    environment: z.union([z.literal(""), environmentName]).nullish(),
    environment_url: siteAddress,
    target_url: siteAddress,
  }),
});

/**
 * `workflow_run`. The list of pull requests is empty when the run was for a fork's; it has those of other repositories, too,
 * into which the branch is to be merged.
 */
export const workflowRunPayload = z.object({
  repository: namedRepository.extend({ id: identifier.nullish() }),
  workflow_run: z.object({
    id: identifier,
    run_attempt: identifier.nullish(),
    event: z.string(),
    head_sha: commitId,
    head_branch: refName.nullish(),
    head_repository: namedRepository.nullish(),
    actor: login,
    pull_requests: z
      .array(
        z.object({
          number: identifier,
          base: side.extend({ repo: z.object({ id: identifier }).nullish() }),
          head: side,
        }),
      )
      .nullish(),
  }),
});
