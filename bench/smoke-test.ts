/**
 * The smoke test's budgets: the runner's overhead, many flows, the Hurl parser, and Hurl itself where it is
 * installed.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { systemClock } from "../src/core/clock.ts";
import { defaultNetwork } from "../src/core/network.ts";
import { createRedactor } from "../src/core/redactor.ts";
import type { FlowContext } from "../src/engines/flows/context.ts";
import { parseHurl } from "../src/engines/flows/hurl/parse.ts";
import { runVariables } from "../src/engines/flows/identity.ts";
import { runFlow } from "../src/engines/flows/run.ts";
import { runSideBySide } from "../src/engines/flows/side-by-side.ts";
import { createHttpClient } from "../src/probes/http/client.ts";
import { atMost, type BenchRow, median } from "./rows.ts";

const FLOWS = 200;
const STEPS = 10;
const ROUNDS = 5;

/** An entry that sends, captures and asserts. */
const entry = (index: number): string => `POST {{site}}/items/${index}
X-Run: {{run.id}}
{"n": ${index}}
HTTP 200
Content-Type: application/json
[Captures]
id${index}: jsonpath "$.id"
[Asserts]
jsonpath "$.name" == "kite"
jsonpath "$.tags" count == 2
header "Content-Type" contains "json"

`;

const file = (entries: number): string =>
  Array.from({ length: entries }, (_, index) => entry(index)).join("");

/** Measures the smoke test's rows of the budgets table. */
export async function bench(): Promise<BenchRow[]> {
  const server = await startServer();
  try {
    return [
      ...(await overhead(server.url)),
      await manyFlows(server.url),
      parsing(),
      ...(await againstHurl(server.url)),
    ];
  } finally {
    server.stop();
  }
}

async function startServer(delayMs = 0): Promise<{ url: string; stop(): void }> {
  const script = fileURLToPath(new URL("smoke-test/server.ts", import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [script, String(delayMs)], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const port = await new Promise<string>((resolve) =>
    child.stdout?.once("data", (data) => resolve(String(data).trim())),
  );
  return { url: `http://127.0.0.1:${port}`, stop: () => void child.kill() };
}

function contextFor(url: string): FlowContext {
  return {
    root: process.cwd(),
    site: new URL(url),
    env: {},
    network: defaultNetwork,
    signal: new AbortController().signal,
    clock: systemClock,
    redactor: createRedactor(),
    debug: () => {},
  };
}

/** One flow of many steps against the same requests sent by undici alone, one after the other. */
async function overhead(url: string): Promise<BenchRow[]> {
  const steps = 1_000;
  const context = contextFor(url);
  const client = createHttpClient(context.network, { clock: systemClock });
  const pool = new Pool(url, { connections: 1 });
  const flow = parseHurl(file(steps), "bench.hurl");
  const perStep: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = await timed(async () => {
      for (let index = 0; index < steps; index++) {
        const { body } = await pool.request({
          path: `/items/${index}`,
          method: "POST",
          body: `{"n": ${index}}`,
        });
        await body.text();
      }
    });
    const ours = await timed(async () => {
      const { passed } = await runFlow({ flow, context, client, variables: runVariables(context) });
      if (!passed) throw new Error("a step failed");
    });
    perStep.push((ours - bare) / steps);
  }
  await Promise.all([client.close(), pool.close()]);
  return [atMost("runner's overhead a step against bare undici", median(perStep), 1, "ms")];
}

async function manyFlows(url: string): Promise<BenchRow> {
  const context = contextFor(url);
  const client = createHttpClient(context.network, { clock: systemClock });
  const text = file(STEPS);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    times.push(
      await timed(async () => {
        const requests = Array.from({ length: FLOWS }, (_, index) => ({
          flow: parseHurl(text, `flow-${index}.hurl`),
          context,
          client,
          variables: runVariables(context, { use: String(index) }),
        }));
        for await (const { passed } of runSideBySide(requests, 8))
          if (!passed) throw new Error("a flow failed");
      }),
    );
  }
  await client.close();
  return atMost(`${FLOWS} flows of ${STEPS} steps on loopback`, median(times) / 1_000, 3, "s");
}

function parsing(): BenchRow {
  const text = file(1_000);
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    const started = performance.now();
    parseHurl(text, "bench.hurl");
    times.push(performance.now() - started);
  }
  return atMost("a Hurl file of 1,000 entries parsed", median(times), 50, "ms");
}

/** The same files run by Hurl and by the built program, both as whole processes with their own settings. */
async function againstHurl(url: string): Promise<BenchRow[]> {
  if (spawnSync(hurl, ["--version"]).status !== 0) return [];
  const slow = await startServer(5);
  try {
    const one = atMost(
      "one file of 1,000 entries against Hurl, no delay",
      await ratioToHurl(url, 1, 1_000),
      1,
      "×",
    );
    const many = await ratioToHurl(slow.url, 20, 50);
    return [one, atMost("20 files of 50 entries against Hurl, the server takes 5 ms", many, 1, "×")];
  } finally {
    slow.stop();
  }
}

const hurl = process.env["HURL"] ?? "hurl";

async function ratioToHurl(url: string, files: number, entries: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "launch-ready-bench-"));
  try {
    const names = Array.from({ length: files }, (_, index) => `bench-${index}.hurl`);
    for (const name of names)
      await writeFile(join(folder, name), file(entries).replaceAll("{{run.id}}", "{{run}}"));
    const program = fileURLToPath(new URL("../dist/index.js", import.meta.url));
    const ours = [program, "run", "smoke-test", "--quiet", "--url", url];
    const options = ["--set", "smoke-test.flows=*.hurl", "--set", "smoke-test.variables={run: x}"];
    const theirs = ["--test", "--variable", `site=${url}`, "--variable", "run=x", ...names];
    const ratios: number[] = [];
    for (let round = 0; round < 3; round++) {
      const hurlMs = run(hurl, theirs, folder);
      ratios.push(run(process.execPath, [...ours, ...options], folder) / hurlMs);
    }
    return median(ratios);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: string[], cwd: string): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0)
    throw new Error(`${program} ended with ${status}: ${stdout.slice(-500)} ${stderr.slice(-500)}`);
  return performance.now() - started;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
