import type { Change } from "../../src/core/change.ts";
import { systemClock } from "../../src/core/clock.ts";
import { defaultNetwork } from "../../src/core/network.ts";
import type { PublishRequest } from "../../src/github/publish.ts";
import type { GithubApiServer } from "../harness/github-api/server.ts";
import { botToken } from "../harness/github-api/state.ts";

export const headSha = "a".repeat(40);

export const pullRequestChange: Change = {
  event: "pull_request",
  base: "b".repeat(40),
  head: headSha,
  repository: "acme/shop",
  untrusted: false,
  pullRequest: { number: 7, headSha, headRef: "take-payments", baseSha: "b".repeat(40), baseRef: "main" },
};

export const deploymentChange: Change = {
  event: "deployment_status",
  head: headSha,
  repository: "acme/shop",
  untrusted: false,
  deployment: {
    id: 42,
    sha: headSha,
    environment: "preview",
    state: "success",
    url: "https://preview.example.com",
  },
};

/** A request to publish to `server`: short time-outs, no waiting, every pause noted. */
export function publishRequest(
  server: GithubApiServer,
  given: Partial<Omit<PublishRequest, "inputs">> & { inputs?: Partial<PublishRequest["inputs"]> } = {},
): PublishRequest & { pauses: number[] } {
  const pauses: number[] = [];
  return {
    change: pullRequestChange,
    runUrl: "https://github.com/acme/shop/actions/runs/99",
    env: { GITHUB_API_URL: server.url },
    network: { ...defaultNetwork, timeoutMs: 2_000 },
    clock: systemClock,
    signal: new AbortController().signal,
    wait: async (ms) => {
      pauses.push(ms);
    },
    pauses,
    ...given,
    inputs: {
      token: botToken,
      comment: "on-change",
      commentId: "launch-ready",
      checkRun: false,
      deploymentStatus: false,
      configRef: "base",
      ...given.inputs,
    },
  };
}
