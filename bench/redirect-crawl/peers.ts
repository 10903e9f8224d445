import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { atLeast, type BenchRow } from "../rows.ts";
import { run } from "./measure.ts";

/** Pages linkinator gets at most in the time a bench may take; its rate does not grow with the site. */
const LINKINATOR_SECONDS = 60;

/** The peers on the same site in the same run. A peer that is not installed is named, not guessed. */
export async function peerRows(origin: string, ourRate: number): Promise<BenchRow[]> {
  const rows = [await linkinatorRow(origin, ourRate)];
  for (const peer of peers) {
    const row = await peerRow(peer, origin, ourRate);
    if (row) rows.push(row);
  }
  return rows;
}

async function linkinatorRow(origin: string, ourRate: number): Promise<BenchRow> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("linkinator/package.json");
  const { bin } = require(manifest) as { bin: Record<string, string> };
  const cli = join(dirname(manifest), bin["linkinator"]!);
  const rate = await linkinatorRate([
    process.execPath,
    cli,
    origin,
    "--recurse",
    "--concurrency",
    "100",
    "--format",
    "csv",
  ]);
  return atLeast("against linkinator", ourRate / rate, 10, "×");
}

/** Links linkinator prints as it checks them, in the time it gets. */
async function linkinatorRate(argv: readonly string[]): Promise<number> {
  const cost = await run(["timeout", String(LINKINATOR_SECONDS), ...argv, "--verbosity", "info"], tmpdir());
  const checked = cost.output.split("\n").filter((line) => /^\s*\[\d+\]|^[^,]+,\d{3},/.test(line)).length;
  return checked / cost.seconds;
}

/** A program that may be installed. */
interface Peer {
  name: string;
  command: string;
  argv(origin: string): string[];
  /** Addresses it says it asked. */
  count(output: string): number;
  install: string;
}

const peers: readonly Peer[] = [];

async function peerRow(peer: Peer, origin: string, ourRate: number): Promise<BenchRow | undefined> {
  if (spawnSync(peer.command, ["--version"]).error) {
    process.stdout.write(`    ${peer.name} is not installed, so there is no row for it: ${peer.install}\n`);
    return undefined;
  }
  const cost = await run([peer.command, ...peer.argv(origin)], tmpdir());
  const rate = peer.count(cost.output) / cost.seconds;
  return atLeast(`against ${peer.name}`, ourRate / rate, 1, "×");
}
