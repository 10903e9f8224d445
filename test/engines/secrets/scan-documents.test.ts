import { describe, expect, it } from "vitest";
import { createCoverage } from "../../../src/core/coverage.ts";
import { builtInRules } from "../../../src/engines/secrets/built-in-rules.ts";
import { scanDocuments } from "../../../src/engines/secrets/scan-documents.ts";
import { createScanner } from "../../../src/engines/secrets/scanner.ts";
import type { Place, SearchDocument } from "../../../src/engines/secrets/sources/document.ts";
import { githubToken } from "../../gates/secret-scan/scan.ts";

const limits = { memberBytes: 1_000_000, totalBytes: 1_000_000, members: 100, depth: 3 };

/** What a search of documents told: places of secrets, and objects that hold none. */
async function search(documents: readonly SearchDocument[]) {
  const places: Place[] = [];
  const clean: string[] = [];
  await scanDocuments([documents], {
    scanner: createScanner({ rules: [], lazy: builtInRules }),
    limits,
    coverage: createCoverage(),
    signal: new AbortController().signal,
    onSecret: (_secret, place) => places.push(place),
    onClean: (object) => clean.push(object),
  });
  return { places, clean };
}

function names(path: string, object: string, ...lines: string[]): SearchDocument {
  return { place: { kind: "file-name", path }, bytes: Buffer.from(`${lines.join("\n")}\n`), object };
}

describe("the names in folders", () => {
  it("are harmless wherever they were found to be", async () => {
    const same = ["a.ts", "b.ts"];
    const told = await search([
      names("src", "1", ...same),
      names("src", "2", ...same),
      names("lib", "3", ...same),
      names("src", "4", ...same, "c.ts"),
    ]);
    expect(told).toEqual({ places: [], clean: ["1", "2", "3", "4"] });
  });

  it("are told in every folder and version that has a key among them", async () => {
    const key = `backup-${githubToken(1)}.txt`;
    const told = await search([
      names("src", "1", "a.ts"),
      names("src", "2", "a.ts", key),
      names("src", "3", "a.ts", key),
      names("lib", "4", key),
    ]);
    expect(told.places.map((place) => (place.kind === "file-name" ? place.path : ""))).toEqual([
      "src",
      "src",
      "lib",
    ]);
    expect(told.clean).toEqual(["1"]);
  });

  it("say nothing of a file with the same text", async () => {
    const text = Buffer.from("a.ts\nb.ts\n");
    const told = await search([
      names("src", "1", "a.ts", "b.ts"),
      { place: { kind: "file", path: "list.txt", blob: "2" }, bytes: text, object: "2" },
    ]);
    expect(told.clean).toEqual(["1", "2"]);
  });
});
