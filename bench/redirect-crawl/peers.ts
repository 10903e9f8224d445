import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atLeast, type BenchRow } from "../rows.ts";
import { run, serve } from "./measure.ts";

/** Pages of the smaller site linkinator gets: its rate falls as a site grows, so this favours it. */
const LINKINATOR_PAGES = 5_000;

/** The peers on a generated site in the same run. A peer that is not measured is named, not guessed. */
export async function peerRows(ourRate: number): Promise<BenchRow[]> {
  notMeasured();
  return [await linkinatorRow(ourRate)];
}

async function linkinatorRow(ourRate: number): Promise<BenchRow> {
  const cli = fileURLToPath(new URL("../../node_modules/linkinator/build/src/cli.js", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "launch-ready-bench-"));
  try {
    await using site = await serve({
      pages: LINKINATOR_PAGES,
      seed: 7,
      mode: "preview",
      faults: 0,
      latencyMs: 0,
    });
    // It ends before a pipe has taken all of its output, so that goes to a file.
    const script = 'exec "$0" "$1" "$2" --recurse --concurrency 100 --format json > links.json';
    const cost = await run(
      ["sh", "-c", script, process.execPath, cli, `http://127.0.0.1:${site.port}/`],
      folder,
    );
    const output = readFileSync(join(folder, "links.json"), "utf8");
    const { links } = JSON.parse(output.slice(output.indexOf("{"))) as { links: unknown[] };
    if (links.length < LINKINATOR_PAGES) throw new Error(`linkinator asked ${links.length} addresses only`);
    return atLeast("against linkinator", ourRate / (links.length / cost.seconds), 10, "×");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Programs this bench cannot drive: it says so instead of showing nothing. */
function notMeasured(): void {
  process.stdout.write(
    "    muffet and lychee are not measured: they are not installed, and no adapter for them exists yet\n",
  );
}
