import type { PeerCertificate } from "node:tls";
import type { Value } from "../values.ts";
import { QueryError } from "./query-error.ts";

const fields: Record<string, (certificate: PeerCertificate) => Value | undefined> = {
  subject: (certificate) => distinguishedName(certificate.subject),
  issuer: (certificate) => distinguishedName(certificate.issuer),
  "start-date": (certificate) => new Date(certificate.valid_from),
  "expire-date": (certificate) => new Date(certificate.valid_to),
  "serial-number": (certificate) => serialNumber(certificate.serialNumber),
  "subject-alt-name": (certificate) => certificate.subjectaltname,
  value: (certificate) => pem(certificate.raw),
};

/**
 * A field of the server's certificate; undefined on a connection without TLS.
 *
 * @throws QueryError for a field that is not known.
 */
export function certificateField(certificate: PeerCertificate | undefined, name: string): Value | undefined {
  const read = fieldOf(name);
  return certificate && Object.keys(certificate).length > 0 ? read(certificate) : undefined;
}

/** @throws QueryError for a field that is not known. */
export function assertCertificateField(name: string): void {
  fieldOf(name);
}

function fieldOf(name: string): (certificate: PeerCertificate) => Value | undefined {
  const read = fields[name.toLowerCase()];
  if (!read) {
    throw new QueryError(
      `certificates have no field "${name}": there are Subject, Issuer, Start-Date, Expire-Date, Serial-Number, Subject-Alt-Name, Value`,
    );
  }
  return read;
}

function distinguishedName(name: PeerCertificate["subject"]): string {
  return Object.entries(name)
    .flatMap(([key, value]) => [value].flat().map((one) => `${key}=${one}`))
    .join(", ");
}

function serialNumber(hex: string): string {
  return (hex.length % 2 === 0 ? hex : `0${hex}`).toLowerCase().replace(/(..)(?=.)/g, "$1:");
}

function pem(raw: Buffer): string {
  const lines = raw.toString("base64").replace(/(.{64})(?=.)/g, "$1\n");
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
