import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createCoverage } from "../../../src/core/coverage.ts";
import type { Directive } from "../../../src/engines/secrets/directives.ts";
import { knownValues } from "../../../src/engines/secrets/known-values.ts";
import { secretRules } from "../../../src/engines/secrets/rules/catalogue.ts";
import { createScanner, type FoundSecret } from "../../../src/engines/secrets/scanner.ts";
import type { Place } from "../../../src/engines/secrets/sources/document.ts";
import { options } from "../../../src/gates/secret-scan/options.ts";
import { containerLimits, type Part, scanSource } from "../../../src/gates/secret-scan/share.ts";
import { searchInThreads } from "../../../src/gates/secret-scan/threads.ts";
import { listObjects } from "../../../src/probes/git/objects.ts";
import { createGit } from "../../../src/probes/git.ts";
import { createRepository, temporaryFolder } from "./repository.ts";
import { githubToken, scan } from "./scan.ts";

const given = options.parse({ scope: "history", cache: "clean" });
const own = ["correct", "Horse", "42", "battery"].join("-");
const values = knownValues("DB_PASSWORD", own);
const signal = new AbortController().signal;

type Told = [secret: string, rule: string, place: Place, content: string];

/** What a search told: secrets in order, counts, missing and clean objects. */
function record() {
  const told: Told[] = [];
  const clean: string[] = [];
  const unused: [directive: Directive, place: Place][] = [];
  const coverage = createCoverage();
  const missing = { objects: [] as string[] };
  return {
    coverage,
    missing,
    onClean: (id: string) => clean.push(id),
    onUnused: (directive: Directive, place: Place) => unused.push([directive, place]),
    note: ({ secret, rule }: FoundSecret, place: Place, content: string) =>
      told.push([secret, rule.id, place, content]),
    result: () => ({ told, clean, unused, coverage: coverage.snapshot(), missing }),
  };
}

/** A repository in which every kind of object and many files hold secrets. */
function plantedRepository() {
  const repository = createRepository();
  for (let commit = 0; commit < 6; commit++) {
    const files: Record<string, string> = {};
    for (let file = 0; file < 20; file++) {
      files[`folder${file % 3}/file${file}.txt`] =
        file % 5 === commit % 5
          ? `key = ${githubToken(commit * 100 + file)}`
          : `version ${commit} of ${file}`;
    }
    files["unused.ts"] = `let a${commit}; // launch-ready-ignore github-personal-access-token -- old\n`;
    files["own.txt"] = `value ${commit} ${own}`;
    repository.commit(`change ${commit} ${commit === 3 ? githubToken(9000) : ""}`, files);
  }
  return repository;
}

async function linesOf(root: string): Promise<Buffer[]> {
  const lines = await Array.fromAsync(listObjects(createGit(root, { signal }), ["--all"], signal));
  const text = Buffer.concat(lines).toString("utf8").trimEnd().split("\n");
  return text.map((line) => Buffer.from(`${line}\n`));
}

async function* inParts(lines: readonly Buffer[], size: number): AsyncGenerator<Part, void, void> {
  for (let at = 0; at < lines.length; at += size) {
    yield { kind: "objects", lines: Buffer.concat(lines.slice(at, at + size)) };
  }
}

function searchIn(root: string) {
  return {
    git: createGit(root, { signal }),
    gitDir: join(root, ".git"),
    root,
    maxBytes: given["max-file-size"],
    limits: containerLimits(given),
    scanner: createScanner({ rules: secretRules, values }),
    options: given,
    values,
    signal,
  };
}

const threads = 2;

describe("a search in threads", () => {
  it("tells the same, in the same order, as one after another", async () => {
    using repository = plantedRepository();
    const lines = [...(await linesOf(repository.root)), Buffer.from(`${"ab".repeat(20)} gone.txt\n`)];
    const search = searchIn(repository.root);
    const alone = record();
    await scanSource({ kind: "objects", lines, many: true }, search, alone.missing, {
      ...search,
      coverage: alone.coverage,
      onClean: alone.onClean,
      onUnused: alone.onUnused,
      onSecret: (secret, place) => alone.note(secret, place, place.kind === "file" ? (place.blob ?? "") : ""),
    });
    const expected = alone.result();
    expect(expected.told.length).toBeGreaterThan(30);
    expect(expected.missing.objects).toHaveLength(1);
    expect(expected.unused).toHaveLength(6);
    for (const size of [7, 40, 10_000]) {
      const together = record();
      await searchInThreads(inParts(lines, size), { ...search, ...together, threads });
      expect(together.result()).toEqual(expected);
    }
  });

  it("ends at once when it is aborted", async () => {
    using repository = plantedRepository();
    const lines = await linesOf(repository.root);
    const controller = new AbortController();
    const endless = (async function* (): AsyncGenerator<Part, void, void> {
      for (;;) yield { kind: "objects", lines: Buffer.concat(lines) };
    })();
    let parts = 0;
    const searching = searchInThreads(endless, {
      ...searchIn(repository.root),
      ...record(),
      onProgress: () => {
        if (++parts === 3) controller.abort(new Error("time is up"));
      },
      threads,
      signal: controller.signal,
    });
    await expect(searching).rejects.toThrow("time is up");
  });

  it("says what git said when git cannot read", async () => {
    using folder = temporaryFolder();
    const searching = searchInThreads(inParts([Buffer.from(`${"ab".repeat(20)} a\n`)], 1), {
      ...searchIn(folder.path),
      ...record(),
      threads,
    });
    await expect(searching).rejects.toMatchObject({
      name: "GitError",
      message: expect.stringContaining("not a git repository"),
    });
  });
});

describe("a scan of many files", () => {
  it("finds what each of them holds", async () => {
    using folder = temporaryFolder();
    const expected: string[] = [];
    for (let file = 0; file < 4500; file++) {
      const name = `folder${file % 30}/file${file}.txt`;
      if (file < 30) mkdirSync(join(folder.path, `folder${file}`));
      const planted = file % 500 === 499;
      if (planted) expected.push(name);
      writeFileSync(join(folder.path, name), planted ? `key = ${githubToken(file)}` : `text ${file}`);
    }
    const { findings, coverage, verdict } = await scan({
      root: folder.path,
      options: { scope: "tree" },
    });
    expect(findings.map(({ subject }) => subject).sort()).toEqual(expected.sort());
    expect(coverage.checked["files"]).toBe(4500);
    expect(verdict).toBe("stop");
  });
});
