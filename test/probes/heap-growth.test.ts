import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const MB = 1024 * 1024;

/** In a process of its own: how V8 sizes its heap depends on all that was done in it before. */
const script = `
import { getHeapSpaceStatistics } from "node:v8";
import { limitHeapGrowth } from ${JSON.stringify(new URL("../../src/probes/heap-growth.ts", import.meta.url).href)};
const young = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space").space_size;
// Objects that survive are what lets V8 grow the young generation.
const surviveFor = (check) => {
  const kept = [];
  for (let number = 0; number < 300_000; number++) {
    kept.push({ number, list: [number] });
    if (number % 50 === 0) check();
  }
  return kept.length;
};
const sizes = [];
surviveFor(() => {});
sizes.push(young());
const limit = limitHeapGrowth({ youngBytes: ${4 * MB}, oldPercent: 10 });
sizes.push(young());
surviveFor(() => limit.check());
sizes.push(young());
limit.release();
// V8 grows it after some collections, not after each.
for (let round = 0; round < 20 && young() <= ${8 * MB}; round++) surviveFor(() => {});
sizes.push(young());
console.log(JSON.stringify(sizes));
`;

/** Objects of which a window is alive: what falls out of it is garbage in the old generation. */
const churn = `
import { limitHeapGrowth } from ${JSON.stringify(new URL("../../src/probes/heap-growth.ts", import.meta.url).href)};
const percent = Number(process.argv[1]);
if (percent > 0) limitHeapGrowth({ youngBytes: ${4 * MB}, oldPercent: percent });
const window = [];
for (let number = 0; number < 3_000_000; number++) window[number % 400_000] = { number, list: [number, number + 1] };
`;

describe("the limit of the old generation", () => {
  it("has what is dead collected sooner", async () => {
    const collections = async (percent: number): Promise<number> => {
      // On one thread alone V8 collects at the same moments in every run.
      const argv = ["--single-threaded", "--trace-gc", "--input-type=module", "-e", churn, String(percent)];
      const { stdout } = await promisify(execFile)(process.execPath, argv);
      return [...stdout.matchAll(/Mark-Compact/g)].length;
    };
    expect(await collections(10)).toBeGreaterThan(await collections(0));
  });
});

describe("the limit of the young generation", () => {
  it("makes it small at once, keeps it small while objects survive, and lets it grow afterwards", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script]);
    const [before, atOnce, during, after] = JSON.parse(stdout) as [number, number, number, number];
    expect(before).toBeGreaterThan(4 * MB);
    expect(atOnce).toBeLessThanOrEqual(4 * MB);
    expect(during).toBeLessThanOrEqual(8 * MB);
    expect(after).toBeGreaterThan(8 * MB);
  });
});
