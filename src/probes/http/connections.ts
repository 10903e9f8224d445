import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { type PeerCertificate, rootCertificates, TLSSocket } from "node:tls";
import { buildConnector, type Dispatcher, Pool, ProxyAgent } from "undici";
import type { Clock } from "../../core/clock.ts";
import type { NetworkSettings } from "../../core/network.ts";

/** How the latest connection to an origin was made. Times in ms. */
export interface ConnectionInfo {
  remoteAddress?: string;
  /** DNS, TCP and TLS together. */
  connectMs: number;
  alpnProtocol?: string;
  tlsProtocol?: string;
  certificate?: PeerCertificate;
}

/** Pools of keep-alive connections, one per origin. */
export interface Connections {
  dispatcher(origin: string): Dispatcher;
  latest(origin: string): ConnectionInfo | undefined;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  /** Most connections to one origin. */
  connections: number;
  /** True when the caller ends exchanges that take too long itself, which saves two timers for each. */
  ownTimeouts?: boolean;
}

/** The header section may have at most this many bytes. */
const MAX_HEADER_BYTES = 128 * 1024;

/** Creates pools that honour the run's proxy, extra certificates and `resolve` map. */
export function createConnections(
  network: NetworkSettings,
  clock: Clock,
  { connections, ownTimeouts = false }: ConnectionOptions,
): Connections {
  const dispatchers = new Map<string, Dispatcher>();
  const infos = new Map<string, ConnectionInfo>();
  const ca = network.ca === undefined ? {} : { ca: [...rootCertificates, network.ca] };
  const lookup = lookupOf(network.resolve);
  const connector = buildConnector({ timeout: network.timeoutMs, ...ca, ...(lookup ? { lookup } : {}) });

  const open = (origin: string): Dispatcher => {
    const limits = {
      headersTimeout: ownTimeouts ? 0 : network.timeoutMs,
      bodyTimeout: ownTimeouts ? 0 : network.timeoutMs,
      maxHeaderSize: MAX_HEADER_BYTES,
    };
    if (network.proxy !== undefined && !bypassesProxy(new URL(origin).hostname, network.noProxy)) {
      return new ProxyAgent({ uri: network.proxy, connections, requestTls: ca, ...limits });
    }
    const connect: buildConnector.connector = (options, callback) => {
      const started = clock.monotonic();
      connector(options, (...result) => {
        const [error, socket] = result;
        if (!error) infos.set(origin, describe(socket, clock.monotonic() - started));
        callback(...result);
      });
    };
    return new Pool(origin, { connections, pipelining: 1, connect, ...limits });
  };

  return {
    dispatcher(origin) {
      let dispatcher = dispatchers.get(origin);
      if (!dispatcher) {
        dispatcher = open(origin);
        dispatchers.set(origin, dispatcher);
      }
      return dispatcher;
    },
    latest: (origin) => infos.get(origin),
    async close() {
      await Promise.all([...dispatchers.values()].map((dispatcher) => dispatcher.destroy()));
      dispatchers.clear();
    },
  };
}

function describe(socket: Parameters<buildConnector.Callback>[1], connectMs: number): ConnectionInfo {
  const address = socket?.remoteAddress;
  const info: ConnectionInfo = { connectMs, ...(address === undefined ? {} : { remoteAddress: address }) };
  if (!(socket instanceof TLSSocket)) return info;
  const protocol = socket.getProtocol();
  return {
    ...info,
    ...(socket.alpnProtocol ? { alpnProtocol: socket.alpnProtocol } : {}),
    ...(protocol ? { tlsProtocol: protocol } : {}),
    certificate: socket.getPeerCertificate(true),
  };
}

function lookupOf(resolve: Readonly<Record<string, string>>): LookupFunction | undefined {
  const pinned = new Map(Object.entries(resolve).map(([host, address]) => [host.toLowerCase(), address]));
  if (pinned.size === 0) return undefined;
  return (hostname, options, callback) => {
    const address = pinned.get(hostname.toLowerCase());
    if (address === undefined) {
      systemLookup(hostname, options, callback);
      return;
    }
    const family = isIP(address);
    if (options.all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };
}

/** Whether `host` is listed in a NO_PROXY value: names match themselves and their subdomains, `*` matches all. */
export function bypassesProxy(host: string, noProxy: string | undefined): boolean {
  const entries = (noProxy ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "");
  const name = host.toLowerCase();
  return entries.some((entry) => {
    const bare = entry.replace(/^\*?\./, "").replace(/:\d+$/, "");
    return entry === "*" || name === bare || name.endsWith(`.${bare}`);
  });
}
