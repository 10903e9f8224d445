import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gate } from "../../src/gates/endpoint-timing/index.ts";
import { gateContext, runGate } from "../../test/harness/context.ts";

/** Where 95 of 100 answers of `server.ts` lie below, in ms: 20 and an exponential share with a mean of 5. */
const TRUE_P95 = 20 + 5 * Math.log(20);

/** Runs at once: all together send 1,250 requests a second. */
const SIDE_BY_SIDE = 25;

/** What became of whole runs of the gate. */
export interface Tally {
  failed: number;
  inconclusive: number;
}

/**
 * Runs the gate so many times, each with 200 requests at its highest rate.
 *
 * @param share Of the server's true 95th percentile: what the budget is.
 */
export async function timingRuns(runs: number, share: number): Promise<Tally> {
  const script = fileURLToPath(new URL("server.ts", import.meta.url));
  const server = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const port = await new Promise<string>((resolve) =>
    server.stdout?.once("data", (data) => resolve(String(data).trim())),
  );
  const site = new URL(`http://127.0.0.1:${port}/`);
  const tally: Tally = { failed: 0, inconclusive: 0 };
  let left = runs;
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const options = {
        routes: ["/"],
        rate: 50,
        requests: 200,
        budgets: { read: `${Math.round(share * TRUE_P95)}ms` },
      };
      const { findings, outcome } = await runGate(gate, options, gateContext({ site }));
      if (findings.some(({ rule }) => rule === "endpoint-timing/over-budget")) tally.failed++;
      if (outcome.inconclusive?.length) tally.inconclusive++;
    }
  };
  try {
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
    return tally;
  } finally {
    server.kill();
  }
}
