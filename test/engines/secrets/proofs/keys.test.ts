import { createHash, generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  describeServiceAccount,
  proveServiceAccount,
} from "../../../../src/engines/secrets/proofs/google.ts";
import {
  describeOpenSsh,
  encodeOpenSsh,
  readOpenSsh,
} from "../../../../src/engines/secrets/proofs/openssh.ts";
import { describePem, provePem, readPem } from "../../../../src/engines/secrets/proofs/pem.ts";
import { crc24, provePgp } from "../../../../src/engines/secrets/proofs/pgp.ts";
import { secretRules } from "../../../../src/engines/secrets/rules/catalogue.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey;
const ed25519 = generateKeyPairSync("ed25519");
const lock = { cipher: "aes-256-cbc", passphrase: "correct horse" } as const;

const pems = {
  "PKCS #1": rsa.export({ type: "pkcs1", format: "pem" }) as string,
  "PKCS #8 with RSA": rsa.export({ type: "pkcs8", format: "pem" }) as string,
  "SEC 1": ec.export({ type: "sec1", format: "pem" }) as string,
  "PKCS #8 with Ed25519": ed25519.privateKey.export({ type: "pkcs8", format: "pem" }) as string,
};
const encrypted = {
  "PKCS #8": rsa.export({ type: "pkcs8", format: "pem", ...lock }) as string,
  "legacy PKCS #1": rsa.export({ type: "pkcs1", format: "pem", ...lock }) as string,
};

/** Ways a key stands in files that are not the key's own. */
const dressings: Record<string, (pem: string) => string> = {
  "a file": (pem) => pem,
  "a file with CRLF": (pem) => pem.replaceAll("\n", "\r\n"),
  "a JSON string": (pem) => JSON.stringify({ key: pem }),
  "an environment file": (pem) => `KEY="${pem.trim().replaceAll("\n", "\\n")}"`,
  "an indented YAML block": (pem) => `key: |\n${pem.replace(/^/gm, "    ")}`,
  "a concatenation": (pem) =>
    pem
      .trim()
      .split("\n")
      .map((line) => `  "${line}\\n" +`)
      .join("\n"),
  "a comment": (pem) => pem.trim().replace(/^/gm, "# "),
  "one line": (pem) => pem.trim().replaceAll("\n", " "),
};

/** A key whose body has a line that begins like a comment; about one in five keys can be broken so. */
function keyWithSlashes(): string {
  for (let tries = 0; tries < 500; tries++) {
    const key = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
    const body = (key.export({ type: "pkcs1", format: "der" }) as Buffer).toString("base64");
    const at = body.indexOf("//");
    const label = ["RSA", "PRIVATE", "KEY"].join(" ");
    if (at > 0)
      return `-----BEGIN ${label}-----\n${body.slice(0, at)}\n${body.slice(at)}\n-----END ${label}-----\n`;
  }
  throw new Error("no key with // in 500");
}

describe("a private key with a line that begins with //", () => {
  it("is proven, plain and in comments with and without a space", () => {
    const pem = keyWithSlashes();
    const lines = pem.trim().split("\n");
    expect(provePem(pem)).toBe("proven");
    for (const mark of ["//", "// "])
      expect(provePem(lines.map((line) => mark + line).join("\n"))).toBe("proven");
  });
});

const found = (text: string): string[] =>
  secretRules
    .filter(({ id }) => id.startsWith("private-key-") || id === "openssh-private-key")
    .flatMap((rule) => [...text.matchAll(rule.pattern)].map(([match]) => match));

describe.each(Object.entries(dressings))("a private key in %s", (_, dress) => {
  it.each(Object.entries(pems))("is found and proven: %s", (_kind, pem) => {
    const blocks = found(dress(pem));
    expect(blocks).toHaveLength(1);
    expect(provePem(blocks[0] as string)).toBe("proven");
  });

  it.each(Object.entries(encrypted))("is found and told to be encrypted: %s", (_kind, pem) => {
    const blocks = found(dress(pem));
    expect(blocks).toHaveLength(1);
    expect(provePem(blocks[0] as string)).toBe("unproven");
    expect(describePem(blocks[0] as string)["encrypted"]).toBe("yes");
  });
});

describe("a PEM private key", () => {
  it("tells its type and size", () => {
    expect(describePem(pems["PKCS #1"])).toEqual({ type: "rsa", bits: "2048", encrypted: "no" });
    expect(describePem(pems["SEC 1"])).toEqual({ type: "ec", curve: "prime256v1", encrypted: "no" });
    expect(describePem(pems["PKCS #8 with Ed25519"])).toEqual({ type: "ed25519", encrypted: "no" });
  });

  it("is refuted where its body is filler or cut short", () => {
    const label = "RSA PRIVATE KEY";
    const filled = (body: string): string => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`;
    expect(provePem(filled(`MIIEpAIBAAKCAQEA${"x".repeat(80)}...`))).toBe("refuted");
    expect(provePem(filled("<paste your key here, all of it, in one piece, without a line break>"))).toBe(
      "refuted",
    );
    const body = pems["PKCS #1"].split("\n").slice(1, 10).join("\n");
    expect(provePem(filled(body))).toBe("refuted");
    expect(provePem("no key at all")).toBe("refuted");
  });

  it("is never the cause of an exception", () => {
    fc.assert(
      fc.property(fc.base64String({ minLength: 60, maxLength: 200 }), (body) => {
        const text = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`;
        expect(["proven", "unproven", "refuted"]).toContain(provePem(text));
        expect(describePem(text)).toBeTypeOf("object");
      }),
    );
  });

  it("keeps its headers", () => {
    expect(readPem(encrypted["legacy PKCS #1"])?.headers["Proc-Type"]).toBe("4,ENCRYPTED");
  });
});

describe("an OpenSSH private key", () => {
  const publicKey = ed25519.publicKey.export({ type: "spki", format: "der" }).subarray(-32);
  const bytes = encodeOpenSsh("ssh-ed25519", publicKey, Buffer.alloc(136, 5));
  const text = `-----BEGIN OPENSSH PRIVATE KEY-----\n${bytes.toString("base64").replace(/(.{70})/g, "$1\n")}\n-----END OPENSSH PRIVATE KEY-----`;

  it("is proven by what stands in it in the clear", () => {
    expect(provePem(text)).toBe("proven");
    expect(readOpenSsh(bytes)?.cipher).toBe("none");
  });

  it("tells the fingerprint that ssh-keygen -l shows", () => {
    const blob = Buffer.concat([
      Buffer.from([0, 0, 0, 11]),
      Buffer.from("ssh-ed25519"),
      Buffer.from([0, 0, 0, 32]),
      publicKey,
    ]);
    const digest = createHash("sha256").update(blob).digest("base64").replace("=", "");
    expect(describeOpenSsh(bytes)).toEqual({ type: "ssh-ed25519", fingerprint: `SHA256:${digest}` });
    expect(describePem(text)).toEqual({
      type: "ssh-ed25519",
      fingerprint: `SHA256:${digest}`,
      encrypted: "no",
    });
  });

  it("is refuted where it is cut short, wherever that is", () => {
    for (let size = 0; size < 100; size += 7) expect(readOpenSsh(bytes.subarray(0, size))).toBeUndefined();
  });
});

describe("a PGP private key block", () => {
  const block = (body: Buffer, sum: number): string => {
    const end = Buffer.from([sum >> 16, (sum >> 8) & 255, sum & 255]).toString("base64");
    const lines = body.toString("base64").replace(/(.{64})/g, "$1\n");
    return `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n${lines}\n=${end}\n-----END PGP PRIVATE KEY BLOCK-----`;
  };
  const secretKey = Buffer.concat([Buffer.from([0x95]), Buffer.alloc(200, 3)]);
  const newForm = Buffer.concat([Buffer.from([0xc5]), Buffer.alloc(200, 3)]);

  it("is proven by its first packet and its checksum", () => {
    expect(provePgp(block(secretKey, crc24(secretKey)))).toBe("proven");
    expect(provePgp(block(newForm, crc24(newForm)))).toBe("proven");
  });

  it("is not proven by its packet alone", () => {
    expect(provePgp(block(secretKey, 1))).toBe("unproven");
  });

  it("is refuted where it holds a public key", () => {
    const publicKey = Buffer.concat([Buffer.from([0x99]), Buffer.alloc(200, 3)]);
    expect(provePgp(block(publicKey, crc24(publicKey)))).toBe("refuted");
  });
});

describe("a Google service account key file", () => {
  const file = {
    type: "service_account",
    project_id: "shop-1",
    private_key_id: "ab12",
    private_key: pems["PKCS #8 with RSA"],
    client_email: "deploy@shop-1.iam.gserviceaccount.com",
  };

  it("is proven by the key in it", () => {
    expect(proveServiceAccount(JSON.stringify(file))).toBe("proven");
    expect(
      proveServiceAccount(JSON.stringify({ ...file, private_key: "-----BEGIN PRIVATE KEY-----…" })),
    ).toBe("refuted");
    expect(proveServiceAccount(JSON.stringify({ ...file, private_key: 1 }))).toBe("refuted");
  });

  it("is proven as text within JSON, too", () => {
    const inner = JSON.stringify(JSON.stringify(file)).slice(1, -1);
    expect(proveServiceAccount(inner)).toBe("proven");
    expect(describeServiceAccount(inner)["project"]).toBe("shop-1");
  });

  it("tells which account's key to delete", () => {
    expect(describeServiceAccount(JSON.stringify(file, undefined, 2))).toEqual({
      account: "deploy@shop-1.iam.gserviceaccount.com",
      project: "shop-1",
      "key id": "ab12",
    });
  });

  it("is not judged where it is no JSON", () => {
    expect(proveServiceAccount("{ type: service_account }")).toBe("unproven");
    expect(describeServiceAccount("{ type: service_account }")).toEqual({});
  });
});
