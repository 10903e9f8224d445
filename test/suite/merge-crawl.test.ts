import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateSite } from "../../bench/redirect-crawl/site.ts";
import { parseReport } from "../../src/core/parse-report.ts";
import type { Report } from "../../src/core/report.ts";
import { json } from "../../src/reporters/json.ts";
import { mergeReports } from "../../src/suite/merge.ts";
import { linksTo, moved, type Routes, serve, startSite } from "../gates/redirect-crawl/site.ts";
import { testFolder } from "../harness/folder.ts";
import { testRepository } from "../harness/git-repository.ts";
import { inShard, reportOf } from "../harness/run.ts";

/** What a run of the crawl reports: the whole, or one machine's share. */
function crawlOf(site: string, options: object, root: string, shard?: string): Promise<Report> {
  const configText = JSON.stringify({
    site,
    network: { control: [] },
    owners: { "redirect-crawl": "web" },
    policy: { rules: { "redirect-crawl/temporary": "note" } },
    gates: { "redirect-crawl": options },
  });
  return reportOf({ root, gates: ["redirect-crawl"], configText, ...inShard(shard) });
}

async function readBack(report: Promise<Report>): Promise<Report> {
  return parseReport(json(await report), "launch-report.json");
}

/** A report's bytes but for requests and bytes sent: those are what the machines really did. */
function bytes(report: Report): string {
  return json({ ...report, gates: report.gates.map((gate) => ({ ...gate, metrics: {} })) });
}

/** The reports of all shards, read back from their files, in an order that is none. */
async function shardsOf(site: string, options: object, root: string, total: number): Promise<Report[]> {
  const shards = await Promise.all(
    Array.from({ length: total }, (_, index) =>
      readBack(crawlOf(site, options, root, `${index + 1}/${total}`)),
    ),
  );
  return [...shards.filter((_, index) => index % 2 === 1), ...shards.filter((_, index) => index % 2 === 0)];
}

/**
 * Pictures, scripts, style sheets and downloads, some of which redirect, fail or lead to what nothing else leads to.
 */
const rest: Routes = {
  "/rest": `<link rel="stylesheet" href="/look.css"><script src="/app.js"></script><img src="/moved.png">
    <img src="/chain.png"><img src="/login.png"><img src="/loop.png"><img src="/gone.png"><img src="/p/3">
    <a href="/late"></a><a href="/a/b?next=/c&amp;x=1"></a><a href="http://10.1.2.3/"></a><a href="/out"></a>`,
  "/look.css": {
    status: 200,
    headers: { "content-type": "text/css" },
    body: "a { background: url(/css.png) }",
  },
  "/css.png": { status: 404 },
  "/app.js": { status: 200, headers: { "content-type": "text/javascript" } },
  "/moved.png": moved("/real.png"),
  "/real.png": { status: 200, headers: { "content-type": "image/png" } },
  "/chain.png": moved("/chain2.png"),
  "/chain2.png": moved("/moved.png"),
  "/login.png": moved("/only-a-picture-leads-here", 302),
  "/only-a-picture-leads-here": linksTo("/gone-as-well", "/rest"),
  "/loop.png": { status: 302, headers: { location: "/loop.png", "set-cookie": "a=1" } },
  "/late": linksTo("/app.js", "/login.png", "/twin", "/rest"),
  "/twin": "<title>Twin of the last page</title>",
  "/twin/": "<title>Twin of the last page</title>",
  "/a/b?*": (request) => moved(new URL(request.url ?? "", "http://x").searchParams.get("next") ?? "/", 302),
  "/c": linksTo("/rest"),
  "/out": moved("https://elsewhere.invalid/"),
};
for (let picture = 0; picture < 30; picture++)
  rest[`/picture/${picture}`] = picture % 3 === 0 ? moved(`/picture/${picture + 1}`) : { status: 200 };

/** Which pages the sitemap lists. */
type Listed = "none" | "some" | "all";

async function startGeneratedSite(seed: number, listed: Listed): Promise<AsyncDisposable & { url: string }> {
  let site: ReturnType<typeof generateSite> | undefined;
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const origin = `http://${request.headers.host}`;
    if (url === "/sitemap.xml" && listed !== "some") {
      const paths = ["/", "/rest", "/twin/", ...Array.from({ length: PAGES }, (_, n) => `/p/${n}`)];
      const body = paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join("");
      return void response.writeHead(listed === "all" ? 200 : 404).end(`<urlset>${body}</urlset>`);
    }
    const answer = site?.answer(origin, url, request.headers.cookie ?? "");
    if (!answer) return serve(rest, request, response);
    const pictures = Array.from({ length: 30 }, (_, n) => `<img src="/picture/${n}">`).join("");
    const more = url === "/p/0" ? pictures : url === "/p/7" ? '<a href="/rest">more</a>' : "";
    response.writeHead(answer.status, answer.headers);
    response.end(request.method === "HEAD" ? undefined : answer.body + more);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  site = generateSite({ pages: PAGES, seed, mode: "preview", origin: url, faults: 1 });
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const PAGES = 60;
const canonical = "https://www.shop.test";
const survive = ["/p/1", "/nowhere", "/moved/0", "/picture/3"];

describe("a crawl in shards", () => {
  it.each<[name: string, seed: number, listed: Listed, options: object]>([
    ["whose sitemap lists no page", 1, "none", { canonical }],
    ["whose sitemap lists some pages", 2, "some", { canonical, survive }],
    ["whose sitemap lists all pages", 3, "all", { canonical, survive }],
    ["that reads no sitemap", 4, "all", { canonical, sitemap: false }],
    ["that ends at a depth", 7, "some", { canonical, "max-depth": 3 }],
    ["of which a part is left out", 8, "all", { canonical, exclude: ["/p/1*"], external: true }],
  ])("%s gives, merged, the bytes of one run", async (_, seed, listed, options) => {
    await using site = await startGeneratedSite(seed, listed);
    await using folder = await testFolder();
    const whole = await crawlOf(site.url, options, folder.path);
    expect(whole.gates[0]?.findings.length).toBeGreaterThan(5);
    for (const total of [2, 3, 5]) {
      const merged = await mergeReports(await shardsOf(site.url, options, folder.path, total));
      expect(bytes(merged)).toBe(bytes(whole));
    }
  });

  it("with a list in a folder of a repository gives, merged, the bytes of one run", async () => {
    await using site = await startGeneratedSite(2, "some");
    await using repository = await testRepository();
    await repository.commit("list", { "apps/web/moved.csv": `url\n${survive.join("\n")}\n` });
    const root = join(repository.path, "apps/web");
    const options = { canonical, survive: "moved.csv" };
    const whole = await crawlOf(site.url, options, root);
    const places = whole.gates[0]?.findings.map(({ location }) => location?.path);
    expect(places).toContain("apps/web/moved.csv");
    expect(bytes(await mergeReports(await shardsOf(site.url, options, root, 3)))).toBe(bytes(whole));
  });

  it("compared with production gives, merged, the bytes of one run", async () => {
    const common: Routes = { "/old-fault": { status: 404 }, "/unlinked": linksTo() };
    await using before = await startSite({
      ...common,
      "/b": linksTo(),
      "/": linksTo("/old-fault", "/unlinked", "/b"),
    });
    await using after = await startSite({
      ...common,
      "/": linksTo("/old-fault", "/new", "/b", "/c"),
      "/b": moved("/x"),
    });
    await using folder = await testFolder();
    const options = { compare: before.url };
    const whole = await crawlOf(after.url, options, folder.path);
    const merged = await mergeReports(await shardsOf(after.url, options, folder.path, 3));
    expect(whole.totals.error).toBe(3);
    expect(bytes(merged)).toBe(bytes(whole));
  });

  it("of which a share is empty passes; a site with nothing to check does not", async () => {
    await using site = await startSite({ "/": linksTo() });
    await using folder = await testFolder();
    const options = { sitemap: false, "open-redirects": false };
    const shards = await shardsOf(site.url, options, folder.path, 5);
    expect(bytes(await mergeReports(shards))).toBe(bytes(await crawlOf(site.url, options, folder.path)));

    const nothing = { ...options, exclude: ["/**"] };
    const merged = await mergeReports(await shardsOf(site.url, nothing, folder.path, 3));
    expect(merged.verdict).toBe("inconclusive");
    expect(bytes(merged)).toBe(bytes(await crawlOf(site.url, nothing, folder.path)));
  });
});
