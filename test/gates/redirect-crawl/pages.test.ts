import { describe, expect, it } from "vitest";
import { gate } from "../../../src/gates/redirect-crawl/index.ts";
import { startHttpServer } from "../../harness/http-server.ts";
import { startShop } from "./shop.ts";
import { type Crawled, crawlSite, linksTo, moved, type Routes, startSite } from "./site.ts";

const origin = "https://www.shop.test";

/** Crawls a shop over HTTPS whose only origin is the canonical one. */
async function crawlShop(
  routes: Routes,
  options: Record<string, unknown> = {},
  given = {},
): Promise<Crawled> {
  await using shop = await startShop({ [origin]: routes });
  return await crawlSite(origin, { matrix: false, ...options }, { network: shop.network, ...given });
}

function html(head: string, body = ""): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

describe("mixed content", () => {
  const parts = `<img src="http://cdn.test/a.png">\n<script src="http://cdn.test/a.js"></script>`;

  it("is every part of an encrypted page that is loaded over plain HTTP, with its place", async () => {
    const { findings } = await crawlShop({ "/": html("", parts) });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "redirect-crawl/mixed-content",
      subject: `${origin}/`,
      args: { count: 2, first: "http://cdn.test/a.png", active: true },
    });
    expect(findings[0]!.evidence[0]).toMatchObject({
      items: [
        `${origin}/, line 1, column 41: http://cdn.test/a.png`,
        `${origin}/, line 2, column 1: http://cdn.test/a.js`,
      ],
    });
  });

  it("that browsers only warn about is a warning", async () => {
    const { findings } = await crawlShop({
      "/": html("", `<img srcset="http://cdn.test/a.png 2x, /b.png">`),
      "/b.png": "",
    });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["redirect-crawl/mixed-content", "warning"],
    ]);
  });

  it("is not a link, nor anything on a plain page", async () => {
    expect((await crawlShop({ "/": html("", `<a href="http://other.test/">other</a>`) })).byRule).toEqual({});
    await using plain = await startSite({ "/": html("", parts) });
    expect((await crawlSite(plain.url)).byRule).toEqual({});
  });
});

describe("an insecure form", () => {
  it("sends over plain HTTP from an encrypted page, whatever its method", async () => {
    const form = (method: string) => `<form method="${method}" action="http://forms.test/${method}"></form>`;
    const { byRule } = await crawlShop({ "/": html("", form("post") + form("get")) });
    expect(byRule).toEqual({ "insecure-form": ["/", "/"] });
  });

  it("is not one that sends over HTTPS, and a POST form is never sent", async () => {
    await using site = await startSite({ "/": html("", `<form method="post" action="/pay"></form>`) });
    const { byRule, context } = await crawlSite(site.url);
    expect(byRule).toEqual({});
    expect(site.requests.filter((request) => request.endsWith("/pay"))).toEqual([]);
    expect(context.coverage.snapshot().skipped).toContainEqual({
      what: "forms",
      reason: "submitting them would change things on the site",
      count: 1,
    });
  });
});

describe("a canonical tag", () => {
  const tag = (href: string) => html(`<link rel="canonical" href="${href}">`, "<p>A</p>");

  it("that names the page itself is fine, in every spelling of the same address", async () => {
    const { byRule } = await crawlShop({
      "/": html("", `<a href="/a">a</a><a href="/b">b</a>`),
      "/a": tag(`${origin}/a`),
      "/b": tag("b"),
    });
    expect(byRule).toEqual({});
  });

  it("is wrong on another host, over plain HTTP, dead, redirected, hidden, doubled or passed on", async () => {
    const { findings } = await crawlShop({
      "/": linksTo("/host", "/plain", "/dead", "/moved", "/hidden", "/two", "/chain", "/cross"),
      "/host": tag("https://shop.test/host"),
      "/plain": tag("http://www.shop.test/plain"),
      "/dead": tag("/nowhere"),
      "/moved": tag("/old"),
      "/old": moved("/new"),
      "/new": html("<title>New</title>"),
      "/hidden": tag("/secret"),
      "/secret": html('<meta name="robots" content="noindex">'),
      "/two": html('<link rel="canonical" href="/two"><link rel="canonical" href="/new">'),
      "/chain": tag("/middle"),
      "/middle": tag("/new"),
      "/cross": tag("https://original.test/story"),
    });
    const faults = Object.fromEntries(
      findings
        .filter(({ rule }) => rule.endsWith("canonical-tag"))
        .map(({ subject, args, severity }) => [
          subject.slice(origin.length),
          [args["fault"], severity ?? "warning"],
        ]),
    );
    expect(faults).toEqual({
      "/host": ["the canonical host is www.shop.test", "error"],
      "/plain": ["that is plain HTTP", "warning"],
      "/dead": ["that URL returns 404 Not Found", "error"],
      "/moved": [`that URL redirects to ${origin}/new`, "warning"],
      "/hidden": ["that URL is hidden from search engines", "error"],
      "/two": ["it names 2 different ones", "warning"],
      "/chain": ["that URL names /new in turn", "warning"],
    });
  });

  it("counts in the Link header, too", async () => {
    const headers = { link: '</x.css>; rel=preload, <https://shop.test/>; rel="canonical"' };
    const { byRule } = await crawlShop({ "/": { status: 200, headers, body: html("") } });
    expect(byRule).toEqual({ "canonical-tag": ["/"] });
  });
});

describe("a fragment", () => {
  it("without its element is missing; ids, anchor names, encoded names, the top and routes are not", async () => {
    await using site = await startSite({
      "/": linksTo(
        "/page#gone",
        "/page#id",
        "/page#name",
        "/page#%C3%BCber",
        "/page#top",
        "/page#/route",
        "/page#15/48.2/16.3",
        "/page#@48.2,-16.3,15z",
        "#:~:text=x",
        "/old#gone",
      ),
      "/old": moved("/page"),
      "/page": html("", `<h2 id="id">A</h2><a name="name"></a><p id="über">B</p>`),
    });
    const { byRule, findings } = await crawlSite(site.url);
    expect(byRule).toEqual({ "fragment-missing": ["/old#gone", "/page#gone"] });
    const [, onPage] = findings.toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
    expect(onPage?.evidence[0]).toEqual({
      kind: "list",
      label: "Linked from",
      items: [`${site.url}/, line 2, column 1`],
    });
  });

  it("that a frame or a style asks for is its own matter", async () => {
    await using site = await startSite({
      "/": html(
        "<style>v { behavior: url(#default); filter: url(/page#blur) }</style>",
        `<iframe src="/page#toolbar"></iframe>`,
      ),
      "/page": html(""),
    });
    expect((await crawlSite(site.url)).byRule).toEqual({});
  });

  it("is not judged on a page that was cut off", async () => {
    await using site = await startSite({
      "/": linksTo("/long#end"),
      "/long": html("", `${"x".repeat(200_000)}<p id="end"></p>`),
    });
    const network = { ...(await crawlSite(site.url)).context.network, maxBodyBytes: 50_000 };
    const { byRule, context } = await crawlSite(site.url, {}, { network });
    expect(byRule).toEqual({});
    expect(context.coverage.snapshot().skipped).toContainEqual({
      what: "the rest of a page",
      reason: "the body is larger than the limit",
      count: 1,
    });
  });
});

describe("indexing", () => {
  const hidden = html('<meta name="robots" content="noindex, follow">');

  it("of a start page or a listed page must not be forbidden in production, by tag or header", async () => {
    const routes: Routes = {
      "/": {
        status: 200,
        headers: { "x-robots-tag": "googlebot: noindex" },
        body: linksTo("/thanks", "/listed", "/open"),
      },
      "/open": html("<title>Open</title>"),
      "/thanks": hidden,
      "/listed": hidden,
      "/sitemap.xml": `<urlset><url><loc>${origin}/listed</loc></url></urlset>`,
    };
    const { byRule } = await crawlShop(routes, { production: true });
    expect(byRule).toEqual({ "noindex-left": ["/", "/listed"], "sitemap-redirects": ["/listed"] });
    expect((await crawlShop(routes, {}, { environment: "preview" })).byRule).toEqual({
      "sitemap-redirects": ["/listed"],
    });
  });

  it("of all pages, or of everything in robots.txt, is left over from staging", async () => {
    const { byRule, findings } = await crawlShop({
      "/": html('<meta name="robots" content="none">', `<a href="/a"></a><a href="/b"></a>`),
      "/a": hidden,
      "/b": hidden,
      "/robots.txt": {
        status: 200,
        headers: { "content-type": "text/plain" },
        body: "User-agent: *\nDisallow: /\n",
      },
    });
    expect(byRule).toEqual({ "noindex-left": ["/", "/a", "/b", "/robots.txt"] });
    expect(findings.some(({ args }) => String(args["by"]).startsWith("line 2 of robots.txt"))).toBe(true);
  });
});

describe("a sitemap", () => {
  it("lists final addresses only", async () => {
    await using site = await startSite({
      "/": linksTo(),
      "/old": moved("/"),
      "/other": html('<link rel="canonical" href="/">'),
      "/fine": linksTo(),
      "/sitemap.xml": `<urlset>${["/", "/old", "/other", "/fine"].map((path) => `<url><loc>${path}</loc></url>`).join("")}</urlset>`,
    });
    const { byRule } = await crawlSite(site.url);
    expect(byRule).toEqual({ "sitemap-redirects": ["/old", "/other"] });
  });

  it("that robots.txt names and nobody can read is dead; a guessed one may be absent", async () => {
    await using site = await startSite({
      "/": linksTo(),
      "/robots.txt": { status: 200, body: "Sitemap: /missing.xml\nSitemap: /broken.xml" },
      "/broken.xml": "<urlset><url><loc>/</loc>",
    });
    const { byRule } = await crawlSite(site.url);
    expect(byRule).toEqual({ dead: ["/broken.xml", "/missing.xml"] });
  });
});

describe("a missing page", () => {
  it("must say so: 200 and a redirect to the home page do not", async () => {
    const answering = await startHttpServer((_request, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<title>Shell</title>"),
    );
    await using one = answering;
    const { findings } = await crawlSite(one.url);
    expect(findings.map(({ rule, args }) => [rule, args["how"]])).toEqual([
      ["redirect-crawl/soft-404", "answers"],
    ]);

    await using redirecting = await startHttpServer((request, response) =>
      request.url === "/"
        ? response.writeHead(200, { "content-type": "text/html" }).end("<title>Home</title>")
        : response.writeHead(302, { location: "/" }).end(),
    );
    const second = await crawlSite(redirecting.url);
    expect(second.findings.map(({ rule, args }) => [rule, args["how"]])).toEqual([
      ["redirect-crawl/soft-404", "redirects"],
    ]);
  });

  it("may be answered with the way to sign in and back, not with the way to a page that says sorry", async () => {
    const walled = (way: string) =>
      startHttpServer((request, response) =>
        request.url?.startsWith(way)
          ? response.writeHead(200, { "content-type": "text/html" }).end("<title>Shop</title>")
          : response
              .writeHead(302, { location: `${way}?next=${encodeURIComponent(request.url ?? "")}` })
              .end(),
      );
    await using login = await walled("/users/login");
    expect((await crawlSite(login.url, { sitemap: false })).byRule).toEqual({});
    await using sorry = await walled("/sorry");
    expect(Object.keys((await crawlSite(sorry.url, { sitemap: false })).byRule)).toEqual(["soft-404"]);
  });

  it("in place of a script or style sheet breaks what loads it", async () => {
    const sheets = `<link rel="stylesheet" href="/old.css"><link rel="stylesheet" href="/new.css"><script src="/old.js"></script>`;
    await using site = await startHttpServer((request, response) => {
      const isSheet = request.url === "/new.css";
      const body = isSheet ? "p {}" : html(`<title>App</title>${sheets}`, `<a href="/docs/page.css">CSS</a>`);
      response.writeHead(200, { "content-type": isSheet ? "text/css" : "text/html" }).end(body);
    });
    const { findings } = await crawlSite(site.url, { sitemap: false });
    const found = findings.map(({ subject, severity, args }) => [
      subject.slice(site.url.length).replace(/-[0-9a-f]+$/, ""),
      severity ?? "warning",
      args["how"],
    ]);
    expect(found.sort()).toEqual([
      ["/launch-ready-no-such-page", "warning", "answers"],
      ["/old.css", "error", "is a page"],
      ["/old.js", "error", "is a page"],
    ]);
  });

  it("is recognised by its words, and by looking like one", async () => {
    await using site = await startHttpServer((request, response) => {
      const pages: Record<string, string> = {
        "/": linksTo("/words", "/like", "/unlike", "/fine", "/404.html"),
        "/words": "<title>404 – Page not found</title>",
        "/fine": "<title>Room 404 in the Hotel</title>",
        "/404.html": "<title>Page not found</title>",
        "/unlike": `<title>Our shop</title><h1>Sorry!</h1>${"<p>An apology to the owner of the kite.</p>".repeat(20)}`,
      };
      const body = pages[request.url ?? ""] ?? "<title>Our shop</title><h1>Sorry!</h1>";
      response.writeHead(200, { "content-type": "text/html" }).end(body);
    });
    const { findings } = await crawlSite(site.url, { sitemap: false });
    const how = findings.map(({ subject, args }) => [
      subject.slice(site.url.length).replace(/-[0-9a-f]+$/, ""),
      args["how"],
    ]);
    expect(how.sort()).toEqual([
      ["/launch-ready-no-such-page", "answers"],
      ["/like", "looks like"],
      ["/words", "says so"],
    ]);
  });
});

describe("slash twins", () => {
  it("are two addresses of one page, unless one redirects, names the other or shows something else", async () => {
    const same = (name: string, canonical?: string) =>
      html(`<title>${name}</title>${canonical ? `<link rel="canonical" href="${canonical}">` : ""}`);
    await using site = await startSite({
      "/": linksTo(
        ...["/twin", "/twin/", "/moved", "/moved/", "/named", "/named/", "/list", "/list/", "/a", "/a/"],
      ),
      "/a": same("Kites"),
      "/a/": `${same("Kites")}${"<p>Each with its own body.</p>".repeat(20)}`,
      "/twin": same("Twin"),
      "/twin/": same("Twin"),
      "/moved": moved("/moved/"),
      "/moved/": same("Moved"),
      "/named": same("Named"),
      "/named/": same("Named", "/named"),
      "/list": same("List"),
      "/list/": same("Another list"),
    });
    const { byRule } = await crawlSite(site.url);
    expect(byRule).toEqual({ "slash-twins": ["/twin"] });
  });
});

describe("hosts customers should not see", () => {
  const page = linksTo(
    "http://localhost:3000/",
    "https://staging.shop.test/",
    "https://shop-git-main-team.vercel.app/",
    "https://deploy-preview-12--shop.netlify.app/x",
    "https://abc.ngrok-free.app/",
    "https://internal.example.net/",
    "http://10.0.0.7/admin",
    "http://169.254.169.254/latest/meta-data",
    "http://[fd00::1]/",
    "https://status.shop.test/",
    "https://dev.to/article",
  );

  it("are named when a public page points there, and are never asked", async () => {
    const { byRule } = await crawlShop({ "/": page }, { "staging-hosts": ["internal.*"] });
    expect(byRule).toEqual({
      "staging-host": [
        "http://localhost:3000/",
        "https://abc.ngrok-free.app/",
        "https://deploy-preview-12--shop.netlify.app/x",
        "https://internal.example.net/",
        "https://shop-git-main-team.vercel.app/",
        "https://staging.shop.test/",
      ],
      "redirect-to-private": [
        "http://10.0.0.7/admin",
        "http://169.254.169.254/latest/meta-data",
        "http://[fd00::1]/",
      ],
    });
  });

  it("may be linked on a site that is private itself", async () => {
    await using site = await startSite({ "/": page });
    expect((await crawlSite(site.url)).byRule).toEqual({});
  });

  it("may not be where a redirect leads", async () => {
    const { findings } = await crawlShop({ "/": linksTo("/admin"), "/admin": moved("http://192.168.1.4/") });
    expect(findings.map(({ rule, subject, args }) => [rule, subject, args["kind"]])).toEqual([
      ["redirect-crawl/redirect-to-private", `${origin}/admin`, "a private address"],
    ]);
  });
});

describe("parts of a page", () => {
  it("are asked wherever a page names them, and dead ones are found", async () => {
    const body = `
      <link rel="stylesheet" href="/s.css"><link rel="manifest" href="/m.webmanifest"><link rel="icon" href="/dead.ico">
      <style>@import "/dead-import.css"; /* url(/comment.png) */ p { background: url('/dead-bg.png') }</style>
      <picture><source srcset="/dead-1x.png, /ok.png 2x"><img src="/ok.png"></picture>
      <script src="/dead.js"></script><iframe src="/dead-frame"></iframe><video src="/dead.mp4" poster="/ok.png"></video>
      <map><area href="/dead-area"></map><form action="/dead-search"></form><p style="background:url(/dead-inline.png)">`;
    await using site = await startSite({
      "/": html('<meta http-equiv="refresh" content="30; url=/dead-refresh">', body),
      "/s.css": { status: 200, headers: { "content-type": "text/css" }, body: "a{b:url(dead-css.png)}" },
      "/m.webmanifest": {
        status: 200,
        headers: { "content-type": "application/manifest+json" },
        body: JSON.stringify({ icons: [{ src: "/dead-icon.png" }], start_url: "/dead-start" }),
      },
      "/ok.png": { status: 200, headers: { "content-type": "image/png" }, body: "png" },
    });
    const { byRule, findings } = await crawlSite(site.url);
    expect(byRule).toEqual({
      dead: [
        "/dead-1x.png",
        "/dead-area",
        "/dead-bg.png",
        "/dead-css.png",
        "/dead-frame",
        "/dead-icon.png",
        "/dead-import.css",
        "/dead-inline.png",
        "/dead-refresh",
        "/dead-search",
        "/dead-start",
        "/dead.ico",
        "/dead.js",
        "/dead.mp4",
      ],
    });
    const severities = Object.fromEntries(
      findings.map((one) => [one.subject.slice(site.url.length), one.severity]),
    );
    expect(severities).toMatchObject({
      "/dead-bg.png": "warning",
      "/dead-area": undefined,
      "/dead.js": undefined,
    });
    expect(site.requests.filter((request) => request === "HEAD /ok.png")).toHaveLength(1);
    expect(site.requests.filter((request) => request === "GET /ok.png")).toHaveLength(0);
    expect(site.requests.some((request) => request.includes("comment"))).toBe(false);
  });

  it("that do not answer HEAD are asked with GET", async () => {
    await using site = await startSite({
      "/": html("", `<img src="/a.png"><img src="/b.png"><img src="/c.png">`),
      "/a.png": (request) => (request.method === "HEAD" ? { status: 405 } : ""),
      "/b.png": (request) => (request.method === "HEAD" ? { status: 403 } : ""),
      "/c.png": (request) => (request.method === "HEAD" ? { status: 501 } : { status: 410 }),
    });
    expect((await crawlSite(site.url)).byRule).toEqual({ dead: ["/c.png"] });
  });

  it("are resolved against the base element", async () => {
    await using site = await startSite({
      "/": html('<base href="/deep/er/">', `<a href="page">p</a><a href="/root">r</a>`),
      "/deep/er/page": linksTo(),
      "/root": linksTo(),
    });
    expect((await crawlSite(site.url)).byRule).toEqual({});
  });
});

it("a dead script is an error however many pictures name it first; a dead picture is a warning", async () => {
  const pictures = '<img src="/shared" alt="">\n'.repeat(4);
  await using site = await startSite({
    "/": `<title>Home</title>${pictures}<img src="/picture" alt=""><script src="/shared"></script>`,
  });
  const { findings } = await crawlSite(site.url);
  const severities = findings.map(({ subject, severity }) => [
    subject.slice(site.url.length),
    severity ?? gate.rules["dead"]!.severity,
  ]);
  expect(severities.sort()).toEqual([
    ["/picture", "warning"],
    ["/shared", "error"],
  ]);
});
