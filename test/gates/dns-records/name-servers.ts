import { join } from "node:path";
import { type TestFolder, testFolder } from "../../harness/folder.ts";
import { freePort, runProgram, startServer, stopServer } from "../../harness/real-server.ts";

/** A real name server in a folder of its own. */
export interface RealServer extends AsyncDisposable {
  address: string;
  port: number;
  folder: TestFolder;
}

/** A zone file's records, without its SOA. */
export interface KnotOptions {
  /** Records by zone. */
  zones: Readonly<Record<string, string>>;
  /** Zones signed with DNSSEC. */
  signed?: readonly string[];
  serial?: number;
  host?: string;
  port?: number;
}

/** Knot DNS, authoritative for the given zones. */
export async function startKnot({
  zones,
  signed = [],
  serial = 7,
  host = "127.0.0.1",
  port,
}: KnotOptions): Promise<RealServer> {
  const taken = port ?? (await freePort(host));
  const folder = await testFolder(
    Object.fromEntries(
      Object.entries(zones).map(([name, records]) => [
        `${name}.zone`,
        `$ORIGIN ${name}.\n$TTL 300\n@ SOA ns1 hostmaster ${serial} 7200 3600 1209600 300\n${records}\n`,
      ]),
    ),
  );
  const zoneLines = Object.keys(zones).map((name) => [
    `  - domain: ${name}`,
    `    storage: ${folder.path}`,
    `    file: ${name}.zone`,
    ...(signed.includes(name)
      ? ["    dnssec-signing: on", "    zonefile-sync: -1", "    journal-content: none"]
      : []),
  ]);
  const config = [
    "server:",
    `  rundir: ${folder.path}`,
    `  listen: ${host}@${taken}`,
    "database:",
    `  storage: ${folder.path}`,
    "log:",
    "  - target: stderr",
    "    any: info",
    "zone:",
    ...zoneLines.flat(),
    "",
  ].join("\n");
  await folder.write({ "knot.conf": config });
  const process = await startServer("knotd", ["-c", join(folder.path, "knot.conf")], /server started/);
  return {
    address: `${host}:${taken}`,
    port: taken,
    folder,
    [Symbol.asyncDispose]: () => stopServer(process, folder),
  };
}

/** The DS records of a zone that `startKnot` signs. */
export async function dsRecords({ folder }: RealServer, zone: string): Promise<string[]> {
  const output = await runProgram("keymgr", ["-c", join(folder.path, "knot.conf"), zone, "ds"]);
  return output.split("\n").filter((line) => / DS /.test(line));
}

export interface UnboundOptions {
  /** Where each zone is served. */
  stubs: Readonly<Record<string, RealServer>>;
  /** Trust anchors, as DS records; validation is on when there are any. */
  anchors?: readonly string[];
}

/** Unbound, resolving the stub zones and nothing else. */
export async function startUnbound({ stubs, anchors = [] }: UnboundOptions): Promise<RealServer> {
  const port = await freePort("127.0.0.1");
  const folder = await testFolder({});
  const server = [
    "server:",
    "  interface: 127.0.0.1",
    `  port: ${port}`,
    "  do-daemonize: no",
    '  username: ""',
    '  chroot: ""',
    `  directory: "${folder.path}"`,
    '  pidfile: ""',
    "  use-syslog: no",
    "  verbosity: 1",
    "  do-not-query-localhost: no",
    "  do-ip6: no",
    "  ede: yes",
    `  module-config: "${anchors.length > 0 ? "validator " : ""}iterator"`,
    // Unbound itself answers for the reserved name (RFC 6761) unless told not to.
    '  local-zone: "test." nodefault',
    ...(anchors.length > 0 ? [] : Object.keys(stubs).map((zone) => `  domain-insecure: "${zone}."`)),
    ...anchors.map((anchor) => `  trust-anchor: "${anchor}"`),
    "remote-control:",
    "  control-enable: no",
    ...Object.entries(stubs).flatMap(([zone, { address }]) => [
      "stub-zone:",
      `  name: "${zone}."`,
      `  stub-addr: ${address.replace(":", "@")}`,
    ]),
    // Without it unbound would look for the root servers.
    "stub-zone:",
    '  name: "."',
    "  stub-addr: 127.0.0.1@9",
  ];
  await folder.write({ "unbound.conf": `${server.join("\n")}\n` });
  const process = await startServer(
    "unbound",
    ["-d", "-c", join(folder.path, "unbound.conf")],
    /start of service/,
  );
  return {
    address: `127.0.0.1:${port}`,
    port,
    folder,
    [Symbol.asyncDispose]: () => stopServer(process, folder),
  };
}
