import { type Coverage, createCoverage } from "../../core/coverage.ts";
import { builtInRules } from "../../engines/secrets/built-in-rules.ts";
import { createScanner, type FoundSecret } from "../../engines/secrets/scanner.ts";
import type { Place } from "../../engines/secrets/sources/document.ts";
import { createGit } from "../../probes/git.ts";
import { contentIdOf } from "./hits.ts";
import type { SecretScanOptions } from "./options.ts";
import { customRulesOf } from "./secret-rules.ts";
import { containerLimits, scanSource } from "./share.ts";

/** What a thread needs to know to search as the main one does. */
export interface ShareSetup {
  root: string;
  gitDir?: string;
  options: SecretScanOptions;
  values: { name: string; secret: string; bytes: Uint8Array; literal: Uint8Array }[];
}

/** A part of what is to be searched: lines of ids of git's objects, or paths of files. */
export type Part = { kind: "objects"; lines: Uint8Array } | { kind: "files"; paths: string[] };

/** A secret as it is handed to another thread: a rule has functions, so it goes by its id. */
export interface SharedSecret {
  secret: Omit<FoundSecret, "rule">;
  ruleId: string;
  place: Place;
  /** See `contentIdOf`. */
  content: string;
}

/** What the search of a part came to. */
export interface PartResult {
  secrets: SharedSecret[];
  coverage: Coverage;
  missing: string[];
  clean: string[];
  documents: number;
}

/** Makes ready to search parts. Runs in a thread, which is ended from outside when it is to stop. */
export async function prepareShare(setup: ShareSetup): Promise<(part: Part) => Promise<PartResult>> {
  const { root, gitDir, options } = setup;
  const signal = new AbortController().signal;
  const values = setup.values.map(({ bytes, literal, ...value }) => ({
    ...value,
    bytes: Buffer.from(bytes),
    literal: Buffer.from(literal),
  }));
  const scanner = createScanner({
    rules: await customRulesOf(options),
    lazy: builtInRules,
    values,
    assignments: options.assignments,
  });
  const settings = {
    git: createGit(root, { signal }),
    ...(gitDir === undefined ? {} : { gitDir }),
    root,
    maxBytes: options["max-file-size"],
    limits: containerLimits(options),
  };
  return async (part) => {
    const coverage = createCoverage();
    const missing = { objects: [] };
    const secrets: SharedSecret[] = [];
    const clean: string[] = [];
    let documents = 0;
    const source = part.kind === "objects" ? { ...part, lines: [Buffer.from(part.lines)] } : part;
    await scanSource(source, settings, missing, {
      scanner,
      coverage,
      signal,
      onSecret({ rule, ...secret }, place, bytes) {
        secrets.push({ secret, ruleId: rule.id, place, content: contentIdOf(place, bytes) });
      },
      onClean: (id) => clean.push(id),
      onProgress: (count) => {
        documents += count;
      },
    });
    return {
      secrets,
      coverage: coverage.snapshot(),
      missing: missing.objects,
      clean: options.cache === undefined ? [] : clean,
      documents,
    };
  };
}
