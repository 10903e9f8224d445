import "reflect-metadata";
import { webcrypto } from "node:crypto";
import { cryptoProvider, SubjectAlternativeNameExtension, X509CertificateGenerator } from "@peculiar/x509";

/** A fresh self-signed certificate for host names or addresses, valid for a day. PEM. */
export async function selfSignedCertificate(...hosts: string[]): Promise<{ key: string; cert: string }> {
  cryptoProvider.set(webcrypto as unknown as Crypto);
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${hosts[0]}`,
    keys: keys as unknown as CryptoKeyPair,
    signingAlgorithm: algorithm,
    notBefore: new Date(Date.now() - 3_600_000),
    notAfter: new Date(Date.now() + 86_400_000),
    extensions: [
      new SubjectAlternativeNameExtension(hosts.map((host) => ({ type: nameType(host), value: host }))),
    ],
  });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", keys.privateKey)).toString("base64");
  const lines = pkcs8.match(/.{1,64}/g) ?? [];
  const label = ["PRIVATE", "KEY"].join(" ");
  return {
    key: `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`,
    cert: certificate.toString("pem"),
  };
}

function nameType(host: string): "ip" | "dns" {
  return /^[\d.]+$/.test(host) ? "ip" : "dns";
}
