import { getHeapSpaceStatistics } from "node:v8";
import { describe, expect, it } from "vitest";
import { limitYoungGeneration } from "../../src/probes/young-generation.ts";

const youngBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")!.space_size;

/** Makes objects that survive, which is what lets V8 grow the young generation. */
function surviveFor(check: () => void): number {
  const kept: unknown[] = [];
  for (let number = 0; number < 300_000; number++) {
    kept.push({ number, list: [number] });
    if (number % 50 === 0) check();
  }
  return kept.length;
}

describe("the limit of the young generation", () => {
  it("makes it small at once, keeps it small while objects survive, and lets it grow afterwards", () => {
    const maxBytes = 4 * 1024 * 1024;
    surviveFor(() => {});
    expect(youngBytes()).toBeGreaterThan(maxBytes);
    const limit = limitYoungGeneration(maxBytes);
    expect(youngBytes()).toBeLessThanOrEqual(maxBytes);
    surviveFor(() => limit.check());
    expect(youngBytes()).toBeLessThanOrEqual(2 * maxBytes);
    limit.release();
    // V8 grows it after some collections, not after each.
    for (let round = 0; round < 20 && youngBytes() <= 2 * maxBytes; round++) surviveFor(() => {});
    expect(youngBytes()).toBeGreaterThan(2 * maxBytes);
  });
});
