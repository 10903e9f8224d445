import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tarOf } from "../../engines/secrets/archives.ts";
import { temporaryFolder } from "./repository.ts";
import { type Scan, scan } from "./scan.ts";

// Of no provider's form, so that only the exact search can find it.
const value = ["hunter", "Zx/7+Kq", "&<ü>", "\\ 4"].join("-");
const envVars = { id: "env-vars", options: { required: ["PORT", { name: "DB_PASSWORD", secret: true }] } };

const percent = encodeURIComponent(value);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

const forms: Record<string, string | Buffer> = {
  raw: `var a="${value}"`,
  "escaped for JSON": JSON.stringify({ value }),
  "percent-encoded": `?p=${percent}`,
  "base64, phase 0": base64(value),
  "base64, phase 1": base64(`a${value}b`),
  "base64, phase 2": base64(`ab${value}cd`),
  base64url: Buffer.from(`a${value}`).toString("base64url"),
  hexadecimal: Buffer.from(value).toString("hex"),
  "UTF-16": Buffer.concat([Buffer.from([1, 2, 3, 255, 255, 9]), Buffer.from(value, "utf16le")]),
  "a source map": JSON.stringify({
    version: 3,
    sources: ["a.ts"],
    sourcesContent: [`let p = '${value}'`],
    mappings: "",
  }),
  "an npm package": gzipSync(tarOf({ "package/dist/a.js": `p("${value}")` })),
  "a log": `2026-01-02 connecting with ${value} failed`,
};

async function scanDist(
  content: string | Buffer,
  env: Record<string, string> = { DB_PASSWORD: value },
): Promise<Scan> {
  using folder = temporaryFolder();
  mkdirSync(join(folder.path, "dist"));
  writeFileSync(join(folder.path, "dist", "out"), content);
  const options = { scope: "paths", paths: ["dist/**"] };
  return await scan({ root: folder.path, options, env, siblings: [envVars] });
}

describe("the value of one of our own secrets", () => {
  it.each(Object.keys(forms))("is found: %s", async (name) => {
    const result = await scanDist(forms[name] as string);
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({
      rule: "secret-scan/own-secret",
      severity: "error",
      subject: "dist/out",
      args: { name: "DB_PASSWORD" },
    });
    for (const form of [value, JSON.stringify(value).slice(1, -1), percent, base64(value).slice(0, 20)]) {
      expect(result.text).not.toContain(form);
    }
  });

  it("is not found where only a part of it stands", async () => {
    expect((await scanDist(value.slice(0, -3))).findings).toEqual([]);
  });

  it("is not found in other letters", async () => {
    expect((await scanDist(value.toUpperCase())).findings).toEqual([]);
  });

  it("is not searched for when it is a word, and that is said", async () => {
    const result = await scanDist("postgres is the database", { DB_PASSWORD: "postgres" });
    expect(result.findings).toEqual([]);
    expect(result.coverage.skipped).toContainEqual({
      what: "own values",
      reason: "too short or too common to search for",
      count: 1,
    });
  });

  it("of a variable that is not secret is not searched for", async () => {
    expect((await scanDist("listen(30001234)", { PORT: "30001234" })).findings).toEqual([]);
  });
});
