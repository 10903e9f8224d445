/** The timing gate's budgets: a stall is seen, and false failures are rare. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { systemClock } from "../src/core/clock.ts";
import { defaultNetwork } from "../src/core/network.ts";
import { openLoop } from "../src/gates/endpoint-timing/load.ts";
import { percentile, sorted } from "../src/gates/endpoint-timing/statistics.ts";
import { createHttpClient } from "../src/probes/http/client.ts";
import { timingRuns } from "./endpoint-timing/runs.ts";
import { sequence } from "./endpoint-timing/sequence.ts";
import { atLeast, atMost, type BenchRow } from "./rows.ts";

/**
 * Measures the timing gate's rows of the budgets table. Takes more than a minute: a stall and 225 runs of the gate
 * take their time.
 */
export async function bench(): Promise<BenchRow[]> {
  const { ordered, lagMs, closedP95 } = await stall();
  const within = await timingRuns(200, 1.25);
  const above = await timingRuns(25, 0.8);
  return [
    atLeast("p95 with a 2 s stall in 20 s at 100 requests/s", percentile(ordered, 0.95) / 1_000, 1, "s"),
    { name: "p95 of the same server as a closed loop sees it", value: closedP95, unit: "ms" },
    { name: "lag of the generator, 99th percentile", value: lagMs, unit: "ms" },
    atMost("false failures at 1.25 × the true p95, of 200 runs of the gate", within.failed, 2, "runs"),
    atMost("of these runs left open", within.inconclusive, 2, "runs"),
    atLeast("failures seen at 0.8 × the true p95, of 25 runs of the gate", above.failed, 25, "runs"),
    atMost("percentiles that differ from an independent computation", differences(), 0, "values"),
  ];
}

/** A server that stands still once for 2 s, ten seconds after the load starts. */
async function stall(): Promise<{ ordered: number[]; lagMs: number; closedP95: number }> {
  let started = 0;
  const server = createServer((_request, response) => {
    started ||= performance.now();
    const since = performance.now() - started;
    const held = since >= 10_000 && since < 12_000 ? 12_000 - since : 0;
    setTimeout(() => response.end("ok"), held + 2);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const client = createHttpClient(defaultNetwork, { clock: systemClock, connections: 256 });
  const closed: number[] = [];
  const send = async () => {
    const sent = performance.now();
    await client.request({ url });
    return { durationMs: performance.now() - sent };
  };
  try {
    const loop = openLoop({
      rate: 100,
      total: 2_000,
      clock: systemClock,
      signal: new AbortController().signal,
      send,
    });
    // Beside it, what a closed loop would tell: one request after the other.
    const end = performance.now() + 20_000;
    while (performance.now() < end) closed.push((await send()).durationMs);
    const { results } = await loop;
    return {
      ordered: sorted(results.map(({ latencyMs }) => latencyMs)),
      lagMs: percentile(sorted(results.map(({ lagMs }) => lagMs)), 0.99),
      closedP95: percentile(sorted(closed), 0.95),
    };
  } finally {
    await client.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Percentiles against counting: the least sample that enough others do not exceed. */
function differences(): number {
  const next = sequence(7);
  let wrong = 0;
  for (let run = 0; run < 50; run++) {
    const samples = Array.from({ length: 1 + Math.floor(next() * 300) }, next);
    for (const share of [0.5, 0.9, 0.95, 0.99]) {
      const enough = samples.filter(
        (sample) => samples.filter((other) => other <= sample).length >= share * samples.length - 1e-9,
      );
      if (percentile(sorted(samples), share) !== Math.min(...enough)) wrong++;
    }
  }
  return wrong;
}
