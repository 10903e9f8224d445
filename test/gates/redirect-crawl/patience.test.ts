import { describe, expect, it } from "vitest";
import { startHttpServer } from "../../harness/http-server.ts";
import { type Answer, type Crawled, crawlSite, linksTo, type Routes, startSite } from "./site.ts";

const quiet = { sitemap: false, "open-redirects": false };

function page(body: string, headers: Record<string, string>): Answer {
  return { status: 200, headers: { "content-type": "text/html", ...headers }, body };
}

async function crawlRoutes(routes: Routes): Promise<Crawled> {
  await using site = await startSite(routes);
  return await crawlSite(site.url, quiet);
}

describe("a site in maintenance", () => {
  it("for long is dead, and what it did not get to answer stays open, by its own words", async () => {
    const away: Answer = { status: 503, headers: { "retry-after": "3600" } };
    const alone = await crawlRoutes({ "/": away });
    expect(alone.findings.map(({ args }) => args["reason"])).toEqual(["it returns 503 Service Unavailable"]);
    expect(alone.outcome.inconclusive).toBeUndefined();

    const paths = Array.from({ length: 40 }, (_, index) => `/${index}`);
    const { outcome, context } = await crawlRoutes({
      "/": linksTo(...paths),
      ...Object.fromEntries(paths.map((path) => [path, away])),
    });
    expect(outcome.inconclusive).toEqual([expect.stringContaining("returned 503")]);
    const { skipped } = context.coverage.snapshot();
    expect(skipped.map(({ what }) => what)).toContain("unavailable addresses");
    expect(skipped.map(({ what }) => what)).not.toContain("rate-limited URLs");
  });
});

describe("a site that answers", () => {
  it.each([
    ["Retry-After beside a page", { "retry-after": "120" }],
    ["a quota that renews itself in hours", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "7200" }],
  ])("is asked on, %s notwithstanding", async (_name, headers) => {
    const { byRule, outcome, context } = await crawlRoutes({
      "/": page(linksTo("/a", "/b"), headers),
      "/a": page(linksTo(), headers),
      "/b": { status: 404, headers },
    });
    expect(byRule).toEqual({ dead: ["/b"] });
    expect(outcome.inconclusive).toBeUndefined();
    expect(context.coverage.snapshot().checked["urls"]).toBe(3);
  });
});

it("addresses that hang do not hold up each other", async () => {
  const hanging = Array.from({ length: 24 }, (_, index) => `/hang/${index}`);
  const pages = Array.from({ length: 60 }, (_, index) => `/page/${index}`);
  await using site = await startHttpServer((request, response) => {
    const path = request.url ?? "";
    if (path.startsWith("/hang")) return;
    if (path !== "/" && !path.startsWith("/page")) return void response.writeHead(404).end();
    const body = path === "/" ? linksTo(...hanging, ...pages) : "<p>";
    response.writeHead(200, { "content-type": "text/html" }).end(body);
  });
  const started = performance.now();
  const { byRule } = await crawlSite(site.url, { ...quiet, timeout: 300 });
  expect(byRule["dead"]).toHaveLength(24);
  // One after the other, twice each, they would take 14 seconds.
  expect(performance.now() - started).toBeLessThan(5_000);
});
