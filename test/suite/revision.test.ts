import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/core/clock.ts";
import { ConfigurationError } from "../../src/core/errors.ts";
import { defaultNetwork } from "../../src/core/network.ts";
import { names, type RevisionRequest, waitForRevision } from "../../src/suite/revision.ts";
import { startHttpServer } from "../harness/http-server.ts";

const commit = "abcdef0123456789abcdef0123456789abcdef01";
const older = "1111111222222233333334444444555555566666";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Waits against a site whose answers follow one another; the last one stays. Time passes only by waiting. */
async function wait(
  answers: Answer[],
  source: RevisionRequest["source"],
  given: Partial<RevisionRequest> = {},
) {
  let asked = 0;
  await using server = await startHttpServer((request, response) => {
    (answers[Math.min(asked++, answers.length - 1)] as Answer)(response, request);
  });
  const pauses: number[] = [];
  let time = 0;
  const reason = await waitForRevision({
    site: new URL(server.url),
    commit,
    source,
    network: { ...defaultNetwork, timeoutMs: 1_000, control: [] },
    clock: { ...systemClock, monotonic: () => time },
    signal: new AbortController().signal,
    wait: async (ms) => {
      pauses.push(ms);
      time += ms;
    },
    ...given,
  });
  return { reason: reason?.replaceAll(server.url, "https://site.test"), pauses, requests: server.requests };
}

const text =
  (body: string, status = 200, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

describe("waiting for the commit under judgement", () => {
  it("ends at once when /version names it", async () => {
    const { reason, pauses, requests } = await wait([text(`${commit}\n`)], {});
    expect(reason).toBeUndefined();
    expect(pauses).toEqual([]);
    expect(requests).toEqual(["GET /version"]);
  });

  it("asks again, ever more rarely, until the older version has gone", async () => {
    const answers = [
      text(older),
      text("starting", 503),
      (response: ServerResponse) => response.destroy(),
      text(older),
      text(commit),
    ];
    const { reason, pauses } = await wait(answers, {});
    expect(reason).toBeUndefined();
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000]);
  });

  it.each([
    ["a header", { header: "X-Revision" }, text("", 200, { "x-revision": commit })],
    [
      "a header of an answer that redirects",
      { header: "x-revision" },
      text("", 302, { "x-revision": commit, location: "/en" }),
    ],
    ["a meta tag", { meta: "Revision" }, text(`<html><head><META NAME=revision content='${commit}'></head>`)],
    [
      "a JSON path",
      { json: "$.build.commit", path: "/api/health" },
      text(JSON.stringify({ build: { commit } })),
    ],
    ["a short id in text", { path: "/about.txt" }, text("shop 1.4.0-3-gabcdef0 (production)")],
  ])("reads %s", async (_what, source, answer) => {
    expect((await wait([answer], source)).reason).toBeUndefined();
  });

  it("follows redirects to where the version is", async () => {
    const answers = [text("", 308, { location: "/version/" }), text(commit)];
    expect((await wait(answers, {})).requests).toEqual(["GET /version", "GET /version/"]);
  });

  it.each([
    ["another commit", {}, text(older), /names 1111111\S* instead of abcdef0123 after 30 s$/],
    [
      "no version at all",
      {},
      text("not found", 404),
      /\/version returned 404 and named no commit, instead of abcdef0123/,
    ],
    ["a page for people", {}, text(`<html>${" ".repeat(5000)}${commit}`), /named no commit/],
    ["JSON without the path", { json: "$.commit" }, text("{}"), /named no commit/],
    ["no JSON", { json: "$.commit" }, text("<html>"), /named no commit/],
    ["the commit elsewhere than in the header", { header: "x-revision" }, text(commit), /named no commit/],
    [
      "nothing",
      {},
      (response: ServerResponse) => response.destroy(),
      /did not respond \(the connection was closed/,
    ],
    ["redirects without end", {}, text("", 302, { location: "/again" }), /returned 302/],
  ])("is inconclusive in the end when the site serves %s", async (_what, source, answer, expected) => {
    const { reason, pauses } = await wait([answer], { ...source, wait: 30_000 });
    expect(reason).toMatch(/^the site does not serve the expected commit: https:\/\/site\.test/);
    expect(reason).toMatch(expected);
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBe(30_000);
  });

  it("tells a runner without a network from a site that is down", async () => {
    const site = new URL("http://0.0.0.0:1/");
    const { reason } = await wait([text("")], { wait: 0 }, { site });
    expect(reason).toMatch(/did not respond .* and this runner reached no control address either$/);
  });

  it("ends when the run is cancelled", async () => {
    const controller = new AbortController();
    const { reason } = await wait(
      [text(older)],
      {},
      {
        signal: controller.signal,
        wait: async () => {
          controller.abort();
          throw controller.signal.reason;
        },
      },
    );
    expect(reason).toMatch(/cancelled/);
  });

  it("refuses a JSONPath that is none", async () => {
    await expect(wait([text("{}")], { json: "$.[" })).rejects.toThrow(ConfigurationError);
  });

  it("sends the site's own headers, such as a protection's bypass, and asks for no cached answer", async () => {
    let seen: IncomingMessage["headers"] = {};
    const network = { ...defaultNetwork, control: [], headers: { "x-bypass": "yes" } };
    const answer: Answer = (response, request) => {
      seen = request.headers;
      response.end(commit);
    };
    await wait([answer], {}, { network });
    expect(seen).toMatchObject({ "x-bypass": "yes", "cache-control": "no-cache" });
  });
});

describe("names", () => {
  it.each([
    [commit, true],
    [commit.toUpperCase(), true],
    ["abcdef0", true],
    ["v2-gabcdef012", true],
    ['"abcdef0123"', true],
    ["abcdef", false],
    ["abcdef1", false],
    [older, false],
    ["", false],
    [`${commit}0`, false],
  ])("%s: %s", (value, expected) => {
    expect(names(value, commit)).toBe(expected);
  });
});
