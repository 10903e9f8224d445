import { readFile } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/core/errors.ts";
import { defaultNetwork } from "../../../src/core/network.ts";
import { createRedactor } from "../../../src/core/redactor.ts";
import { parseShard } from "../../../src/core/shard.ts";
import { gate } from "../../../src/gates/redirect-crawl/index.ts";
import { networkOf } from "../../../src/suite/network-settings.ts";
import { testFolder } from "../../harness/folder.ts";
import { startHttpServer, startRawServer } from "../../harness/http-server.ts";
import { startProxy } from "../../harness/proxy.ts";
import { startShop } from "./shop.ts";
import { type Crawled, crawlSite, linksTo, moved, type Routes, serve, startSite } from "./site.ts";

/** Findings in one line each, sorted. */
function lines({ findings }: Crawled): string[] {
  return findings
    .map(({ rule, subject, fingerprint }) => `${rule} ${subject} ${fingerprint ?? ""}`.trim())
    .sort();
}

describe("a preview", () => {
  const production = "https://www.shop.test";

  it("is crawled in place of production: production's links lead to it", async () => {
    await using site = await startSite({
      "/": linksTo(`${production}/a`, "http://shop.test/b", "https://other.test/"),
      "/a": moved(`${production}/b`),
      "/b": `<link rel="canonical" href="${production}/b">`,
    });
    const { byRule, context } = await crawlSite(site.url, { canonical: production });
    expect(byRule).toEqual({});
    expect(context.coverage.snapshot().checked).toMatchObject({ urls: 3, redirects: 1 });
    expect(context.coverage.snapshot().skipped).toContainEqual(
      expect.objectContaining({ what: "external addresses", count: 1 }),
    );
  });

  it("has the same fingerprints wherever it is deployed", async () => {
    const routes: Routes = { "/": linksTo("/gone") };
    await using one = await startSite(routes);
    await using other = await startSite(routes);
    const prints = await Promise.all(
      [one, other].map(async ({ url }) =>
        (await crawlSite(url, { canonical: production })).findings.map(({ fingerprint }) => fingerprint),
      ),
    );
    expect(prints[0]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
    expect(prints[1]).toEqual(prints[0]);
  });

  it("may be mapped by hand", async () => {
    await using site = await startSite({ "/": linksTo("https://cdn.shop.test/a"), "/a": linksTo() });
    const { context } = await crawlSite(site.url, { rewrite: { "https://cdn.shop.test": site.url } });
    expect(context.coverage.snapshot().checked["pages"]).toBe(2);
    await expect(crawlSite(site.url, { rewrite: { "cdn.shop.test": site.url } })).rejects.toThrow(
      /rewrite: "cdn\.shop\.test" is not an origin/,
    );
  });

  it("is compared with production: only what got worse is reported, unlinked pages included", async () => {
    const common: Routes = { "/old-fault": { status: 404 }, "/fine": linksTo(), "/unlinked": linksTo() };
    await using before = await startSite({ ...common, "/": linksTo("/old-fault", "/fine", "/unlinked") });
    await using after = await startSite({
      ...common,
      "/": linksTo("/old-fault", "/fine", "/new-fault"),
      "/fine": moved("/chain"),
      "/chain": moved("/unlinked-too"),
      "/unlinked-too": linksTo(),
      "/unlinked": { status: 500 },
    });
    const compared = await crawlSite(after.url, { compare: before.url });
    expect(compared.byRule).toEqual({ chain: ["/fine"], dead: ["/new-fault", "/unlinked"] });
    const dead = compared.findings.find(({ subject }) => subject.endsWith("/unlinked"));
    expect(dead?.evidence.at(-1)).toMatchObject({
      kind: "comparison",
      label: "In production",
      expected: "returns 200",
    });
    expect(compared.context.coverage.snapshot().checked["urls"]).toBe(7);
  });

  it("is compared with production: redirects must not get lost, nor faults worse; what stays bad is not reported", async () => {
    const links = linksTo("/chain", "/long", "/dead", "/worse", "/drops?gclid=1&utm_id=2");
    await using before = await startSite({
      "/": `${links}${linksTo("/moved", "/promo", "/own?page=1")}`,
      "/moved": moved("/fine"),
      "/promo": moved("/fine", 302),
      "/own?page=1": moved("/fine"),
      "/chain": moved("/c1"),
      "/long": moved("/c1"),
      "/c1": moved("/fine"),
      "/drops?gclid=1&utm_id=2": moved("/fine?utm_id=2"),
      "/fine?utm_id=2": linksTo(),
      "/fine": linksTo(),
      "/dead": { status: 404 },
      "/worse": { status: 404 },
    });
    await using after = await startSite({
      "/": links,
      "/own?page=1": moved("/fine"),
      "/chain": moved("/c1"),
      "/long": moved("/c0"),
      "/c0": moved("/c1"),
      "/c1": moved("/fine"),
      "/drops?gclid=1&utm_id=2": moved("/fine"),
      "/fine": linksTo(),
      "/fine?utm_id=2": linksTo(),
      "/dead": { status: 410 },
      "/worse": { status: 500 },
    });
    const { byRule, findings } = await crawlSite(after.url, { compare: before.url });
    expect(byRule).toEqual({
      chain: ["/long"],
      dead: ["/moved", "/worse"],
      "lost-query": ["/drops?gclid=1&utm_id=2"],
    });
    const expected = findings.map(({ subject, evidence }) => {
      const last = evidence.at(-1);
      return [subject.slice(after.url.length), last?.kind === "comparison" ? last.expected : undefined];
    });
    expect(Object.fromEntries(expected)).toEqual({
      "/long": "takes 2 redirects",
      "/moved": "returns 301",
      "/worse": "returns 404",
      "/drops?gclid=1&utm_id=2": "damages gclid only",
    });
  });
});

describe("shards", () => {
  const routes: Routes = { "/": linksTo("/hub", "/p/1") };
  const listed: string[] = ["/"];
  for (let page = 1; page <= 40; page++) {
    const links = [`/p/${(page % 40) + 1}`, `/only/${page}`, `/p/1#gone${page}`];
    routes[`/p/${page}`] = linksTo(...links);
    if (page % 3 === 0) routes[`/p/${page}`] = moved(`/p/${page + 1}x`);
    if (page % 3 === 0) routes[`/p/${page + 1}x`] = moved("/");
    if (page % 4 === 0) routes[`/only/${page}`] = `<link rel="canonical" href="/p/${page}">`;
    listed.push(`/p/${page}`);
  }
  routes["/hub"] = linksTo("/login?next=/");
  routes["/login?*"] = (request) =>
    moved(new URL(request.url ?? "", "http://x").searchParams.get("next") ?? "/", 302);
  routes["/sitemap.xml"] =
    `<urlset>${listed.map((path) => `<url><loc>${path}</loc></url>`).join("")}</urlset>`;

  it("find together what one machine finds alone, and share the work", async () => {
    await using site = await startSite(routes);
    const options = { survive: ["/p/1", "/nowhere"] };
    const alone = await crawlSite(site.url, options);
    const parts = await Promise.all(
      [1, 2, 3].map((part) => crawlSite(site.url, options, { shard: parseShard(`${part}/3`) })),
    );
    const together = [...new Set(parts.flatMap(lines))].sort();
    expect(together).toEqual([...new Set(lines(alone))]);
    expect(alone.findings.length).toBeGreaterThan(20);
    const asked = parts.map(({ context }) => context.coverage.snapshot().checked["urls"] ?? 0);
    const whole = alone.context.coverage.snapshot().checked["urls"] ?? 0;
    expect(Math.max(...asked)).toBeLessThan(whole);
  });

  it("without anything of their own are idle, not open", async () => {
    await using site = await startSite({ "/": linksTo() });
    const parts = await Promise.all(
      ["1/2", "2/2"].map((shard) => crawlSite(site.url, { shard, sitemap: false })),
    );
    const skipped = parts.map(({ outcome }) => outcome.skipped);
    expect(skipped.filter((one) => one !== undefined)).toEqual(["none of it belongs to this shard"]);
  });
});

describe("the cache of results", () => {
  it("asks unchanged pages with a condition and finds the same without their bodies", async () => {
    const body = linksTo("/gone", "/page#missing", "/page");
    const sent: string[] = [];
    await using site = await startHttpServer((request, response) => {
      const version = request.url === "/" ? '"1"' : '"2"';
      if (request.url !== "/" && request.url !== "/page") return void response.writeHead(404).end();
      const unchanged = request.headers["if-none-match"] === version;
      sent.push(`${request.url} ${unchanged ? 304 : 200}`);
      response.writeHead(unchanged ? 304 : 200, { etag: version, "content-type": "text/html" });
      response.end(
        unchanged ? undefined : request.url === "/" ? body : '<p id="x"><link rel=canonical href="/gone">',
      );
    });
    await using folder = await testFolder();
    const options = { cache: ".cache/crawl", sitemap: false };
    const first = await crawlSite(site.url, options, { root: folder.path });
    expect((await readFile(join(folder.path, ".cache/crawl"))).length).toBeGreaterThan(50);
    const second = await crawlSite(site.url, options, { root: folder.path });
    expect(lines(second)).toEqual(lines(first));
    expect(first.byRule).toEqual({
      "canonical-tag": ["/page"],
      dead: ["/gone"],
      "fragment-missing": ["/page#missing"],
    });
    expect(sent.sort()).toEqual(["/ 200", "/ 304", "/page 200", "/page 304"]);
    expect(second.outcome.metrics?.["revalidated"]).toBe(2);
    const third = await crawlSite(site.url, options, { root: folder.path });
    expect(third.outcome.metrics?.["revalidated"]).toBe(2);
  });

  it("that is broken is as good as none, and one that cannot be written is a mistake", async () => {
    await using site = await startSite({ "/": linksTo() });
    await using folder = await testFolder({ cache: "not gzip", "file/x": "" });
    expect((await crawlSite(site.url, { cache: "cache" }, { root: folder.path })).byRule).toEqual({});
    await expect(crawlSite(site.url, { cache: "file/x/y" }, { root: folder.path })).rejects.toThrow(
      /file\/x\/y: cannot be/,
    );
  });
});

describe("a signed-in crawl", () => {
  it("sends headers, cookies and a password to the site's own hosts only, and redacts them", async () => {
    const seen: string[] = [];
    const note = (request: IncomingMessage): string => {
      seen.push(
        `${request.url} ${request.headers.authorization} ${request.headers.cookie} ${request.headers["x-bypass"]}`,
      );
      return linksTo();
    };
    await using other = await startSite({ "/": note });
    await using site = await startSite({
      "/": (request) => {
        note(request);
        return linksTo("/a", other.url);
      },
      "/a": note,
    });
    const redactor = createRedactor();
    const options = {
      "basic-auth": "ada:open-sesame",
      cookies: { session: "s3cr3t-session" },
      headers: { "x-bypass": "bypass-token" },
      external: true,
      sitemap: false,
    };
    await crawlSite(site.url, options, { redactor });
    const auth = `Basic ${Buffer.from("ada:open-sesame").toString("base64")}`;
    expect([...new Set(seen)].sort()).toEqual([
      `/ ${auth} session=s3cr3t-session bypass-token`,
      `/a ${auth} session=s3cr3t-session bypass-token`,
    ]);
    const text = redactor.redact(`${auth} open-sesame s3cr3t-session bypass-token`);
    expect(text).not.toMatch(/sesame|s3cr3t|bypass-token|YWRh/);
  });

  it("leaves alone what signs out or removes something; an anonymous one does not", async () => {
    const dangerous = ["/logout", "/account/delete?id=1", "/sign-out", "/catalogue"];
    await using site = await startSite({
      "/": linksTo(...dangerous),
      ...Object.fromEntries(dangerous.map((path) => [path, linksTo()])),
    });
    const asked = (): string[] =>
      site.requests.splice(0).filter((one) => /logout|delete|sign-out|catalogue/.test(one));
    const { context } = await crawlSite(site.url, { cookies: { session: "abcdef" } });
    expect(asked()).toEqual(["GET /catalogue"]);
    expect(context.coverage.snapshot().skipped).toContainEqual(
      expect.objectContaining({ what: "state-changing URLs", count: 3 }),
    );
    await crawlSite(site.url);
    expect(asked()).toHaveLength(4);
  });

  it("signs in with a smoke flow", async () => {
    const routes: Routes = {
      "/": linksTo("/account"),
      "/login": (request) =>
        request.method === "POST"
          ? { status: 303, headers: { location: "/", "set-cookie": "sid=flow-session-1" } }
          : linksTo(),
      "/account": (request) =>
        request.headers.cookie?.includes("sid=flow-session-1") ? linksTo() : { status: 403 },
    };
    await using site = await startSite(routes);
    const flow = {
      name: "sign in",
      steps: [{ post: "/login", form: { user: "ada" }, expect: { status: 303 } }],
    };
    expect((await crawlSite(site.url, { session: { flow } })).byRule).toEqual({});
    expect((await crawlSite(site.url)).byRule).toEqual({ dead: ["/account"] });
    const failing = { name: "sign in", steps: [{ get: "/nowhere", expect: { status: 200 } }] };
    const { outcome } = await crawlSite(site.url, { session: { flow: failing } });
    expect(outcome.inconclusive).toEqual([expect.stringContaining("no session could be opened")]);
  });
});

describe("the scope", () => {
  it("is the site; external links are asked only on demand, gently, and never on private networks", async () => {
    await using inside = await startSite({ "/": linksTo() });
    await using shop = await startShop({
      "https://www.shop.test": { "/": linksTo("https://gone.test/", `http://127.0.0.1:${inside.port}/`) },
    });
    const origin = "https://www.shop.test";
    const options = { matrix: false, sitemap: false };
    const quiet = await crawlSite(origin, options, { network: shop.network });
    expect(quiet.byRule).toEqual({ "redirect-to-private": [`http://127.0.0.1:${inside.port}/`] });
    const loud = await crawlSite(origin, { ...options, external: true }, { network: shop.network });
    expect(loud.byRule).toMatchObject({ "external-dead": ["https://gone.test/"] });
    expect(inside.requests).toEqual([]);
  });

  it("follows include, exclude and, when asked, robots.txt", async () => {
    const paths = ["/blog/a", "/blog/b", "/shop/a", "/admin"];
    await using site = await startSite({
      "/": linksTo(...paths),
      ...Object.fromEntries(paths.map((path) => [path, linksTo()])),
      "/robots.txt": { status: 200, body: "User-agent: *\nDisallow: /admin\n" },
    });
    const asked = async (options: Record<string, unknown>): Promise<string[]> => {
      site.requests.length = 0;
      await crawlSite(site.url, { sitemap: false, ...options });
      return paths.filter((path) => site.requests.includes(`GET ${path}`));
    };
    expect(await asked({})).toEqual(paths);
    expect(await asked({ exclude: "/blog/**" })).toEqual(["/shop/a", "/admin"]);
    expect(await asked({ include: ["/", "/blog/*"] })).toEqual(["/blog/a", "/blog/b"]);
    expect(await asked({ robots: true })).toEqual(["/blog/a", "/blog/b", "/shop/a"]);
  });
});

describe("a limit", () => {
  const routes: Routes = { "/": linksTo("/1", "/2", "/3"), "/1": linksTo("/1/1"), "/1/1": linksTo("/1/1/1") };

  it("on pages and depth cuts the crawl off in the same place every time, and is counted", async () => {
    await using site = await startSite(routes);
    const shallow = await crawlSite(site.url, { "max-depth": 1, sitemap: false });
    expect(shallow.context.coverage.snapshot()).toMatchObject({
      checked: { urls: 4 },
      skipped: expect.arrayContaining([expect.objectContaining({ what: "deep addresses", count: 1 })]),
    });
    const few = await Promise.all([1, 2].map(() => crawlSite(site.url, { "max-pages": 3, sitemap: false })));
    expect(few.map(({ byRule }) => byRule)).toEqual([{ dead: ["/2"] }, { dead: ["/2"] }]);
  });

  it("on bytes and time stops the crawl", async () => {
    await using site = await startSite(routes);
    const small = await crawlSite(site.url, { "max-bytes": 10, sitemap: false });
    expect(small.context.coverage.snapshot().checked["urls"]).toBe(1);
    await using slow = await startHttpServer((request, response) => {
      if (request.url === "/")
        response.writeHead(200, { "content-type": "text/html" }).end(linksTo("/a", "/b"));
      else if (request.url === "/a") setTimeout(() => response.writeHead(200).end(), 300);
      else response.writeHead(404).end();
    });
    const { context } = await crawlSite(slow.url, { "max-time": 100, concurrency: 1, sitemap: false });
    expect(context.coverage.snapshot().skipped).toContainEqual(
      expect.objectContaining({ what: "addresses left", count: 1 }),
    );
  });

  it("that is the end of the run keeps what was found", async () => {
    const controller = new AbortController();
    await using site = await startHttpServer((request, response) => {
      if (request.url === "/")
        response.writeHead(200, { "content-type": "text/html" }).end(linksTo("/gone", "/hangs"));
      else if (request.url === "/hangs") setTimeout(() => controller.abort(), 50);
      else response.writeHead(404).end();
    });
    const { byRule, context } = await crawlSite(
      site.url,
      { sitemap: false, timeout: 10_000 },
      { signal: controller.signal },
    );
    expect(byRule).toEqual({ dead: ["/gone"] });
    expect(context.coverage.snapshot().skipped).toContainEqual(
      expect.objectContaining({ what: "addresses left", count: 1 }),
    );
  });
});

describe("a run", () => {
  it("brings the same findings in the same order every time", async () => {
    const routes: Routes = { "/": linksTo(...Array.from({ length: 60 }, (_, page) => `/p/${page}`)) };
    for (let page = 0; page < 60; page++) {
      const link = linksTo(`/p/${(page * 7) % 60}`, `/gone/${page % 5}`, `/go?utm_source=${page % 3}`);
      routes[`/p/${page}`] = page % 9 === 0 ? moved(`/p/${page + 1}?`) : link;
    }
    await using site = await startHttpServer((request, response) => {
      const wait = (request.url?.length ?? 0) % 3;
      setTimeout(() => serve(routes, request, response), wait);
    });
    const runs = await Promise.all([1, 2, 3].map(() => crawlSite(site.url)));
    const shape = ({ findings }: Crawled) =>
      findings.map((one) => ({ ...one, evidence: one.evidence.filter(({ kind }) => kind !== "hops") }));
    expect(shape(runs[1]!)).toEqual(shape(runs[0]!));
    expect(shape(runs[2]!)).toEqual(shape(runs[0]!));
    expect(runs[0]!.findings.length).toBeGreaterThan(5);
  });

  it("says who it is, and shows its progress", async () => {
    const agents = new Set<string | undefined>();
    const home: Routes[string] = (request) => {
      agents.add(request.headers["user-agent"]);
      return linksTo("/a");
    };
    await using site = await startSite({ "/": home, "/a": linksTo() });
    const progress: string[] = [];
    await crawlSite(
      site.url,
      {},
      { progress: ({ done, total, unit }) => progress.push(`${done}/${total} ${unit}`) },
    );
    expect([...agents]).toEqual([expect.stringMatching(/^launch-ready \(\+https:/)]);
    expect(progress).toContain("2/2 urls");
  });

  it("without a site, or with an address that is none, is a mistake", async () => {
    await using site = await startSite({ "/": linksTo() });
    await expect(crawlSite(site.url, { start: ["mailto:x@y.test"] })).rejects.toThrow(ConfigurationError);
    await expect(crawlSite(site.url, { hosts: ["not a host/"] })).rejects.toThrow(
      /hosts: "not a host\/" is not a host name/,
    );
    const context = { root: "/", env: {}, change: { event: "local" } } as never;
    expect(await gate.notApplicable(gate.options.parse({}), context)).toMatch(/no site was given/);
    expect(
      await gate.notApplicable(gate.options.parse({ start: ["https://a.test/"] }), context),
    ).toBeUndefined();
  });
});

describe("a crawl behind a proxy", () => {
  const network = (proxy: string) => ({ ...defaultNetwork, timeoutMs: 2_000, control: [], proxy });

  it("reaches hosts that only the proxy knows, and judges them as others", async () => {
    await using site = await startSite({
      "/": linksTo("/a", "/gone"),
      "/a": moved("/b"),
      "/b": moved("/c"),
      "/c": "<p>c",
    });
    await using proxy = await startProxy({ names: { "shop.test:80": `127.0.0.1:${site.port}` } });
    const { byRule, context } = await crawlSite(
      "http://shop.test",
      { sitemap: false, matrix: false },
      { network: network(proxy.url) },
    );
    expect(byRule).toEqual({ chain: ["/a"], dead: ["/gone"], "not-https": ["/", "/a"] });
    expect(context.coverage.snapshot().checked).toMatchObject({ urls: 5, redirects: 2 });
    expect(new Set(proxy.tunnels)).toEqual(new Set(["shop.test:80"]));
  });

  it("comes from the environment, carries TLS, and is passed by for NO_PROXY", async () => {
    await using shop = await startShop({
      "https://www.shop.test": { "/": linksTo("/gone", "http://shop.test/") },
      "http://shop.test": { "/": moved("https://www.shop.test/") },
    });
    await using proxy = await startProxy({ names: shop.network.resolve });
    const crawl = async (env: Record<string, string>, resolve = {}): Promise<Crawled> => {
      const network = { ...shop.network, ...(await networkOf({}, { env, root: "." })), control: [], resolve };
      const options = { sitemap: false, matrix: false };
      return crawlSite("https://www.shop.test", options, { network: { ...network, ca: shop.network.ca! } });
    };
    const carried = await crawl({ HTTPS_PROXY: proxy.url });
    expect(carried.byRule).toEqual({ dead: ["/gone"] });
    expect(carried.context.coverage.snapshot().checked).toMatchObject({ urls: 3, pages: 1, redirects: 1 });
    expect(new Set(proxy.tunnels)).toEqual(new Set(["www.shop.test:443", "shop.test:80"]));
    proxy.tunnels.length = 0;
    const past = await crawl({ HTTPS_PROXY: proxy.url, NO_PROXY: "shop.test" }, shop.network.resolve);
    expect(past.byRule).toEqual({ dead: ["/gone"] });
    expect(proxy.tunnels).toEqual([]);
  });

  it("that makes tunnels to port 443 only carries the whole of it", async () => {
    await using shop = await startShop({
      "https://www.shop.test": { "/": linksTo("/gone", "http://shop.test/") },
      "http://shop.test": { "/": moved("https://www.shop.test/") },
    });
    await using proxy = await startProxy({ names: shop.network.resolve, secureTunnelsOnly: true });
    const { byRule, outcome, context } = await crawlSite(
      "https://www.shop.test",
      { sitemap: false, matrix: false },
      { network: { ...shop.network, resolve: {}, proxy: proxy.url } },
    );
    expect(byRule).toEqual({ dead: ["/gone"] });
    expect(outcome.inconclusive).toBeUndefined();
    expect(context.coverage.snapshot().checked).toMatchObject({ urls: 3, redirects: 1 });
    expect(proxy.passed).toEqual(["http://shop.test/"]);
  });

  it("that refuses one host leaves that one open, and blames no site for it", async () => {
    await using shop = await startShop({
      "https://www.shop.test": { "/": linksTo("/gone", "http://shop.test/") },
    });
    await using proxy = await startProxy({ names: shop.network.resolve, forbids: ["shop.test:80"] });
    const { byRule, outcome } = await crawlSite(
      "https://www.shop.test",
      { sitemap: false, matrix: false },
      { network: { ...shop.network, resolve: {}, proxy: proxy.url } },
    );
    expect(byRule).toEqual({ dead: ["/gone"] });
    expect(outcome.inconclusive).toEqual([
      "the proxy refused to pass on some requests, so those URLs remain unchecked",
    ]);
  });

  it("that refuses, is gone, says nothing or closes at once leaves the question open, in time", async () => {
    await using refusing = await startProxy({ refuses: 403 });
    const gone = await startProxy();
    await gone[Symbol.asyncDispose]();
    await using mute = await startRawServer(() => {});
    await using closing = await startRawServer((socket) => socket.destroy());
    for (const [proxy, reason] of [
      [refusing.url, /PROXY_ANSWERED_403/],
      [gone.url, /ECONNREFUSED/],
      [mute.url, /no complete response came in time/],
      [closing.url, /the connection was closed/],
    ] as const) {
      const { findings, outcome } = await crawlSite(
        "https://shop.test",
        { sitemap: false, timeout: 200 },
        { network: { ...network(proxy), timeoutMs: 200 } },
      );
      expect(findings).toEqual([]);
      expect(outcome.inconclusive).toEqual([expect.stringMatching(reason)]);
      expect(outcome.inconclusive?.[0]).toContain("this runner reached no control address either");
    }
  });
});
