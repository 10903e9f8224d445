import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultNetwork, type NetworkSettings } from "../../../src/core/network.ts";
import { blameFor } from "../../../src/probes/control.ts";
import { createHttpClient } from "../../../src/probes/http/client.ts";
import type { Carriage } from "../../../src/probes/http/connections.ts";
import { createStreamClient } from "../../../src/probes/http/stream.ts";
import { selfSignedCertificate } from "../../harness/certificate.ts";
import { startHttpServer, startRawServer } from "../../harness/http-server.ts";
import { startProxy } from "../../harness/proxy.ts";

/** Asks once; the body as text, or what went wrong. */
async function ask(url: string, network: Partial<NetworkSettings>, carriage: Carriage = {}): Promise<string> {
  const client = createHttpClient({ ...defaultNetwork, timeoutMs: 5_000, ...network }, { carriage });
  try {
    return (await client.request({ url })).bytes.toString();
  } catch (thrown) {
    return (thrown as Error).message;
  } finally {
    await client.close();
  }
}

let certificate: { key: string; cert: string };
let secure: ReturnType<typeof createServer>;
let port = 0;
beforeAll(async () => {
  certificate = await selfSignedCertificate("shop.test");
  secure = createServer(certificate, (request, response) => response.end(`secure ${request.headers.host}`));
  await new Promise<void>((resolve) => secure.listen(0, "127.0.0.1", resolve));
  port = (secure.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => secure.close(resolve)));

describe("a proxy", () => {
  it("carries plain and encrypted requests, and looks names up itself", async () => {
    await using plain = await startHttpServer((request, response) =>
      response.end(`plain ${request.headers.host}`),
    );
    await using proxy = await startProxy({
      names: { "shop.test:80": `127.0.0.1:${plain.port}`, "shop.test:443": `127.0.0.1:${port}` },
    });
    const network = { proxy: proxy.url, ca: certificate.cert };
    expect(await ask("http://shop.test/", network)).toBe("plain shop.test");
    expect(await ask("https://shop.test/", network)).toBe("secure shop.test");
    expect(proxy.tunnels).toEqual(["shop.test:80", "shop.test:443"]);
  });

  it("is passed by for the hosts of NO_PROXY", async () => {
    await using plain = await startHttpServer((_request, response) => response.end("direct"));
    await using proxy = await startProxy();
    expect(await ask(plain.url, { proxy: proxy.url, noProxy: "127.0.0.1" })).toBe("direct");
    expect(proxy.tunnels).toEqual([]);
  });

  it("gets the login of its address, and without it is told as the reason", async () => {
    await using plain = await startHttpServer((_request, response) => response.end("in"));
    await using proxy = await startProxy({ login: "ada:word" });
    expect(await ask(plain.url, { proxy: proxy.url })).toBe("in");
    expect(await ask(plain.url, { proxy: proxy.url.replace("ada:word@", "") })).toBe(
      "the host cannot be reached from here (PROXY_ANSWERED_407)",
    );
  });

  it("does not hide a certificate nobody vouches for; a request may do without one", async () => {
    await using proxy = await startProxy({ names: { "shop.test:443": `127.0.0.1:${port}` } });
    const network = { proxy: proxy.url };
    expect(await ask("https://shop.test/", network)).toBe(
      "the TLS handshake failed (DEPTH_ZERO_SELF_SIGNED_CERT)",
    );
    expect(await ask("https://shop.test/", network, { insecure: true })).toBe("secure shop.test");
  });

  it("carries HTTP/1.0 to the server as it is", async () => {
    const asked: string[] = [];
    await using old = await startRawServer((socket) =>
      socket.on("data", (bytes) => {
        asked.push(bytes.toString("latin1").split("\r\n", 1)[0] ?? "");
        socket.end("HTTP/1.0 200 OK\r\n\r\nold");
      }),
    );
    await using proxy = await startProxy();
    const client = createHttpClient({ ...defaultNetwork, proxy: proxy.url }, { carriage: { http10: true } });
    try {
      const first = await client.request({ url: `${old.url}/a` });
      expect(first.bytes.toString()).toBe("old");
      expect(first.connection?.httpVersion).toBe("1.0");
      await client.request({ url: `${old.url}/b` });
    } finally {
      await client.close();
    }
    expect(asked).toEqual(["GET /a HTTP/1.0", "GET /b HTTP/1.0"]);
    expect(proxy.tunnels).toHaveLength(2);
  });

  it("that makes tunnels to port 443 only is asked for the rest by absolute URL, with its login and in HTTP/1.0", async () => {
    const versions: string[] = [];
    await using plain = await startHttpServer((request, response) => {
      versions.push(request.httpVersion);
      response.end(`${request.method} ${request.url} ${request.headers.host}`);
    });
    await using proxy = await startProxy({
      login: "ada:word",
      secureTunnelsOnly: true,
      names: { "shop.test:80": `127.0.0.1:${plain.port}`, "shop.test:443": `127.0.0.1:${port}` },
    });
    const network = { ...defaultNetwork, timeoutMs: 5_000, proxy: proxy.url, ca: certificate.cert };
    const client = createHttpClient(network);
    try {
      const urls = ["/a?x=1", "/b", "/c"].map((path) => `http://shop.test${path}`);
      const answers = await Promise.all(
        urls.map(async (url) => (await client.request({ url })).bytes.toString()),
      );
      expect(answers).toEqual(["/a?x=1", "/b", "/c"].map((path) => `GET ${path} shop.test`));
      const posted = await client.request({ url: "http://shop.test/d", method: "POST", body: "x" });
      expect(posted.bytes.toString()).toBe("POST /d shop.test");
    } finally {
      await client.close();
    }
    expect(new Set(proxy.passed)).toEqual(
      new Set(["/a?x=1", "/b", "/c", "/d"].map((path) => `http://shop.test${path}`)),
    );
    expect(await ask("https://shop.test/", network)).toBe("secure shop.test");
    expect(await ask("http://shop.test/", network, { http10: true })).toBe("GET / shop.test");
    expect(await ask("http://shop.test/", { ...network, proxy: proxy.url.replace("ada:word@", "") })).toMatch(
      /PROXY_ANSWERED_407/,
    );
    expect(await ask("http://gone.test/", network)).toMatch(/PROXY_ANSWERED_403/);
  });

  it("that refuses or is not there leaves nobody to blame but this machine", async () => {
    await using plain = await startHttpServer((_request, response) => response.end("in"));
    await using refusing = await startProxy({ refuses: 502 });
    const { url: gone } = await closedProxy();
    for (const [proxy, message] of [
      [refusing.url, "the host cannot be reached from here (PROXY_ANSWERED_502)"],
      [gone, "the connection was refused (ECONNREFUSED)"],
    ] as const) {
      const network = { ...defaultNetwork, proxy, control: [plain.url] };
      expect(await ask(plain.url, network)).toBe(message);
      expect(await blameFor(plain.url, network, new AbortController().signal)).toBe("runner");
    }
  });

  it("that says nothing, closes at once or speaks no HTTP ends every request in time, encrypted or not", async () => {
    await using mute = await startRawServer(() => {});
    await using closing = await startRawServer((socket) => socket.destroy());
    await using other = await startRawServer((socket) => socket.end("SSH-2.0\r\n"));
    for (const [proxy, message] of [
      [mute.url, /^no complete response came in time/],
      [closing.url, /^the connection was closed before the response was complete/],
      [other.url, /^the response is not valid HTTP/],
    ] as const) {
      const network = { proxy, timeoutMs: 300 };
      expect(await ask("http://shop.test/", network)).toMatch(message);
      expect(await ask("https://shop.test/", network)).toMatch(message);
    }
  });

  it("carries the requests of a crawl", async () => {
    await using plain = await startHttpServer((_request, response) => response.end("<p>page"));
    await using proxy = await startProxy();
    const client = createStreamClient({ ...defaultNetwork, proxy: proxy.url }, { connections: 2 });
    try {
      const { status, bodyBytes } = await client.stream({ url: `${plain.url}/` }, () => () => true);
      expect({ status, bodyBytes }).toEqual({ status: 200, bodyBytes: 7 });
      expect(proxy.tunnels).toHaveLength(1);
    } finally {
      await client.close();
    }
  });
});

async function closedProxy(): Promise<{ url: string }> {
  const proxy = await startProxy();
  await proxy[Symbol.asyncDispose]();
  return proxy;
}
