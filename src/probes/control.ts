import { isLoopbackHost } from "../core/address.ts";
import type { NetworkSettings } from "../core/network.ts";
import { createHttpClient } from "./http/client.ts";
import { bypassesProxy } from "./http/connections.ts";
import { pinnedTarget } from "./http/resolve.ts";

/** Whose fault it is that a site did not answer. */
export type Blame = "site" | "runner";

/**
 * Tells "the site is down" from "this runner has no network", after a request to `url` failed: the site is to blame
 * when a control URL answers, or when the site is on this machine and asked without a proxy.
 */
export async function blameFor(
  url: string | URL,
  network: NetworkSettings,
  signal: AbortSignal,
): Promise<Blame> {
  const { hostname, port, protocol } = new URL(url);
  const target = pinnedTarget(network.resolve, hostname, port, protocol);
  const proxied = network.proxy !== undefined && !bypassesProxy(hostname, network.noProxy);
  if (isLoopbackHost(target?.hostname ?? hostname) && !proxied) return "site";
  const client = createHttpClient({ ...network, timeoutMs: Math.min(network.timeoutMs, 5_000) });
  try {
    await Promise.any(
      network.control.map((control) => client.request({ url: control, signal, maxBodyBytes: 0 })),
    );
    return "site";
  } catch {
    return "runner";
  } finally {
    await client.close();
  }
}
