import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/clock.ts";
import { defaultNetwork } from "../../src/core/network.ts";
import { openApi } from "../../src/github/api.ts";
import { statusClaim } from "../../src/github/claim.ts";
import { idempotencyKey } from "../../src/suite/promotion/request.ts";
import { type GithubApiServer, startGithubApi } from "../harness/github-api/server.ts";
import { actionsBot, botToken } from "../harness/github-api/state.ts";

const sha = "a".repeat(40);
const key = idempotencyKey("on-stop", { id: 42, sha, environment: "production", state: "success" });

let server: GithubApiServer;
beforeEach(async () => {
  server = await startGithubApi();
  server.state.commits.add(sha);
});
afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server[Symbol.asyncDispose]();
});

/** A claim as one run of the workflow makes it. */
function claimOf(runId: string) {
  const open = () =>
    openApi({
      token: botToken,
      repository: "acme/shop",
      env: { GITHUB_API_URL: server.url },
      network: defaultNetwork,
      signal: new AbortController().signal,
      clock: systemClock,
      wait: async () => {},
    });
  return statusClaim(open, sha, runId);
}

const states = () => server.state.statuses.map((one) => [one["context"], one["state"]]);

describe("a promotion remembered on the commit", () => {
  it("is begun by one run, and seen by every other", async () => {
    const first = claimOf("1");
    expect(await first.take(key)).toBe(true);
    expect(await claimOf("2").take(key)).toBe(false);
    await first.settle(key, true);
    expect(await claimOf("2").take(key)).toBe(false);
    expect(await claimOf("1").take(key)).toBe(false);
    expect(states()).toEqual([
      ["launch-ready/on-stop/42", "pending"],
      ["launch-ready/on-stop/42", "success"],
    ]);
  });

  it("may be begun again after it failed", async () => {
    const first = claimOf("1");
    await first.take(key);
    await first.settle(key, false);
    expect(await claimOf("2").take(key)).toBe(true);
  });

  it("goes on in a later attempt of the run that was cut off", async () => {
    await claimOf("1").take(key);
    expect(await claimOf("1").take(key)).toBe(true);
  });

  it("is found among many other statuses", async () => {
    await claimOf("1").take(key);
    for (let index = 0; index < 150; index++)
      server.state.statuses.push({ sha, context: `ci/${index}`, state: "success" });
    expect(await claimOf("2").take(key)).toBe(false);
  });

  it("is another one for another deployment", async () => {
    await claimOf("1").take(key);
    expect(await claimOf("2").take(key.replace("42", "43"))).toBe(true);
  });

  it("that cannot be asked for rejects, with GitHub's word", async () => {
    server.state.accounts.set(botToken, { ...actionsBot, permissions: { contents: "read" } });
    await expect(claimOf("1").take(key)).rejects.toThrow(/Resource not accessible by integration/);
  });
});
