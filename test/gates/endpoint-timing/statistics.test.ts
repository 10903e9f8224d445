import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  mannWhitney,
  percentile,
  quantileInterval,
  sorted,
} from "../../../src/gates/endpoint-timing/statistics.ts";

const samples = fc.array(fc.double({ min: 0, max: 10_000, noNaN: true }), { minLength: 1, maxLength: 400 });

/** A generator of numbers from 0 to 1 that is the same on every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("a percentile", () => {
  it("equals an independent computation: the least sample that enough samples do not exceed", () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(0.5, 0.9, 0.95, 0.99, 1), (values, share) => {
        const candidates = [...new Set(values)].filter(
          (value) => values.filter((other) => other <= value).length >= share * values.length - 1e-9,
        );
        expect(percentile(sorted(values), share)).toBe(Math.min(...candidates));
      }),
    );
  });
});

describe("the confidence interval of a quantile", () => {
  it("has the published ranks", () => {
    // Conover, "Practical Nonparametric Statistics": n = 20, median, 95 %: ranks 6 and 15.
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(quantileInterval(twenty, 0.5)).toEqual({ lower: 6, upper: 15 });
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(quantileInterval(hundred, 0.5)).toEqual({ lower: 40, upper: 61 });
  });

  it("has no upper bound with too few samples", () => {
    const few = Array.from({ length: 60 }, (_, index) => index);
    expect(quantileInterval(few, 0.95).upper).toBe(Number.POSITIVE_INFINITY);
    const enough = Array.from({ length: 100 }, (_, index) => index);
    expect(quantileInterval(enough, 0.95).upper).toBeLessThan(100);
  });

  it("holds the true quantile about as often as it says, whatever the distribution", () => {
    const next = random(7);
    const distributions: [sample: () => number, quantile: number][] = [
      [() => next(), 0.95],
      [() => -Math.log(1 - next()), -Math.log(0.05)],
      [() => (next() < 0.9 ? next() : 10 + next()), 10.5],
    ];
    for (const [sample, truth] of distributions) {
      let held = 0;
      let above = 0;
      const runs = 1_000;
      for (let run = 0; run < runs; run++) {
        const { lower, upper } = quantileInterval(sorted(Array.from({ length: 200 }, sample)), 0.95);
        if (lower <= truth && truth <= upper) held++;
        if (lower > truth) above++;
      }
      expect(held / runs).toBeGreaterThan(0.94);
      expect(above / runs).toBeLessThan(0.035);
    }
  });

  it("fails falsely in at most 1 % of runs with a budget of 1.25 times the true percentile", () => {
    const next = random(11);
    // A service time around 20 ms with a long tail; its 95th percentile is 20 + 5 ln 20.
    const sample = () => 20 - 5 * Math.log(1 - next());
    const budget = 1.25 * (20 + 5 * Math.log(20));
    const runs = 2_000;
    let failures = 0;
    for (let run = 0; run < runs; run++) {
      if (quantileInterval(sorted(Array.from({ length: 200 }, sample)), 0.95).lower > budget) failures++;
    }
    expect(failures / runs).toBeLessThanOrEqual(0.01);
  });
});

describe("the rank test", () => {
  it("gives published values", () => {
    // Hollander and Wolfe, example 4.1: water permeability of placental membranes, W = 30, one-sided p = 0.127 exactly.
    const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
    const early = [1.15, 0.88, 0.9, 0.74, 1.21];
    expect(mannWhitney(early, term)).toBeCloseTo(0.127, 1);
    expect(mannWhitney([1, 2, 3], [4, 5, 6])).toBeLessThan(0.05);
  });

  it("says nothing of equal samples and is certain of shifted ones", () => {
    const next = random(3);
    const base = Array.from({ length: 100 }, next);
    expect(mannWhitney(base, base)).toBeGreaterThan(0.45);
    expect(
      mannWhitney(
        base,
        base.map((value) => value + 0.5),
      ),
    ).toBeLessThan(1e-6);
    expect(
      mannWhitney(
        base.map((value) => value + 0.5),
        base,
      ),
    ).toBeGreaterThan(0.999);
    expect(mannWhitney([5, 5, 5], [5, 5, 5])).toBe(1);
  });

  it("raises as few false alarms as it says", () => {
    const next = random(5);
    const draw = () => Array.from({ length: 60 }, next);
    let alarms = 0;
    for (let run = 0; run < 1_000; run++) if (mannWhitney(draw(), draw()) < 0.05) alarms++;
    expect(alarms).toBeLessThan(75);
    expect(alarms).toBeGreaterThan(25);
  });
});
