import "reflect-metadata";
import { webcrypto } from "node:crypto";
import {
  BasicConstraintsExtension,
  cryptoProvider,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

/** A certificate authority of its own, as a company has one inside its network. */
export interface CertificateAuthority {
  /** The root certificate, PEM. */
  ca: string;
  /** A certificate for host names, signed by the root, and its key. PEM. */
  issue(...hosts: string[]): Promise<{ key: string; cert: string }>;
}

const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** Makes a root and the means to issue certificates from it, all valid for a day. */
export async function certificateAuthority(): Promise<CertificateAuthority> {
  cryptoProvider.set(webcrypto as unknown as Crypto);
  const rootKeys = await newKeys();
  const root = await X509CertificateGenerator.createSelfSigned({
    name: "CN=Test Root",
    keys: rootKeys,
    signingAlgorithm: algorithm,
    ...aDay(),
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ],
  });
  return {
    ca: root.toString("pem"),
    async issue(...hosts) {
      const keys = await newKeys();
      const certificate = await X509CertificateGenerator.create({
        subject: `CN=${hosts[0]}`,
        issuer: root.subject,
        publicKey: keys.publicKey,
        signingKey: rootKeys.privateKey,
        signingAlgorithm: algorithm,
        ...aDay(),
        extensions: [
          new BasicConstraintsExtension(false),
          new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: "dns" as const, value }))),
        ],
      });
      return { key: await pemOf(keys.privateKey), cert: certificate.toString("pem") };
    },
  };
}

async function newKeys(): Promise<CryptoKeyPair> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  return keys as unknown as CryptoKeyPair;
}

function aDay(): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - 3_600_000), notAfter: new Date(Date.now() + 86_400_000) };
}

async function pemOf(key: CryptoKey): Promise<string> {
  const exported = await webcrypto.subtle.exportKey("pkcs8", key as unknown as webcrypto.CryptoKey);
  const lines =
    Buffer.from(exported)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  const label = ["PRIVATE", "KEY"].join(" ");
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
