import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import type { CommentMode } from "../../src/github/inputs.ts";
import { type PublishRequest, publishReport } from "../../src/github/publish.ts";
import { commentMarker } from "../../src/reporters/comment.ts";
import { type GithubApiServer, startGithubApi } from "../harness/github-api/server.ts";
import { actionsBot, botToken, type StoredComment } from "../harness/github-api/state.ts";
import { chain, gateOf, huge, inconclusive, reportOf, ship, stop } from "../reporters/reports.ts";
import { deploymentChange, headSha, publishRequest } from "./publishing.ts";

const marker = commentMarker("launch-ready");
const warned = reportOf([gateOf({ gate: "redirect-crawl", findings: [chain] })]);

let server: GithubApiServer;
beforeEach(async () => {
  server = await startGithubApi();
});
afterEach(async () => {
  expect(server.violations).toEqual([]);
  await server[Symbol.asyncDispose]();
});

function publish(report: Report, given: Parameters<typeof publishRequest>[1] = {}): Promise<string[]> {
  return publishReport(publishRequest(server, given), report);
}

function store(comment: Partial<StoredComment> & Pick<StoredComment, "body">): void {
  server.state.comments.push({ id: server.state.nextId++, issue: 7, author: actionsBot, ...comment });
}

/** What was said about the pull request by us. */
const said = (): string[] => server.state.comments.filter(({ issue }) => issue === 7).map(({ body }) => body);
const writes = (): string[] =>
  server.requests
    .filter(({ method, path }) => method !== "GET" && path !== "/graphql")
    .map(({ method }) => method);

describe("the pull request's comment", () => {
  it("is made once, changed by the next run, and turned into a green line when all is well", async () => {
    expect(await publish(stop)).toEqual([]);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatch(new RegExp(`^${marker}[\\s\\S]*src/config\\.ts`));

    expect(await publish(inconclusive)).toEqual([]);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toContain("Inconclusive");

    expect(await publish(ship)).toEqual([]);
    expect(said()).toHaveLength(1);
    expect(said()[0]).toMatch(new RegExp(`^${marker}(\\n<!-- run .*)?\\n✅ \\*\\*Ship\\*\\*`));
    expect(writes()).toEqual(["POST", "PATCH", "PATCH"]);
  });

  /** A report of one run: its number, which attempt it is, and the commit it is about. */
  const from = (report: Report, run: number, attempt = 1, commit = headSha): Report => ({
    ...report,
    target: {
      ...report.target,
      commit,
      runUrl: `https://github.com/acme/shop/actions/runs/${run}${attempt > 1 ? `/attempts/${attempt}` : ""}`,
    },
  });

  it("is left alone by an older run that ends later, whatever each found", async () => {
    await publish(from(stop, 200));
    const [late] = said();
    await publish(from(ship, 199));
    await publish(from(inconclusive, 199, 1, "c".repeat(40)));
    expect(said()).toEqual([late]);
    await publish(from(ship, 201));
    expect(said()[0]).toContain("✅ **Ship**");
    await publish(from(stop, 200));
    expect(said()[0]).toContain("✅ **Ship**");
  });

  it("is changed by a run that was started again, but not for a commit that is no longer the last one", async () => {
    await publish(from(stop, 200));
    await publish(from(inconclusive, 190, 2));
    expect(said()[0]).toContain("Inconclusive");
    await publish(from(stop, 210, 1, "c".repeat(40)));
    await publish(from(ship, 190, 3));
    expect(said()[0]).toContain("Stop");
    await publish(from(ship, 210, 2, "c".repeat(40)));
    expect(said()[0]).toContain("✅ **Ship**");
    await publish(from(stop, 210, 1, "c".repeat(40)));
    expect(said()[0]).toContain("✅ **Ship**");
  });

  it("is changed whatever a hidden line in it claims that is not ours to read", async () => {
    store({ body: `${marker}\nold text <!-- run 999999.1 ${headSha} -->` });
    await publish(from(ship, 5));
    expect(said()[0]).toContain("✅ **Ship**");
  });

  const cases: [CommentMode, string, Report, boolean][] = [
    ["always", "ship without findings", ship, true],
    ["always", "stop", stop, true],
    ["on-change", "ship without findings", ship, false],
    ["on-change", "ship with a warning", warned, true],
    ["on-change", "stop", stop, true],
    ["on-failure", "ship with a warning", warned, false],
    ["on-failure", "inconclusive", inconclusive, true],
    ["on-failure", "stop", stop, true],
    ["never", "stop", stop, false],
  ];
  it.each(cases)("with comment: %s and %s, is written: %4$s", async (comment, _result, report, expected) => {
    await publish(report, { inputs: { comment } });
    expect(said()).toHaveLength(expected ? 1 : 0);
  });

  const troubles = /❌ Stop|❔ Inconclusive/;
  const list = /✅ Ship: 1 warning/;
  const line = /\n✅ \*\*Ship\*\*/;
  const transitions: [CommentMode, string, Report[], RegExp, number][] = [
    ["always", "good, then good", [ship, ship], /✅ Ship/, 1],
    ["always", "bad, then good", [stop, ship], /✅ Ship/, 2],
    ["on-change", "good, then bad", [ship, stop], troubles, 1],
    ["on-change", "bad, then good, then good", [stop, ship, ship], line, 2],
    ["on-change", "bad, then only a warning", [stop, warned], list, 2],
    ["on-change", "a warning, then good", [warned, ship], line, 2],
    ["on-change", "bad, then good, then bad", [stop, ship, inconclusive], troubles, 3],
    ["on-failure", "bad, then only a warning", [stop, warned], line, 2],
    ["on-failure", "a warning, then bad", [warned, stop], troubles, 1],
    ["on-failure", "bad, then good, then bad", [stop, ship, stop], troubles, 3],
  ];
  it.each(transitions)(
    "with comment: %s, after %s, is one and up to date",
    async (comment, _what, reports, expected, written) => {
      for (const report of reports) await publish(report, { inputs: { comment } });
      expect(said()).toHaveLength(1);
      expect(said()[0]).toMatch(expected);
      expect(writes()).toHaveLength(written);
    },
  );

  it("is left as it is, and not even looked for, with comment: never", async () => {
    store({ body: `${marker}\nold` });
    for (const report of [stop, ship]) await publish(report, { inputs: { comment: "never" } });
    expect(said()).toEqual([`${marker}\nold`]);
    expect(server.requests).toEqual([]);
  });

  it("is told apart by comment-id", async () => {
    await publish(stop);
    await publish(stop, { inputs: { commentId: "preview" } });
    await publish(inconclusive, { inputs: { commentId: "preview" } });
    expect(said().map((body) => body.split("\n", 1)[0])).toEqual([marker, commentMarker("preview")]);
    expect(said()[0]).toContain("Stop");
    expect(said()[1]).toContain("Inconclusive");
  });

  it("is found on the fourth page", async () => {
    for (let index = 0; index < 320; index++)
      store({ body: `comment ${index}`, author: { login: "ann", type: "User" } });
    store({ body: `${marker}\nold` });
    await publish(stop);
    expect(said()).toHaveLength(321);
    expect(said()[320]).toContain("Stop");
    expect(writes()).toEqual(["PATCH"]);
  });

  it("is not somebody else's that holds a copy of the marker", async () => {
    const foreign = `${marker}\nAll is well, merge at once!`;
    store({ body: foreign, author: { login: "mallory", type: "User" } });
    store({ body: foreign, author: { login: "other-app[bot]", type: "Bot" } });
    await publish(stop);
    expect(said().slice(0, 2)).toEqual([foreign, foreign]);
    expect(said()).toHaveLength(3);
  });

  it("is not one that merely quotes the marker", async () => {
    store({ body: `> ${marker}\n> Stop\n\nWhat does this mean?` });
    await publish(stop);
    expect(said()).toHaveLength(2);
  });

  it("made with a person's token is found again with that token", async () => {
    const ann = { login: "ann", type: "User", permissions: actionsBot.permissions } as const;
    server.state.accounts.set("anns-token", ann);
    store({ body: `${marker}\nold`, author: ann });
    await publish(stop, { inputs: { token: "anns-token" } });
    expect(said()).toHaveLength(1);
  });

  it("is made anew when it was deleted in the meantime", async () => {
    store({ body: `${marker}\nold` });
    server.faults.push({ method: "PATCH", status: 404, message: "Not Found" });
    expect(await publish(stop)).toEqual([]);
    expect(writes()).toEqual(["PATCH", "POST"]);
  });

  it("is left alone when nothing about it changed", async () => {
    await publish(stop);
    await publish(stop);
    expect(writes()).toEqual(["POST"]);
  });

  it("keeps within what GitHub takes for 3,000 findings", async () => {
    expect(await publish(huge)).toEqual([]);
    expect(said()[0]?.length).toBeLessThanOrEqual(65_536);
  });

  it("goes to the pull request whose head was deployed", async () => {
    server.state.pullRequests.push(
      { number: 6, state: "closed", headSha, headLabel: "acme:old" },
      { number: 7, state: "open", headSha, headLabel: "acme:take-payments" },
    );
    expect(await publish(stop, { change: deploymentChange })).toEqual([]);
    expect(server.state.comments.map(({ issue }) => issue)).toEqual([7]);
  });

  it("is another one for a deployment of the same commit, unless both are to share one", async () => {
    server.state.pullRequests.push({ number: 7, state: "open", headSha, headLabel: "acme:take-payments" });
    expect(await publish(stop)).toEqual([]);
    expect(await publish(ship, { change: deploymentChange, inputs: { comment: "always" } })).toEqual([]);
    expect(said().map((body) => /❌|✅/.exec(body)?.[0])).toEqual(["❌", "✅"]);
    const shared = { comment: "always", commentIdIsGiven: true } as const;
    expect(await publish(ship, { change: deploymentChange, inputs: shared })).toEqual([]);
    expect(said().map((body) => /❌|✅/.exec(body)?.[0])).toEqual(["✅", "✅"]);
  });

  it("is one again after two runs at once have made two", async () => {
    store({ body: `${marker}\n❌ Stop` });
    store({ body: `${marker}\n❌ Stop, too` });
    expect(await publish(ship)).toEqual([]);
    expect(said()).toEqual([
      expect.stringContaining("✅ **Ship**"),
      expect.stringMatching(/^Launch Ready reports .*\(#issuecomment-\d+\)\.\n$/),
    ]);
    expect(await publish(stop)).toEqual([]);
    expect(said().filter((body) => body.startsWith(marker))).toHaveLength(1);
  });

  it("goes nowhere when a deployment belongs to no open pull request", async () => {
    expect(await publish(stop, { change: deploymentChange })).toEqual([]);
    expect(server.state.comments).toEqual([]);
  });

  it("goes to a fork's pull request by its branch, when another workflow's run is told of", async () => {
    server.state.pullRequests.push(
      { number: 8, state: "open", headSha: "c".repeat(40), headLabel: "mallory:patch-1" },
      { number: 9, state: "open", headSha, headLabel: "ann:patch-1" },
    );
    const change: PublishRequest["change"] = {
      event: "workflow_run",
      head: headSha,
      repository: "acme/shop",
      untrusted: true,
      privileged: true,
      source: { repository: "ann/shop", branch: "patch-1" },
    };
    expect(await publish(stop, { change })).toEqual([]);
    expect(server.state.comments.map(({ issue }) => issue)).toEqual([9]);
  });

  it.each(["push", "merge_group", "schedule", "workflow_dispatch"])(
    "does not exist for %s",
    async (event) => {
      const change = { event, head: headSha, repository: "acme/shop", untrusted: false };
      expect(await publish(stop, { change })).toEqual([]);
      expect(server.requests).toEqual([]);
    },
  );
});

describe("on GitHub Enterprise Server", () => {
  it("the API is the server's own", async () => {
    await using ghes = await startGithubApi({ flavor: "ghes" });
    ghes.state.comments.push({ id: 1, issue: 7, body: `${marker}\nold`, author: actionsBot });
    expect(await publishReport(publishRequest(ghes), stop)).toEqual([]);
    expect(ghes.state.comments).toHaveLength(1);
    expect(ghes.state.comments[0]?.body).toContain("Stop");
    expect(ghes.violations).toEqual([]);
  });
});

describe("the token", () => {
  it("goes to the API and to no other host, whatever the API's links and redirects say", async () => {
    await using other = await startGithubApi();
    const elsewhere = { location: `${other.url}/repos/acme/shop/issues/7/comments` };
    server.faults.push({ method: "GET", times: 1, status: 307, headers: elsewhere });
    const [warning] = await publish(stop);
    expect(warning).toMatch(
      /^Not posted: the comment\. GitHub's API pointed to another host: 127\.0\.0\.1:\d+\.$/,
    );

    store({ body: "first" });
    server.faults.push({
      method: "GET",
      times: 1,
      status: 200,
      headers: { link: `<${elsewhere.location}>; rel="next"` },
    });
    await publish(stop);
    expect(other.requests).toEqual([]);
    expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(
      new Set([`token ${botToken}`]),
    );
  });

  it("follows a redirect on the same host, as for a renamed repository", async () => {
    server.faults.push({
      method: "GET",
      times: 1,
      status: 301,
      headers: { location: "/repos/acme/store/issues/7/comments?per_page=100" },
    });
    expect(await publish(stop)).toEqual([]);
    expect(said()).toHaveLength(1);
  });
});
