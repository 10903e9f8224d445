import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../../src/core/clock.ts";
import type { GateContext } from "../../../src/core/gate.ts";
import { defaultNetwork } from "../../../src/core/network.ts";
import { gate } from "../../../src/gates/endpoint-timing/index.ts";
import { openLoop } from "../../../src/gates/endpoint-timing/load.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { account, startFlowSite } from "../../harness/flow-site.ts";
import { testFolder } from "../../harness/folder.ts";
import { startHttpServer } from "../../harness/http-server.ts";

type Handler = Parameters<typeof startHttpServer>[0];

/** As fast as the gate allows, and on a machine that may be busy with other tests. */
const quick = { rate: 50, requests: 80, "warm-up": 2, "max-lag": "10s" };

async function time(options: Record<string, unknown>, handler: Handler, given: Partial<GateContext> = {}) {
  await using server = await startHttpServer(handler);
  const context = gateContext({ site: new URL(server.url), ...given });
  const all = { ...quick, ...options };
  await gate.check?.(gate.options.parse(all), context);
  const { findings, outcome } = await runGate(gate, all, context);
  const rules = findings.map(({ rule, subject }) => `${rule.slice("endpoint-timing/".length)} ${subject}`);
  return { findings, rules, outcome, requests: server.requests, coverage: context.coverage.snapshot() };
}

const answerIn =
  (ms: number): Handler =>
  (_request, response) =>
    void setTimeout(() => response.end("ok"), ms);

// Each of these measures for more than a second; together they take little longer than one.
describe.concurrent("endpoint-timing", () => {
  it("ships endpoints within their budgets, and says what it measured", async () => {
    const { rules, outcome, requests, coverage } = await time(
      {
        routes: ["/", { post: "/api", json: { a: 1 }, p95: "2s" }],
        budgets: { read: "2s", write: "2s", cold: "5s" },
      },
      (_request, response) =>
        response.setHeader("server-timing", 'db;dur=5.5, app;desc="x";dur=7, none').end("ok"),
    );
    expect(rules).toEqual([]);
    expect(outcome.inconclusive).toEqual([]);
    // A first request, two to warm up, eighty that count; for each endpoint.
    expect(requests.filter((line) => line === "GET /")).toHaveLength(83);
    expect(requests.filter((line) => line === "POST /api")).toHaveLength(83);
    expect(coverage.checked).toMatchObject({ endpoints: 2, requests: 162 });
    const [latency, split, server] = outcome.tables ?? [];
    expect(latency?.rows.map(([name, count, failed]) => [name, count, failed])).toEqual([
      ["GET /", "80", "0"],
      ["POST /api", "80", "0"],
    ]);
    expect(split?.columns).toContain("TLS");
    expect(server?.rows).toEqual([
      ["GET /", "app", "7", "7"],
      ["GET /", "db", "5.5", "5.5"],
      ["POST /api", "app", "7", "7"],
      ["POST /api", "db", "5.5", "5.5"],
    ]);
    expect(outcome.metrics).toMatchObject({ requests: 160 });
  });

  it("tells an endpoint that is over its budget", async () => {
    const { rules, findings } = await time({ routes: [{ get: "/slow", p95: "20ms" }] }, answerIn(60));
    expect(rules).toEqual(["over-budget GET /slow"]);
    const { lower, p95, budget } = findings[0]!.args as Record<string, number>;
    expect(lower).toBeGreaterThan(20);
    expect(p95).toBeGreaterThanOrEqual(lower!);
    expect(budget).toBe(20);
    expect(findings[0]?.evidence).toEqual([
      {
        kind: "list",
        label: "Where the time goes, by the median",
        items: [expect.stringMatching(/^first byte: \d/), expect.stringMatching(/^download: \d/)],
      },
      { kind: "command", command: expect.stringMatching(/^curl -i http/) },
    ]);
  });

  it("warns where the budget lies within what is uncertain", async () => {
    let count = 0;
    // One answer in twenty is slow: the 95th percentile itself may be either.
    const { rules } = await time(
      { routes: [{ get: "/", p95: "700ms", requests: 100 }] },
      (_request, response) => {
        count++;
        setTimeout(() => response.end(), count % 20 === 0 ? 1_500 : 1);
      },
    );
    expect(rules.filter((rule) => rule !== "near-budget GET /")).toEqual([]);
    expect(rules).toHaveLength(1);
  });

  it("tells a slow first request apart", async () => {
    let first = true;
    const { rules } = await time(
      { routes: ["/"], budgets: { read: "2s", write: "2s", cold: "100ms" } },
      (_request, response) => {
        setTimeout(() => response.end(), first ? 200 : 0);
        first = false;
      },
    );
    expect(rules).toEqual(["slow-start GET /"]);
  });

  it("tells failures, and stops the load when they are many", async () => {
    let count = 0;
    const some = await time({ routes: [{ get: "/", p95: "2s" }] }, (_request, response) => {
      response.writeHead(++count % 10 === 0 ? 503 : 200).end();
    });
    expect(some.rules).toEqual(["errors GET /"]);
    expect(some.findings[0]?.evidence[0]).toEqual({
      kind: "list",
      label: "What failed",
      items: [expect.stringMatching(/^8 × expected status < 400, got 503$/)],
    });
    const many = await time({ routes: ["/"], "warm-up": 0, requests: 500 }, (_request, response) =>
      response.writeHead(500).end(),
    );
    expect(many.rules).toEqual(["errors GET /"]);
    expect(many.requests.length).toBeLessThan(60);
    expect(many.outcome.inconclusive).toEqual([expect.stringContaining("are too few for a 95th percentile")]);
  });

  it("is inconclusive with too few samples", async () => {
    let count = 0;
    const few = await time(
      { routes: ["/"], requests: 72, errors: 0.5, "warm-up": 0 },
      (_request, response) => {
        response.writeHead(++count === 30 ? 503 : 200).end();
      },
    );
    expect(few.rules).toEqual([]);
    expect(few.outcome.inconclusive).toEqual([
      "GET /: 71 responses are too few for a 95th percentile, which needs 72",
    ]);
  });

  it("refuses fewer requests than a verdict takes", () => {
    const message = "a 95th percentile needs at least 72";
    for (const given of [{ routes: ["/"], requests: 71 }, { routes: [{ get: "/", requests: 20 }] }])
      expect(JSON.stringify(gate.options.safeParse(given).error)).toContain(message);
    expect(gate.options.safeParse({ routes: [{ get: "/", requests: 72 }], requests: 72 }).success).toBe(true);
  });

  it("is inconclusive when this machine has no network, and a finding when the site is down", async () => {
    const network = { ...defaultNetwork, timeoutMs: 300, control: ["http://control.invalid/"] };
    const offline = await time({ routes: ["http://site.invalid/"] }, answerIn(0), { network });
    expect(offline.rules).toEqual([]);
    expect(offline.outcome.inconclusive).toEqual([expect.stringContaining("cannot be reached from here")]);
    const down = await time({ routes: ["http://127.0.0.1:9/"], "warm-up": 0 }, answerIn(0));
    expect(down.rules).toEqual(["errors GET http://127.0.0.1:9/"]);
  });

  it("measures with the session of a flow", async () => {
    await using site = await startFlowSite();
    const context = gateContext({ site: new URL(site.url), env: { SHOP_PASSWORD: account.password } });
    const session = {
      flow: {
        name: "sign in",
        steps: [
          { get: "/login", capture: { csrf: { css: "input[name=csrf] @value" } } },
          { post: "/login", form: { email: account.email, password: "${SHOP_PASSWORD}", csrf: "${csrf}" } },
        ],
        always: [{ post: "/logout" }],
      },
    };
    const routes = [{ get: "/dashboard", p95: "2s", expect: { status: 200 } }];
    const { findings } = await runGate(gate, { ...quick, routes, session }, context);
    expect(findings).toEqual([]);
    expect(site.requests.at(-1)).toBe("POST /logout");
    const wrong = { flow: { ...session.flow, steps: [{ get: "/nowhere" }] } };
    const { outcome } = await runGate(gate, { ...quick, routes, session: wrong }, context);
    expect(outcome.inconclusive).toEqual([
      expect.stringContaining("no session could be opened: sign in › GET /nowhere"),
    ]);
  });

  it("needs routes, and says what is wrong with them", async () => {
    const options = gate.options.parse({});
    const context = gateContext({ site: new URL("http://127.0.0.1") });
    expect(await gate.notApplicable(options, context)).toBe("no routes are given");
    const wrong = gate.options.parse({ routes: [{ get: "/${id}" }] });
    await expect(gate.check?.(wrong, context)).rejects.toThrow('no variable "id" is set');
    expect(gate.options.safeParse({ rate: 51 }).success).toBe(false);
    expect(gate.options.safeParse({ requests: 3_001 }).success).toBe(false);
  });
});

describe.concurrent("the last good run", () => {
  const options = { routes: [{ get: "/", p95: "2s" }], "last-good": { file: "timing/last.json" } };

  it("is written by a good run, compared with, and kept when a run is slower", async () => {
    await using folder = await testFolder();
    const first = await time(options, answerIn(1), { root: folder.path });
    expect(first.outcome.inconclusive).toEqual([]);
    expect(first.coverage.skipped).toEqual([
      { what: "comparison with the last good run", reason: "there is none yet", count: 1 },
    ]);
    const file = join(folder.path, "timing/last.json");
    const written = await readFile(file, "utf8");
    expect(Object.keys(JSON.parse(written).routes)).toEqual(["GET /"]);

    const same = await time(options, answerIn(1), { root: folder.path });
    expect(same.rules.filter((rule) => rule !== "slower GET /")).toEqual([]);

    const slow = await time(options, answerIn(40), { root: folder.path });
    expect(slow.rules).toEqual(["slower GET /"]);
    const { ratio, before, now } = slow.findings[0]!.args as Record<string, number>;
    expect(ratio).toBeGreaterThan(1.25);
    expect(now).toBeGreaterThan(before!);
  });

  it("that is something else is an error with what to do", async () => {
    await using folder = await testFolder({ "timing/last.json": "{}" });
    await expect(time(options, answerIn(0), { root: folder.path })).rejects.toThrow(
      "timing/last.json: not a file that this gate wrote",
    );
  });
});

describe("a machine that is too busy", () => {
  it("is believed nothing", async () => {
    const { rules, outcome } = await time(
      { routes: [{ get: "/", p95: "1ms" }], "max-lag": "10ms" },
      (_request, response) => {
        // Both ends of the wire are in this process: a busy server is a busy generator here.
        const end = performance.now() + 30;
        while (performance.now() < end);
        response.end();
      },
      { network: { ...defaultNetwork, timeoutMs: 15_000, control: [] } },
    );
    expect(rules).toEqual([]);
    expect(outcome.inconclusive).toEqual([expect.stringContaining("this machine was too busy to measure")]);
  });
});

describe("several users at once", () => {
  const steps = [
    { name: "one", get: "/one" },
    { name: "two", get: "/two" },
  ];
  const concurrency = { flow: { name: "visit", steps }, users: 4 };

  it("are fine where requests do not wait for each other", async () => {
    const { rules, requests } = await time({ concurrency }, answerIn(5));
    expect(rules).toEqual([]);
    expect(requests).toHaveLength(12);
  });

  it("are told to wait for each other", async () => {
    let free = Promise.resolve();
    const oneByOne: Handler = (request, response) => {
      if (request.url !== "/two") return void response.end();
      free = free
        .then(() => new Promise((resolve) => setTimeout(resolve, 60)))
        .then(() => void response.end());
    };
    const { rules, findings } = await time({ concurrency: { ...concurrency, users: 6 } }, oneByOne);
    expect(rules).toEqual(["concurrent-slow visit › two"]);
    expect(findings[0]?.args).toMatchObject({ users: 6 });
  });

  it("are told to fail", async () => {
    let inside = 0;
    const single: Handler = (_request, response) => {
      const status = inside++ > 0 ? 503 : 200;
      setTimeout(() => {
        inside--;
        response.writeHead(status).end();
      }, 20);
    };
    const { rules, findings } = await time({ concurrency }, single);
    expect(rules[0]).toMatch(/^concurrent-errors visit › (one|two)$/);
    expect(findings[0]?.args["reason"]).toBe("expected status < 400, got 503");
  });

  it("show nothing when one alone fails", async () => {
    const { rules, outcome } = await time({ concurrency }, (_request, response) =>
      response.writeHead(500).end(),
    );
    expect(rules).toEqual([]);
    expect(outcome.inconclusive).toEqual([expect.stringContaining("visit › one fails for one user alone")]);
  });
});

describe("the open loop", () => {
  it("sends when it is due, whether or not answers came, and counts from when it was due", async () => {
    const sent: number[] = [];
    const clock: Clock = { now: () => Date.now(), monotonic: () => performance.now() };
    const stall = Promise.withResolvers<void>();
    const { results } = await openLoop({
      rate: 500,
      total: 50,
      clock,
      signal: new AbortController().signal,
      async send(index) {
        const started = performance.now();
        sent.push(index);
        // Nothing is answered before everything was sent: a closed loop would wait here for ever.
        if (index === 49) stall.resolve();
        await stall.promise;
        return { durationMs: performance.now() - started, index };
      },
    });
    expect(sent).toHaveLength(50);
    const latencies = results.sort((a, b) => a.index - b.index).map(({ latencyMs }) => latencyMs);
    // The first was due 49 intervals of 2 ms before the last was sent.
    expect(latencies[0]).toBeGreaterThan(49 * 2 * 0.9);
    expect(latencies[0]!).toBeGreaterThan(latencies[49]!);
  });

  it("ends with the run", async () => {
    const cancel = new AbortController();
    const running = openLoop({
      rate: 1,
      total: 100,
      clock: { now: () => Date.now(), monotonic: () => performance.now() },
      signal: cancel.signal,
      async send() {
        cancel.abort(new Error("stop"));
        return { durationMs: 1 };
      },
    });
    await expect(running).rejects.toThrow();
  });
});
