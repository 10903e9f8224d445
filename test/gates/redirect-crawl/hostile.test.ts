import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { startHttpServer, startRawServer } from "../../harness/http-server.ts";
import { type Crawled, crawlSite, linksTo, startSite } from "./site.ts";

/** Answers `/` with a page that links to `/a`, and everything else as told. */
async function withHostile(
  answer: (socket: import("node:net").Socket) => void,
  options = {},
): Promise<Crawled> {
  const page = linksTo("/a");
  const home = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${page.length}\r\n\r\n${page}`;
  const missing = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
  await using site = await startRawServer((socket) => {
    socket.on("data", (chunk) => {
      const path = /^\w+ (\S+)/.exec(chunk.toString("latin1"))?.[1];
      if (path === "/") socket.write(home);
      else if (path === "/a") answer(socket);
      else socket.write(missing);
    });
  });
  return await crawlSite(site.url, { sitemap: false, timeout: 300, ...options });
}

function reasons({ findings }: Crawled): unknown[] {
  return findings.map(({ args }) => args["reason"]);
}

describe("a server that", () => {
  it("never answers is dead in time", async () => {
    expect(reasons(await withHostile(() => {}))).toEqual([
      "no complete response came in time (within 300 ms)",
    ]);
  });

  it("drips its answer is dead in time", async () => {
    const crawled = await withHostile((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
      const timer = setInterval(() => socket.write("<p>"), 20);
      socket.on("close", () => clearInterval(timer));
    });
    expect(reasons(crawled)).toEqual(["no complete response came in time (within 300 ms)"]);
  });

  it("closes early is dead", async () => {
    const half = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>half";
    expect(reasons(await withHostile((socket) => socket.end(half)))).toEqual([
      "the connection was closed before the response was complete (UND_ERR_SOCKET)",
    ]);
    expect(reasons(await withHostile((socket) => socket.destroy()))).toEqual([
      expect.stringContaining("the connection was closed before the response was complete"),
    ]);
  });

  it("speaks no HTTP, breaks its chunks or sends 10 MB of header is dead", async () => {
    const chunked =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\ngarbage";
    const huge = `HTTP/1.1 200 OK\r\nX-Big: ${"a".repeat(10_000_000)}\r\n\r\n`;
    for (const answer of ["SMTP ready\r\n\r\n", chunked, huge]) {
      expect(reasons(await withHostile((socket) => socket.end(answer)))).toEqual([
        expect.stringContaining("the response is not valid HTTP"),
      ]);
    }
  });

  it("sends as much header as may be is read; one byte more is dead", async () => {
    const limit = 128 * 1024;
    const others = ["Content-Type", "text/html", "Content-Length", "0", "X-Big"].join("").length;
    const answer = (bytes: number): Promise<Crawled> =>
      withHostile((socket) =>
        socket.write(
          `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\nX-Big: ${"a".repeat(bytes - others)}\r\n\r\n`,
        ),
      );
    const most = await answer(limit);
    expect(most.findings).toEqual([]);
    expect(most.context.coverage.snapshot().checked["pages"]).toBe(2);
    expect(reasons(await answer(limit + 1))).toEqual([
      "the response is not valid HTTP (UND_ERR_HEADERS_OVERFLOW)",
    ]);
  });

  it("speaks HTTP/1.0 and closes is fine", async () => {
    const crawled = await withHostile((socket) =>
      socket.end("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>old"),
    );
    expect(crawled.byRule).toEqual({});
    expect(crawled.context.coverage.snapshot().checked["pages"]).toBe(2);
  });

  it("sends a gigabyte, or a bomb, is read up to the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, "<p>"));
    await using site = await startHttpServer((request, response) => {
      const headers = { "content-type": "text/html" };
      if (request.url === "/") response.writeHead(200, headers).end(linksTo("/endless", "/bomb"));
      else if (request.url === "/bomb")
        response.writeHead(200, { ...headers, "content-encoding": "gzip" }).end(bomb);
      else if (request.url === "/endless") {
        response.writeHead(200, headers);
        const chunk = Buffer.alloc(64 * 1024, "<p>kite</p>");
        const pump = (): void => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on("drain", pump);
        pump();
      } else response.writeHead(404).end();
    });
    const { byRule, context } = await crawlSite(site.url, {}, { network: await limited(200_000) });
    expect(byRule).toEqual({});
    expect(context.coverage.snapshot().skipped).toContainEqual({
      what: "the rest of a page",
      reason: "the body is larger than the limit",
      count: 2,
    });
  });

  it("breaks its content coding is read as far as possible, and said to be partial", async () => {
    await using site = await startSite({
      "/": {
        status: 200,
        headers: { "content-type": "text/html", "content-encoding": "gzip" },
        body: "not gzip",
      },
    });
    const { context } = await crawlSite(site.url);
    expect(context.coverage.snapshot().skipped).toContainEqual({
      what: "the rest of a page",
      reason: "its content coding is broken",
      count: 1,
    });
  });

  it("names no charset, a wrong one or an unknown one is read all the same", async () => {
    const body = Buffer.from('<a href="/gr\u00fcn">', "latin1");
    await using site = await startSite({
      "/": linksTo("/declared", "/meta", "/unknown", "/untyped", "/text"),
      "/declared": { status: 200, headers: { "content-type": "text/html; charset=iso-8859-1" }, body },
      "/meta": Buffer.concat([Buffer.from('<meta charset="windows-1252">'), body]).toString("latin1") && {
        status: 200,
        headers: { "content-type": "text/html" },
        body: Buffer.concat([Buffer.from('<meta charset="windows-1252">'), body]),
      },
      "/unknown": {
        status: 200,
        headers: { "content-type": "text/html; charset=klingon" },
        body: '<a href="/k">',
      },
      "/untyped": { status: 200, headers: { "content-type": "" }, body: '<a href="/not-read">' },
      "/text": { status: 200, headers: { "content-type": "text/plain" }, body: '<a href="/not-read">' },
    });
    expect((await crawlSite(site.url)).byRule).toEqual({ dead: ["/gr%C3%BCn", "/k"] });
  });

  it("has 100,000 links on a page is walked as far as the limits allow, and the rest is counted", async () => {
    const hrefs = Array.from({ length: 100_000 }, (_, index) => `/p/${index}`);
    await using site = await startSite({ "/": linksTo(...hrefs) });
    const { findings, context } = await crawlSite(site.url, {
      "max-pages": 50,
      sitemap: false,
      timeout: 15_000,
    });
    expect(findings).toHaveLength(49);
    const { checked, skipped } = context.coverage.snapshot();
    expect(checked).toMatchObject({ urls: 50, links: 100_000 });
    const [further, links] = [
      skipped.find(({ what }) => what === "further addresses"),
      skipped.find(({ what }) => what === "links"),
    ];
    expect((further?.count ?? 0) + (links?.count ?? 0)).toBe(100_001 - 50);
  });

  it("makes endless addresses is recognised", async () => {
    await using site = await startHttpServer((request, response) => {
      const url = new URL(request.url ?? "/", "http://x");
      const year = Number(/\/(\d{4})\/01\//.exec(url.pathname)?.[1] ?? 2026);
      const links: Record<string, string[]> = {
        "/": ["/calendar/2026/01/", "/loop/", "/list?phpsessid=1", "/find?color=red&size=1"],
        "/list": [`/list?phpsessid=${Number(url.searchParams.get("phpsessid")) + 1}`],
        "/find": [1, 2, 3, 4].map((n) =>
          `/find?color=c${n}${url.searchParams.get("color")}&size=${n}`.slice(0, 200),
        ),
      };
      const own = links[url.pathname] ?? [];
      if (url.pathname.startsWith("/calendar")) own.push(`/calendar/${year + 1}/01/`);
      if (url.pathname.startsWith("/loop")) own.push("again/");
      const known = own.length > 0;
      response.writeHead(known ? 200 : 404, { "content-type": "text/html" }).end(linksTo(...own));
    });
    const { byRule, context, outcome } = await crawlSite(site.url, {
      "max-variants": 40,
      "max-depth": 500,
      sitemap: false,
    });
    expect(byRule).toEqual({});
    expect(outcome.inconclusive).toBeUndefined();
    const traps = context.coverage.snapshot().skipped.filter(({ what }) => what === "URLs of a trap");
    expect(traps.map(({ reason }) => reason)).toEqual([
      "an endless calendar",
      "endless query strings",
      "its path repeats itself",
      "session ids in the query",
    ]);
  });
});

/** Test settings with a limit on bodies. */
async function limited(maxBodyBytes: number) {
  const { gateContext } = await import("../../harness/context.ts");
  return { ...gateContext().network, maxBodyBytes };
}

describe("a host under load", () => {
  it("is left alone as long as Retry-After asks, and asked again", async () => {
    let refused = 0;
    const times: number[] = [];
    await using site = await startHttpServer((request, response) => {
      if (request.url === "/")
        return void response.writeHead(200, { "content-type": "text/html" }).end(linksTo("/a", "/b"));
      if (request.url !== "/a" && request.url !== "/b") return void response.writeHead(404).end();
      times.push(performance.now());
      if (refused++ < 2) return void response.writeHead(429, { "retry-after": "1" }).end();
      response.writeHead(200, { "content-type": "text/html" }).end("<p>fine");
    });
    const { byRule, outcome } = await crawlSite(site.url, { sitemap: false });
    expect(byRule).toEqual({});
    expect(outcome.inconclusive).toBeUndefined();
    expect(times.at(-1)! - times[0]!).toBeGreaterThanOrEqual(990);
  });

  it("that wants to be left alone for long is not asked again, which leaves the question open", async () => {
    await using site = await startHttpServer((request, response) => {
      if (request.url === "/")
        response.writeHead(200, { "content-type": "text/html" }).end(linksTo("/a", "/b"));
      else if (request.url === "/robots.txt") response.writeHead(404).end();
      else response.writeHead(429, { "retry-after": "3600" }).end();
    });
    const { findings, outcome, context } = await crawlSite(site.url, {
      sitemap: false,
      "open-redirects": false,
    });
    expect(findings).toEqual([]);
    expect(outcome.inconclusive).toEqual([expect.stringContaining("429")]);
    expect(context.coverage.snapshot().skipped).toContainEqual(
      expect.objectContaining({ what: "rate-limited URLs", count: 2 }),
    );
  });

  it("that stays unavailable is dead", async () => {
    await using site = await startSite({
      "/": linksTo("/a"),
      "/a": { status: 503, headers: { "retry-after": "0" } },
    });
    const { findings } = await crawlSite(site.url, { sitemap: false, timeout: 2_000 });
    expect(findings.map(({ args }) => args["reason"])).toEqual(["it returns 503 Service Unavailable"]);
  }, 15_000);
});
