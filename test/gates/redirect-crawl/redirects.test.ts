import { describe, expect, it } from "vitest";
import { startHttpServer } from "../../harness/http-server.ts";
import { crawlSite, linksTo, moved, startSite } from "./site.ts";

describe("a redirect", () => {
  it("in one hop that keeps its query is fine", async () => {
    await using site = await startSite({
      "/": linksTo("/old", "/go?utm_source=mail", "/page"),
      "/old": moved("/page"),
      "/go?utm_source=mail": moved("/page?utm_source=mail"),
      "/page": linksTo("/"),
      "/page?utm_source=mail": linksTo("/"),
    });
    const { byRule, outcome, context } = await crawlSite(site.url);
    expect(byRule).toEqual({});
    expect(outcome.inconclusive).toBeUndefined();
    expect(context.coverage.snapshot().checked).toMatchObject({ urls: 5, pages: 3, redirects: 2 });
  });

  it("of more than one hop is a chain, shown hop by hop with the page that links to it", async () => {
    await using site = await startSite({
      "/": `<html>\n  <body><p>A</p> <a href="/a">here</a></body></html>`,
      "/a": moved("/b"),
      "/b": moved("c", 302),
      "/c": linksTo("/"),
    });
    const { findings } = await crawlSite(site.url);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "redirect-crawl/chain",
      subject: `${site.url}/a`,
      args: { hops: 2, target: `${site.url}/c` },
    });
    const [hops, links, command] = findings[0]!.evidence;
    expect(hops).toMatchObject({
      kind: "hops",
      hops: [
        { url: `${site.url}/a`, status: 301, location: "/b" },
        { url: `${site.url}/b`, status: 302, location: "c" },
        { url: `${site.url}/c`, status: 200 },
      ],
    });
    expect(links).toMatchObject({ kind: "list", items: [`${site.url}/, line 2, column 18 (a)`] });
    expect(command).toEqual({
      kind: "command",
      command: `curl -sSL --max-redirs 20 -o /dev/null -D - ${site.url}/a`,
    });
  });

  it("that comes back to itself is a loop with its members, from outside the circle too", async () => {
    await using site = await startSite({
      "/": linksTo("/in", "/x", "/self"),
      "/in": moved("/x"),
      "/x": moved("/y"),
      "/y": moved("/x"),
      "/self": moved("/self"),
    });
    const { findings, byRule } = await crawlSite(site.url);
    expect(byRule).toEqual({ loop: ["/in", "/self", "/x"] });
    const members = findings.find((one) => one.subject.endsWith("/in"))?.args["members"];
    expect(members).toEqual([`${site.url}/x`, `${site.url}/y`]);
  });

  it("that drops a campaign's parameters is named with what it lost", async () => {
    await using site = await startSite({
      "/": linksTo("/go?utm_source=a&gclid=7&page=2"),
      "/go?utm_source=a&gclid=7&page=2": moved("/page?utm_source=a"),
      "/page?utm_source=a": linksTo(),
    });
    const { findings } = await crawlSite(site.url);
    expect(findings.map(({ rule, args }) => [rule, args["lost"]])).toEqual([
      ["redirect-crawl/lost-query", ["gclid"]],
    ]);
  });
});

describe("a query", () => {
  it("arrives byte for byte, in whatever spelling of the same bytes", async () => {
    await using site = await startSite({
      "/": linksTo(
        "/latin?ref=%E9",
        "/space?ref=a%20b",
        "/case?ref=%C3%A9",
        "/twice?ref=a%20b",
        "/plus?ref=a%2Bb",
      ),
      "/latin?ref=%E9": moved("/page?ref=%EF%BF%BD"),
      "/space?ref=a%20b": moved("/page?ref=a+b"),
      "/case?ref=%C3%A9": moved("/page?ref=%c3%a9"),
      "/twice?ref=a%20b": moved("/page?ref=a%2520b"),
      "/plus?ref=a%2Bb": moved("/page?ref=a+b"),
      "/page?*": linksTo(),
    });
    const { findings } = await crawlSite(site.url);
    expect(
      findings.map(({ rule, subject, args }) => [rule, subject.slice(site.url.length), args["changed"]]),
    ).toEqual([
      ["redirect-crawl/lost-query", "/latin?ref=%E9", ["ref"]],
      ["redirect-crawl/lost-query", "/plus?ref=a%2Bb", ["ref"]],
      ["redirect-crawl/lost-query", "/twice?ref=a%20b", ["ref"]],
    ]);
  });
});

describe("an address", () => {
  it("that is dead is reported once, with all that link to it", async () => {
    await using site = await startSite({
      "/": linksTo("/gone", "/broken", "/also"),
      "/also": linksTo("/gone"),
      "/broken": { status: 500 },
    });
    const { byRule, findings } = await crawlSite(site.url);
    expect(byRule).toEqual({ dead: ["/broken", "/gone"] });
    expect(findings.find((one) => one.subject.endsWith("/gone"))).toMatchObject({
      reach: 2,
      args: { reason: "it returns 404 Not Found" },
    });
  });

  it("given to start with is resolved against the site", async () => {
    await using site = await startSite({ "/": linksTo(), "/campaign": moved("/nowhere") });
    const { byRule } = await crawlSite(site.url, { start: ["/campaign"] });
    expect(byRule).toEqual({ dead: ["/campaign"] });
  });

  it("of a sitemap is asked, also from a gzipped file that robots.txt names through an index", async () => {
    const { gzipSync } = await import("node:zlib");
    await using site = await startSite({
      "/": linksTo(),
      "/robots.txt": { status: 200, body: "Sitemap: /index.xml" },
      "/index.xml": {
        status: 200,
        headers: { "content-type": "application/xml" },
        body: "<sitemapindex><sitemap><loc>/pages.xml.gz</loc></sitemap></sitemapindex>",
      },
      "/pages.xml.gz": {
        status: 200,
        headers: { "content-type": "application/gzip" },
        body: gzipSync("<urlset>\n <url><loc>/listed</loc></url></urlset>"),
      },
    });
    const { findings, context } = await crawlSite(site.url);
    expect(findings.map((one) => one.subject)).toEqual([`${site.url}/listed`]);
    expect(findings[0]!.evidence).toContainEqual({
      kind: "list",
      label: "Linked from",
      items: [`${site.url}/pages.xml.gz, line 2, column 12 (sitemap)`],
    });
    expect(context.coverage.snapshot().checked["sitemaps"]).toBe(2);
  });
});

describe("a site on another host than the canonical one", () => {
  it("over plain HTTP where HTTPS is canonical is judged so", async () => {
    await using site = await startSite({ "/": linksTo() });
    const { byRule } = await crawlSite(site.url, { canonical: site.url.replace("http:", "https:") });
    expect(byRule).toEqual({ "not-https": ["/"] });
  });

  it("is asked to redirect there", async () => {
    await using canonical = await startSite({ "/": linksTo() });
    await using site = await startSite({ "/": linksTo(), "/gone": moved(canonical.url) });
    const { byRule } = await crawlSite(site.url, { canonical: canonical.url });
    expect(byRule).toEqual({ "canonical-host": ["/"] });
  });
});

describe("a site that cannot be reached", () => {
  it("is dead when the runner is not to blame", async () => {
    const closed = await startHttpServer(() => {});
    await closed[Symbol.asyncDispose]();
    const { byRule } = await crawlSite(closed.url);
    expect(byRule).toEqual({ dead: ["/"] });
  });

  it("leaves the question open when no control address answers either", async () => {
    const { findings, outcome } = await crawlSite("http://shop.invalid/");
    expect(findings).toEqual([]);
    expect(outcome.inconclusive).toEqual([expect.stringContaining("no control address")]);
  });
});
