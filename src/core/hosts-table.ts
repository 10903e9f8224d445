import type { Table } from "./gate.ts";

/** What one of a site's hosts presented over TLS. */
export interface SeenHost {
  /** Host name, with its port unless that is HTTPS's own. */
  host: string;
  /** Where the name led to; absent behind a proxy, which looks names up itself. */
  address?: string;
  subject?: string;
  issuer?: string;
  /** Last day of the certificate, `YYYY-MM-DD`. */
  until?: string;
}

/** The table's title, by which readers of a report find it. */
export const HOSTS_TITLE = "Hosts and certificates";

/** One row a host: the gate that met the hosts reports it, and the hand-over shows it. */
export function hostsTable(hosts: readonly SeenHost[]): Table {
  return {
    title: HOSTS_TITLE,
    columns: ["host", "address", "certificate", "issuer", "valid until"],
    rows: hosts.map(({ host, address, subject, issuer, until }) => [
      host,
      address ?? "not known",
      subject ?? "not known",
      issuer ?? "not known",
      until ?? "not known",
    ]),
  };
}
