import { builtInRules } from "../../engines/secrets/built-in-rules.ts";
import { createScanner, type FoundSecret } from "../../engines/secrets/scanner.ts";
import type { Place } from "../../engines/secrets/sources/document.ts";
import { createGit } from "../../probes/git.ts";
import type { SecretScanOptions } from "./options.ts";
import { customRulesOf } from "./secret-rules.ts";
import { containerLimits, type Part, type PartResult, scanPart } from "./share.ts";

/** What a thread needs to know to search as the main one does. */
export interface ShareSetup {
  root: string;
  gitDir?: string;
  options: SecretScanOptions;
  values: { name: string; secret: string; bytes: Uint8Array; literal: Uint8Array }[];
}

/** A secret as it is handed to another thread: a rule has functions, so it goes by its id. */
export interface SharedSecret {
  secret: Omit<FoundSecret, "rule">;
  ruleId: string;
  place: Place;
  content: string;
}

/** A part's result as it is handed to another thread. */
export interface SharedResult extends Omit<PartResult, "secrets"> {
  secrets: SharedSecret[];
}

/** Makes ready to search parts. Runs in a thread, which is ended from outside when it is to stop. */
export async function prepareShare(setup: ShareSetup): Promise<(part: Part) => Promise<SharedResult>> {
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
    const result = await scanPart(part, settings, scanner, signal);
    const secrets = result.secrets.map(({ secret: { rule, ...secret }, ...where }) => ({
      secret,
      ruleId: rule.id,
      ...where,
    }));
    return { ...result, secrets };
  };
}
