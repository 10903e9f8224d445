import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { defaultNetwork, type NetworkSettings } from "../../../src/core/network.ts";
import { type TestFolder, testFolder } from "../../harness/folder.ts";

/** A real nginx on loopback that answers for names of its own. */
export interface Nginx extends AsyncDisposable {
  /** Where its names lead, and the root it is trusted by. */
  network: NetworkSettings;
  securePort: number;
  /** The access log so far: `METHOD scheme://host/path protocol status content-encoding`. */
  log(): string[];
}

/** What an nginx serves. */
export interface NginxOptions {
  /** Server blocks. `listen 80;` and `listen 443 …;` become the ports it was given. */
  servers: string;
  /** Files beside the configuration, by name; `root site;` is relative to it. */
  files?: Readonly<Record<string, string | Uint8Array>>;
  hosts: readonly string[];
  /** Root certificate, PEM; without it the machine's own are trusted. */
  ca?: string;
}

/** A port may be taken between the moment it was found free and nginx's start. */
const MAX_TRIES = 5;

/**
 * Starts an nginx from Debian's packages in a folder of its own.
 *
 * @throws Error when it is not installed, or does not take its configuration.
 */
export async function startNginx({ servers, files = {}, hosts, ca }: NginxOptions): Promise<Nginx> {
  const folder = await testFolder(files);
  for (let tries = 1; ; tries++) {
    const [plain, secure] = await freePorts();
    await folder.write({ "nginx.conf": configuration(servers, plain, secure) });
    try {
      const running = await start(folder);
      const resolve = hosts.flatMap((host) => [
        [`${host}:80`, `127.0.0.1:${plain}`],
        [`${host}:443`, `127.0.0.1:${secure}`],
      ]);
      return {
        network: {
          ...defaultNetwork,
          timeoutMs: 10_000,
          control: [],
          resolve: Object.fromEntries(resolve) as Record<string, string>,
          ...(ca === undefined ? {} : { ca }),
        },
        securePort: secure,
        log: () => readFileSync(join(folder.path, "access.log"), "utf8").trimEnd().split("\n"),
        async [Symbol.asyncDispose]() {
          await running.stop();
          await folder[Symbol.asyncDispose]();
        },
      };
    } catch (thrown) {
      if (tries < MAX_TRIES && String(thrown).includes("Address already in use")) continue;
      await folder[Symbol.asyncDispose]();
      throw thrown;
    }
  }
}

const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
  (name) => `  ${name}_temp_path temp/${name};`,
);

function configuration(servers: string, plain: number, secure: number): string {
  const placed = servers
    .replace(/\blisten 80\b/g, `listen 127.0.0.1:${plain}`)
    .replace(/\blisten 443\b/g, `listen 127.0.0.1:${secure}`);
  return [
    // One process, so that stopping it stops all of it.
    "daemon off;",
    "master_process off;",
    "pid nginx.pid;",
    "error_log stderr notice;",
    "events {}",
    "http {",
    "  types { text/html html; text/css css; application/xml xml; application/gzip gz; image/png png; }",
    "  log_format seen '$request_method $scheme://$http_host$request_uri $server_protocol $status $sent_http_content_encoding';",
    "  access_log access.log seen;",
    // Its names are known at the usual ports, not at those it listens to.
    "  port_in_redirect off;",
    ...temporary,
    placed,
    "}",
    "",
  ].join("\n");
}

async function start(folder: TestFolder): Promise<{ stop(): Promise<void> }> {
  await folder.write({ "temp/.keep": "" });
  const config = join(folder.path, "nginx.conf");
  const child = spawn("nginx", ["-p", `${folder.path}/`, "-e", "stderr", "-c", config], {
    stdio: ["ignore", "ignore", "pipe"],
    // Debian puts servers into folders that a user's PATH may lack.
    env: { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin:/sbin` },
  });
  const exited = new Promise((resolve) => child.once("close", resolve));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    child.once("error", () =>
      reject(new Error("nginx is not installed: run scripts/install-test-servers.sh")),
    );
    child.once("close", () => reject(new Error(`nginx did not start:\n${said}`)));
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString("utf8");
      // Its sockets are listening before it chooses how to wait for them.
      if (said.includes('using the "epoll" event method')) resolve();
    });
  });
  return {
    async stop() {
      child.kill();
      await exited;
    },
  };
}

/** Two ports that are free now. */
async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()];
  await Promise.all(
    servers.map((server) => new Promise<void>((done) => server.listen(0, "127.0.0.1", done))),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports as [number, number];
}
