import type { getOctokit } from "@actions/github";
import type { Clock } from "../core/clock.ts";
import type { NetworkSettings } from "../core/network.ts";
import { createTransport, type Wait } from "./transport.ts";

/** GitHub's API for one repository. */
export interface GithubApi {
  octokit: Octokit;
  owner: string;
  repo: string;
  /** The login that the token acts as, such as `github-actions[bot]`. */
  viewer(): Promise<string>;
  close(): Promise<void>;
}

export type Octokit = ReturnType<typeof getOctokit>;

export interface ApiOptions {
  token: string;
  /** `owner/name`. */
  repository: string;
  /** For `GITHUB_API_URL`: GitHub Enterprise Server has its own. */
  env: Readonly<Record<string, string | undefined>>;
  network: NetworkSettings;
  /** Ends every request and every pause. */
  signal: AbortSignal;
  clock: Clock;
  wait?: Wait;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The author of comments made with a workflow's own token. */
export const ACTIONS_BOT = "github-actions[bot]";

/** Opens the API. The library behind it is loaded only now. */
export async function openApi(options: ApiOptions): Promise<GithubApi> {
  const { token, env, network, signal, clock, wait } = options;
  const [owner = "", repo = ""] = options.repository.split("/");
  const baseUrl = (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, "");
  const transport = createTransport({ baseUrl, network, signal, clock, ...(wait ? { wait } : {}) });
  const github = await import("@actions/github");
  const octokit = github.getOctokit(token, {
    baseUrl,
    userAgent: network.userAgent,
    request: { fetch: transport.fetch },
    log: silent,
  });
  return {
    octokit,
    owner,
    repo,
    viewer: () => viewerOf(octokit, graphqlUrl(baseUrl)),
    close: transport.close,
  };
}

/** `https://api.github.com/graphql`; on GitHub Enterprise Server `/api/v3` has `/api/graphql` beside it. */
function graphqlUrl(baseUrl: string): string {
  return `${baseUrl.replace(/\/v3$/, "")}/graphql`;
}

async function viewerOf(octokit: Octokit, url: string): Promise<string> {
  // Installation tokens, a workflow's own among them, may not read `GET /user`; GraphQL tells every token who it is.
  const { data } = await octokit.request(`POST ${url}`, { query: "{ viewer { login } }" });
  const login: unknown = data?.data?.viewer?.login;
  if (typeof login !== "string") throw new Error("GitHub did not say whose token this is");
  return login;
}
