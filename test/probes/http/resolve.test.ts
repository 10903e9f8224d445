import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { defaultNetwork } from "../../../src/core/network.ts";
import { createHttpClient } from "../../../src/probes/http/client.ts";
import { pinnedTarget } from "../../../src/probes/http/resolve.ts";
import { createStreamClient } from "../../../src/probes/http/stream.ts";
import { selfSignedCertificate } from "../../harness/certificate.ts";
import { startHttpServer } from "../../harness/http-server.ts";

describe("pinnedTarget", () => {
  it.each([
    [{ "a.test": "192.0.2.1" }, "a.test", "", { hostname: "192.0.2.1", port: "" }],
    [{ "a.test": "192.0.2.1" }, "a.test", "8080", { hostname: "192.0.2.1", port: "8080" }],
    [{ "a.test": "192.0.2.1:81" }, "A.test", "", { hostname: "192.0.2.1", port: "81" }],
    [
      { "a.test:443": "192.0.2.1:444", "a.test": "192.0.2.2" },
      "a.test",
      "",
      { hostname: "192.0.2.1", port: "444" },
    ],
    [{ "a.test:80": "192.0.2.1" }, "a.test", "", undefined],
    [{ "a.test": "2001:db8::1" }, "a.test", "", { hostname: "2001:db8::1", port: "" }],
    [{ "a.test": "[2001:db8::1]:444" }, "a.test", "", { hostname: "2001:db8::1", port: "444" }],
    [{}, "a.test", "", undefined],
  ])("%j for %s:%s", (resolve, host, port, target) => {
    expect(pinnedTarget(resolve as Record<string, string>, host, port, "https:")).toEqual(target);
  });

  it("leads plain and encrypted requests of one host to different ports", async () => {
    await using plain = await startHttpServer((request, response) =>
      response.end(`plain ${request.headers.host}`),
    );
    const certificate = await selfSignedCertificate("shop.test");
    const server = createServer(certificate, (request, response) =>
      response.end(`tls ${request.headers.host}`),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const client = createHttpClient({
      ...defaultNetwork,
      ca: certificate.cert,
      resolve: { "shop.test:80": `127.0.0.1:${plain.port}`, "shop.test:443": `127.0.0.1:${port}` },
    });
    try {
      const bodies = await Promise.all(
        ["http://shop.test/", "https://shop.test/"].map(async (url) =>
          (await client.request({ url })).bytes.toString(),
        ),
      );
      expect(bodies).toEqual(["plain shop.test", "tls shop.test"]);
    } finally {
      await client.close();
      server.closeAllConnections();
      server.close();
    }
  });
});

describe("a client for public hosts only", () => {
  it("refuses private addresses, given as numbers and looked up", async () => {
    await using server = await startHttpServer((_request, response) => response.end("inside"));
    const client = createStreamClient(defaultNetwork, { connections: 1, publicOnly: true });
    try {
      for (const host of ["127.0.0.1", "localhost"]) {
        const asked = client.stream({ url: `http://${host}:${server.port}/` }, () => undefined);
        await expect(asked).rejects.toMatchObject({ code: "ERR_PRIVATE_ADDRESS" });
      }
      expect(server.requests).toEqual([]);
    } finally {
      await client.close();
    }
  });
});
