import { isAbsolute, join, relative } from "node:path";
import { z } from "zod";
import type { Policy } from "../config/schema.ts";
import { ConfigurationError, codeOf, messageOf } from "../core/errors.ts";
import type { Suppression } from "../core/report.ts";
import { validate } from "../core/schema-errors.ts";
import { readTextFile } from "../probes/files.ts";
import type { BaseBranch } from "./base-branch.ts";
import {
  DEFAULT_BASELINE_FILE,
  knownFromEntries,
  knownFromReport,
  type PlacedEntry,
  parseBaseline,
} from "./baseline.ts";

/** Larger baselines are refused, in bytes. */
const MAX_BASELINE_BYTES = 64 * 1024 * 1024;

/** What was there before the change. */
export interface Known {
  /** Says of a fingerprint why it does not block. */
  known: (fingerprint: string) => Suppression | undefined;
  /** The baseline file's entries; empty when a report stands in for it. */
  entries: PlacedEntry[];
  /** As the user knows it. */
  file: string;
  /** Entries that the change itself adds to the baseline: they do not count yet. */
  added: PlacedEntry[];
}

/**
 * Reads the findings that do not block because the base has them: a baseline file, or the base branch's last JSON
 * report. A file that belongs to the change is read from the base commit.
 *
 * @returns Undefined when everything blocks.
 * @throws ConfigurationError when the file is absent or not what it must be.
 */
export async function readKnown(
  policy: Policy,
  { root, branch, today }: { root: string; branch: BaseBranch | undefined; today: string },
): Promise<Known | undefined> {
  const { baseline, "new-only": newOnly = baseline !== undefined } = policy;
  if (!newOnly) return undefined;
  const file = baseline ?? DEFAULT_BASELINE_FILE;
  const { counts, head } = await readBoth(file, root, branch);
  if (counts !== undefined && isJson(counts)) {
    return { known: knownFromReport(fingerprintsOf(counts, file)), entries: [], added: [], file };
  }
  const entries = counts === undefined ? [] : parseBaseline(counts, file);
  const fingerprints = new Set(entries.map(({ fingerprint }) => fingerprint));
  const written = head === undefined || isJson(head) ? [] : parseBaseline(head, file);
  const added = written.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
  const former = added.length > 0 ? await formerFingerprints(file, root, branch) : new Set<string>();
  return {
    known: knownFromEntries(entries, today),
    entries,
    added: added.filter(({ fingerprint }) => !former.has(fingerprint)),
    file,
  };
}

/** What the baseline tolerated where the head left the base: an entry the base took out since is not the head's. */
async function formerFingerprints(
  file: string,
  root: string,
  branch: BaseBranch | undefined,
): Promise<Set<string>> {
  const text = await branch?.readAtFork(pathFrom(root, file));
  if (text === undefined || isJson(text)) return new Set();
  try {
    return new Set(parseBaseline(text, file).map(({ fingerprint }) => fingerprint));
  } catch (thrown) {
    // One that could not be read then tolerated nothing.
    if (thrown instanceof ConfigurationError) return new Set();
    throw thrown;
  }
}

/** All that is needed of a report of whatever version. */
const reportSchema = z.object({
  gates: z.array(z.object({ findings: z.array(z.object({ fingerprint: z.string() })) })),
});

function fingerprintsOf(text: string, file: string): string[] {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch (thrown) {
    throw new ConfigurationError(`${file}: is neither a baseline nor a JSON report: ${messageOf(thrown)}`);
  }
  const { gates } = validate(reportSchema, report, () => ({ name: file }));
  return gates.flatMap((gate) => gate.findings.map(({ fingerprint }) => fingerprint));
}

function isJson(text: string): boolean {
  return text.trimStart().startsWith("{");
}

/** The text that counts, and the head's beside it where that is another. */
interface Texts {
  /** Absent when the change brings a baseline along where there was none. */
  counts?: string;
  head?: string;
}

async function readBoth(file: string, root: string, branch: BaseBranch | undefined): Promise<Texts> {
  const path = pathFrom(root, file);
  const head = await readFile(isAbsolute(file) ? file : join(root, file), file);
  const outside = path.startsWith("..") || isAbsolute(path);
  const base = outside ? undefined : await branch?.read(path);
  if (base !== undefined) return { counts: base, ...(head === undefined ? {} : { head }) };
  if (head !== undefined) {
    const brought = branch !== undefined && !outside && (await branch.isTracked(path));
    return brought ? { head } : { counts: head };
  }
  throw new ConfigurationError(
    `${file}: no such baseline. Write one with "launch-ready baseline", or put the base branch's last JSON report there.`,
  );
}

function pathFrom(root: string, file: string): string {
  return isAbsolute(file) ? relative(root, file) : file;
}

async function readFile(path: string, name: string): Promise<string | undefined> {
  try {
    return await readTextFile(path, { maxBytes: MAX_BASELINE_BYTES, name });
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return undefined;
    throw thrown;
  }
}
