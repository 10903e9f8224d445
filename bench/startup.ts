/** Start-up: the built program against `node -e 0`, taken in turns so that noise meets both alike. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atMost, type BenchRow, median } from "./rows.ts";

const program = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const ROUNDS = 21;

function time(args: readonly string[], cwd: string): number {
  const started = performance.now();
  execFileSync(process.execPath, args, { cwd, stdio: "ignore" });
  return performance.now() - started;
}

/** Measures the start-up rows of the budgets table. */
export async function bench(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "launch-ready-bench-"));
  try {
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const bare = time(["-e", "0"], folder);
      ratios.push(time([program, "--version"], folder) / bare);
    }
    return [atMost("start: --version against node -e 0", median(ratios), 1.5, "×")];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
