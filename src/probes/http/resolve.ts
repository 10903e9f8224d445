import { isIP } from "node:net";

/** Where a connection goes. */
export interface Target {
  hostname: string;
  port: string;
}

/**
 * Where the run's `resolve` map sends a connection; undefined when it says nothing. Keys are `host` or `host:port`, as
 * in curl's --resolve; values are `address`, `address:port` or `[address]:port`. A key with a port goes first.
 *
 * @param port As text; empty for the scheme's own.
 */
export function pinnedTarget(
  resolve: Readonly<Record<string, string>>,
  hostname: string,
  port: string,
  protocol: string,
): Target | undefined {
  const host = hostname.toLowerCase();
  const real = port === "" ? (protocol === "https:" ? "443" : "80") : port;
  const value = entryOf(resolve, `${host}:${real}`) ?? entryOf(resolve, host);
  if (value === undefined) return undefined;
  const bare = value.trim();
  if (isIP(bare) !== 0) return { hostname: bare, port };
  const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(bare);
  const address = match?.[1] ?? match?.[2];
  return address === undefined ? undefined : { hostname: address, port: match?.[3] ?? port };
}

function entryOf(resolve: Readonly<Record<string, string>>, key: string): string | undefined {
  const name = Object.keys(resolve).find((one) => one.toLowerCase() === key);
  return name === undefined ? undefined : resolve[name];
}
