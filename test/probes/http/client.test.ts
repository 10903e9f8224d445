import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultNetwork, type NetworkSettings } from "../../../src/core/network.ts";
import {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
  type HttpRequest,
} from "../../../src/probes/http/client.ts";
import { bypassesProxy } from "../../../src/probes/http/connections.ts";
import { HttpFailure } from "../../../src/probes/http/failure.ts";
import { header, headerValues } from "../../../src/probes/http/headers.ts";
import { startHttpServer, startRawServer } from "../../harness/http-server.ts";

let open: HttpClient[] = [];
beforeEach(() => {
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((client) => client.close()));
});

function client(network: Partial<NetworkSettings> = {}, options: HttpClientOptions = {}): HttpClient {
  const created = createHttpClient({ ...defaultNetwork, timeoutMs: 5_000, ...network }, options);
  open.push(created);
  return created;
}

/** The kind of failure a request ends in. */
async function failure(request: HttpRequest, network: Partial<NetworkSettings> = {}): Promise<string> {
  const thrown: unknown = await client(network)
    .request(request)
    .catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(HttpFailure);
  return (thrown as HttpFailure).kind;
}

describe("a response", () => {
  it("comes with status, header fields in order, body and times; redirects are not followed", async () => {
    await using server = await startHttpServer((_request, response) => {
      response
        .writeHead(
          301,
          [
            ["Location", "/next"],
            ["Set-Cookie", "a=1"],
            ["Set-Cookie", "b=2"],
          ].flat(),
        )
        .end("moved");
    });
    const response = await client().request({ url: `${server.url}/start?q=1` });
    expect(response.status).toBe(301);
    expect(header(response.headers, "location")).toBe("/next");
    expect(headerValues(response.headers, "set-cookie")).toEqual(["a=1", "b=2"]);
    expect(response.bytes.toString()).toBe("moved");
    expect(response.timings.totalMs).toBeGreaterThanOrEqual(response.timings.ttfbMs);
    expect(response.connection?.remoteAddress).toBe("127.0.0.1");
    expect(server.requests).toEqual(["GET /start?q=1"]);
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["zstd", zstdCompressSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
  ])("has its %s content coding undone", async (coding, compress) => {
    await using server = await startHttpServer((_request, response) => {
      response.writeHead(200, { "content-encoding": coding }).end(compress("kites ".repeat(100)));
    });
    const response = await client().request({ url: server.url });
    expect(response.bytes.toString()).toBe("kites ".repeat(100));
    expect(response.transferredBytes).toBeLessThan(600);
  });

  it("with a broken content coding keeps what could be read and says so", async () => {
    await using server = await startHttpServer((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip at all");
    });
    const response = await client().request({ url: server.url });
    expect(response.decodeError).toMatch(/incorrect header/);
  });

  it("is cut at the limit: a huge body, and a gzip bomb", async () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
    await using server = await startHttpServer((request, response) => {
      if (request.url === "/bomb") response.writeHead(200, { "content-encoding": "gzip" }).end(bomb);
      else {
        const chunk = Buffer.alloc(64 * 1024, "x");
        const pump = (): void => {
          while (!response.destroyed && response.write(chunk));
        };
        response.on("drain", pump);
        pump();
      }
    });
    const limited = client({ maxBodyBytes: 100_000 });
    for (const path of ["/endless", "/bomb"]) {
      const response = await limited.request({ url: server.url + path });
      expect([response.bytes.length, response.truncated]).toEqual([100_000, true]);
    }
  });

  it("to HEAD leaves the connection open", async () => {
    await using server = await startHttpServer((_request, response) =>
      response.writeHead(200, { "content-length": "5" }).end(),
    );
    const one = client();
    for (let round = 0; round < 20; round++) await one.request({ url: server.url, method: "HEAD" });
    // The pool may open a second one while the first is still winding up its response.
    expect(server.connections()).toBeLessThanOrEqual(2);
  });
});

describe("a request", () => {
  it("carries the run's own headers to the site's hosts only", async () => {
    const seen: (string | undefined)[] = [];
    const handler: Parameters<typeof startHttpServer>[0] = (request, response) => {
      seen.push(request.headers["x-bypass"] as string | undefined);
      response.end();
    };
    await using site = await startHttpServer(handler);
    await using other = await startHttpServer(handler);
    const one = client({ headers: { "x-bypass": "yes" } }, { siteHosts: [new URL(site.url).host] });
    await one.request({ url: site.url });
    await one.request({ url: other.url });
    expect(seen).toEqual(["yes", undefined]);
  });

  it("sends method, headers and body", async () => {
    let received = "";
    await using server = await startHttpServer((request, response) => {
      request.on("data", (chunk: Buffer) => {
        received += chunk;
      });
      request.on("end", () =>
        response.end(`${request.method} ${request.headers["content-type"]} ${received}`),
      );
    });
    const response = await client().request({
      url: server.url,
      method: "PUT",
      headers: { "Content-Type": "text/plain" },
      body: "hi",
    });
    expect(response.bytes.toString()).toBe("PUT text/plain hi");
  });

  it("goes to the address that `resolve` gives for its host", async () => {
    await using server = await startHttpServer((request, response) => response.end(request.headers.host));
    const one = client({ resolve: { "shop.example.com": "127.0.0.1" } });
    const response = await one.request({ url: `http://shop.example.com:${server.port}/` });
    expect(response.bytes.toString()).toBe(`shop.example.com:${server.port}`);
  });
});

describe("a failure", () => {
  it("is told by kind: refused, dns, reset, protocol, timeout, aborted", async () => {
    const closed = await startHttpServer(() => {});
    await closed[Symbol.asyncDispose]();
    expect(await failure({ url: closed.url })).toBe("refused");

    await using resets = await startRawServer((socket) => socket.destroy());
    expect(await failure({ url: resets.url })).toBe("reset");

    await using cut = await startRawServer((socket) =>
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
    );
    expect(await failure({ url: cut.url })).toBe("reset");

    await using garbage = await startRawServer((socket) => socket.end("SMTP ready\r\n\r\n"));
    expect(await failure({ url: garbage.url })).toBe("protocol");

    await using chunked = await startRawServer((socket) =>
      socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbad"),
    );
    expect(await failure({ url: chunked.url })).toBe("protocol");

    await using mute = await startRawServer(() => {});
    expect(await failure({ url: mute.url, timeoutMs: 50 })).toBe("timeout");
    expect(await failure({ url: mute.url, signal: AbortSignal.abort() })).toBe("aborted");
    const controller = new AbortController();
    const pending = failure({ url: mute.url, signal: controller.signal });
    controller.abort();
    expect(await pending).toBe("aborted");
  });

  it("is a header section of 10 MB", async () => {
    await using server = await startRawServer((socket) =>
      socket.end(`HTTP/1.1 200 OK\r\nX-Big: ${"a".repeat(10_000_000)}\r\n\r\n`),
    );
    expect(await failure({ url: server.url })).toBe("protocol");
  });

  it("is a header section over the limit of 128 KiB, not one within it", async () => {
    const answer = async (bytes: number): Promise<string> => {
      await using server = await startRawServer((socket) => {
        const rest = bytes - "X-Big: Content-Length: 2".length;
        socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Big: ${"a".repeat(rest)}\r\n\r\nok`);
      });
      return await client()
        .request({ url: server.url })
        .then(
          ({ bytes: body }) => body.toString(),
          (thrown: HttpFailure) => `${thrown.kind} ${thrown.code}`,
        );
    };
    expect(await answer(128 * 1024 - 100)).toBe("ok");
    expect(await answer(128 * 1024 + 100)).toBe("protocol UND_ERR_HEADERS_OVERFLOW");
  });

  it("names the URL, the reason and the code", async () => {
    const closed = await startHttpServer(() => {});
    await closed[Symbol.asyncDispose]();
    await expect(client().request({ url: closed.url })).rejects.toMatchObject({
      url: `${closed.url}/`,
      code: "ECONNREFUSED",
      message: "the connection was refused (ECONNREFUSED)",
    });
  });
});

describe("bypassesProxy", () => {
  it.each([
    ["example.com", "example.com", true],
    ["www.example.com", ".example.com", true],
    ["www.example.com", "*.example.com", true],
    ["example.com.evil.test", "example.com", false],
    ["any.test", "*", true],
    ["any.test", undefined, false],
    ["b.test", "a.test, b.test:8080", true],
  ])("%s with NO_PROXY=%s: %s", (host, noProxy, bypassed) => {
    expect(bypassesProxy(host, noProxy)).toBe(bypassed);
  });
});
