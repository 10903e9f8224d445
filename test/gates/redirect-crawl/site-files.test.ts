import { describe, expect, it } from "vitest";
import { startShop } from "./shop.ts";
import { type Answer, crawlSite, linksTo, moved, type Routes, startSite } from "./site.ts";

const www = "https://www.shop.test";
const apex = "https://shop.test";

function robotsTxt(body: string): Answer {
  return { status: 200, headers: { "content-type": "text/plain" }, body };
}

describe("robots.txt behind a redirect", () => {
  const options = { matrix: false };
  const moves: Routes = { "/": moved(`${www}/`), "/robots.txt": moved(`${www}/robots.txt`) };

  it("counts as the site's own, and so do its sitemaps", async () => {
    await using shop = await startShop({
      [apex]: moves,
      [www]: {
        "/": linksTo(),
        "/robots.txt": robotsTxt(`User-agent: *\nDisallow: /\nSitemap: ${www}/s.xml`),
        "/s.xml": `<urlset><url><loc>${www}/gone</loc></url></urlset>`,
      },
    });
    const { byRule } = await crawlSite(apex, options, { network: shop.network });
    expect(byRule).toEqual({ "noindex-left": ["/robots.txt"], dead: [`${www}/gone`] });
  });

  it("keeps the crawl out on both hosts, when asked", async () => {
    await using shop = await startShop({
      [apex]: { ...moves, "/private/a": moved(`${www}/private/a`) },
      [www]: {
        "/": linksTo("/private/x", `${apex}/private/a`, "/open"),
        "/private/x": linksTo(),
        "/open": linksTo(),
        "/robots.txt": robotsTxt("User-agent: *\nDisallow: /private"),
      },
    });
    await crawlSite(apex, { ...options, robots: true }, { network: shop.network });
    expect(shop.requests.filter((request) => /private|open/.test(request))).toEqual([`GET ${www}/open`]);
  });
});

describe("an address on a private network", () => {
  it("is never asked for a sitemap or a cookie's sake, and is told", async () => {
    await using inside = await startSite({ "/meta": "secret" });
    const meta = `${inside.url}/meta`;
    await using shop = await startShop({
      [www]: {
        "/": linksTo("/consent"),
        "/consent": (request) =>
          request.headers.cookie
            ? moved(meta, 302)
            : { status: 302, headers: { location: "/consent", "set-cookie": "seen=1; Path=/" } },
        "/robots.txt": robotsTxt(`Sitemap: ${www}/moved.xml\nSitemap: ${www}/index.xml\n`),
        "/moved.xml": moved(meta),
        "/index.xml": `<sitemapindex><sitemap><loc>${meta}</loc></sitemap></sitemapindex>`,
      },
    });
    const { byRule } = await crawlSite(www, { matrix: false }, { network: shop.network });
    expect(inside.requests).toEqual([]);
    expect(byRule).toEqual({ dead: ["/moved.xml", meta], loop: ["/consent"] });
  });
});

describe("a sitemap on another host", () => {
  it("is left alone and counted, and the site's own is read in its place", async () => {
    await using site = await startSite({
      "/": linksTo(),
      "/robots.txt": robotsTxt(`Sitemap: ${www}/s.xml`),
      "/sitemap.xml": `<urlset><url><loc>/gone</loc></url></urlset>`,
    });
    const { byRule, context } = await crawlSite(site.url);
    expect(byRule).toEqual({ dead: ["/gone"] });
    const { checked, skipped } = context.coverage.snapshot();
    expect(checked["sitemaps"]).toBe(1);
    expect(skipped).toContainEqual(expect.objectContaining({ what: `${www}/s.xml`, count: 1 }));
  });

  it("is counted when an index names it, and read when it is production's and the preview stands in", async () => {
    await using site = await startSite({
      "/": linksTo(),
      "/robots.txt": robotsTxt(`Sitemap: ${www}/s.xml\nSitemap: /index.xml`),
      "/index.xml": `<sitemapindex><sitemap><loc>https://cdn.test/c.xml</loc></sitemap></sitemapindex>`,
      "/s.xml": `<urlset><url><loc>${www}/gone</loc></url></urlset>`,
    });
    const { byRule, context } = await crawlSite(site.url, { rewrite: { [www]: site.url } });
    expect(byRule).toEqual({ dead: ["/gone"] });
    const { skipped } = context.coverage.snapshot();
    expect(skipped.map(({ what }) => what)).toEqual(["https://cdn.test/c.xml", "origin matrix"]);
  });
});
