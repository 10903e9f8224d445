import { isAbsolute, join } from "node:path";
import type { Config } from "../config/schema.ts";
import { MAX_TIMER_MS } from "../core/clock.ts";
import { ConfigurationError, codeOf } from "../core/errors.ts";
import { defaultNetwork, type NetworkSettings } from "../core/network.ts";
import { readTextFile } from "../probes/files.ts";

/**
 * How the run reaches the network: what the configuration says, else what the environment's proxy variables say.
 *
 * @throws ConfigurationError when the certificates' file is not there, or the proxy is none this program can use.
 */
export async function networkOf(
  { network = {} }: Config,
  { env, root }: { env: Readonly<Record<string, string | undefined>>; root: string },
): Promise<NetworkSettings> {
  const proxy = proxyOf(network.proxy, env);
  const noProxy = network["no-proxy"] ?? env["NO_PROXY"] ?? env["no_proxy"];
  const ca = network.ca === undefined ? undefined : await readCertificates(root, network.ca);
  return {
    timeoutMs: Math.min(network.timeout ?? defaultNetwork.timeoutMs, MAX_TIMER_MS),
    maxBodyBytes: network["max-body"] ?? defaultNetwork.maxBodyBytes,
    userAgent: network["user-agent"] ?? defaultNetwork.userAgent,
    resolve: network.resolve ?? {},
    headers: network.headers ?? {},
    control: network.control ?? defaultNetwork.control,
    ...(ca === undefined || network.ca === undefined ? {} : { ca, caFile: network.ca }),
    ...(proxy ? { proxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  };
}

/** The proxy's URL. Without a scheme it is taken for http, as curl does. */
function proxyOf(
  configured: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const names = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];
  const name = configured === undefined ? names.find((one) => env[one]) : "network.proxy";
  const given = configured ?? env[name ?? ""];
  if (name === undefined || !given) return undefined;
  const url = given.includes("://") ? given : `http://${given}`;
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return url;
  // The value may hold a password, so it is not shown.
  throw new ConfigurationError(
    `${name}: must be the URL of an HTTP proxy, such as http://proxy.example:3128`,
  );
}

async function readCertificates(root: string, file: string): Promise<string> {
  try {
    return await readTextFile(isAbsolute(file) ? file : join(root, file), {
      maxBytes: 4 * 1024 * 1024,
      name: file,
    });
  } catch (thrown) {
    if (codeOf(thrown) !== "ENOENT") throw thrown;
    throw new ConfigurationError(`network.ca: no such file: ${file}`);
  }
}
