import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { defaultNetwork, type NetworkSettings } from "../../../src/core/network.ts";
import { selfSignedCertificate } from "../../harness/certificate.ts";
import { type Routes, serve } from "./site.ts";

/** A shop with names of its own, over HTTP and HTTPS, on loopback; nothing else on the internet exists. */
export interface Shop extends AsyncDisposable {
  network: NetworkSettings;
  /** Every request seen, as `GET https://www.shop.test/path`. */
  requests: string[];
}

/** Answers by origin: `https://www.shop.test` to its routes. An origin that is not listed answers 404. */
export type Origins = Record<string, Routes>;

/**
 * Serves origins on the shop's names.
 *
 * @param names Host names; the first one and `www.` before it unless they are given.
 */
export async function startShop(
  origins: Origins,
  names: readonly string[] = ["shop.test", "www.shop.test"],
): Promise<Shop> {
  const requests: string[] = [];
  const listener =
    (scheme: string): RequestListener =>
    (request, response) => {
      const origin = `${scheme}://${request.headers.host}`;
      requests.push(`${request.method} ${origin}${request.url}`);
      serve(origins[origin] ?? {}, request, response);
    };
  const certificate = await selfSignedCertificate(...names);
  const plain = createServer(listener("http"));
  const secure = createTlsServer(certificate, listener("https"));
  const [plainPort, securePort] = await Promise.all([plain, secure].map(listen));
  const resolve = names.flatMap((name) => [
    [`${name}:80`, `127.0.0.1:${plainPort}`],
    [`${name}:443`, `127.0.0.1:${securePort}`],
  ]);
  return {
    requests,
    network: {
      ...defaultNetwork,
      timeoutMs: 5_000,
      control: [],
      ca: certificate.cert,
      resolve: Object.fromEntries(resolve) as Record<string, string>,
    },
    async [Symbol.asyncDispose]() {
      plain.closeAllConnections();
      secure.closeAllConnections();
      await Promise.all([plain, secure].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
