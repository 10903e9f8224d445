import { userInfo } from "node:os";
import { join } from "node:path";
import { defaultNetwork, type NetworkSettings } from "../../src/core/network.ts";
import { certificateAuthority } from "./certificate.ts";
import { testFolder } from "./folder.ts";
import { freePort, startServer, stopServer } from "./real-server.ts";

/** A real nginx on loopback, which serves names of its own over HTTP and HTTPS. */
export interface Nginx extends AsyncDisposable {
  /** Sends these names to this server, and trusts its authority. */
  network: NetworkSettings;
  httpsPort: number;
}

export interface NginxSite {
  /** Host names; the certificate is for all of them. */
  names: readonly string[];
  /** Files below the document root `html`, by path. */
  files: Readonly<Record<string, string | Uint8Array>>;
  /**
   * `server` blocks. `HTTP` and `HTTPS` stand for the `listen` lines of a plain and a TLS server (with HTTP/2), `ROOT` for
   * the folder of files.
   */
  servers: string;
}

/** Starts nginx. @throws Error naming the script that installs it. */
export async function startNginx({ names, files, servers }: NginxSite): Promise<Nginx> {
  const authority = await certificateAuthority();
  const { key, cert } = await authority.issue(...names);
  const folder = await testFolder({ "key.pem": key, "cert.pem": cert });
  await folder.write(Object.fromEntries(Object.entries(files).map(([name, text]) => [`html/${name}`, text])));
  const [http, https] = [await freePort("127.0.0.1"), await freePort("127.0.0.1")];
  const tls = `listen 127.0.0.1:${https} ssl http2; ssl_certificate cert.pem; ssl_certificate_key key.pem;`;
  const blocks = servers
    .replaceAll("HTTPS", tls)
    .replaceAll("HTTP;", `listen 127.0.0.1:${http};`)
    .replaceAll("ROOT", join(folder.path, "html"));
  await folder.write({ "nginx.conf": configuration(blocks, folder.path) });
  const args = ["-p", folder.path, "-c", join(folder.path, "nginx.conf")];
  const process = await startServer("nginx", args, /start worker process \d/);
  const resolve = names.flatMap((name) => [
    [`${name}:80`, `127.0.0.1:${http}`],
    [`${name}:443`, `127.0.0.1:${https}`],
  ]);
  return {
    httpsPort: https,
    network: {
      ...defaultNetwork,
      timeoutMs: 5_000,
      control: [],
      ca: authority.cert,
      resolve: Object.fromEntries(resolve) as Record<string, string>,
    },
    [Symbol.asyncDispose]: () => stopServer(process, folder),
  };
}

function configuration(servers: string, folder: string): string {
  const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  return `${userInfo().uid === 0 ? "user root;" : ""}
daemon off;
worker_processes 1;
pid ${join(folder, "nginx.pid")};
error_log stderr notice;
events {}
http {
  access_log off;
  port_in_redirect off;
  ${own.join("\n  ")}
  types { text/html html; text/css css; text/javascript js; application/xml xml; text/plain txt; }
  charset utf-8;
  ${servers}
}
`;
}
