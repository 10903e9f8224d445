import { isAbsolute, join } from "node:path";
import type { Config } from "../config/schema.ts";
import { ConfigurationError, codeOf } from "../core/errors.ts";
import { defaultNetwork, type NetworkSettings } from "../core/network.ts";
import { readTextFile } from "../probes/files.ts";

/**
 * How the run reaches the network: what the configuration says, else what the environment's proxy variables say.
 *
 * @throws ConfigurationError when the certificates' file is not there.
 */
export async function networkOf(
  { network = {} }: Config,
  { env, root }: { env: Readonly<Record<string, string | undefined>>; root: string },
): Promise<NetworkSettings> {
  const proxy =
    network.proxy ?? env["HTTPS_PROXY"] ?? env["https_proxy"] ?? env["HTTP_PROXY"] ?? env["http_proxy"];
  const noProxy = network["no-proxy"] ?? env["NO_PROXY"] ?? env["no_proxy"];
  const ca = network.ca === undefined ? undefined : await readCertificates(root, network.ca);
  return {
    timeoutMs: network.timeout ?? defaultNetwork.timeoutMs,
    maxBodyBytes: network["max-body"] ?? defaultNetwork.maxBodyBytes,
    userAgent: network["user-agent"] ?? defaultNetwork.userAgent,
    resolve: network.resolve ?? {},
    headers: network.headers ?? {},
    control: network.control ?? defaultNetwork.control,
    ...(ca === undefined ? {} : { ca }),
    ...(proxy ? { proxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  };
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
