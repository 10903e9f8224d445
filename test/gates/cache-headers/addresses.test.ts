import { describe, expect, it } from "vitest";
import { chooseAddresses, isFingerprinted, isPattern } from "../../../src/gates/cache-headers/addresses.ts";

describe("isFingerprinted", () => {
  it.each([
    "/assets/site.5e1d9c.css",
    "/assets/index-DiwrgTd4.js",
    "/static/js/main.3b2f1c9d.chunk.js",
    "/_next/static/chunks/main-app.js",
    "/_astro/index.BX2aY_0k.css",
    "/a/9f86d081884c7d659a2feaa0c55ad015.png",
    "/app~0123456789abcdef.js",
  ])("%s", (path) => {
    expect(isFingerprinted(`https://x.invalid${path}`)).toBe(true);
  });

  it.each([
    "/app.js",
    "/assets/jquery.min.js",
    "/logo.png",
    "/site-v2.css",
    "/fonts/inter-regular.woff2",
    "/decade.css",
    "/js/bootstrap.bundle.js",
    "/my-component-library.js",
    "/photo.20261122.jpg",
  ])("not %s", (path) => {
    expect(isFingerprinted(`https://x.invalid${path}`)).toBe(false);
  });
});

describe("chooseAddresses", () => {
  const found = [
    { url: "https://www.invalid/a.js", kind: "script" },
    { url: "https://cdn.invalid/lib/b.js?v=1", kind: "script" },
    { url: "https://www.invalid/deep/c.css", kind: "stylesheet" },
    { url: "https://www.invalid/page", kind: "a" },
  ] as const;
  const choose = async (entries: string[], kind: "static" | "page" = "static") =>
    chooseAddresses(entries, { site: new URL("https://www.invalid/sub/"), found, kind, max: 10 });

  it("matches paths on the site's own host, and URLs on any", async () => {
    expect((await choose(["/**"])).urls).toEqual([
      "https://www.invalid/a.js",
      "https://www.invalid/deep/c.css",
    ]);
    expect((await choose(["https://cdn.invalid/**"])).urls).toEqual(["https://cdn.invalid/lib/b.js?v=1"]);
    expect((await choose(["**/*.css", "/*.{js,mjs}"])).urls).toEqual([
      "https://www.invalid/deep/c.css",
      "https://www.invalid/a.js",
    ]);
    expect((await choose(["/p*"], "page")).urls).toEqual(["https://www.invalid/page"]);
  });

  it("takes paths and URLs without wildcards as they are, each once", async () => {
    const { urls, barren } = await choose(["/x.js", "https://y.invalid/z", "/x.js", "/none/*"]);
    expect(urls).toEqual(["https://www.invalid/x.js", "https://y.invalid/z"]);
    expect(barren).toEqual(["/none/*"]);
  });

  it("takes a query for no wildcard", () => {
    expect(isPattern("/x.js?v=1")).toBe(false);
    expect(isPattern("http://[::1]/x")).toBe(false);
    expect(isPattern("http://[::1]/[xy].js")).toBe(true);
    expect(isPattern("/x/**?v=1")).toBe(true);
  });
});
