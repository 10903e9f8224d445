import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInShard, parseShard } from "../../src/core/shard.ts";

describe("parseShard", () => {
  it("reads k/n", () => {
    expect(parseShard("2/4")).toEqual({ index: 2, total: 4 });
    expect(parseShard(" 1/1 ")).toEqual({ index: 1, total: 1 });
  });

  it.each(["0/4", "5/4", "1/257", "1", "a/b", "1/4/5", "-1/4", ""])("refuses %j", (text) => {
    expect(() => parseShard(text)).toThrow(/shard must be a share such as 2\/4/);
  });
});

describe("isInShard", () => {
  it("gives every item to exactly one shard", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 16 }), (item, total) => {
        const owners = Array.from({ length: total }, (_, index) => ({ index: index + 1, total })).filter(
          (shard) => isInShard(item, shard),
        );
        expect(owners).toHaveLength(1);
      }),
    );
  });

  it("gives everything to the whole", () => {
    expect(isInShard("/any", undefined)).toBe(true);
  });
});
