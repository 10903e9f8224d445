/**
 * Serves a generated site as a process of its own. Prints one line of JSON when it listens: ports, and the certificate
 * in `tls` mode. Ends with its standard input.
 */
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { selfSignedCertificate } from "../../test/harness/certificate.ts";
import { type Answer, generateSite, type Mode, production, survivalEntries } from "./site.ts";

/** What the server is told on its command line, as JSON. */
export interface ServerOptions {
  pages: number;
  seed: number;
  mode: Mode;
  faults: number;
  latencyMs: number;
}

/** What the server says when it listens. */
export interface ServerReady {
  port: number;
  securePort?: number;
  certificate?: string;
}

const options = JSON.parse(process.argv[2] ?? "{}") as ServerOptions;
const { mode, latencyMs } = options;
const survival = survivalEntries(20).routes;
let site: ReturnType<typeof generateSite>;

const listener =
  (scheme: string): RequestListener =>
  (request, response) => {
    const url = request.url ?? "/";
    const origin = `${scheme}://${request.headers.host}`;
    const path = url.split("?", 1)[0] ?? url;
    const old = survival[path]?.(new URL(url, production), "");
    const answer: Answer = (origin === production ? old : undefined) ??
      site.answer(origin, url, request.headers.cookie ?? "") ?? { status: 404, headers: {}, body: "" };
    const send = (): void => {
      const length = String(Buffer.byteLength(answer.body));
      response.writeHead(answer.status, { ...answer.headers, "content-length": length });
      response.end(request.method === "HEAD" ? undefined : answer.body);
    };
    if (latencyMs > 0) setTimeout(send, latencyMs);
    else send();
  };

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

const ready: ServerReady = { port: await listen(createServer(listener("http"))) };
if (mode === "tls") {
  const certificate = await selfSignedCertificate("shop.test", "www.shop.test");
  ready.securePort = await listen(createTlsServer(certificate, listener("https")));
  ready.certificate = certificate.cert;
}
site = generateSite({ ...options, origin: mode === "tls" ? production : `http://127.0.0.1:${ready.port}` });
process.stdout.write(`${JSON.stringify(ready)}\n`);
process.stdin.on("end", () => process.exit()).resume();
