import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createCoverage } from "../../../src/core/coverage.ts";
import { contentsOf } from "../../../src/engines/secrets/containers/open.ts";
import { secretRules } from "../../../src/engines/secrets/rules/catalogue.ts";
import { createScanner, type FoundSecret } from "../../../src/engines/secrets/scanner.ts";
import { readForSearch, walkFiles } from "../../../src/probes/file-tree.ts";

const root = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const limits = { memberBytes: 64e6, totalBytes: 256e6, members: 100_000, depth: 3 };

/** Packages in which there is what has the form of a secret, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "@secretlint/secretlint-rule-preset-recommend/": "examples in the comments of the rules themselves",
  "@postalsys/vmc/test/fixtures/": "the private key of a certificate its own tests use",
  "smtp-server/dist/": "the private key of its self-signed certificate for localhost",
};

/** What would be an error: a secret of a provider, or a proven one. */
function isError({ rule, proof }: FoundSecret): boolean {
  if (rule.kind === "publishable") return false;
  return proof === "proven" || !(rule.generic && rule.confidence === "medium");
}

describe("published packages", () => {
  it("give no error beside the exceptions named here", async () => {
    const scanner = createScanner({ rules: secretRules });
    const coverage = createCoverage();
    const errors: string[] = [];
    const met = new Set<string>();
    let files = 0;
    for await (const path of walkFiles(root, (folder) => !folder.startsWith("."))) {
      const content = await readForSearch(join(root, path), limits.memberBytes);
      if (content.state !== "read") continue;
      files++;
      const document = { place: { kind: "file", path } as const, bytes: content.bytes };
      for (const { bytes } of contentsOf(document, limits, coverage)) {
        const { secrets } = await scanner.scan(bytes, path);
        for (const { rule, position } of secrets.filter(isError)) {
          const exception = Object.keys(exceptions).find((prefix) => path.startsWith(prefix));
          if (exception === undefined) errors.push(`${path}:${position.line} ${rule.id}`);
          else met.add(exception);
        }
      }
    }
    expect(files).toBeGreaterThan(5_000);
    expect(errors).toEqual([]);
    expect([...met].sort()).toEqual(Object.keys(exceptions).sort());
  }, 120_000);
});
