import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { secretRules } from "../../../src/engines/secrets/rules/catalogue.ts";
import { alphanumeric, randomText } from "../../engines/secrets/helpers.ts";
import { createRepository, temporaryFolder } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

const PLANTED = 500;

/** Secrets of many kinds: tokens with checksums, tokens of every rule, passwords in assignments. */
function secrets(): string[] {
  const tokens = Array.from({ length: 150 }, (_, at) => githubToken(at));
  const passwords = Array.from({ length: 100 }, (_, at) => `${randomText(`p${at}`, 18, alphanumeric)}7`);
  const examples = secretRules
    .filter(({ kind, confidence }) => kind === "secret" && confidence === "high")
    .map(({ examples: { positive } }) => (positive[0] ?? []).join(""))
    .filter((text) => text.length >= 20 && text.length < 300 && /^[\x21-\x7e]+$/.test(text));
  return [...tokens, ...passwords, ...examples].slice(0, PLANTED);
}

/** Different ways of writing a secret down, in turn. */
function written(secret: string, at: number): string {
  const half = secret.length >> 1;
  switch (at % 6) {
    case 0:
      return Buffer.from(`key=${secret}`).toString("base64");
    case 1:
      return encodeURIComponent(secret).replace(/[A-F]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
    case 2:
      return `"${secret.slice(0, half)}" + "${secret.slice(half)}"`;
    default:
      return `password = "${secret}"`;
  }
}

describe("what leaves the gate", () => {
  it("holds none of 500 planted secrets, raw, in base64 or percent-encoded", async () => {
    using repository = createRepository();
    using folder = temporaryFolder();
    const planted = secrets();
    expect(planted).toHaveLength(PLANTED);
    const base = repository.commit("base", { "a.txt": "clean" });
    const files: Record<string, string> = {};
    planted.forEach((secret, at) => {
      const path = `src/file${at % 50}.txt`;
      files[path] = `${files[path] ?? ""}${written(secret, at)}\nplain: password = "${secret}"\n`;
    });
    const head = repository.commit(`Use ${planted[0]}`, { ...files, [`${planted[1]}.txt`]: "named" });
    const cache = join(folder.path, "clean");
    const change = { event: "pull_request", base, head };
    const result = await scan({ root: repository.root, change, options: { cache } });

    const artefacts = [
      result.text,
      ...readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name), "latin1")),
    ];
    const found = result.findings.length;
    expect(found).toBeGreaterThan(PLANTED * 0.9);
    for (const artefact of artefacts) {
      for (const secret of planted) {
        const base64 = Buffer.from(secret).toString("base64").replace(/=+$/, "").slice(0, -2);
        for (const form of [secret, base64, encodeURIComponent(secret)]) {
          expect(artefact.includes(form), `${secret.slice(0, 6)}… of ${secret.length} characters`).toBe(
            false,
          );
        }
      }
    }
  });
});
