import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gate } from "../../../src/gates/smoke-test/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { account, startFlowSite } from "../../harness/flow-site.ts";
import { testFolder } from "../../harness/folder.ts";
import { startHttpServer } from "../../harness/http-server.ts";

type Handler = Parameters<typeof startHttpServer>[0];

async function visit(url: string, steps: unknown[], env: Record<string, string | undefined> = {}) {
  await using temp = await testFolder();
  const context = gateContext({
    site: new URL(url),
    env: { ...process.env, RUNNER_TEMP: temp.path, SHOP_PASSWORD: account.password, ...env },
  });
  const { findings, outcome } = await runGate(gate, { flows: [{ name: "visit", steps }] }, context);
  const told = findings.map(({ args }) => `${args["what"]} ${args["expected"]}: ${args["actual"]}`);
  const pictures = findings.flatMap(({ evidence }) =>
    evidence.flatMap((one) => (one.kind === "list" && one.label === "Screenshot" ? one.items : [])),
  );
  return { findings, told, outcome, pictures: pictures.map((path) => existsSync(path)) };
}

function page(body: string, script = ""): Handler {
  return (request, response) => {
    if (request.url?.startsWith("/slow")) setTimeout(() => response.end("x".repeat(1_000)), 50);
    else if (request.url === "/missing.png") response.writeHead(404).end();
    else if (request.url === "/favicon.ico") response.writeHead(204).end();
    else
      response
        .setHeader("content-type", "text/html")
        .end(
          `<!doctype html><meta name=viewport content="width=device-width"><title>t</title>${body}<script>${script}</script>`,
        );
  };
}

describe("browser steps in a real Chromium", () => {
  it("sign in as a visitor does, and the flow goes on with the session", async () => {
    await using site = await startFlowSite();
    const { told, outcome } = await visit(site.url, [
      {
        name: "sign in",
        browser: {
          do: [
            { open: "/login" },
            { fill: { "input[name=email]": account.email, "input[name=password]": "${SHOP_PASSWORD}" } },
            { click: "button" },
            { at: "/dashboard" },
            { see: account.email },
            { "see-element": "p.greeting b" },
          ],
        },
      },
      { name: "with the session", get: "/dashboard", expect: { status: 200, css: { h1: "Dashboard" } } },
    ]);
    expect(outcome.inconclusive).toEqual([]);
    expect(told).toEqual([]);
  });

  it("visit with the session that the flow already has", async () => {
    await using site = await startFlowSite();
    const { told } = await visit(site.url, [
      { get: "/login", capture: { csrf: { css: "input[name=csrf] @value" } } },
      { post: "/login", form: { email: account.email, password: "${SHOP_PASSWORD}", csrf: "${csrf}" } },
      { browser: { do: [{ open: "/dashboard" }, { at: "/dashboard" }, { see: "Welcome" }] } },
    ]);
    expect(told).toEqual([]);
  });

  it("name what does not show, and keep a picture", async () => {
    await using server = await startHttpServer(page("<h1>Hello</h1>"));
    const { told, pictures } = await visit(server.url, [
      {
        name: "page",
        timeout: "500ms",
        browser: { do: [{ open: "/shop" }, { see: "Good bye" }, { click: "#never" }] },
      },
    ]);
    expect(told).toEqual(['"Good bye" to show within 0.5 s: nothing of it on /shop']);
    expect(pictures).toEqual([true]);
  });

  it("tell errors on the console and requests that fail", async () => {
    const body = '<img src="/missing.png">';
    await using server = await startHttpServer(page(body, 'console.error("boom"); throw new Error("bang")'));
    const { told, findings } = await visit(server.url, [{ name: "page", browser: { do: [{ open: "/" }] } }]);
    expect(told).toEqual(["errors on the console none: 2", "failed requests none: 1"]);
    const lists = findings.flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.kind === "list" ? one.items : [])),
    );
    expect(lists).toEqual(expect.arrayContaining(["boom", "bang", `404 GET ${server.url}/missing.png`]));
    const quiet = await visit(server.url, [{ name: "page", browser: { do: [{ open: "/" }], clean: false } }]);
    expect(quiet.told).toEqual([]);
  });

  it("measure LCP, CLS and INP against budgets", async () => {
    const shift = `
      document.querySelector("button").onclick = () => { const end = performance.now() + 120; while (performance.now() < end); document.title = "clicked"; };
      setTimeout(() => { const box = document.createElement("div"); box.style.height = "500px"; document.body.prepend(box); document.body.dataset.moved = "yes"; }, 60);`;
    await using server = await startHttpServer(
      page("<button>Press</button><h1>Big text here</h1><p>more</p>", shift),
    );
    const moves = [{ open: "/" }, { "see-element": "body[data-moved=yes]" }, { click: "button" }];
    const within = await visit(server.url, [
      { name: "page", browser: { do: [{ open: "/" }], budgets: { lcp: "10s", cls: 0.9, inp: "2s" } } },
    ]);
    expect(within.told).toEqual([]);
    const over = await visit(server.url, [
      { name: "page", browser: { do: moves, budgets: { lcp: "1ms", cls: 0.01, inp: "40ms" } } },
    ]);
    expect(over.told.map((line) => line.split(" ", 1)[0])).toEqual(["LCP", "CLS", "INP"]);
  });

  it("feel a slow network and a phone", async () => {
    await using server = await startHttpServer(page("<p id=w></p>", "w.textContent = 'wide ' + innerWidth"));
    const started = performance.now();
    const { told } = await visit(server.url, [
      {
        name: "page",
        browser: { do: [{ open: "/" }, { see: "wide 390" }], network: "slow-4g", device: "phone" },
      },
    ]);
    expect(told).toEqual([]);
    // The profile's latency alone is more than half a second.
    expect(performance.now() - started).toBeGreaterThan(560);
  });

  it("tell a page that answers with an error", async () => {
    await using server = await startHttpServer((_request, response) => response.writeHead(503).end("down"));
    const { told } = await visit(server.url, [{ name: "page", browser: { do: [{ open: "/x" }] } }]);
    expect(told[0]).toBe("the status of /x < 400: 503");
  });

  it("are inconclusive without a browser", async () => {
    const { told, outcome } = await visit(
      "http://127.0.0.1:9",
      [{ name: "page", browser: { do: [{ open: "/" }] } }],
      {
        PATH: "/nowhere",
        CHROME_PATH: undefined,
      },
    );
    expect(told).toEqual([]);
    expect(outcome.inconclusive).toEqual([expect.stringContaining("no Chrome or Chromium was found")]);
  });
});
