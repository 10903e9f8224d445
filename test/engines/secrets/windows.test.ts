import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addWindow, type Windows } from "../../../src/engines/secrets/windows.ts";

describe("windows", () => {
  it("cover what was added and nothing else, sorted and apart", () => {
    const hit = fc.record({ end: fc.nat(400), length: fc.integer({ min: 3, max: 20 }) });
    fc.assert(
      fc.property(fc.array(hit, { maxLength: 30 }), fc.integer({ min: 1, max: 40 }), (hits, reach) => {
        const windows: Windows = [];
        const covered = new Set<number>();
        for (const { end, length } of hits.sort((a, b) => a.end - b.end)) {
          addWindow(windows, end - length - reach, end + reach);
          for (let at = Math.max(0, end - length - reach); at < end + reach; at++) covered.add(at);
        }
        const seen = new Set<number>();
        for (let at = 0; at < windows.length; at += 2) {
          const start = windows[at] as number;
          const end = windows[at + 1] as number;
          if (at > 0) expect(start).toBeGreaterThan(windows[at - 1] as number);
          for (let inside = start; inside < end; inside++) seen.add(inside);
        }
        expect(seen).toEqual(covered);
      }),
    );
  });
});
