import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment, assess } from "../../../src/engines/http-caching/assess.ts";
import { parseCacheControl } from "../../../src/engines/http-caching/cache-control.ts";
import { parseHttpDate } from "../../../src/engines/http-caching/http-date.ts";
import { observeCache } from "../../../src/engines/http-caching/observed.ts";
import type { HeaderLines } from "../../../src/probes/http/headers.ts";

const receivedAt = Date.UTC(2026, 10, 22, 12, 0, 0);
const date = "Sun, 22 Nov 2026 12:00:00 GMT";

function given(headers: Record<string, string>, status = 200, authorized = false): Assessment {
  const lines: HeaderLines = Object.entries({ date, ...headers });
  return assess({ status, headers: lines, receivedAt, authorized });
}

/** `shared/browser`, each as its lifetime in seconds, or `-` for "not stored". */
function lifetimes({ shared, browser }: Assessment): string {
  return [shared, browser].map((use) => (use.stored ? use.freshSeconds : "-")).join("/");
}

describe("assess", () => {
  it.each<[string, Record<string, string>, string]>([
    ["nothing said", {}, "0/0"],
    ["max-age", { "cache-control": "max-age=600" }, "600/600"],
    ["s-maxage above max-age, for shared caches", { "cache-control": "max-age=60, s-maxage=600" }, "600/60"],
    ["private", { "cache-control": "private, max-age=60" }, "-/60"],
    ["private for one field only", { "cache-control": 'private="set-cookie", max-age=60' }, "60/60"],
    ["no-store", { "cache-control": "no-store, max-age=60" }, "-/-"],
    [
      "no-store beside must-understand",
      { "cache-control": "no-store, must-understand, max-age=60" },
      "60/60",
    ],
    ["no-cache", { "cache-control": "no-cache, max-age=60" }, "0/0"],
    ["no-cache for one field only", { "cache-control": 'no-cache="set-cookie", max-age=60' }, "60/60"],
    ["Age taken off", { "cache-control": "max-age=60", age: "50" }, "10/10"],
    ["Age above the lifetime", { "cache-control": "max-age=60", age: "500" }, "0/0"],
    ["Expires", { expires: "Sun, 22 Nov 2026 13:00:00 GMT" }, "3600/3600"],
    ["Expires in the past", { expires: "Sun, 22 Nov 2020 13:00:00 GMT" }, "0/0"],
    ["Expires below max-age", { expires: "0", "cache-control": "max-age=60" }, "60/60"],
    ["a guess from Last-Modified", { "last-modified": "Thu, 12 Nov 2026 12:00:00 GMT" }, "86400/86400"],
    [
      "an explicit lifetime above the guess",
      { "last-modified": "Thu, 12 Nov 2026 12:00:00 GMT", "cache-control": "max-age=5" },
      "5/5",
    ],
    ["Vary: *", { "cache-control": "max-age=60", vary: "*" }, "0/0"],
    ["a time that is none", { "cache-control": "max-age=1d" }, "0/0"],
    ["a time too large", { "cache-control": "max-age=99999999999" }, "2147483648/2147483648"],
    ["the first of two times", { "cache-control": "max-age=5, max-age=9" }, "5/5"],
    ["capitals and spaces", { "cache-control": " Public ,  MAX-AGE = 7 " }, "7/7"],
    [
      "CDN-Cache-Control above Cache-Control",
      { "cache-control": "no-store", "cdn-cache-control": "max-age=60" },
      "60/-",
    ],
    [
      "the most open field for any shared cache",
      { "cache-control": "max-age=90", "cdn-cache-control": "no-store" },
      "90/90",
    ],
    ["an invalid targeted field", { "cache-control": "no-store", "cdn-cache-control": "max-age=;60" }, "-/-"],
    ["an empty targeted field", { "cache-control": "private", "cdn-cache-control": "" }, "-/0"],
    [
      "a targeted field with a time that is no number",
      { "cache-control": "private", "vercel-cdn-cache-control": 'max-age="60"' },
      "0/0",
    ],
    [
      "Surrogate-Control",
      { "cache-control": "no-store", "surrogate-control": 'max-age=60+30, content="ESI/1.0"' },
      "60/-",
    ],
    ["Surrogate-Control: no-store", { "cache-control": "private", "surrogate-control": "no-store" }, "-/0"],
  ])("%s", (_, headers, expected) => {
    expect(lifetimes(given(headers))).toBe(expected);
  });

  it.each<[number, Record<string, string>, string]>([
    [302, {}, "-/-"],
    [302, { "cache-control": "max-age=60" }, "60/60"],
    [302, { "cache-control": "public" }, "0/0"],
    [301, {}, "0/0"],
    [404, { "cache-control": "s-maxage=60" }, "60/0"],
    [500, {}, "-/-"],
    [206, { "cache-control": "max-age=60" }, "-/-"],
    [304, { "cache-control": "max-age=60" }, "-/-"],
  ])("status %i with %j", (status, headers, expected) => {
    expect(lifetimes(given(headers, status))).toBe(expected);
  });

  it.each<[string, string]>([
    ["max-age=60", "-/60"],
    ["max-age=60, public", "60/60"],
    ["max-age=60, must-revalidate", "60/60"],
    ["s-maxage=60", "60/0"],
  ])("an answer to Authorization with %s", (value, expected) => {
    expect(lifetimes(given({ "cache-control": value }, 200, true))).toBe(expected);
  });

  it.each<[Record<string, string>, string]>([
    [{ "cache-control": "private, max-age=1" }, "private"],
    [{ "cache-control": "s-maxage=5" }, "s-maxage=5"],
    [{}, "no Cache-Control"],
    [{ "cache-control": "public" }, "public"],
    [
      { "last-modified": "Thu, 12 Nov 2026 12:00:00 GMT" },
      "no lifetime; a tenth of the time since Last-Modified",
    ],
  ])("says why: %j", (headers, because) => {
    expect(given(headers).shared.because).toBe(because);
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ "cache-control": "max-age=1d" }, /max-age=1d is not a number of seconds/],
    [{ "cache-control": "max-age" }, /not a number of seconds/],
    [{ "cache-control": "max-age=5, max-age=9" }, /given twice, as 5 and 9/],
    [{ "cache-control": "private, public" }, /private and public/],
    [{ "cache-control": "private, s-maxage=5" }, /private and s-maxage/],
    [{ "cache-control": "no-store, max-age=5" }, /no-store overrides the lifetime/],
    [{ "cache-control": "nocache" }, /meant: no-cache/],
    [{ "cache-control": "public; max-age=5" }, /separated by `;`/],
    [{ "cache-control": "max age=5" }, /"max age=5" is not a directive/],
    [{ "cache-control": "only-if-cached" }, /no meaning in a response/],
    [{ "cdn-cache-control": "max-age=60;;" }, /CDN-Cache-Control is not a valid structured field/],
    [{ expires: "tomorrow" }, /Expires is not an HTTP date/],
  ])("finds the fault in %j", (headers, fault) => {
    expect(given(headers).faults.join("\n")).toMatch(fault);
  });

  it.each([
    "public, max-age=31536000, immutable",
    "no-store",
    'private, no-cache="set-cookie", max-age=0, must-revalidate',
    'max-age=60, stale-while-revalidate=30, stale-if-error=86400, x-own="a, b"',
    "no-store, max-age=0",
  ])("finds no fault in %s", (value) => {
    expect(given({ "cache-control": value, expires: "-1" }).faults).toEqual([]);
  });

  it("never gives a shared cache more than the directives allow", () => {
    const directive = fc.constantFrom(
      "no-store",
      "private",
      "no-cache",
      "public",
      "max-age=60",
      "s-maxage=90",
      "must-revalidate",
    );
    fc.assert(
      fc.property(fc.uniqueArray(directive), fc.nat(200), (directives, age) => {
        const { shared, browser } = given({ "cache-control": directives.join(", "), age: String(age) });
        if (directives.includes("no-store")) expect([shared.stored, browser.stored]).toEqual([false, false]);
        if (directives.includes("private")) expect(shared.stored).toBe(false);
        if (directives.includes("no-cache")) expect(shared.freshSeconds + browser.freshSeconds).toBe(0);
        expect(shared.freshSeconds).toBeLessThanOrEqual(90);
        expect(browser.freshSeconds).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe("parseCacheControl", () => {
  it("takes any text, in linear time", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", "=", '"', ",", ";", " ", "\\", "1", "max-age"),
          maxLength: 400,
        }),
        (text) => {
          expect(Array.isArray(parseCacheControl(text).faults)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
    for (const piece of [" ", '"', "a ", "a=", 'a="', "\\", ",", "= "]) {
      expect(parseCacheControl(`a${piece.repeat(60_000)}b`).noStore).toBe(false);
    }
  });
});

describe("parseHttpDate", () => {
  it.each(["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])(
    "reads %s",
    (text) => {
      expect(parseHttpDate(text, receivedAt)).toBe(784111777000);
    },
  );

  it("takes a two-digit year for the past when it would be far ahead", () => {
    expect(new Date(parseHttpDate("Sunday, 06-Nov-77 08:49:37 GMT", receivedAt) ?? 0).getUTCFullYear()).toBe(
      1977,
    );
    expect(new Date(parseHttpDate("Sunday, 06-Nov-30 08:49:37 GMT", receivedAt) ?? 0).getUTCFullYear()).toBe(
      2030,
    );
  });

  it.each([
    "",
    "0",
    "2026-11-22T12:00:00Z",
    "Sun, 06 Foo 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 25:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 CET",
  ])("refuses %j", (text) => {
    expect(parseHttpDate(text, receivedAt)).toBeUndefined();
  });
});

describe("observeCache", () => {
  it.each<[Record<string, string>, string]>([
    [{ "cache-status": "ExampleCache; hit; ttl=376" }, "hit"],
    [{ "cache-status": 'OriginCache; hit, "CDN Company"; fwd=uri-miss; stored' }, "hit"],
    [{ "cache-status": "ExampleCache; fwd=uri-miss; stored" }, "miss"],
    [{ "cache-status": "ExampleCache; fwd=bypass" }, "bypass"],
    [{ "cache-status": "((", "cf-cache-status": "HIT" }, "hit"],
    [{ "cf-cache-status": "DYNAMIC" }, "bypass"],
    [{ "cf-cache-status": "EXPIRED" }, "miss"],
    [{ "cf-cache-status": "REVALIDATED" }, "hit"],
    [{ "x-vercel-cache": "PRERENDER" }, "hit"],
    [{ "x-cache": "Hit from cloudfront" }, "hit"],
    [{ "x-cache": "Miss from cloudfront" }, "miss"],
    [{ "x-cache": "MISS, HIT" }, "hit"],
    [{ age: "12" }, "hit"],
    [{ age: "0" }, "unknown"],
    [{}, "unknown"],
  ])("%j: %s", (headers, outcome) => {
    expect(observeCache(Object.entries(headers)).outcome).toBe(outcome);
  });
});
