import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileClaim } from "../../src/cli/file-claim.ts";
import { systemClock } from "../../src/core/clock.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import type { Report } from "../../src/core/report.ts";
import { promote } from "../../src/suite/promotion/promote.ts";
import type { Claim, PromotionRequest } from "../../src/suite/promotion/request.ts";
import { type TestFolder, testFolder } from "../harness/folder.ts";
import { chain, gateOf, inconclusive, leak, reportOf, ship, stop } from "../reporters/reports.ts";

let folder: TestFolder;
beforeEach(async () => {
  folder = await testFolder();
});
afterEach(() => folder[Symbol.asyncDispose]());

const deployment = {
  id: 42,
  sha: "a".repeat(40),
  environment: "production",
  state: "success",
  url: "https://shop-42.example.app",
};

/** A command that adds a line to `log` and ends with `status`. */
const command = (line: string, status = 0): string[] => [
  process.execPath,
  "-e",
  `require("fs").appendFileSync("log", ${JSON.stringify(line)} + "\\n"); process.exit(${status})`,
];
const log = async (): Promise<string[]> => {
  const text = await readFile(join(folder.path, "log"), "utf8").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
};

function run(report: Report, commands: PromotionRequest["commands"], given: Partial<PromotionRequest> = {}) {
  return promote({
    commands,
    report,
    deployment,
    root: folder.path,
    env: process.env,
    claims: [],
    redactor: createRedactor(),
    clock: systemClock,
    signal: new AbortController().signal,
    recheck: async () => ship,
    ...given,
  });
}

describe("acting on the verdict", () => {
  const commands = { "on-ship": [command("promoted")], "on-stop": [command("rolled back")] };

  it.each([
    ["ship", ship, ["promoted"]],
    ["stop", stop, ["rolled back"]],
    ["inconclusive", inconclusive, []],
    [
      "ship because everything was skipped",
      reportOf([gateOf({ gate: "tls", skipped: "nothing relevant changed" })]),
      [],
    ],
    ["the verdict of one shard", { ...stop, shard: "1/2" }, []],
  ])("on %s", async (_what, report, expected) => {
    const result = await run(report, commands);
    expect(await log()).toEqual(expected);
    expect(result === undefined).toBe(expected.length === 0);
  });

  it("runs the commands in order, and stops at the first that fails", async () => {
    const result = await run(stop, { "on-stop": [command("one"), command("two", 3), command("three")] });
    expect(await log()).toEqual(["one", "two"]);
    expect(result?.findings).toMatchObject([
      { rule: "promotion/command-failed", args: { list: "on-stop", reason: "ended with status 3" } },
    ]);
    expect(result?.coverage.checked).toEqual({ commands: 2 });
    expect(result?.outcome.tables?.[0]?.rows.map(([, outcome]) => outcome)).toEqual([
      "done",
      "ended with status 3",
    ]);
  });

  it("gives no word to a shell, and fills in places as one word each", async () => {
    const shown = [
      process.execPath,
      "-e",
      "require('fs').writeFileSync('log', process.argv.slice(1).join('\\n'))",
    ];
    const words = ["$HOME; touch pwned", "{url}", "{deployment-id}", "{commit}", "{environment}", "{other}"];
    await run(
      ship,
      { "on-ship": [[...shown, ...words]] },
      {
        deployment: { ...deployment, environment: "prod `id` $(id)" },
      },
    );
    expect(await log()).toEqual([
      "$HOME; touch pwned",
      "https://shop-42.example.app",
      "42",
      deployment.sha,
      "prod `id` $(id)",
      "{other}",
    ]);
  });

  it("tells the command what it is about, and keeps the action's inputs from it", async () => {
    const shown = "require('fs').writeFileSync('log', JSON.stringify(process.env))";
    await run(
      stop,
      { "on-stop": [[process.execPath, "-e", shown]] },
      {
        env: {
          PATH: process.env["PATH"],
          "INPUT_GITHUB-TOKEN": "t",
          LAUNCH_READY_INPUTS: "{}",
          DEPLOY_TOKEN: "d",
        },
      },
    );
    const env = JSON.parse((await log()).join("")) as Record<string, string>;
    expect(env).toMatchObject({
      DEPLOY_TOKEN: "d",
      LAUNCH_READY_VERDICT: "stop",
      LAUNCH_READY_COMMIT: deployment.sha,
      LAUNCH_READY_DEPLOYMENT_ID: "42",
      LAUNCH_READY_IDEMPOTENCY_KEY: `on-stop/42/${deployment.sha}`,
    });
    expect(Object.keys(env).filter((name) => /^INPUT_|_INPUTS$/.test(name))).toEqual([]);
  });

  it("ends a command that takes too long", async () => {
    const hang = [process.execPath, "-e", "setInterval(() => {}, 1000)"];
    const result = await run(ship, { "on-ship": [hang], timeout: 300 });
    expect(result?.findings[0]?.args).toMatchObject({ reason: "took longer than 0.3 s and was ended" });
  });

  it("names a program that is not there", async () => {
    const result = await run(ship, { "on-ship": [["no-such-program-4711"]] });
    expect(result?.findings[0]?.args["reason"]).toMatch(
      /could not be started: no-such-program-4711: no such program/,
    );
  });

  it("shows output without its secrets", async () => {
    const redactor = createRedactor();
    const secret = ["deploy", "key", "4711"].join("-");
    redactor.add(secret);
    const noisy = [
      process.execPath,
      "-e",
      `console.log("using " + process.argv[1]); process.exit(1)`,
      secret,
    ];
    const result = await run(ship, { "on-ship": [noisy] }, { redactor });
    const text = JSON.stringify(result);
    expect(text).toContain("using [redacted]");
    expect(text).not.toContain(secret);
  });

  it("shows no secret of the job's environment that a command prints", async () => {
    const token = ["deploy", "4711", "abcd"].join("-");
    const password = ["pass", "for", "4712"].join("-");
    const env = {
      ...process.env,
      VERCEL_TOKEN: token,
      DEPLOY_KEY: `${token}-key`,
      DATABASE_URL: `postgres://shop:${password}@db.acme-shop.net/shop`,
      USE_TOKENS: "production",
    };
    const noisy = [
      process.execPath,
      "-e",
      `const { VERCEL_TOKEN, DEPLOY_KEY, DATABASE_URL, USE_TOKENS } = process.env;
       console.log(VERCEL_TOKEN, DEPLOY_KEY, DATABASE_URL, USE_TOKENS); process.exit(1)`,
    ];
    const text = JSON.stringify(await run(stop, { "on-stop": [noisy] }, { env }));
    expect(text).toContain("postgres://shop:[redacted]@db.acme-shop.net/shop production");
    expect(text).not.toContain(token);
    expect(text).not.toContain(password);
  });
});

describe("after a rollback", () => {
  const commands = { "on-stop": [command("rolled back")], recheck: ["redirect-crawl"] };

  it("the named gates run again, and a good site is said to be good", async () => {
    const asked: string[][] = [];
    const recheck = async (gates: readonly string[]): Promise<Report> => {
      asked.push([...gates, ...(await log())]);
      return reportOf([gateOf({ gate: "redirect-crawl", findings: [chain] })]);
    };
    const result = await run(stop, commands, { recheck });
    expect(asked).toEqual([["redirect-crawl", "rolled back"]]);
    expect(result?.findings).toEqual([]);
    expect(result?.outcome).not.toHaveProperty("inconclusive");
    expect(result?.outcome.tables?.[1]).toMatchObject({
      title: "After the rollback",
      rows: [["redirect-crawl", "ship", "0", "1"]],
    });
  });

  it("a site that is still broken is a finding of its own", async () => {
    const broken = reportOf([gateOf({ gate: "secret-scan", findings: [leak] }), gateOf({ gate: "tls" })]);
    const result = await run(stop, commands, { recheck: async () => broken });
    expect(result?.findings).toMatchObject([
      {
        rule: "promotion/rollback-not-good",
        subject: "www.example.com",
        args: { gate: "secret-scan", errors: 1 },
        evidence: [{ kind: "snippet", label: "secret-scan/secret", text: leak.message }],
      },
    ]);
  });

  it("an open question stays open", async () => {
    const result = await run(stop, commands, { recheck: async () => inconclusive });
    expect(result?.outcome.inconclusive?.[0]).toMatch(
      /^after the rollback, redirect-crawl is inconclusive: /,
    );
    const crashed = await run(stop, commands, { recheck: () => Promise.reject(new Error("no network")) });
    expect(crashed?.outcome.inconclusive).toEqual(["the gates could not run after the rollback: no network"]);
  });

  it("nothing is checked when the rollback itself failed, or after a promotion", async () => {
    let asked = 0;
    const recheck = async (): Promise<Report> => {
      asked++;
      return ship;
    };
    await run(stop, { ...commands, "on-stop": [command("failed", 1)] }, { recheck });
    await run(ship, { ...commands, "on-ship": [command("promoted")] }, { recheck });
    expect(asked).toBe(0);
  });
});

describe("once for a deployment of a commit", () => {
  const commands = { "on-stop": [command("rolled back")], "on-ship": [command("promoted")] };

  it("is enough, on one machine", async () => {
    const claims = [fileClaim(join(folder.path, "claims"))];
    await run(stop, commands, { claims });
    const again = await run(stop, commands, { claims });
    expect(await log()).toEqual(["rolled back"]);
    expect(again?.outcome.skipped).toBe("on-stop was already done for deployment 42 of commit aaaaaaaaaa");
    await run(ship, commands, { claims });
    await run(stop, commands, { claims, deployment: { ...deployment, id: 43 } });
    await run(stop, commands, { claims, deployment: { ...deployment, sha: "b".repeat(40) } });
    expect(await log()).toEqual(["rolled back", "promoted", "rolled back", "rolled back"]);
  });

  it("is not enough when it failed", async () => {
    const claims = [fileClaim(join(folder.path, "claims"))];
    await run(stop, { "on-stop": [command("failed", 1)] }, { claims });
    await run(stop, commands, { claims });
    expect(await log()).toEqual(["failed", "rolled back"]);
  });

  it("holds for two runs that begin together", async () => {
    const claims = [fileClaim(join(folder.path, "claims"))];
    await Promise.all([1, 2, 3].map(() => run(stop, commands, { claims })));
    expect(await log()).toEqual(["rolled back"]);
  });

  it("cannot be told without asking: the rollback is done all the same, and that is said", async () => {
    const mute: Claim = {
      take: () => Promise.reject(new Error("403")),
      settle: () => Promise.reject(new Error("not taken")),
    };
    const result = await run(stop, commands, { claims: [mute] });
    expect(await log()).toEqual(["rolled back"]);
    expect(result?.coverage.skipped).toEqual([
      { what: "earlier runs", reason: "whether on-stop was done before is unknown: 403", count: 1 },
    ]);
  });
});
