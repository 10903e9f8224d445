import { exampleReply } from "./description.ts";
import type { Account, GithubState, StoredComment } from "./state.ts";

type Json = Record<string, unknown>;

export interface Call {
  state: GithubState;
  account: Account;
  /** Base URL of this API, for the addresses in replies. */
  base: string;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Json;
}

export interface Reply {
  status: number;
  body: unknown;
  /** Set for lists: how many items there are in all. */
  total?: number;
}

interface Handler {
  /** The permission a token must have to be let in. */
  needs: [name: string, level: "read" | "write"];
  answer(call: Call): Reply;
}

const listComments = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const createComment = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const updateComment = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const createCheckRun = "POST /repos/{owner}/{repo}/check-runs";
const updateCheckRun = "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}";
const listStatuses = "GET /repos/{owner}/{repo}/commits/{ref}/statuses";
const createStatus = "POST /repos/{owner}/{repo}/statuses/{sha}";
const createDeploymentStatus = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
const listPullsOfCommit = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
const listPulls = "GET /repos/{owner}/{repo}/pulls";
const getContents = "GET /repos/{owner}/{repo}/contents/{path}";

/** The operations by their names in GitHub's description, with the rules the description does not hold. */
export const handlers: Readonly<Record<string, Handler>> = {
  [listComments]: {
    needs: ["pull-requests", "read"],
    answer({ state, params, query }) {
      const all = state.comments.filter(({ issue }) => issue === Number(params["issue_number"]));
      return page(all.map(commentReply), query);
    },
  },
  [createComment]: {
    needs: ["pull-requests", "write"],
    answer({ state, params, body, account }) {
      const tooLong = commentProblem(body);
      if (tooLong) return tooLong;
      const comment = {
        id: state.nextId++,
        issue: Number(params["issue_number"]),
        body: String(body["body"]),
      };
      const stored: StoredComment = { ...comment, author: { login: account.login, type: account.type } };
      state.comments.push(stored);
      return { status: 201, body: commentReply(stored) };
    },
  },
  [updateComment]: {
    needs: ["pull-requests", "write"],
    answer({ state, params, body }) {
      const stored = state.comments.find(({ id }) => id === Number(params["comment_id"]));
      if (!stored) return notFound();
      const tooLong = commentProblem(body);
      if (tooLong) return tooLong;
      stored.body = String(body["body"]);
      return { status: 200, body: commentReply(stored) };
    },
  },
  [createCheckRun]: {
    needs: ["checks", "write"],
    answer({ state, body }) {
      const sha = String(body["head_sha"]);
      if (!state.commits.has(sha)) return invalid("CheckRun", "head_sha", `No commit found for SHA: ${sha}`);
      const problem = checkRunProblem(body);
      if (problem) return problem;
      const { annotations = [], ...output } = (body["output"] ?? {}) as Json & { annotations?: Json[] };
      const stored = { ...body, output, id: state.nextId++, annotations: [...annotations] };
      state.checkRuns.push(stored);
      return { status: 201, body: checkRunReply(createCheckRun, 201, stored) };
    },
  },
  [updateCheckRun]: {
    needs: ["checks", "write"],
    answer({ state, params, body }) {
      const stored = state.checkRuns.find(({ id }) => id === Number(params["check_run_id"]));
      if (!stored) return notFound();
      const problem = checkRunProblem(body);
      if (problem) return problem;
      const { annotations = [], ...output } = (body["output"] ?? {}) as Json & { annotations?: Json[] };
      Object.assign(stored, body, { output });
      stored.annotations.push(...annotations);
      return { status: 200, body: checkRunReply(updateCheckRun, 200, stored) };
    },
  },
  [listStatuses]: {
    needs: ["statuses", "read"],
    answer({ state, params, query }) {
      const found = state.statuses.filter(({ sha }) => sha === params["ref"]).toReversed();
      return page(
        found.map(({ sha: _, ...status }) => ({ ...exampleReply<Json>(createStatus, 201), ...status })),
        query,
      );
    },
  },
  [createStatus]: {
    needs: ["statuses", "write"],
    answer({ state, params, body }) {
      const sha = String(params["sha"]);
      if (!state.commits.has(sha)) return invalid("Status", "sha", `No commit found for SHA: ${sha}`);
      const tooLong = descriptionProblem("Status", body);
      if (tooLong) return tooLong;
      if (
        state.statuses.filter((one) => one.sha === sha && one["context"] === body["context"]).length >= 1000
      )
        return invalid(
          "Status",
          "context",
          "This SHA and context has reached the maximum number of statuses.",
        );
      state.statuses.push({ ...body, sha });
      return { status: 201, body: { ...exampleReply<Json>(createStatus, 201), ...body } };
    },
  },
  [createDeploymentStatus]: {
    needs: ["deployments", "write"],
    answer({ state, params, body }) {
      const deployment = Number(params["deployment_id"]);
      if (!state.deployments.has(deployment)) return notFound();
      const tooLong = descriptionProblem("DeploymentStatus", body);
      if (tooLong) return tooLong;
      state.deploymentStatuses.push({ ...body, deployment });
      const { state: value, description = "" } = body;
      return {
        status: 201,
        body: { ...exampleReply<Json>(createDeploymentStatus, 201), state: value, description },
      };
    },
  },
  [listPullsOfCommit]: {
    needs: ["pull-requests", "read"],
    answer({ state, params, query }) {
      const found = state.pullRequests.filter(({ headSha }) => headSha === params["commit_sha"]);
      return page(
        found.map((one) => pullReply(listPullsOfCommit, one)),
        query,
      );
    },
  },
  [listPulls]: {
    needs: ["pull-requests", "read"],
    answer({ state, query }) {
      const wanted = query.get("state") ?? "open";
      const head = query.get("head");
      const found = state.pullRequests.filter(
        (one) => (wanted === "all" || one.state === wanted) && (head === null || one.headLabel === head),
      );
      return page(
        found.map((one) => pullReply(listPulls, one)),
        query,
      );
    },
  },
  [getContents]: {
    needs: ["contents", "read"],
    answer({ state, params, query }) {
      const path = decodeURIComponent(String(params["path"]));
      const text = state.files.get(`${query.get("ref")}:${path}`);
      if (text === undefined) return notFound();
      const { content: _, ...example } = exampleReply<Json>(getContents, 200);
      const content = Buffer.from(text)
        .toString("base64")
        .replace(/(.{60})/g, "$1\n");
      const file = { ...example, path, name: path.split("/").at(-1), size: Buffer.byteLength(text) };
      return { status: 200, body: { ...file, type: "file", encoding: "base64", content } };
    },
  },
};

/** One page of a list: 30 items unless asked otherwise, 100 at most. */
function page(items: readonly unknown[], query: URLSearchParams): Reply {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const number = Number(query.get("page") ?? 1);
  return { status: 200, body: items.slice((number - 1) * size, number * size), total: items.length };
}

function commentReply({ id, body, author }: StoredComment): Json {
  const example = exampleReply<Json & { user: Json }>(createComment, 201);
  return { ...example, id, body, user: { ...example.user, login: author.login, type: author.type } };
}

function commentProblem({ body }: Json): Reply | undefined {
  if (typeof body === "string" && body.length <= 65_536 && body.trim() !== "") return undefined;
  return invalid("IssueComment", "data", "Body is too long (maximum is 65536 characters)");
}

/** Rules of check runs that only the description's prose has. */
function checkRunProblem(body: Json): Reply | undefined {
  if (body["status"] === "completed" && body["conclusion"] === undefined)
    return invalid("CheckRun", "conclusion", "A completed check run must have a conclusion");
  const { title = "", annotations = [] } = (body["output"] ?? {}) as { title?: string; annotations?: Json[] };
  if (title.length > 255) return invalid("CheckRun", "title", "is too long (maximum is 255 characters)");
  for (const one of annotations) {
    if (Buffer.byteLength(String(one["message"])) > 64 * 1024)
      return invalid("CheckRun", "message", "exceeds 64 KB");
    if (String(one["title"] ?? "").length > 255)
      return invalid("CheckRun", "annotation title", "exceeds 255 characters");
    if (one["start_column"] !== undefined && one["start_line"] !== one["end_line"])
      return invalid("CheckRun", "start_column", "only belongs to annotations of one line");
    if (Number(one["end_line"]) < Number(one["start_line"]))
      return invalid("CheckRun", "end_line", "is before the start");
  }
  return undefined;
}

function checkRunReply(name: string, status: number, stored: Json & { annotations: Json[] }): Json {
  const example = exampleReply<Json & { output: Json }>(name, status);
  const { id, name: runName, head_sha, status: state, conclusion } = stored;
  const output = { ...example.output, annotations_count: stored.annotations.length };
  return {
    ...example,
    id,
    name: runName,
    head_sha,
    status: state ?? "queued",
    conclusion: conclusion ?? null,
    output,
  };
}

function descriptionProblem(resource: string, { description }: Json): Reply | undefined {
  if (typeof description !== "string" || description.length <= 140) return undefined;
  return invalid(resource, "description", "description is too long (maximum is 140 characters)");
}

function pullReply(name: string, pull: GithubState["pullRequests"][number]): Json {
  const [example] = exampleReply<(Json & { head: Json })[]>(name, 200);
  if (!example) throw new Error(`no example of ${name}`);
  const head = { ...example.head, sha: pull.headSha, label: pull.headLabel };
  // The example's teams lack what their schema demands.
  return { ...example, requested_teams: [], number: pull.number, state: pull.state, head };
}

export function notFound(): Reply {
  return {
    status: 404,
    body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
  };
}

export function invalid(resource: string, field: string, message: string): Reply {
  const errors = [{ resource, code: "custom", field, message }];
  return {
    status: 422,
    body: {
      message: "Validation Failed",
      errors,
      documentation_url: "https://docs.github.com/rest",
      status: "422",
    },
  };
}
