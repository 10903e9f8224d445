import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atLeast, type BenchRow } from "../rows.ts";
import { type RunningSite, run, serve } from "./measure.ts";
import { type Found, findLychee, findMuffet } from "./programs.ts";

/** Pages of the smaller site the peers get: their rates fall as a site grows, so this favours them. */
const PEER_PAGES = 5_000;

/** A peer's run in a folder of its own. */
interface PeerRun {
  /** Run by `sh`; what it prints goes to the file `out`. */
  argv: readonly string[];
  /** The distinct addresses it asked, from what it printed. */
  asked(output: string): number;
}

/** The peers on a generated site in the same run. A peer that is not measured is named with the reason, not guessed. */
export async function peerRows(ourRate: number): Promise<BenchRow[]> {
  const cli = fileURLToPath(new URL("../../node_modules/linkinator/build/src/cli.js", import.meta.url));
  const rows = [
    await peerRow("linkinator, which crawls", { program: cli }, ourRate, 10, linkinator),
    await peerRow("muffet, which crawls", findMuffet(), ourRate, 1, muffet),
    await peerRow(
      "lychee, given every page to read, as it does not crawl",
      findLychee(),
      ourRate,
      1,
      lycheeReading,
    ),
    await peerRow("lychee, given a list of addresses to ask only", findLychee(), ourRate, undefined, lychee),
  ];
  return rows.filter((row) => row !== undefined);
}

async function peerRow(
  name: string,
  found: Found,
  ourRate: number,
  factor: number | undefined,
  runOf: (program: string, origin: string, folder: string) => PeerRun,
): Promise<BenchRow | undefined> {
  if ("missing" in found) return notMeasured(name, found.missing);
  const folder = mkdtempSync(join(tmpdir(), "launch-ready-bench-"));
  try {
    await using site = await servePeerSite();
    const { argv, asked } = runOf(found.program, `http://127.0.0.1:${site.port}`, folder);
    // Some end before a pipe has taken all of their output, so that goes to a file.
    const cost = await run(["sh", "-c", 'exec "$0" "$@" > out', ...argv], folder);
    const count = asked(readFileSync(join(folder, "out"), "utf8"));
    if (count < PEER_PAGES) return notMeasured(name, `it asked ${count} of ${PEER_PAGES} addresses only`);
    const ratio = ourRate / (count / cost.seconds);
    return factor === undefined
      ? { name: `against ${name}`, value: ratio, unit: "×" }
      : atLeast(`against ${name}`, ratio, factor, "×");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function servePeerSite(): Promise<RunningSite> {
  return serve({ pages: PEER_PAGES, seed: 7, mode: "preview", faults: 0, latencyMs: 0 });
}

function notMeasured(name: string, reason: string): undefined {
  process.stdout.write(`    not measured: ${name}: ${reason}\n`);
}

function linkinator(cli: string, origin: string): PeerRun {
  return {
    argv: [process.execPath, cli, `${origin}/`, "--recurse", "--concurrency", "100", "--format", "json"],
    asked(output) {
      const { links } = JSON.parse(output.slice(output.indexOf("{"))) as { links: unknown[] };
      return links.length;
    },
  };
}

function muffet(program: string, origin: string): PeerRun {
  return {
    argv: [program, "--verbose", "--max-connections=100", "--max-connections-per-host=100", `${origin}/`],
    asked: (output) => distinctAddresses(output, origin),
  };
}

/** Asks addresses it is given, and reads nothing of what comes back. */
function lychee(program: string, origin: string, folder: string): PeerRun {
  const list = writeAddresses(origin, folder);
  return {
    argv: [program, "--no-progress", "--format", "json", ...unthrottled(program), list],
    asked: (output) => totalOf(output),
  };
}

/** Reads every page it is given and asks what it links to, which is the crawl's work without its finding the pages. */
function lycheeReading(program: string, origin: string, folder: string): PeerRun {
  const list = writeAddresses(origin, folder);
  return {
    argv: [program, "--no-progress", "--format", "json", ...unthrottled(program), "--files-from", list],
    asked: (output) => (totalOf(output) >= PEER_PAGES ? PEER_PAGES : 0),
  };
}

function totalOf(output: string): number {
  return (JSON.parse(output.slice(output.indexOf("{"))) as { total: number }).total;
}

function writeAddresses(origin: string, folder: string): string {
  const addresses = Array.from({ length: PEER_PAGES }, (_, number) => `${origin}/p/${number}`);
  writeFileSync(join(folder, "addresses.txt"), `${addresses.join("\n")}\n`);
  return "addresses.txt";
}

/** Its own throttle, 50 ms between two requests to one host, is switched off where the release has one. */
function unthrottled(program: string): string[] {
  const help = execFileSync(program, ["--help"], { encoding: "utf8" });
  const options: [name: string, value: string][] = [
    ["--max-concurrency", "128"],
    ["--host-concurrency", "128"],
    ["--host-request-interval", "0ms"],
  ];
  return options.filter(([name]) => help.includes(name)).flat();
}

function distinctAddresses(output: string, origin: string): number {
  const found = output.matchAll(/https?:\/\/[^\s"'<>]+/g);
  return new Set([...found].map(([url]) => url).filter((url) => url.startsWith(origin))).size;
}
