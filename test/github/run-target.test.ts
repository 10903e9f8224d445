import { describe, expect, it } from "vitest";
import { runTarget } from "../../src/github/run-target.ts";

const HEAD = "a".repeat(40);

describe("runTarget", () => {
  const env = { GITHUB_SERVER_URL: "https://ghes.test/", GITHUB_RUN_ID: "99", GITHUB_RUN_ATTEMPT: "2" };

  it("links to the run's attempt and to the judged commit, on the server in use", () => {
    expect(runTarget(env, { repository: "octo/shop", head: HEAD })).toEqual({
      runUrl: "https://ghes.test/octo/shop/actions/runs/99/attempts/2",
      sourceUrl: `https://ghes.test/octo/shop/blob/${HEAD}/`,
    });
    expect(runTarget({ GITHUB_RUN_ID: "99", GITHUB_RUN_ATTEMPT: "1" }, { repository: "octo/shop" })).toEqual({
      runUrl: "https://github.com/octo/shop/actions/runs/99",
    });
  });

  it("is empty outside GitHub", () => {
    expect(runTarget({}, {})).toEqual({});
  });
});
