import type { Report } from "../core/report.ts";
import {
  comment,
  commentedRun,
  commentMarker,
  greenComment,
  runOf,
  supersededComment,
} from "../reporters/comment.ts";
import { ACTIONS_BOT, type GithubApi } from "./api.ts";
import type { CommentMode } from "./inputs.ts";
import { limits } from "./limits.ts";
import type { Channel } from "./problem.ts";

export const commentChannel: Channel = { name: "the comment", permission: "pull-requests: write" };

export interface CommentRequest {
  /** Number of the pull request. */
  pullRequest: number;
  mode: CommentMode;
  commentId: string;
}

interface Comment {
  id: number;
  body: string;
}

/**
 * Brings the pull request's one comment up to date: made when there is something to say, changed when it is there, and
 * turned into one green line when all is fine again.
 *
 * @throws Whatever the API throws; see `problemOf`.
 */
export async function postComment(api: GithubApi, report: Report, request: CommentRequest): Promise<void> {
  const { mode, commentId } = request;
  if (mode === "never") return;
  const worthSaying = isWorthSaying(report, mode);
  const [existing, ...others] = await findComments(api, request);
  if (!worthSaying && !existing) return;
  if (existing && isOvertaken(report, existing.body)) return;
  const body = worthSaying ? comment(report, { commentId }) : greenComment(report, { commentId });
  if (body !== existing?.body && !(existing && (await update(api, existing.id, body))) && worthSaying)
    await create(api, request.pullRequest, body);
  // Two runs at once can both find none and both make one: from now on there is one again.
  if (existing) for (const { id } of others) await update(api, id, supersededComment(existing.id));
}

/**
 * Whether the comment is from a later run than the report. One that was started again for the same commit has the
 * last word, although its number is lower.
 */
function isOvertaken(report: Report, body: string): boolean {
  const [own, other] = [runOf(report), commentedRun(body)];
  if (!own || !other) return false;
  if (own.run === other.run) return own.attempt < other.attempt;
  return own.run < other.run && !(own.attempt > 1 && own.commit === other.commit);
}

/**
 * Whether a report earns a comment where there is none: `on-change` when anything stands, `on-failure` when it
 * blocks.
 */
function isWorthSaying({ verdict, totals }: Report, mode: CommentMode): boolean {
  if (mode === "always") return true;
  if (mode === "never") return false;
  if (verdict !== "ship") return true;
  return mode === "on-change" && totals.error + totals.warning + totals.note > 0;
}

/** Comments with our marker, over all pages, and only those of the token's own account: anybody can copy a marker. */
async function findComments(api: GithubApi, { pullRequest, commentId }: CommentRequest): Promise<Comment[]> {
  const { octokit, owner, repo } = api;
  const marker = commentMarker(commentId);
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: limits.page,
  });
  const marked = comments.filter(({ body }) => body?.startsWith(marker));
  if (marked.length === 0) return [];
  const author = await api.viewer().catch(() => ACTIONS_BOT);
  const own = marked.filter(({ user }) => user?.login === author || isBot(user, author));
  return own.map(({ id, body = "" }) => ({ id, body }));
}

/** An app's account has `[bot]` at the end of its login in REST, and nobody else's has. */
function isBot(user: { login: string; type: string } | null, author: string): boolean {
  return user?.type === "Bot" && user.login === `${author}[bot]`;
}

/** @returns False when the comment has gone in the meantime. */
async function update({ octokit, owner, repo }: GithubApi, id: number, body: string): Promise<boolean> {
  try {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
    return true;
  } catch (thrown) {
    if ((thrown as { status?: unknown }).status === 404) return false;
    throw thrown;
  }
}

async function create({ octokit, owner, repo }: GithubApi, pullRequest: number, body: string): Promise<void> {
  await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
}
