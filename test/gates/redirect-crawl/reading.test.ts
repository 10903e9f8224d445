import { describe, expect, it } from "vitest";
import { startShop } from "./shop.ts";
import { type Answer, type Crawled, crawlSite, linksTo, moved, type Routes, startSite } from "./site.ts";

const origin = "https://www.shop.test";

async function crawlShop(routes: Routes, given = {}): Promise<Crawled> {
  await using shop = await startShop({ [origin]: routes, "http://www.shop.test": routes });
  return await crawlSite(origin, { matrix: false, ...given }, { network: shop.network });
}

function answer(type: string, body: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { "content-type": type, ...headers }, body };
}

describe("a style sheet of an encrypted page", () => {
  const home = `<title>Shop</title><link rel="stylesheet" href="/s.css">`;
  const css = `@import "http://www.shop.test/t.css";\n.a{background:url(http://www.shop.test/i.png)}`;
  const files: Routes = {
    "/s.css": answer("text/css", css),
    "/t.css": answer("text/css", ""),
    "/i.png": answer("image/png", "1"),
  };

  it("must load nothing over plain HTTP", async () => {
    const { byRule, findings } = await crawlShop({ "/": home, ...files });
    expect(byRule).toEqual({ "mixed-content": ["/s.css"] });
    expect(findings[0]).toMatchObject({ args: { count: 2 }, reach: 1 });
    expect(findings[0]!.evidence[0]).toMatchObject({
      items: [
        `${origin}/s.css, line 1, column 1: http://www.shop.test/t.css`,
        `${origin}/s.css, line 2, column 15: http://www.shop.test/i.png`,
      ],
    });
  });

  it("may where the policy upgrades it", async () => {
    const csp = { "content-security-policy": "upgrade-insecure-requests" };
    const script = `<script src="http://www.shop.test/a.js"></script>`;
    const scripts = { "/a.js": answer("text/javascript", "") };
    const page = answer("text/html", home + script, csp);
    expect((await crawlShop({ "/": page, ...files, ...scripts })).byRule).toEqual({});
  });
});

it("directives for another robot, and previews that are not shown, hide no page", async () => {
  const preview = `<meta name="robots" content="index, follow, max-image-preview:none">`;
  const routes = (robots: string): Routes => ({
    "/": answer("text/html", linksTo("/a"), { "x-robots-tag": robots }),
    "/a": `<title>A</title>${preview}`,
    "/sitemap.xml": `<urlset><url><loc>/a</loc></url></urlset>`,
  });
  expect((await crawlShop(routes("gptbot: noindex"))).byRule).toEqual({});
  expect((await crawlShop(routes("googlebot: none"))).byRule).toEqual({ "noindex-left": ["/"] });
});

it("a refresh is relative to the base element when it is a tag, and to the page when it is a header", async () => {
  const base = `<base href="/b/">`;
  await using site = await startSite({
    "/": linksTo("/tag", "/header"),
    "/tag": `<title>T</title>${base}<meta http-equiv="refresh" content="0;url=x">`,
    "/b/x": linksTo(),
    "/header": answer("text/html", `<title>H</title>${base}`, { refresh: "0;url=y" }),
    "/y": linksTo(),
  });
  expect((await crawlSite(site.url)).byRule).toEqual({});
  expect(site.requests).toEqual(expect.arrayContaining(["GET /b/x", "GET /y"]));
});

it("pages without title and heading are told apart by their text", async () => {
  await using site = await startSite({
    "/": linksTo("/a", "/a/", "/same", "/same/"),
    "/a": "<p>list",
    "/a/": "<p>detail",
    "/same": "<p>one",
    "/same/": "<p>one",
    "/old": moved("/"),
  });
  expect((await crawlSite(site.url)).byRule).toEqual({ "slash-twins": ["/same"] });
});

describe("the action of a form", () => {
  const form = `<title>Home</title><form action="/search"><input name="q"></form>`;
  const refusing = { status: 400 };

  it("may refuse to be asked without the form's fields; a link may not", async () => {
    await using site = await startSite({ "/": form, "/search": refusing });
    expect((await crawlSite(site.url)).byRule).toEqual({});
    expect(site.requests).toContain("GET /search");
    await using linked = await startSite({
      "/": `${form}<a href="/search">Search</a>`,
      "/search": refusing,
    });
    expect((await crawlSite(linked.url)).byRule).toEqual({ dead: ["/search"] });
  });

  it("must be there, and must not break", async () => {
    for (const status of [404, 410, 500]) {
      await using site = await startSite({ "/": form, "/search": { status } });
      expect((await crawlSite(site.url)).byRule).toEqual({ dead: ["/search"] });
    }
  });
});

it("images by query are no trap, however many there are; sessions of a conference are pages", async () => {
  const images = Array.from({ length: 30 }, (_, n) => `/_next/image?url=%2Fi${n}.png&amp;w=640&amp;q=75`);
  const sessions = Array.from({ length: 10 }, (_, n) => `/agenda?session=${n}`);
  await using site = await startSite({
    "/": linksTo(...sessions) + images.map((src) => `<img src="${src}">`).join(""),
    "/_next/image?*": answer("image/webp", "1"),
    "/_next/image?url=%2Fi29.png&w=640&q=75": { status: 404 },
    ...Object.fromEntries(sessions.map((path) => [path, linksTo()])),
    "/agenda?session=9": { status: 500 },
  });
  const { byRule } = await crawlSite(site.url, { "max-variants": 10 });
  expect(byRule).toEqual({ dead: ["/_next/image?url=%2Fi29.png&w=640&q=75", "/agenda?session=9"] });
});
