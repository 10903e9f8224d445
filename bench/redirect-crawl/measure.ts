import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import type { Report } from "../../src/core/report.ts";
import type { ServerOptions, ServerReady } from "./server.ts";

/** A generated site that is being served. */
export interface RunningSite extends ServerReady, AsyncDisposable {}

/** Serves a generated site in a process of its own. */
export async function serve(options: ServerOptions): Promise<RunningSite> {
  const program = fileURLToPath(new URL("server.ts", import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return {
    ...(JSON.parse(line) as ServerReady),
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await once(child, "exit");
    },
  };
}

/** What a program's run cost. */
export interface Cost {
  seconds: number;
  /** Largest resident set, in MB of 10^6 bytes. */
  peakMb: number;
  /** Processor time, in seconds. */
  cpuSeconds: number;
  output: string;
}

/** Runs a program to its end and measures it. Its exit code does not matter: a crawl that finds faults ends with 1. */
export async function run(argv: readonly string[], cwd: string): Promise<Cost> {
  const started = performance.now();
  const child = spawn(argv[0]!, argv.slice(1), { cwd, stdio: ["pipe", "pipe", "pipe"] });
  let peak = 0;
  let cpuSeconds = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, highWaterMark(child));
    cpuSeconds = Math.max(cpuSeconds, processorTime(child));
  }, 20);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.resume();
  child.stdin.end();
  await once(child, "close");
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peakMb: peak / 1e6, cpuSeconds, output: Buffer.concat(chunks).toString("utf8") };
}

/** Linux keeps the largest resident set of a process; it only grows, so the last reading counts. In bytes. */
function highWaterMark({ pid }: ChildProcessWithoutNullStreams): number {
  try {
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kib ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** User and system time of a process in the kernel's ticks, of which Linux has 100 a second. */
function processorTime({ pid }: ChildProcessWithoutNullStreams): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/** What a crawl brought back and what it cost. */
export interface MeasuredCrawl extends Cost {
  /** `rule subject` of every finding, the gate's name left out. */
  found: Set<string>;
  urls: number;
  /** Time of the gate itself, without starting the program, in seconds. */
  gateSeconds: number;
}

const program = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

/**
 * Crawls with the built program, as a user would.
 *
 * @param config What stands in launch-ready.yml.
 * @param certificate PEM, written to `ca.pem` beside it.
 */
export async function crawlWithProgram(
  config: Record<string, unknown>,
  certificate = "",
): Promise<MeasuredCrawl> {
  const folder = mkdtempSync(join(tmpdir(), "launch-ready-bench-"));
  try {
    mkdirSync(join(folder, "report"));
    writeFileSync(join(folder, "launch-ready.yml"), stringify(config));
    writeFileSync(join(folder, "ca.pem"), certificate);
    const argv = [
      process.execPath,
      program,
      "run",
      "redirect-crawl",
      "--format",
      "json",
      "--output",
      "report",
      "--quiet",
    ];
    const cost = await run(argv, folder);
    const report = JSON.parse(readFileSync(join(folder, "report/launch-report.json"), "utf8")) as Report;
    const gate = report.gates[0]!;
    return {
      ...cost,
      found: new Set(
        gate.findings.map(({ rule, subject }) => `${rule.slice(rule.indexOf("/") + 1)} ${subject}`),
      ),
      urls: gate.coverage.checked["urls"] ?? 0,
      gateSeconds: gate.durationMs / 1000,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Share of what was found that is true, and share of the truth that was found; for the worst rule. */
export function accuracy(
  found: ReadonlySet<string>,
  truth: ReadonlySet<string>,
): { precision: number; recall: number; rules: number } {
  const rules = new Set([...found, ...truth].map(ruleOf));
  let precision = 1;
  let recall = 1;
  for (const rule of rules) {
    const said = [...found].filter((one) => ruleOf(one) === rule);
    const right = said.filter((one) => truth.has(one)).length;
    const planted = [...truth].filter((one) => ruleOf(one) === rule).length;
    if (said.length > 0) precision = Math.min(precision, right / said.length);
    if (planted > 0) recall = Math.min(recall, right / planted);
  }
  return { precision, recall, rules: new Set([...truth].map(ruleOf)).size };
}

function ruleOf(one: string): string {
  return one.slice(0, one.indexOf(" "));
}

/** Shows what is wrong on one side or the other, a few of each. */
export function explainDifference(found: ReadonlySet<string>, truth: ReadonlySet<string>): string[] {
  const invented = [...found].filter((one) => !truth.has(one)).slice(0, 5);
  const missed = [...truth].filter((one) => !found.has(one)).slice(0, 5);
  return [...invented.map((one) => `invented: ${one}`), ...missed.map((one) => `missed: ${one}`)];
}
