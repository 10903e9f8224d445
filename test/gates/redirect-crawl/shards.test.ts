import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseReport } from "../../../src/core/parse-report.ts";
import type { Report, Share } from "../../../src/core/report.ts";
import { readTable, type ShareTable } from "../../../src/gates/redirect-crawl/shares/table.ts";
import { json } from "../../../src/reporters/json.ts";
import { mergeReports } from "../../../src/suite/merge.ts";
import { testFolder } from "../../harness/folder.ts";
import { inShard, reportOf } from "../../harness/run.ts";
import { linksTo, moved, type Routes, startSite } from "./site.ts";

/** What a crawl of a site reports: the whole, or one machine's share. */
function crawlOf(root: string, shard?: string): Promise<Report> {
  return reportOf({ root, gates: ["redirect-crawl"], ...inShard(shard) });
}

/**
 * The report's bytes, without what was really sent, and how fast: a page on the border of two shares is asked by
 * both.
 */
function bytes(report: Report): string {
  const gates = report.gates.map(({ metrics, ...gate }) => {
    const { urlsPerSecond: _, requests: __, bytes: ___, ...counts } = metrics;
    return { ...gate, metrics: counts };
  });
  return json({ ...report, gates });
}

/** Numbers below `bound` that follow from a seed (Lehmer's generator). */
function chance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

/** A site with every fault that depends on what other pages say. */
function siteOf(seed: number, listing: "all" | "some" | "none"): Routes {
  const next = chance(seed);
  const routes: Routes = {};
  const pages = 40;
  const listed: string[] = [];
  for (let page = 0; page < pages; page++) {
    const links = Array.from({ length: 6 }, () => `/p/${next(pages)}`);
    links.push(
      `/gone/${next(5)}`,
      `/p/${next(pages)}#missing${next(3)}`,
      `/old/${next(6)}`,
      `/twin/${next(4)}`,
    );
    if (page % 3 === 0) links.push(`/twin/${next(4)}/`, `/go?next=/p/${next(pages)}`, `/deep/${page}`);
    if (page % 4 === 0) links.push(`http://localhost:1/dev/${next(3)}`);
    const robots = page % 5 === 0 ? '<meta name="robots" content="noindex">' : "";
    const canonical = page % 7 === 0 ? `<link rel="canonical" href="/old/${next(6)}">` : "";
    const image = page % 6 === 0 ? `<img src="/gone/${next(5)}">` : "";
    const form = page % 4 === 1 ? `<form action="/find/${next(4)}"></form>` : "";
    if (page % 11 === 0) links.push("/find/1");
    routes[`/p/${page}`] =
      linksTo(...links).replace("<title>Page", `${robots}${canonical}<title>Page ${page}`) + image + form;
    if (listing === "all" || (listing === "some" && page % 2 === 0)) listed.push(`/p/${page}`);
    routes[`/deep/${page}`] = linksTo(`/deep/${page}/2`, `/p/${next(pages)}`);
    routes[`/deep/${page}/2`] = page % 2 === 0 ? moved(`/deep/${page}/3`) : linksTo("/gone/1");
    routes[`/deep/${page}/3`] = moved(`/p/${page}`);
  }
  for (let number = 0; number < 6; number++) {
    routes[`/old/${number}`] = moved(
      number === 5 ? "/old/5" : `/old/${number + 1}`,
      number === 2 ? 302 : 301,
    );
    routes[`/twin/${number}`] = linksTo("/p/1");
    routes[`/twin/${number}/`] = linksTo("/p/1");
  }
  routes["/"] = linksTo("/p/0", "/p/1", "/twin/0/");
  routes["/robots.txt"] = { status: 200, body: "Sitemap: https://cdn.test/sitemap.xml" };
  routes["/find/0"] = { status: 400 };
  routes["/find/1"] = { status: 422 };
  routes["/find/2"] = moved("/find/0");
  routes["/go?*"] = (request) =>
    moved(new URL(request.url ?? "", "http://x").searchParams.get("next") ?? "/", 302);
  if (listing !== "none") {
    const all = [...listed, "/old/3", "/twin/0", "/twin/1", "/twin/1/", "/gone/0"];
    routes["/sitemap.xml"] =
      `<urlset>${all.map((path) => `<url><loc>${path}</loc></url>`).join("")}</urlset>`;
  }
  return routes;
}

/** A run of all shards: what each reports, read back from its file. */
async function shardsOf(root: string, total: number): Promise<Report[]> {
  const shards: Report[] = [];
  for (let index = 1; index <= total; index++) {
    shards.push(parseReport(json(await crawlOf(root, `${index}/${total}`)), "launch-report.json"));
  }
  return shards;
}

const configuration = (url: string, more = ""): Record<string, string> => ({
  "launch-ready.yml": `site: ${url}\ngates:\n  redirect-crawl: { production: true, survive: [/p/1, /nowhere]${more} }\n`,
});

const urlsOf = ({ gates }: Report): number => gates[0]?.coverage.checked["urls"] ?? 0;

describe("a crawl in shards", () => {
  const cases = (["all", "some", "none"] as const).flatMap((listing) =>
    [2, 3, 5].map((total) => ({ listing, total })),
  );
  it.each(cases)(
    "tries the same addresses in the origin matrix: $total shards, listed $listing",
    async ({ listing, total }) => {
      const routes = siteOf(total * 5 + listing.length, listing);
      // Some pages cannot be tried, and who has to ask for them must not matter.
      for (const path of ["/p/0", "/p/3"]) routes[path] = `<link rel="canonical" href="/p/1">`;
      for (const [path, answer] of Object.entries(routes)) routes[`${path}?*`] ??= answer;
      await using site = await startSite(routes);
      await using folder = await testFolder(configuration(site.url, ", matrix: true"));
      const whole = await crawlOf(folder.path);
      const shards = await shardsOf(folder.path, total);
      expect(whole.gates[0]?.tables[0]?.rows.length).toBeGreaterThan(1);
      expect(bytes(await mergeReports(shards))).toBe(bytes(whole));
    },
  );

  it.each(cases)(
    "gives, merged, the bytes of one crawl: $total shards, listed $listing",
    async ({ listing, total }) => {
      await using site = await startSite(siteOf(total * 7 + listing.length, listing));
      await using folder = await testFolder(configuration(site.url));
      const whole = await crawlOf(folder.path);
      const shards = await shardsOf(folder.path, total);
      expect(new Set(whole.gates[0]?.findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(7);
      expect(bytes(await mergeReports(shards.toReversed()))).toBe(bytes(whole));
    },
  );

  it("divides the pages that a sitemap lists: each is asked by one machine", async () => {
    const routes: Routes = { "/": "<title>Start</title>" };
    const paths = Array.from({ length: 60 }, (_, page) => `/p/${page}`);
    for (const path of paths) routes[path] = `<title>${path}</title>`;
    routes["/sitemap.xml"] =
      `<urlset>${paths.map((path) => `<url><loc>${path}</loc></url>`).join("")}</urlset>`;
    await using site = await startSite(routes);
    await using folder = await testFolder({
      "launch-ready.yml": `site: ${site.url}\ngates: { redirect-crawl: { matrix: false } }\n`,
    });
    const whole = urlsOf(await crawlOf(folder.path));
    const shards = (await shardsOf(folder.path, 3)).map(urlsOf);
    expect(Math.max(...shards)).toBeLessThan(whole);
    const everyShardsStart = shards.length - 1;
    expect(shards.reduce((sum, urls) => sum + urls, 0)).toBe(whole + everyShardsStart);
  });

  it("counts in two reports what one shard crawls alone, when nothing lists the pages", async () => {
    await using site = await startSite(siteOf(5, "none"));
    await using folder = await testFolder(configuration(site.url));
    const [one, other] = (await shardsOf(folder.path, 2)).map(urlsOf);
    expect(Math.min(one as number, other as number)).toBe(1);
  });

  it("tells a site that is hidden as a whole from one that hides pages", async () => {
    for (const hidden of [9, 10]) {
      const routes: Routes = {};
      for (let page = 0; page < 10; page++) {
        const robots = page < hidden ? '<meta name="robots" content="noindex">' : "";
        routes[page === 0 ? "/" : `/p/${page}`] =
          `<title>${page}</title>${robots}<a href="/p/${page + 1}">on</a>`;
      }
      routes["/p/10"] = moved("/");
      routes["/sitemap.xml"] = "<urlset><url><loc>/p/2</loc></url><url><loc>/p/5</loc></url></urlset>";
      await using site = await startSite(routes);
      await using folder = await testFolder(configuration(site.url));
      const whole = await crawlOf(folder.path);
      const found = whole.gates[0]?.findings.filter(({ rule }) => rule === "redirect-crawl/noindex-left");
      expect(found).toHaveLength(hidden === 10 ? 10 : 3);
      expect(bytes(await mergeReports(await shardsOf(folder.path, 3)))).toBe(bytes(whole));
    }
  });

  it("finds twins that different shards meet, and none that nobody links to", async () => {
    const routes: Routes = { "/": linksTo() };
    const listed: string[] = [];
    for (let page = 0; page < 24; page++) {
      routes[`/p/${page}`] = linksTo(`/twin/${page >> 1}${page % 2 === 0 ? "" : "/"}`, `/single/${page}/`);
      listed.push(`/p/${page}`);
      for (const name of ["twin", "single"]) {
        routes[`/${name}/${page}`] = `<title>${name} ${page}</title>`;
        routes[`/${name}/${page}/`] = `<title>${name} ${page}</title>`;
      }
    }
    routes["/sitemap.xml"] =
      `<urlset>${listed.map((path) => `<url><loc>${path}</loc></url>`).join("")}</urlset>`;
    await using site = await startSite(routes);
    await using folder = await testFolder(configuration(site.url));
    const whole = await crawlOf(folder.path);
    const found = whole.gates[0]?.findings.filter(({ rule }) => rule === "redirect-crawl/slash-twins");
    expect(found).toHaveLength(12);
    for (const total of [2, 3])
      expect(bytes(await mergeReports(await shardsOf(folder.path, total)))).toBe(bytes(whole));
  });

  it("counts what a trap keeps out once, whichever shards run into it", async () => {
    const routes: Routes = { "/": linksTo(), "/list?*": () => "<title>List</title>" };
    const listed: string[] = [];
    const variants = Array.from({ length: 20 }, (_, number) => `/list?color=a&amp;size=${number + 10}`);
    for (let page = 0; page < 12; page++) {
      routes[`/p/${page}`] = linksTo(...variants);
      listed.push(`/p/${page}`);
    }
    routes["/sitemap.xml"] =
      `<urlset>${listed.map((path) => `<url><loc>${path}</loc></url>`).join("")}</urlset>`;
    await using site = await startSite(routes);
    await using folder = await testFolder(configuration(site.url, ", max-variants: 5"));
    const whole = await crawlOf(folder.path);
    expect(JSON.stringify(whole.gates[0]?.coverage)).toContain('"count":15');
    for (const total of [2, 3])
      expect(bytes(await mergeReports(await shardsOf(folder.path, total)))).toBe(bytes(whole));
  });

  it("counts rules of the survival list that stand for many addresses once", async () => {
    await using site = await startSite(siteOf(3, "all"));
    await using folder = await testFolder({
      "launch-ready.yml": `site: ${site.url}\ngates:\n  redirect-crawl: { survive: [_redirects] }\n`,
      _redirects: "/blog/* /news/:splat 301\n/shop/* /p/:splat 301\n/old/1 /p/0 301\n/old/2 /p/0 301\n",
    });
    const whole = await crawlOf(folder.path);
    expect(JSON.stringify(whole.gates[0]?.coverage)).toContain('"what":"redirect rules"');
    expect(bytes(await mergeReports(await shardsOf(folder.path, 3)))).toBe(bytes(whole));
  });

  it("tries as many open redirects as one crawl, and the same", async () => {
    const routes: Routes = { "/sitemap.xml": "" };
    const listed: string[] = [];
    for (let number = 10; number < 80; number++) {
      listed.push(`/go/${number}?next=/a`, `/go/${number}?next=/b`);
      routes[`/go/${number}?*`] = (request) =>
        moved(new URL(request.url ?? "", "http://x").searchParams.get("next") ?? "/", 302);
    }
    for (const page of ["/", "/a", "/b"]) routes[page] = `<title>${page}</title>`;
    routes["/sitemap.xml"] =
      `<urlset>${listed.map((path) => `<url><loc>${path}</loc></url>`).join("")}</urlset>`;
    await using site = await startSite(routes);
    await using folder = await testFolder(configuration(site.url, ", open-redirects: true"));
    const whole = await crawlOf(folder.path);
    const found = whole.gates[0]?.findings.filter(({ rule }) => rule === "redirect-crawl/open-redirect");
    expect(found).toHaveLength(40);
    expect(bytes(await mergeReports(await shardsOf(folder.path, 3)))).toBe(bytes(whole));
  });

  it("keeps what is worse than in production, and no more", async () => {
    await using production = await startSite(siteOf(3, "some"));
    await using preview = await startSite({
      ...siteOf(3, "some"),
      "/p/4": moved("/gone/9"),
      "/old/4": moved("/x"),
    });
    await using folder = await testFolder(configuration(preview.url, `, compare: "${production.url}"`));
    const whole = await crawlOf(folder.path);
    expect(whole.totals.error).toBeGreaterThan(0);
    expect(bytes(await mergeReports(await shardsOf(folder.path, 2)))).toBe(bytes(whole));
  });

  it("is inconclusive without one of them, and joins the rest", async () => {
    await using site = await startSite(siteOf(3, "all"));
    await using folder = await testFolder(configuration(site.url));
    const shards = await shardsOf(folder.path, 3);
    const merged = await mergeReports(shards.slice(1));
    expect(merged.gates.map(({ gate }) => gate)).toEqual(["redirect-crawl", "shards"]);
    expect(JSON.stringify(merged)).toContain("shard 1/3 gave no report");
    expect(JSON.stringify(merged)).not.toContain('"share"');
    const [, second, third] = shards.map(urlsOf);
    expect(urlsOf(merged)).toBeGreaterThan(Math.max(second as number, third as number));
  });
});

describe("a share", () => {
  const broken: [what: string, change: (share: Share) => Share, message: RegExp][] = [
    ["that is no gzip", (share) => ({ ...share, table: "AAAA" }), /cannot be unpacked/],
    ["that unpacks without end", (share) => ({ ...share, table: bomb() }), /cannot be unpacked/],
    ["that is another's", (share) => ({ ...share, table: packed({ version: 2 }) }), /version/],
    ["that lacks its addresses", (share) => ({ ...share, names: [] }), /lists differ/],
    ["whose lists differ", changed((table) => table.waves.pop()), /lists differ/],
    [
      "with links from nowhere",
      changed((table) => table.links[0]?.push(0, 9_999_999, 1, 1)),
      /does not contain/,
    ],
    [
      "about what is not there",
      changed((table) => table.candidates.push([0, 9_999_999])),
      /does not contain/,
    ],
  ];
  it.each(broken)("%s is refused, and says which gate's", async (_what, change, message) => {
    await using site = await startSite(siteOf(3, "all"));
    await using folder = await testFolder(configuration(site.url));
    const [one, two] = (await shardsOf(folder.path, 2)) as [Report, Report];
    const gates = two.gates.map((gate) => (gate.share ? { ...gate, share: change(gate.share) } : gate));
    const merging = mergeReports([one, parseReport(json({ ...two, gates }), "launch-report.json")]);
    await expect(merging).rejects.toThrow(message);
    await expect(merging).rejects.toThrow(
      /^merge: a shard's report of redirect-crawl contains a broken share/,
    );
  });
});

function packed(data: unknown): string {
  return gzipSync(JSON.stringify(data)).toString("base64");
}

function bomb(): string {
  return gzipSync(Buffer.alloc(300_000_000)).toString("base64");
}

function changed(change: (table: ShareTable) => void): (share: Share) => Share {
  return (share) => {
    const { table } = readTable(share);
    change(table);
    return { ...share, table: packed(table) };
  };
}
