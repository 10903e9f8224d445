import type { NetworkSettings } from "../../../core/network.ts";
import { createHttpClient, type HttpClient } from "../../../probes/http/client.ts";
import type { Carriage } from "../../../probes/http/connections.ts";
import type { Transport } from "../actions.ts";
import type { FlowState } from "../context.ts";
import { mistake } from "../place.ts";
import { render } from "../template.ts";
import type { Place, Template } from "../vocabulary.ts";
import { readRootFile } from "./body.ts";

/**
 * The client that carries a request. Requests with the same special wishes share one, which is closed with the flow.
 *
 * @throws ConfigurationError for a file that cannot be read or a mapping that is none; UnsetVariable.
 */
export async function clientFor(
  transport: Transport | undefined,
  state: FlowState,
  place: Place | undefined,
): Promise<HttpClient> {
  if (!transport) return state.client;
  const { network, carriage, key } = await settingsOf(transport, state, place);
  const known = state.clients.get(key);
  if (known) return known;
  const { clock, site } = state.context;
  const client = createHttpClient(network, { clock, carriage, siteHosts: site ? [site.host] : [] });
  state.clients.set(key, client);
  return client;
}

async function settingsOf(
  transport: Transport,
  state: FlowState,
  place: Place | undefined,
): Promise<{ network: NetworkSettings; carriage: Carriage; key: string }> {
  const { scope, context } = state;
  const optional = (template: Template | undefined) => template && render(template, scope);
  const file = async (template: Template | undefined) =>
    template && (await readRootFile(template, state, place)).bytes;
  const [ca, certificate, key] = await Promise.all([
    file(transport.ca),
    file(transport.certificate),
    file(transport.key ?? transport.certificate),
  ]);
  const resolve = (transport.resolve ?? []).map((one) => pinned(render(one, scope), one.place ?? place));
  const connectTo = (transport.connectTo ?? []).map((one) => detour(render(one, scope), one.place ?? place));
  const proxy = optional(transport.proxy);
  const noProxy = optional(transport.noProxy);
  const socketPath = optional(transport.unixSocket);
  const pins = optional(transport.pinnedKeys);
  const network: NetworkSettings = {
    ...context.network,
    resolve: { ...context.network.resolve, ...Object.fromEntries(resolve) },
    ...(ca ? { ca: ca.toString("utf8") } : {}),
    ...(proxy === undefined ? {} : { proxy: /^[a-z]+:\/\//i.test(proxy) ? proxy : `http://${proxy}` }),
    ...(noProxy === undefined ? {} : { noProxy }),
  };
  const carriage: Carriage = {
    ...(transport.insecure ? { insecure: true } : {}),
    ...(transport.http2 ? { http2: true } : {}),
    ...(transport.http10 ? { http10: true } : {}),
    ...(proxy === undefined ? {} : { absoluteForm: true }),
    ...(transport.family ? { family: transport.family } : {}),
    ...(transport.connectTimeoutMs === undefined ? {} : { timeoutMs: transport.connectTimeoutMs }),
    ...(certificate ? { certificate } : {}),
    ...(key ? { key } : {}),
    ...(socketPath === undefined ? {} : { socketPath }),
    ...(pins === undefined ? {} : { pinnedKeys: pinsOf(pins, transport.pinnedKeys?.place ?? place) }),
    ...(connectTo.length > 0 ? { target: (host, port) => targetOf(connectTo, host, port) } : {}),
  };
  return {
    network,
    carriage,
    key: JSON.stringify([transport, resolve, connectTo, proxy, noProxy, socketPath, pins]),
  };
}

/** `host:port:address`; the port is not looked at, as one host has one address here. */
function pinned(text: string, place: Place | undefined): [string, string] {
  const [, host, address] = /^\+?([^:]+):\d+:\[?([^\]]+)\]?$/.exec(text) ?? [];
  if (host === undefined || address === undefined)
    throw mistake(place, `resolve must have the form HOST:PORT:ADDRESS, not "${text}"`);
  return [host, address];
}

function pinsOf(text: string, place: Place | undefined): string[] {
  return text.split(";").map((pin) => {
    const [, hash] = /^\s*sha256\/\/([A-Za-z0-9+/]{43}=)\s*$/.exec(pin) ?? [];
    if (hash === undefined)
      throw mistake(place, `pinnedpubkey must have the form sha256//BASE64, not "${pin}"`);
    return hash;
  });
}

interface Detour {
  from: { hostname: string; port: string };
  to: { hostname: string; port: string };
}

function detour(text: string, place: Place | undefined): Detour {
  const [, host, port, toHost, toPort] = /^([^:]*):(\d*):([^:]*):(\d*)$/.exec(text) ?? [];
  if (host === undefined)
    throw mistake(place, `connect-to must have the form HOST:PORT:HOST:PORT, not "${text}"`);
  return { from: { hostname: host, port: port ?? "" }, to: { hostname: toHost ?? "", port: toPort ?? "" } };
}

/** As curl's `--connect-to`: an empty part stands for any, or for the request's own. */
function targetOf(detours: readonly Detour[], hostname: string, port: string): Detour["to"] | undefined {
  const found = detours.find(
    ({ from }) =>
      (from.hostname === "" || from.hostname === hostname) && (from.port === "" || from.port === port),
  );
  return found && { hostname: found.to.hostname || hostname, port: found.to.port || port };
}
