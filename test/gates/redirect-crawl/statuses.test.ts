import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { startRawServer } from "../../harness/http-server.ts";
import { crawlSite, linksTo, moved, startSite } from "./site.ts";

/** What the gate says about one address that answers so. */
async function judged(
  answer: Parameters<typeof startSite>[0][string],
): Promise<[rule: string, reason: unknown][]> {
  await using site = await startSite({
    "/": linksTo("/a"),
    "/a": answer,
    "/b": linksTo(),
    "/ü": linksTo(),
    "/x%20y": linksTo(),
  });
  const { findings } = await crawlSite(site.url, { sitemap: false });
  return findings.map(({ rule, args }) => [rule.slice("redirect-crawl/".length), args["reason"]]);
}

describe("a status", () => {
  it.each([301, 302, 303, 307, 308])("%i with a Location is one hop", async (status) => {
    expect(await judged(moved("/b", status))).toEqual([]);
  });

  it.each([
    [300, []],
    [304, [["dead", "it returns 304 Not Modified for an unconditional request"]]],
    [305, [["dead", "it returns 305 Use Proxy"]]],
    [400, [["dead", "it returns 400 Bad Request"]]],
    [410, [["dead", "it returns 410 Gone"]]],
    [418, [["dead", "it returns 418 I'm a Teapot"]]],
    [500, [["dead", "it returns 500 Internal Server Error"]]],
    [599, [["dead", "it returns 599"]]],
    [204, []],
  ])("%i", async (status, findings) => {
    expect(await judged({ status })).toEqual(findings);
  });

  it("300 with a Location leads on", async () => {
    expect(await judged(moved("/gone", 300))).toEqual([["dead", "it returns 404 Not Found"]]);
  });

  it("of an accepted kind is fine", async () => {
    await using site = await startSite({ "/": linksTo("/a"), "/a": { status: 401 } });
    expect((await crawlSite(site.url, { accept: [401] })).byRule).toEqual({});
    expect((await crawlSite(site.url)).byRule).toEqual({ dead: ["/a"] });
  });

  it("502 and 504 of a moment are asked again", async () => {
    const seen = new Map<string, number>();
    const flaky = (status: number) => (request: { url?: string | undefined }) => {
      const count = (seen.get(request.url ?? "") ?? 0) + 1;
      seen.set(request.url ?? "", count);
      return count === 1 ? { status } : linksTo();
    };
    await using site = await startSite({
      "/": linksTo("/a", "/b", "/c"),
      "/a": flaky(502),
      "/b": flaky(504),
      "/c": { status: 502 },
    });
    expect((await crawlSite(site.url)).byRule).toEqual({ dead: ["/c"] });
  });
});

describe("a Location", () => {
  it.each([
    ["absolute path", "/b", []],
    ["relative", "b", []],
    ["with dots", "./x/../b", []],
    ["a query alone", "?x=1", [["dead", "it returns 404 Not Found"]]],
    ["UTF-8 bytes", Buffer.from("/ü").toString("latin1"), []],
    ["unescaped space", "/x y", []],
    ["empty", "", [["dead", "it returns 301 with an empty Location header"]]],
    ["blank", "  ", [["dead", "it returns 301 with an empty Location header"]]],
    [
      "broken",
      "http://[half/",
      [["dead", "it returns 301 with a Location header that is not a URL: http://[half/"]],
    ],
    ["mailto", "mailto:hello@example.com", [["dead", "it redirects to a mailto: URL"]]],
    ["javascript", "javascript:alert(1)", [["dead", "it redirects to a javascript: URL"]]],
    ["data", "data:text/html,hi", [["dead", "it redirects to a data: URL"]]],
    ["a fragment of itself", "#top", [["loop", undefined]]],
  ])("that is %s", async (_name, location, findings) => {
    const rules = await judgedRaw(`HTTP/1.1 301 Moved\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`);
    expect(rules).toEqual(findings);
  });

  it("without scheme stays on the scheme", async () => {
    await using other = await startSite({ "/b": linksTo() });
    await using site = await startSite({ "/": linksTo("/a"), "/a": moved(`//127.0.0.1:${other.port}/b`) });
    expect(
      (await crawlSite(site.url, { hosts: [`127.0.0.1:${other.port}`] })).context.coverage.snapshot().checked[
        "pages"
      ],
    ).toBe(2);
  });

  it("given twice counts when both are the same", async () => {
    const twice = (second: string) =>
      `HTTP/1.1 302 Found\r\nLocation: /b\r\nLocation: ${second}\r\nContent-Length: 0\r\n\r\n`;
    expect(await judgedRaw(twice("/b"))).toEqual([]);
    expect(await judgedRaw(twice("/c"))).toEqual([
      ["dead", "it returns 302 with 2 different Location headers"],
    ]);
  });

  it("that is absent leads nowhere", async () => {
    expect(await judged({ status: 302 })).toEqual([["dead", "it returns 302 without a Location header"]]);
  });
});

/** The same for an answer no HTTP library would send. */
async function judgedRaw(answer: string): Promise<[rule: string, reason: unknown][]> {
  const page = (body: string) =>
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const pages: Record<string, string> = {
    "/": page(linksTo("/a")),
    "/a": answer,
    "/b": page("b"),
    "/%C3%BC": page("u"),
    "/x%20y": page("x y"),
  };
  const missing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
  await using site = await startRawServer((socket) => {
    socket.on("data", (chunk) => {
      const path = /^\w+ (\S+)/.exec(chunk.toString("latin1"))?.[1] ?? "";
      socket.write(pages[path] ?? missing, "latin1");
    });
  });
  const { findings } = await crawlSite(site.url, { sitemap: false });
  return findings.map(({ rule, args }) => [rule.slice("redirect-crawl/".length), args["reason"]]);
}

describe("a Refresh", () => {
  it("that is due at once is a hop, by header or by tag", async () => {
    await using site = await startSite({
      "/": linksTo("/header", "/tag", "/loop"),
      "/header": { status: 200, headers: { refresh: "0; url=/next" }, body: "" },
      "/tag": `<meta http-equiv="Refresh" content="0;URL='/next'">`,
      "/next": moved("/end"),
      "/loop": `<meta http-equiv="refresh" content="1; url=/loop">`,
      "/end": linksTo(),
    });
    expect((await crawlSite(site.url)).byRule).toEqual({ chain: ["/header", "/tag"], loop: ["/loop"] });
  });

  it("that waits is a link", async () => {
    await using site = await startSite({
      "/": linksTo("/slow"),
      "/slow": { status: 200, headers: { refresh: "10; url=/gone" }, body: "" },
    });
    expect((await crawlSite(site.url)).byRule).toEqual({ dead: ["/gone"] });
  });
});

describe("many hops", () => {
  it("up to what browsers follow are a chain, more are too many", async () => {
    const routes: Parameters<typeof startSite>[0] = {
      "/": linksTo("/hop/0", "/hop/30"),
      "/hop/50": linksTo(),
    };
    for (let hop = 0; hop < 50; hop++) routes[`/hop/${hop}`] = moved(`/hop/${hop + 1}`);
    await using site = await startSite(routes);
    const { findings } = await crawlSite(site.url);
    expect(
      findings.map(({ rule, subject, args }) => [rule, subject.slice(site.url.length), args["hops"]]),
    ).toEqual([
      ["redirect-crawl/too-many-hops", "/hop/0", 20],
      ["redirect-crawl/chain", "/hop/30", 20],
    ]);
  });

  it("are allowed as many as the options say", async () => {
    await using site = await startSite({
      "/": linksTo("/a"),
      "/a": moved("/b"),
      "/b": moved("/c"),
      "/c": linksTo(),
    });
    expect((await crawlSite(site.url, { "max-hops": 2 })).byRule).toEqual({});
  });
});

describe("a circle that ends with a cookie", () => {
  it("needs the cookie; one that does not end is a loop", async () => {
    const wall = (name: string, ends: boolean) => (request: IncomingMessage) =>
      ends && request.headers.cookie?.includes(`${name}=1`)
        ? linksTo()
        : { status: 302, headers: { location: `/${name}`, "set-cookie": `${name}=1; Path=/; HttpOnly` } };
    await using site = await startSite({
      "/": linksTo("/consent", "/never"),
      "/consent": wall("consent", true),
      "/never": wall("never", false),
    });
    const { byRule, findings } = await crawlSite(site.url);
    expect(byRule).toEqual({ "needs-cookie": ["/consent"], loop: ["/never"] });
    expect(findings.find(({ rule }) => rule.endsWith("needs-cookie"))?.args).toEqual({
      cookies: ["consent"],
      target: `${site.url}/consent`,
    });
  });
});

describe("a redirect that changes only the spelling", () => {
  it("is meant for ever; one that leads elsewhere may be temporary", async () => {
    await using site = await startSite({
      "/": linksTo("/About", "/team", "/today", "/session", "/account", "/list?sort=x", "/LIST?sort=y"),
      "/About": moved("/about", 302),
      "/about": linksTo(),
      "/team": moved("/team/", 307),
      "/team/": linksTo(),
      "/today": moved("/2026-11-22", 302),
      "/2026-11-22": linksTo(),
      "/session": { status: 302, headers: { location: "/session/", "set-cookie": "a=1" } },
      "/session/": linksTo(),
      "/account": moved("/account?step=1", 302),
      "/account?step=1": linksTo(),
      "/list?sort=x": moved("/list", 302),
      "/list": linksTo(),
      "/LIST?sort=y": moved("/list?sort=y", 302),
      "/list?sort=y": linksTo(),
    });
    expect((await crawlSite(site.url)).byRule).toEqual({ temporary: ["/About", "/LIST?sort=y", "/team"] });
  });
});

describe("a deep address that ends on the home page", () => {
  it("has lost its path; names of the home page have not", async () => {
    await using site = await startSite({
      "/": linksTo("/shop/kite", "/index.html", "/home", "/campaign"),
      "/shop/kite": moved("/"),
      "/index.html": moved("/"),
      "/home": moved("/"),
      "/campaign": moved("/"),
    });
    expect((await crawlSite(site.url)).byRule).toEqual({ "lost-path": ["/shop/kite"] });
  });

  it("has not when it begins or ends a session, or notes a choice in a cookie", async () => {
    const choosing = (status: number) => ({ status, headers: { location: "/", "set-cookie": "a=1" } });
    await using site = await startSite({
      "/": linksTo("/account/logout", "/users/sign-in", "/users/sign_up.php", "/language/de", "/shop/kite"),
      "/account/logout": moved("/", 302),
      "/users/sign-in": moved("/", 302),
      "/users/sign_up.php": moved("/", 302),
      "/language/de": choosing(302),
      "/shop/kite": choosing(301),
    });
    expect((await crawlSite(site.url)).byRule).toEqual({ "lost-path": ["/shop/kite"] });
  });
});

describe("an open redirect", () => {
  it("is not tried where the crawl itself did not ask: excluded, a form with POST, the end of a session", async () => {
    const form = `<form method="post" action="/delete?return_to=/"></form>`;
    await using site = await startSite({
      "/": `${linksTo("/admin/go?next=/", "/logout?next=/", "/away?next=/", "/private?next=/")}${form}`,
      "/robots.txt": {
        status: 200,
        headers: { "content-type": "text/plain" },
        body: "User-agent: *\nDisallow: /private",
      },
      "/away?*": linksTo(),
    });
    const { context } = await crawlSite(site.url, {
      exclude: ["/admin/**"],
      cookies: { sid: "1" },
      robots: true,
    });
    const tried = site.requests.filter((request) => request.includes("open-redirect.invalid"));
    expect(tried).not.toEqual([]);
    expect(tried.filter((request) => !request.includes("/away?"))).toEqual([]);
    expect(context.coverage.snapshot().checked["open redirect candidates"]).toBe(1);
  });

  const follow = (request: { url?: string | undefined }) =>
    new URL(request.url ?? "", "http://x").searchParams.get("next") ?? "/";

  it("is one that follows a foreign host, in any disguise", async () => {
    await using site = await startSite({
      "/": linksTo("/login?next=/a", "/careful?next=/a", "/half?next=/a", "/page?return_to=/a"),
      "/a": linksTo(),
      "/login?*": (request) => moved(follow(request), 302),
      "/careful?*": (request) => moved(/^\/(?![/\\])/.test(follow(request)) ? follow(request) : "/a", 302),
      "/half?*": (request) => moved(/^https?:/.test(follow(request)) ? "/a" : follow(request), 302),
      "/page?*": linksTo(),
    });
    const { byRule, findings, context } = await crawlSite(site.url);
    expect(byRule).toEqual({ "open-redirect": ["/half", "/login"] });
    expect(findings.map(({ args }) => args["payload"]).sort()).toEqual([
      "//open-redirect.invalid/",
      "https://open-redirect.invalid/",
    ]);
    expect(context.coverage.snapshot().checked["open redirect candidates"]).toBe(4);
    expect((await crawlSite(site.url, { "open-redirects": false })).byRule).toEqual({});
  });

  it("may hide in a Refresh", async () => {
    await using site = await startSite({
      "/": linksTo("/out?url=/a"),
      "/a": linksTo(),
      "/out?*": (request) =>
        `<meta http-equiv="refresh" content="0;url=${new URL(request.url ?? "", "http://x").searchParams.get("url")}">`,
    });
    expect((await crawlSite(site.url)).byRule).toEqual({ "open-redirect": ["/out"] });
  });
});

describe("a downgrade", () => {
  it("is judged in public terms on a preview over plain HTTP", async () => {
    await using site = await startSite({
      "/": linksTo("https://www.shop.test/a", "http://www.shop.test/b"),
      "/a": moved("http://www.shop.test/b"),
      "/b": linksTo(),
    });
    const { findings } = await crawlSite(site.url, { canonical: "https://www.shop.test" });
    expect(findings.map(({ rule, args }) => [rule, args["to"]])).toEqual([
      ["redirect-crawl/downgrade", "http://www.shop.test/b"],
    ]);
  });
});
