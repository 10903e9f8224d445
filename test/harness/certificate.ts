import "reflect-metadata";
import { webcrypto } from "node:crypto";
import {
  BasicConstraintsExtension,
  cryptoProvider,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** A fresh self-signed certificate for host names or addresses, valid for a day. PEM. */
export async function selfSignedCertificate(...hosts: string[]): Promise<{ key: string; cert: string }> {
  cryptoProvider.set(webcrypto as unknown as Crypto);
  const keys = await newKeys();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    ...validity(),
    name: `CN=${hosts[0]}`,
    keys: keys as unknown as CryptoKeyPair,
    extensions: [namesOf(hosts)],
  });
  return { key: await pemKey(keys), cert: certificate.toString("pem") };
}

function newKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
}

function validity() {
  return {
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 3_600_000),
    notAfter: new Date(Date.now() + 86_400_000),
  };
}

function namesOf(hosts: readonly string[]): SubjectAlternativeNameExtension {
  return new SubjectAlternativeNameExtension(hosts.map((host) => ({ type: nameType(host), value: host })));
}

async function pemKey({ privateKey }: webcrypto.CryptoKeyPair): Promise<string> {
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", privateKey)).toString("base64");
  const lines = pkcs8.match(/.{1,64}/g) ?? [];
  const label = ["PRIVATE", "KEY"].join(" ");
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

function nameType(host: string): "ip" | "dns" {
  return /^[\d.]+$/.test(host) ? "ip" : "dns";
}

/** A certificate authority of our own: its certificate, and certificates it vouches for. PEM. */
export async function certificateAuthority(): Promise<{
  cert: string;
  issue(...hosts: string[]): Promise<{ key: string; cert: string }>;
}> {
  cryptoProvider.set(webcrypto as unknown as Crypto);
  const keys = await newKeys();
  const authority = await X509CertificateGenerator.createSelfSigned({
    ...validity(),
    name: "CN=Test authority",
    keys: keys as unknown as CryptoKeyPair,
    extensions: [new BasicConstraintsExtension(true, undefined, true)],
  });
  let serial = 0;
  return {
    cert: authority.toString("pem"),
    async issue(...hosts) {
      const own = await newKeys();
      const certificate = await X509CertificateGenerator.create({
        ...validity(),
        serialNumber: `0${++serial}`,
        subject: `CN=${hosts[0]}`,
        issuer: authority.subject,
        publicKey: own.publicKey as unknown as CryptoKey,
        signingKey: keys.privateKey as unknown as CryptoKey,
        extensions: [namesOf(hosts)],
      });
      return { key: await pemKey(own), cert: certificate.toString("pem") };
    },
  };
}
