/** Overlap: the whole suite against its slowest gate alone, on the demo's repaired shop. */
import { parseRunArguments } from "../src/cli/arguments.ts";
import { performRun } from "../src/cli/perform.ts";
import { systemClock } from "../src/core/clock.ts";
import { startDemo } from "../src/demo/demo.ts";
import { gateIds } from "../src/gates/catalogue.ts";
import { atMost, type BenchRow, median } from "./rows.ts";

const ROUNDS = 5;

/** How far away the shop is, in ms: what an answer of a site on the internet takes. */
const LATENCY_MS = 50;

/** Measures the suite's overlap rows of the budgets table. */
export async function bench(): Promise<BenchRow[]> {
  const name = "suite wall time against its slowest gate alone";
  return [
    atMost(`${name}, ${LATENCY_MS} ms away`, await overlap(LATENCY_MS), 1.2, "×"),
    // Nobody waits for anything here, so the gates take turns on one core, and the sum of their work is what is seen.
    { name: `${name}, on this machine`, value: await overlap(0), unit: "×" },
  ];
}

/** The whole suite's wall time as a multiple of that of the slowest gate alone. */
async function overlap(latencyMs: number): Promise<number> {
  const { signal } = new AbortController();
  const demo = await startDemo({ faulty: false, signal, latencyMs });
  const io = {
    cwd: demo.root,
    env: demo.env,
    out: () => {},
    err: () => {},
    interactive: false,
    columns: 100,
    color: false,
    clock: systemClock,
    signal,
  };
  const time = async (gates: readonly string[]): Promise<number> => {
    const options = { root: demo.root, change: demo.change, env: demo.env };
    const { report } = await performRun(await parseRunArguments([...gates, "--quiet"]), io, options);
    if (report.verdict !== "ship") throw new Error(`the demo's repaired shop ended in ${report.verdict}`);
    return report.durationMs;
  };
  try {
    // The first run of each gate loads its libraries, which later ones share.
    await time([]);
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      let slowest = 0;
      for (const gate of gateIds) {
        if (demo.gates.includes(gate)) slowest = Math.max(slowest, await time([gate]));
      }
      ratios.push((await time([])) / Math.max(slowest, 1));
    }
    return median(ratios);
  } finally {
    await demo.stop();
  }
}
