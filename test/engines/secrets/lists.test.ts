import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { builtInRules } from "../../../src/engines/secrets/built-in-rules.ts";
import { base62Checksum } from "../../../src/engines/secrets/proofs/crc32.ts";
import { createScanner } from "../../../src/engines/secrets/scanner.ts";
import { randomText } from "./helpers.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const scanner = createScanner({ rules: [], lazy: builtInRules });

/** The rule and line of each secret. */
async function found(text: string, name = "file.yaml"): Promise<string[]> {
  const { secrets } = await scanner.scan(Buffer.from(text), name);
  return secrets.map(({ rule, position }) => `${rule.id} ${position.line}`);
}

const value = (seed: number): string => randomText(`value ${seed}`, 24, letters);
const encoded = (seed: number): string => Buffer.from(value(seed)).toString("base64");

describe("a Kubernetes Secret", () => {
  const rule = "kubernetes-secret-data";

  it("is judged by every entry, each on its own line", async () => {
    const text = `apiVersion: v1
kind: Secret
metadata:
  name: shop
  labels: { app: shop }
data:
  username: c2hvcA==
  password: ${encoded(1)}
  url: ${Buffer.from("https://api.shop.net/v1").toString("base64")}
  api-key: "${encoded(2)}"
  # ${encoded(3)}
  template: "{{ .Values.key }}"
  short: YWJj

type: Opaque
stringData:
  token: ${value(4)}
  config.yml: |
    name: ${value(5)}
    other: ${value(6)}
  last: ${value(7)}
---
kind: ConfigMap
data:
  key: ${encoded(8)}
`;
    expect(await found(text)).toEqual([8, 10, 17, 21].map((line) => `${rule} ${line}`));
  });

  it("is so with its kind after its entries, and with line ends of Windows", async () => {
    const text = `data:\n  a: ${encoded(1)}\n  b: ${encoded(2)}\nkind: Secret\nmetadata:\n  name: shop\n`;
    expect(await found(text)).toEqual([`${rule} 2`, `${rule} 3`]);
    expect(await found(text.replaceAll("\n", "\r\n"))).toEqual([`${rule} 2`, `${rule} 3`]);
  });

  it("is so however many there are in a file, and however many entries they have", async () => {
    const secret = (at: number) =>
      `---\nkind: Secret\ndata:\n${Array.from({ length: 20 }, (_, n) => `  key${n}: ${encoded(at * 20 + n)}\n`).join("")}`;
    const lines = await found(Array.from({ length: 5 }, (_, at) => secret(at)).join(""));
    expect(lines).toHaveLength(100);
    expect(new Set(lines).size).toBe(100);
  });
});

describe("a secret and what it hides", () => {
  it("are one finding: a kubeconfig's key", async () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = privateKey.export({ type: "pkcs1", format: "pem" }).toString();
    const text = `users:\n- name: ada\n  user:\n    client-key-data: ${Buffer.from(pem).toString("base64")}\n`;
    expect(await found(text, "kubeconfig")).toEqual(["kubernetes-client-key-data 4"]);
  });

  it("are one finding: a token that its own form names, in a Secret and in Docker's configuration", async () => {
    const body = value(9).slice(0, 30).padEnd(30, "Q7");
    const token = `${["ghp", ""].join("_")}${body}${base62Checksum(body)}`;
    const secret = `kind: Secret\ndata:\n  a: ${Buffer.from(token).toString("base64")}\n  b: ${encoded(3)}\n`;
    expect(await found(secret)).toEqual(["github-personal-access-token 3", "kubernetes-secret-data 4"]);
    const auth = Buffer.from(`ada:${token}`).toString("base64");
    const docker = `{"auths":{"ghcr.io":{"auth":"${auth}"}}}`;
    expect(await found(docker, "config.json")).toEqual(["github-personal-access-token 1"]);
  });
});

describe("Docker's configuration", () => {
  it("is judged by every registry", async () => {
    const registry = (seed: number) => `"r${seed}.test": {\n"auth": "${encoded(seed)}"\n}`;
    const text = `{\n"auths": {\n${[1, 2, 3].map(registry).join(",\n")},\n"empty.test": {}\n},\n"credsStore": "desktop"\n}`;
    expect(await found(text, "config.json")).toEqual(
      [4, 7, 10].map((line) => `docker-registry-auth ${line}`),
    );
  });
});
