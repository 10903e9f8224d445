import { describe, expect, it } from "vitest";
import { gate } from "../../../src/gates/cache-headers/index.ts";
import { gateContext } from "../../harness/context.ts";
import { type Answer, check, goodPage, immutable, noStore, personal, type Route, signIn } from "./site.ts";

const page = goodPage(
  '<link rel="stylesheet" href="/assets/site.5e1d9c.css"><script src="/assets/app-DiwrgTd4.js"></script><img src="/logo.png"><a href="/account/orders">o</a><script src="https://cdn.invalid/x.js"></script>',
);
const css: Answer = {
  headers: { "content-type": "text/css", ...immutable },
  body: "@font-face{src:url(/assets/f.abc123.woff2)}",
};
const good: Record<string, Route> = {
  "/": page,
  "/assets/site.5e1d9c.css": css,
  "/assets/app-DiwrgTd4.js": { headers: { ...immutable }, body: "x" },
  "/assets/f.abc123.woff2": { headers: { ...immutable }, body: "f" },
  "/logo.png": { headers: { "cache-control": "max-age=86400", etag: '"l"' }, body: "p" },
  "/account": personal(noStore),
  "/account/orders": personal(noStore),
};
const all = {
  private: ["/account", "/account/**"],
  session: { flow: signIn("alice"), other: { variables: { who: "bob" } } },
};

describe("cache-headers", () => {
  it("ships a site that caches what it should and nothing else", async () => {
    const { broken, reasons, coverage, rows } = await check({ routes: good }, all);
    expect(broken).toEqual([]);
    expect(reasons).toEqual([]);
    expect(coverage.checked).toMatchObject({
      pages: 1,
      "static files": 4,
      "private pages": 2,
      "replay probes": 2,
    });
    expect(rows).toContainEqual(["/logo.png", "static", "1 d", "1 d", "ETag"]);
    expect(rows).toContainEqual(["/account", "private, with a session", "not stored", "not stored", "none"]);
  });

  it.each<[string, Answer, string[]]>([
    ["no Cache-Control", { body: "x", headers: { etag: '"1"' } }, ["static-uncached"]],
    ["no-store", { body: "x", headers: { "cache-control": "no-store" } }, ["static-uncached"]],
    ["no-cache", { body: "x", headers: { "cache-control": "no-cache", etag: '"1"' } }, ["static-uncached"]],
    [
      "max-age=0",
      { body: "x", headers: { "cache-control": "public, max-age=0", etag: '"1"' } },
      ["static-uncached"],
    ],
    [
      "five minutes",
      { body: "x", headers: { "cache-control": "max-age=300", etag: '"1"' } },
      ["static-short"],
    ],
    ["Vary: *", { body: "x", headers: { ...immutable, vary: "*", etag: '"1"' } }, ["static-uncached"]],
    [
      "no validator",
      { body: "x", headers: { "cache-control": "max-age=86400" } },
      ["static-short", "no-validator"],
    ],
    [
      "a mistake",
      { body: "x", headers: { "cache-control": "max-age=31536000; immutable", etag: '"1"' } },
      ["malformed"],
    ],
    ["a cookie", { body: "x", headers: { ...immutable, "set-cookie": "a=1" } }, ["set-cookie-cacheable"]],
    ["404", { status: 404, body: "" }, ["unreachable"]],
    [
      "an ETag nobody honours",
      { body: "x", headers: { ...immutable, etag: '"1"', "x-ignores": "1" } },
      ["validator-ignored"],
    ],
    ["compression without Vary", { body: "x", headers: { ...immutable, "x-gzip": "1" } }, ["vary-missing"]],
    [
      "compression with Vary",
      { body: "x", headers: { ...immutable, "x-gzip": "1", vary: "accept-encoding" } },
      [],
    ],
    [
      "a lifetime from Expires",
      { body: "x", headers: { expires: "Fri, 01 Jan 2077 00:00:00 GMT", etag: '"1"' } },
      [],
    ],
  ])("judges a static file with %s", async (_, answer, expected) => {
    const { broken, findings } = await check(
      { routes: { "/a.5e1d9c.js": answer } },
      { static: ["/a.5e1d9c.js"], pages: [] },
    );
    expect(broken).toEqual(expected.map((rule) => `${rule} /a.5e1d9c.js`));
    if (expected.length > 0 && expected[0] !== "unreachable")
      expect(findings[0]?.evidence.map(({ kind }) => kind)).toContain("command");
  });

  it("wants less of names without a hash, and what the options say", async () => {
    const routes = { "/a.js": { body: "x", headers: { "cache-control": "max-age=86400", etag: '"1"' } } };
    const options = { static: ["/a.js"], pages: [] };
    expect((await check({ routes }, options)).broken).toEqual([]);
    const { messages } = await check({ routes }, { ...options, "min-age": "2d" });
    expect(messages).toEqual(["browsers keep /a.js for 1 d (max-age=86400), less than 2 d"]);
  });

  it("notices an ETag that changes although the content does not", async () => {
    let count = 0;
    const route: Route = () => ({ body: "same", headers: { ...immutable, etag: `"${count++}"` } });
    const { messages } = await check(
      { routes: { "/a.5e1d9c.js": route } },
      { static: ["/a.5e1d9c.js"], pages: [] },
    );
    expect(messages).toEqual(["the ETag of /a.5e1d9c.js changes although the content does not"]);
  });

  it.each<[string, Answer | Route, string[]]>([
    [
      "a day in browsers",
      { body: "x", headers: { "cache-control": "max-age=86400", etag: '"1"' } },
      ["page-kept"],
    ],
    [
      "a day in shared caches only",
      { body: "x", headers: { "cache-control": "max-age=0, s-maxage=86400", etag: '"1"' } },
      [],
    ],
    ["nothing said", { body: "x" }, ["no-policy", "no-validator"]],
    [
      "a cookie in a shared cache",
      { body: "x", headers: { "cache-control": "s-maxage=600", etag: '"1"', "set-cookie": "v=1; Path=/" } },
      ["set-cookie-cacheable"],
    ],
    [
      "a cookie in a content network",
      {
        body: "x",
        headers: { "cache-control": "no-store", "cdn-cache-control": "max-age=60", "set-cookie": "v=1" },
      },
      ["set-cookie-cacheable"],
    ],
    [
      "a cookie that is not kept",
      {
        body: "x",
        headers: {
          "cache-control": 'public, max-age=60, no-cache="set-cookie"',
          etag: '"1"',
          "set-cookie": "v=1",
        },
      },
      [],
    ],
    [
      "a cookie of the content network's own",
      { body: "x", headers: { "cache-control": "s-maxage=60", etag: '"1"', "set-cookie": "__cf_bm=1" } },
      [],
    ],
    ["a cookie without caching", { body: "x", headers: { ...noStore, "set-cookie": "v=1" } }, []],
    [
      "its own language for each",
      (request) => ({
        body: "x",
        headers: {
          "cache-control": "public, max-age=60",
          etag: '"1"',
          "content-language": request.headers["accept-language"]?.startsWith("de") ? "de" : "en",
        },
      }),
      ["vary-missing"],
    ],
    [
      "its own origin for each",
      (request) => ({
        body: "x",
        headers: {
          "cache-control": "public, max-age=60",
          etag: '"1"',
          "access-control-allow-origin": request.headers.origin ?? "null",
        },
      }),
      ["vary-missing"],
    ],
  ])("judges a page with %s", async (_, route, expected) => {
    const { broken } = await check({ routes: { "/": route } }, { static: ["/none"], pages: ["/"] }).then(
      (result) => ({
        broken: result.broken.filter((text) => !text.endsWith("/none")),
      }),
    );
    expect(broken).toEqual(expected.map((rule) => `${rule} /`));
  });

  it("never shows a cookie's value", async () => {
    const routes = {
      "/": {
        body: "x",
        headers: { "cache-control": "public, max-age=60", "set-cookie": "sid=tell-nobody; Path=/" },
      },
    };
    const { findings } = await check({ routes }, { pages: ["/"] });
    expect(findings.map(({ rule }) => rule)).toContain("cache-headers/set-cookie-cacheable");
    expect(JSON.stringify(findings)).not.toContain("tell-nobody");
    expect(JSON.stringify(findings)).toContain("sid=[redacted]; Path=/");
  });

  it("follows a page's redirects on its own host", async () => {
    const routes = {
      "/": { status: 302, headers: { location: "/en" } },
      "/en": goodPage('<script src="/a.js"></script>'),
      "/a.js": { body: "x", headers: { "cache-control": "no-store" } },
    };
    const { broken } = await check({ routes }, {});
    expect(broken).toEqual(["static-uncached /a.js"]);
  });
});

describe("cache-headers, which addresses", () => {
  it("finds static files on the pages, in their style sheets and on the same host only", async () => {
    const { requests, coverage } = await check({ routes: good }, { static: ["/assets/**"] });
    expect(new Set(requests)).toEqual(
      new Set([
        "GET /",
        "GET /assets/site.5e1d9c.css",
        "GET /assets/app-DiwrgTd4.js",
        "GET /assets/f.abc123.woff2",
      ]),
    );
    expect(coverage.checked["static files"]).toBe(3);
  });

  it("leaves the question open when a pattern matches nothing", async () => {
    const { reasons } = await check({ routes: good }, { static: ["/build/**"], private: ["/admin/**"] });
    expect(reasons).toEqual([
      "nothing on the pages matches /build/**",
      "nothing on the pages matches /admin/**",
    ]);
  });

  it("keeps to max-urls and counts the rest", async () => {
    const { coverage } = await check({ routes: good }, { "max-urls": 1 });
    expect(coverage.checked["static files"]).toBe(1);
    expect(coverage.skipped).toContainEqual({ what: "urls", reason: "more than max-urls: 1", count: 3 });
  });

  it("does not blame a site for a start page nobody named, nor for one that is protected", async () => {
    const absent = await check({ routes: {} }, {});
    expect(absent.broken).toEqual([]);
    expect(absent.reasons).toEqual(["/ returns 404: list public pages under `pages:`"]);
    expect((await check({ routes: {} }, { pages: ["/"] })).broken).toEqual(["unreachable /"]);
    const { reasons } = await check({ routes: { "/": { status: 401 } } }, { pages: ["/"] });
    expect(reasons).toEqual(["/ returns 401: set network.headers that let this run in"]);
  });

  it("needs a site for paths, and applies when it has one", async () => {
    const options = gate.options.parse({});
    expect(await gate.notApplicable(options, gateContext())).toBe("no site was given (`site:` or `--url`)");
    expect(
      await gate.notApplicable(options, gateContext({ site: new URL("http://x.invalid") })),
    ).toBeUndefined();
    await expect(gate.check?.(options, gateContext())).rejects.toThrow(/"\/" needs a site/);
    expect(gate.options.safeParse({ static: ["assets/**"] }).success).toBe(false);
  });
});

describe("cache-headers, private pages", () => {
  const routes = (headers: Record<string, string>) => ({ ...good, "/account": personal(headers) });
  const options = { pages: [], private: ["/account"], session: { flow: signIn("alice") } };

  it.each<[string, Record<string, string>, string[], string | undefined]>([
    ["public", { "cache-control": "public, max-age=600" }, ["private-cacheable"], undefined],
    ["s-maxage", { "cache-control": "s-maxage=600" }, ["private-cacheable"], undefined],
    [
      "a content network told to",
      { "cache-control": "private, no-store", "cdn-cache-control": "max-age=600" },
      ["private-cacheable"],
      undefined,
    ],
    ["nothing said", {}, ["private-cacheable"], "warning"],
    ["no-cache alone", { "cache-control": "no-cache" }, ["private-cacheable"], "warning"],
    [
      "kept for each cookie apart",
      { "cache-control": "max-age=60", vary: "Cookie" },
      ["private-cacheable"],
      "warning",
    ],
    ["a hit", { ...noStore, "cf-cache-status": "HIT" }, ["private-cached"], undefined],
    ["private", { "cache-control": "private, max-age=60" }, [], undefined],
  ])("with %s", async (_, headers, expected, severity) => {
    const { broken, findings } = await check({ routes: routes(headers) }, options);
    expect(broken).toEqual(expected.map((rule) => `${rule} /account`));
    if (expected.length > 0) expect(findings[0]?.severity).toBe(severity);
    if (expected.length > 0) expect(JSON.stringify(findings)).toContain('-H \\"cookie: $COOKIE\\"');
  });

  it("judges what nobody in particular gets, too", async () => {
    const open: Route = { body: "<p>all orders</p>", headers: { "cache-control": "public, max-age=60" } };
    const { messages } = await check({ routes: { "/orders": open } }, { pages: [], private: ["/orders"] });
    expect(messages).toEqual([
      "/orders, asked for without a session, may be stored by shared caches for 1 min (Cache-Control: max-age=60)",
    ]);
  });

  it("is open about private pages that cannot be seen without a session", async () => {
    const { reasons, broken } = await check({ routes: good }, { pages: [], private: ["/account"] });
    expect(broken).toEqual([]);
    expect(reasons).toEqual([
      "/account returns 303 without a session: set a flow that signs in under `session:` to see its content",
    ]);
  });

  it("is open when the flow fails, and when its session opens nothing", async () => {
    const failing = await check({ routes: good }, { ...options, session: { flow: signIn("nobody") } });
    expect(failing.reasons[0]).toMatch(
      /^no session could be opened: sign in › sign in: expected status 303, got 403/,
    );
    const useless: Route = { status: 303, headers: { location: "/login", ...noStore } };
    const { reasons } = await check({ routes: { "/account": useless } }, options);
    expect(reasons).toEqual(["/account returns 303 to /login although the session's flow passed"]);
  });

  it("finds an answer that is replayed to another visitor and to nobody", async () => {
    const site = { routes: routes(noStore), cache: (path: string) => path === "/account" };
    const { broken, messages, findings } = await check(site, { ...options, session: all.session });
    expect(broken).toContain("session-replayed /account");
    expect(messages.join("\n")).toContain(
      "/account: another signed-in visitor got the response made for a signed-in visitor (it contains their e-mail address)",
    );
    expect(JSON.stringify(findings)).not.toContain("alice@shop");
    const alone = await check(site, options);
    expect(alone.messages.join("\n")).toContain("/account: a visitor without a session got the response");
  });

  it("knows the first visitor by what the flow captured, and shows no captured value", async () => {
    const page: Route = (_request, user) =>
      user === undefined
        ? { status: 303, headers: { location: "/login", ...noStore } }
        : { headers: noStore, body: `<b id="number">customer-${user}-4711</b>` };
    const flow = signIn("alice");
    const see = { name: "see", get: "/number", capture: { customer: { regex: "(customer-[a-z]+-4711)" } } };
    const { messages, findings } = await check(
      { routes: { "/account": page, "/number": page }, cache: (path) => path === "/account" },
      { ...options, session: { flow: { ...flow, steps: [...flow.steps, see] } } },
    );
    expect(messages.join("\n")).toContain("(it contains the captured customer)");
    expect(JSON.stringify(findings)).not.toContain("customer-alice");
  });

  it("finds a session cookie that is replayed", async () => {
    let visits = 0;
    const route: Route = (_request, user) => ({
      headers: {
        ...noStore,
        "content-type": "text/html",
        "set-cookie": `csrf=${user ?? "anyone"}-0123456789abcdef`,
      },
      body: `<p>${user ?? "nobody"} ${visits++}</p>`,
    });
    const leak: Record<string, Answer> = {};
    const leaky: Route = (request, user) => {
      const key = request.url ?? "";
      const answer = (route as (...args: unknown[]) => Answer)(request, user);
      const first = leak[key] ?? answer;
      leak[key] = first;
      return { ...answer, headers: { ...answer.headers, "set-cookie": first.headers?.["set-cookie"] ?? "" } };
    };
    const { messages } = await check({ routes: { "/account": leaky } }, options);
    expect(messages.join("\n")).toContain("(it sets their cookie)");
  });

  it("finds a private page that a cache keeps under a static file's name", async () => {
    const site = {
      routes: { ...routes(noStore), "/account/*": personal(noStore) },
      cache: (path: string) => path.endsWith(".css"),
    };
    const { broken, messages } = await check(site, options);
    expect(broken).toEqual(["cache-deception /account"]);
    expect(messages[0]).toBe("/account/x.css shows a visitor without a session the private page /account");
  });

  it("warns when only the origin serves it, and asks nothing of the kind when told not to", async () => {
    const site = { routes: { ...routes(noStore), "/account/*": personal(noStore) } };
    const { findings } = await check(site, options);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["cache-headers/cache-deception", "warning"],
    ]);
    const quiet = await check(site, { ...options, session: { ...options.session, deception: false } });
    expect(quiet.broken).toEqual([]);
    expect(quiet.requests.some((line) => line.includes(".css"))).toBe(false);
  });

  it("asks at most 30 times for one private page", async () => {
    const { requests } = await check({ routes: good }, { ...all, private: ["/account"], pages: [] });
    expect(requests.filter((line) => !line.includes("login")).length).toBeLessThanOrEqual(30);
  });
});

describe("cache-headers, failures", () => {
  it("blames a site on this machine that refuses, and a network that is not there", async () => {
    const network = {
      ...gateContext().network,
      resolve: { "far.invalid": "0.0.0.0" },
      timeoutMs: 200,
      control: ["http://127.0.0.1:9/"],
    };
    const { broken, reasons } = await check(
      { routes: {} },
      { pages: ["http://127.0.0.1:9/"], static: ["http://far.invalid:9/x.js"] },
      { network },
    );
    expect(broken).toEqual(["unreachable http://127.0.0.1:9/"]);
    expect(reasons).toEqual([
      expect.stringMatching(
        /^http:\/\/far\.invalid:9\/x\.js could not be fetched, and neither could the control URLs/,
      ),
    ]);
  });

  it("ends with the run", async () => {
    const abort = new AbortController();
    const route: Route = () => {
      abort.abort(new Error("the run is over"));
      return { body: "" };
    };
    await expect(check({ routes: { "/": route } }, {}, { signal: abort.signal })).rejects.toThrow(
      "the run is over",
    );
  });
});
