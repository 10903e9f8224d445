import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCoverage } from "../../../src/core/coverage.ts";
import { contentsOf } from "../../../src/engines/secrets/containers/open.ts";
import { secretRules } from "../../../src/engines/secrets/rules/catalogue.ts";
import { createScanner } from "../../../src/engines/secrets/scanner.ts";
import { asarOf, tarOf, zipOf } from "./archives.ts";
import { linearKey } from "./helpers.ts";

const scanner = createScanner({ rules: secretRules });
const limits = { memberBytes: 1e5, totalBytes: 1e6, members: 100, depth: 3 };

async function scanAll(bytes: Buffer): Promise<number> {
  let found = 0;
  const document = { place: { kind: "file", path: "file" } as const, bytes };
  for (const { bytes: content } of contentsOf(document, limits, createCoverage())) {
    const { secrets } = await scanner.scan(content, "file.json");
    for (const { position, context, secret } of secrets) {
      expect(position.line).toBeGreaterThan(0);
      expect(position.column).toBeGreaterThan(0);
      if (secret.length >= 8) expect(context).not.toContain(secret);
    }
    found += secrets.length;
  }
  return found;
}

/** Pieces that make the scanner decode, join, open and look closer. */
const piece = fc.oneof(
  fc.constantFrom(
    '"+"',
    "' . '",
    "%41",
    "\\u0041",
    "\\x41",
    "&#65;",
    "-----BEGIN PRIVATE KEY-----",
    "eyJhbGciOi",
    "://a:b@",
    "password=",
    "launch-ready-ignore x -- y",
    "secretlint-disable",
    "\0",
    "\n",
    "ghp_",
    "AKIA",
    '{"version":3,"sourcesContent":["',
    "PK\x03\x04",
  ),
  fc.base64String({ minLength: 20, maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constant(linearKey("fuzz")),
);

describe("the scanner", () => {
  it("never fails on random bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        await scanAll(Buffer.from(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it("never fails on marks put together at random", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await scanAll(Buffer.from(pieces.join("")));
      }),
      { numRuns: 300 },
    );
  });

  it("never fails on damaged archives", async () => {
    const archives = [
      zipOf({ "a.txt": "one", "b/c.txt": "two" }),
      tarOf({ "a.txt": "one", "b/c.txt": "two" }),
      asarOf({ "a.txt": "one", "b/c.txt": "two" }),
    ];
    const damage = fc.record({
      archive: fc.constantFrom(...archives),
      at: fc.nat(),
      byte: fc.nat(255),
      cut: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ archive, at, byte, cut }) => {
        const bytes = Buffer.from(archive);
        bytes[at % bytes.length] = byte;
        await scanAll(bytes.subarray(0, bytes.length - (cut % 40)));
      }),
      { numRuns: 300 },
    );
  });

  it("finds a key whatever stands around it, as long as that does not run into it", async () => {
    const key = linearKey("around");
    const around = fc.string({ unit: "binary", maxLength: 80 }).map((text) => `${text}\n`);
    await fc.assert(
      fc.asyncProperty(around, around, async (before, after) => {
        expect(await scanAll(Buffer.from(`x${before} ${key} ${after}`))).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
