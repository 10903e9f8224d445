import type { Table } from "../../core/gate.ts";
import { hostsTable, type SeenHost } from "../../core/hosts-table.ts";
import type { NetworkSettings } from "../../core/network.ts";
import { originOf } from "../../engines/crawl/address.ts";
import { certificateField } from "../../engines/flows/query/certificate.ts";
import { createHttpClient, type HttpClient } from "../../probes/http/client.ts";
import { bypassesProxy, type ConnectionInfo } from "../../probes/http/connections.ts";
import { HttpFailure } from "../../probes/http/failure.ts";
import type { Inspected, Inspection } from "./inspect.ts";
import type { Options } from "./options.ts";
import type { Site } from "./site.ts";

/** A host that takes longer to answer is left out: a crawl never waits for what it does not judge. In ms. */
const MAX_WAIT_MS = 5_000;

/**
 * The site's own hosts over HTTPS, each asked once: where its name leads to, and the certificate it presents. One row a
 * host; no table where none answered. One shard does it, the one that has the origin matrix.
 */
export async function httpsHosts(
  { site, options, network, context: { clock, signal } }: Inspection,
  { canonical, ownsRoot }: Pick<Inspected, "canonical" | "ownsRoot">,
): Promise<Table[]> {
  if (!ownsRoot || signal.aborted) return [];
  // What is presented is told, expired or not; whether visitors can trust it, the crawl judges. A client of its own
  // resumes no session, in which there is no certificate, and sends nothing that is meant for the site alone.
  const client = createHttpClient(network, { clock, connections: 1, carriage: { insecure: true } });
  try {
    const seen = await Promise.all(
      httpsOrigins(site, canonical, options).map((origin) => seenHost(origin, client, network, signal)),
    );
    const hosts = seen.filter((host) => host !== undefined);
    return hosts.length === 0 ? [] : [hostsTable(hosts)];
  } finally {
    await client.close();
  }
}

/**
 * Sorted; none where the site is at home on plain HTTP. A port is one of HTTPS only where an address with that scheme
 * has it. A preview has no other names, and they are not asked for where the origin matrix is switched off.
 */
function httpsOrigins(
  { starts, hosts, rewrite, isPreview }: Site,
  canonical: string | undefined,
  { matrix }: Options,
): string[] {
  const named = [...starts.map(({ url }) => url), ...(canonical === undefined ? [] : [`${canonical}/`])]
    .map((url) => originOf(rewrite.toAsked(url)))
    .filter((origin) => origin.startsWith("https:"));
  const further = [...hosts]
    .map((host) => new URL(`https://${host}`))
    .filter(({ port }) => port === "")
    .map(({ origin }) => origin);
  return named.length === 0
    ? []
    : [...new Set([...named, ...(isPreview || matrix === false ? [] : further)])].sort();
}

async function seenHost(
  origin: string,
  client: HttpClient,
  network: NetworkSettings,
  signal: AbortSignal,
): Promise<SeenHost | undefined> {
  const timeoutMs = Math.min(MAX_WAIT_MS, network.timeoutMs);
  try {
    const { connection } = await client.request({
      url: `${origin}/`,
      method: "HEAD",
      signal,
      timeoutMs,
      maxBodyBytes: 0,
    });
    return connection && described(new URL(origin), connection, network);
  } catch (thrown) {
    if (thrown instanceof HttpFailure) return undefined;
    throw thrown;
  }
}

function described(
  { host, hostname }: URL,
  { remoteAddress, certificate }: ConnectionInfo,
  { proxy, noProxy }: NetworkSettings,
): SeenHost {
  const isDirect = proxy === undefined || bypassesProxy(hostname, noProxy);
  const subject = certificateField(certificate, "subject");
  const issuer = certificateField(certificate, "issuer");
  const until = certificateField(certificate, "expire-date");
  return {
    host,
    ...(isDirect && remoteAddress !== undefined ? { address: remoteAddress } : {}),
    ...(subject === undefined ? {} : { subject: String(subject) }),
    ...(issuer === undefined ? {} : { issuer: String(issuer) }),
    ...(until instanceof Date ? { until: until.toISOString().slice(0, 10) } : {}),
  };
}
