import type { KnownValue } from "../../engines/secrets/known-values.ts";
import { recommendedRules } from "../../engines/secrets/recommended.ts";
import { assignmentRule, knownValueRule, type RuleFacts } from "../../engines/secrets/rule-facts.ts";
import type { DocumentScan } from "../../engines/secrets/scan-documents.ts";
import type { FoundSecret } from "../../engines/secrets/scanner.ts";
import type { Place } from "../../engines/secrets/sources/document.ts";
import type { Missing } from "../../engines/secrets/sources/git-objects.ts";
import { GitError } from "../../probes/git.ts";
import { startThread } from "../../probes/threads.ts";
import type { SecretScanOptions } from "./options.ts";
import { allRulesOf } from "./secret-rules.ts";
import { type Part, type PartResult, type ShareSettings, scanPart } from "./share.ts";
import type { SharedResult, ShareSetup } from "./share-thread.ts";

export interface LanedSearch
  extends Pick<DocumentScan, "scanner" | "coverage" | "signal" | "onClean" | "onProgress">,
    ShareSettings {
  options: SecretScanOptions;
  values: readonly KnownValue[];
  lanes: Lanes;
  /** Filled with the ids of objects that are not here. */
  missing: Missing;
  note(secret: FoundSecret, place: Place, content: string): void;
}

/** How many parts are searched side by side, and whether each of them in a thread of its own. */
export interface Lanes {
  count: number;
  threads: boolean;
}

/** Searches one part after another. */
interface Lane {
  search(part: Part): Promise<PartResult>;
  /** Ends it, whatever it is doing. */
  end(): Promise<void>;
}

/**
 * Searches parts side by side, each with a git process of its own, and takes in the results in the parts' order, so that
 * they are those of one search after another.
 *
 * @throws GitError when git cannot read the objects; the signal's reason when it is aborted.
 */
export async function searchInLanes(parts: AsyncIterable<Part>, search: LanedSearch): Promise<void> {
  const { signal } = search;
  const lanes = await openLanes(search);
  const endAll = (): void => {
    for (const lane of lanes) void lane.end();
  };
  signal.addEventListener("abort", endAll, { once: true });
  try {
    signal.throwIfAborted();
    await inOrder(parts, lanes, (result) => take(result, search));
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof Error && thrown.name === "GitError") throw new GitError(thrown.message);
    throw thrown;
  } finally {
    signal.removeEventListener("abort", endAll);
    await Promise.all(lanes.map((lane) => lane.end()));
  }
}

/** Gives every lane one part after another; results are taken in their parts' order as soon as they are there. */
async function inOrder(
  parts: AsyncIterable<Part>,
  lanes: readonly Lane[],
  take: (result: PartResult) => void,
): Promise<void> {
  const source = parts[Symbol.asyncIterator]();
  const early = new Map<number, PartResult>();
  let given = 0;
  let taken = 0;
  const next = async (): Promise<{ index: number; part: Part } | undefined> => {
    const { done, value } = await source.next();
    return done ? undefined : { index: given++, part: value };
  };
  // One at a time: the lanes share one source.
  let turn: ReturnType<typeof next> = Promise.resolve(undefined);
  const claim = (): ReturnType<typeof next> => {
    turn = turn.then(next);
    return turn;
  };
  const work = async (lane: Lane): Promise<void> => {
    for (let job = await claim(); job; job = await claim()) {
      early.set(job.index, await lane.search(job.part));
      for (let result = early.get(taken); result; result = early.get(taken)) {
        early.delete(taken++);
        take(result);
      }
    }
  };
  try {
    await Promise.all(lanes.map(work));
  } finally {
    await source.return?.();
  }
}

function take({ secrets, coverage, missing, clean, documents }: PartResult, search: LanedSearch): void {
  for (const { secret, place, content } of secrets) search.note(secret, place, content);
  for (const [unit, count] of Object.entries(coverage.checked)) search.coverage.count(unit, count);
  for (const { what, reason, count } of coverage.skipped) search.coverage.skip(what, reason, count);
  search.missing.objects.push(...missing);
  for (const id of clean) search.onClean?.(id);
  search.onProgress?.(documents);
}

function openLanes(search: LanedSearch): Promise<Lane[]> | Lane[] {
  const { count, threads } = search.lanes;
  if (threads) return threadLanes(count, search);
  const lane: Lane = {
    search: (part) => scanPart(part, search, search.scanner, search.signal),
    // The signal, or the end of what feeds it, ends it.
    end: async () => undefined,
  };
  return Array.from({ length: count }, () => lane);
}

async function threadLanes(count: number, search: LanedSearch): Promise<Lane[]> {
  const { root, gitDir, options, values } = search;
  const setup: ShareSetup = {
    root,
    ...(gitDir === undefined ? {} : { gitDir }),
    options,
    values: [...values],
  };
  const threads = Array.from({ length: count }, () => startThread<Part, SharedResult>("secret-scan", setup));
  const all = [...(await allRulesOf(options)), ...recommendedRules.values(), assignmentRule, knownValueRule];
  const rules = new Map<string, RuleFacts>(all.map((rule) => [rule.id, rule]));
  const ruleOf = (id: string): RuleFacts => {
    const rule = rules.get(id);
    if (!rule) throw new Error(`a thread found a secret by a rule nobody knows: ${id}`);
    return rule;
  };
  return threads.map((thread) => ({
    async search(part) {
      const { secrets, ...result } = await thread.ask(part);
      return {
        ...result,
        secrets: secrets.map(({ secret, ruleId, ...where }) => ({
          secret: { ...secret, rule: ruleOf(ruleId) },
          ...where,
        })),
      };
    },
    end: () => thread.end(),
  }));
}
