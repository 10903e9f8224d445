import { describe, expect, it } from "vitest";
import { createFrontier } from "../../../src/engines/crawl/frontier.ts";
import { createHostLimiter } from "../../../src/engines/crawl/limiter.ts";
import { openResultCache } from "../../../src/engines/crawl/result-cache.ts";
import { createRewrite } from "../../../src/engines/crawl/rewrite.ts";
import { createTrapDetector } from "../../../src/engines/crawl/traps.ts";

/** A clock that stands still until it is told otherwise. */
function handClock() {
  let now = 0;
  const pass = (ms: number): void => {
    now += ms;
  };
  return { now: () => now, monotonic: () => now, pass };
}

describe("the frontier", () => {
  const link = (kind: "a" | "start" | "submit" | "img" | "redirect") => ({
    kind,
    from: undefined,
    line: 0,
    column: 0,
  });

  it("puts each address into one wave, in order, however often it is met", () => {
    const frontier = createFrontier(100);
    for (const path of ["/b", "/a", "/b"]) frontier.meet(`https://a.test${path}`, link("a"), 1);
    expect(frontier.nextWave().map(({ url }) => url)).toEqual(["https://a.test/a", "https://a.test/b"]);
    frontier.meet("https://a.test/a", link("a"), 1);
    expect(frontier.nextWave()).toEqual([]);
    expect(frontier.visits.map(({ reach }) => reach)).toEqual([2, 2]);
  });

  it("keeps the places nearest to the start in order, whatever order they come in", () => {
    const frontier = createFrontier(100);
    const meet = (path: string) => frontier.meet(`https://a.test${path}`, link("start"), 0)!;
    const near = ["/z", "/m"].map(meet);
    frontier.nextWave();
    const far = ["/a", "/b"].map(meet);
    frontier.nextWave();
    const target = frontier.meet("https://a.test/t", { kind: "a", from: far[1], line: 1, column: 1 }, 1)!;
    for (const [from, line] of [
      [far[0], 5],
      [near[0], 9],
      [far[0], 2],
      [near[1], 7],
    ] as const) {
      frontier.meetAgain(target, { kind: "a", from, line, column: 1 }, 1);
    }
    expect(frontier.linksTo(target).map(({ from, line }) => `${from}:${line}`)).toEqual([
      "https://a.test/m:7",
      "https://a.test/z:9",
      "https://a.test/a:2",
    ]);
    expect(target.reach).toBe(5);
  });

  it("has room for so many, and counts the rest", () => {
    const frontier = createFrontier(2);
    for (const path of ["/1", "/2", "/3", "/1"]) frontier.meet(`https://a.test${path}`, link("a"), 1);
    expect([frontier.visits.length, frontier.overflow()]).toEqual([2, 1]);
  });

  it("never sends a form, unless something else leads there", () => {
    const frontier = createFrontier(10);
    const visit = frontier.meet("https://a.test/pay", link("submit"), 1)!;
    expect([visit.skipped, frontier.nextWave().length]).toEqual(["form", 0]);
    frontier.meet("https://a.test/pay", link("a"), 1);
    expect([visit.skipped, frontier.nextWave().length]).toEqual([undefined, 1]);
  });
});

describe("the limiter of a host", () => {
  const exchange = (latencyMs: number, rest = {}) => ({ latencyMs, ...rest });

  /** Keeps all places taken for so many exchanges of one latency. */
  function run(limiter: ReturnType<typeof createHostLimiter>, latencyMs: number, exchanges: number): void {
    while (limiter.tryStart());
    for (let done = 0; done < exchanges; done++) {
      limiter.finish(exchange(latencyMs));
      while (limiter.tryStart());
    }
  }

  it("starts at 16, doubles while latency holds, and stops at the maximum", () => {
    const limiter = createHostLimiter({ clock: handClock(), initial: 16, maximum: 64 });
    expect(limiter.limit()).toBe(16);
    run(limiter, 50, 16);
    expect(limiter.limit()).toBe(32);
    run(limiter, 50, 100);
    expect(limiter.limit()).toBe(64);
  });

  it("grows no more once latency grows", () => {
    const limiter = createHostLimiter({ clock: handClock(), initial: 16, maximum: 256 });
    run(limiter, 10, 16);
    expect(limiter.limit()).toBe(32);
    run(limiter, 500, 500);
    expect(limiter.limit()).toBeLessThan(40);
  });

  it("does not grow on places nobody used", () => {
    const limiter = createHostLimiter({ clock: handClock(), initial: 16, maximum: 256 });
    for (let round = 0; round < 100; round++) {
      limiter.tryStart();
      limiter.finish(exchange(10));
    }
    expect(limiter.limit()).toBe(16);
  });

  it("halves when the host has too much, once for requests that were under way together, and never below one", () => {
    const clock = handClock();
    const limiter = createHostLimiter({ clock, initial: 16, maximum: 64 });
    for (let count = 0; count < 16; count++) limiter.tryStart();
    clock.pass(100);
    for (let count = 0; count < 16; count++) limiter.finish({ latencyMs: 1, overload: "unavailable" });
    expect(limiter.limit()).toBe(8);
    for (let count = 0; count < 10; count++) {
      clock.pass(1_000);
      limiter.tryStart();
      limiter.finish({ latencyMs: 1, overload: "unavailable" });
    }
    expect(limiter.limit()).toBe(1);
  });

  it("halves for time-outs when nothing else is answered, once until something is, and not for single addresses", () => {
    const clock = handClock();
    const limiter = createHostLimiter({ clock, initial: 16, maximum: 64 });
    const timeOut = (places: number): void => {
      for (let count = 0; count < places; count++) limiter.tryStart();
      clock.pass(3_000);
      for (let count = 0; count < places; count++) {
        clock.pass(5);
        limiter.finish({ latencyMs: 3_000, overload: "timeout", failed: true });
      }
    };
    timeOut(16);
    expect(limiter.limit()).toBe(8);
    timeOut(8);
    expect(limiter.limit()).toBe(8);
    limiter.tryStart();
    limiter.tryStart();
    clock.pass(2_999);
    limiter.finish(exchange(5));
    clock.pass(1);
    limiter.finish({ latencyMs: 3_000, overload: "timeout", failed: true });
    expect(limiter.limit()).toBe(8);
    timeOut(8);
    expect(limiter.limit()).toBe(4);
  });

  it("knows what asked for the latest pause", () => {
    const limiter = createHostLimiter({ clock: handClock(), initial: 16, maximum: 64 });
    limiter.tryStart();
    limiter.finish({ latencyMs: 1, overload: "unavailable", pauseMs: 9 });
    expect(limiter.pausedFor()).toBe("unavailable");
    limiter.tryStart();
    limiter.finish({ latencyMs: 1, overload: "rate-limited", pauseMs: 10 });
    expect(limiter.pausedFor()).toBe("rate-limited");
  });

  it("waits as long as the host asks, and keeps to what the host has left", () => {
    const clock = handClock();
    const limiter = createHostLimiter({ clock, initial: 16, maximum: 64 });
    limiter.tryStart();
    limiter.finish(exchange(1, { pauseMs: 500, remaining: 3 }));
    expect([limiter.tryStart(), limiter.waitMs()]).toEqual([false, 500]);
    clock.pass(500);
    expect([limiter.tryStart(), limiter.tryStart(), limiter.tryStart(), limiter.tryStart()]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("spaces requests to hosts that are not the site's own", () => {
    const clock = handClock();
    const limiter = createHostLimiter({ clock, initial: 2, maximum: 2, intervalMs: 50 });
    expect([limiter.tryStart(), limiter.tryStart()]).toEqual([true, false]);
    clock.pass(50);
    expect(limiter.tryStart()).toBe(true);
  });
});

describe("a trap", () => {
  const limits = { variants: 3, numbers: 10, dates: 4, sessions: 2 };
  /** How many of the addresses are let through. */
  const passed = (make: (n: number) => string): number => {
    const detector = createTrapDetector(limits);
    return Array.from({ length: 50 }, (_, n) => detector.trapped(`https://a.test${make(n)}`)).filter(
      (one) => one === undefined,
    ).length;
  };

  it.each([
    ["a calendar in the path", (n: number) => `/events/${2026 + n}/11/`, 4],
    ["a calendar with days", (n: number) => `/events/2026-11-${String((n % 28) + 1).padStart(2, "0")}/`, 4],
    ["a calendar in the query", (n: number) => `/events?month=${n}`, 4],
    ["session ids in the query", (n: number) => `/page?sid=${(0xfeedc0de + n).toString(16)}`, 2],
    ["session ids under a name of their own", (n: number) => `/page?PHPSESSID=${n}`, 2],
    ["sessions of a conference", (n: number) => `/agenda?session=${n}`, 10],
    ["sessions of a conference by name", (n: number) => `/agenda?session=keynote-${n}`, 10],
    ["session ids in the path", (n: number) => `/page;jsessionid=${n}`, 2],
    ["endless facets", (n: number) => `/find?color=${n}&size=${n}`, 3],
    ["endless pages", (n: number) => `/list?page=${n}`, 3],
    ["numbered items", (n: number) => `/item?id=${n}`, 10],
    ["a path that repeats itself", (n: number) => `/x${"/again".repeat(n)}`, 4],
    ["a path of pairs that repeats itself", (n: number) => `${"/a/b".repeat(n)}/`, 4],
    ["articles with dates", (n: number) => `/2026/11/article-${n}`, 50],
    ["ordinary pages", (n: number) => `/product/${n}`, 50],
  ])("%s", (_name, make, count) => {
    expect(passed(make)).toBe(count);
  });
});

describe("rewriting origins", () => {
  it("maps there and back, the first public origin first", () => {
    const rewrite = createRewrite(
      new Map([
        ["https://www.a.test", "http://127.0.0.1:1"],
        ["https://a.test", "http://127.0.0.1:1"],
      ]),
    );
    expect(rewrite.toAsked("https://a.test/x?y")).toBe("http://127.0.0.1:1/x?y");
    expect(rewrite.toAsked("https://b.test/x")).toBe("https://b.test/x");
    expect(rewrite.toPublic("http://127.0.0.1:1/x")).toBe("https://www.a.test/x");
  });
});

describe("the result cache", () => {
  it("gives back what it was given, in order of addresses", () => {
    const first = openResultCache("");
    const answer = {
      status: 200,
      size: 7,
      base: "/b/",
      references: [{ kind: "a" as const, text: "/x", line: 2, column: 3 }],
      reading: {
        look: 5,
        facts: {
          canonicals: [],
          noindex: undefined,
          refresh: undefined,
          insecure: [],
          upgrades: false,
          anchors: Uint32Array.of(1, 2),
          saysMissing: false,
        },
      },
    };
    first.keep("https://a.test/2", [["etag", '"v1"']], answer);
    first.keep("https://a.test/1", [["last-modified", "yesterday"]], { ...answer, reading: undefined });
    first.keep("https://a.test/3", [], answer);
    const text = first.serialize();
    const second = openResultCache(text);
    expect(second.conditionsFor("https://a.test/2")).toEqual({ "if-none-match": '"v1"' });
    expect(second.conditionsFor("https://a.test/1")).toEqual({ "if-modified-since": "yesterday" });
    expect(second.conditionsFor("https://a.test/3")).toBeUndefined();
    expect(second.answerFor("https://a.test/2")).toMatchObject(answer);
    for (const url of ["https://a.test/2", "https://a.test/1"]) second.keepAgain(url);
    expect(second.serialize()).toBe(text);
  });

  it("is empty when the file is broken or of another version", () => {
    for (const text of [
      "",
      "nonsense\n{}",
      "launch-ready crawl cache 0\n{}",
      "launch-ready crawl cache 1\n{\n[]\nnull\n",
    ]) {
      expect(openResultCache(text).conditionsFor("https://a.test/")).toBeUndefined();
    }
  });
});
