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
import type { Part, PartResult } from "./share.ts";
import type { SharedResult, ShareSetup } from "./share-thread.ts";

export interface ThreadedSearch
  extends Pick<DocumentScan, "coverage" | "signal" | "onUnused" | "onClean" | "onUnread" | "onProgress"> {
  root: string;
  gitDir?: string;
  options: SecretScanOptions;
  values: readonly KnownValue[];
  threads: number;
  /** Filled with the ids of objects that are not here. */
  missing: Missing;
  note(secret: FoundSecret, place: Place, content: string): void;
}

/** Searches one part after another. */
interface ScanThread {
  search(part: Part): Promise<PartResult>;
  /** Ends it, whatever it is doing. */
  end(): Promise<void>;
}

/**
 * Searches parts side by side, each in a thread with a git process of its own, and takes in the results in the parts'
 * order, so that they are those of one search after another.
 *
 * @throws GitError when git cannot read the objects; the signal's reason when it is aborted.
 */
export async function searchInThreads(parts: AsyncIterable<Part>, search: ThreadedSearch): Promise<void> {
  const { signal } = search;
  const threads = await openThreads(search);
  const endAll = (): void => {
    for (const thread of threads) void thread.end();
  };
  signal.addEventListener("abort", endAll, { once: true });
  try {
    signal.throwIfAborted();
    await inOrder(parts, threads, (result) => take(result, search));
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof Error && thrown.name === "GitError") throw new GitError(thrown.message);
    throw thrown;
  } finally {
    signal.removeEventListener("abort", endAll);
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Gives every thread one part after another; results are taken in their parts' order as soon as they are there. */
async function inOrder(
  parts: AsyncIterable<Part>,
  threads: readonly ScanThread[],
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
  // One at a time: the threads share one source.
  let turn: ReturnType<typeof next> = Promise.resolve(undefined);
  const claim = (): ReturnType<typeof next> => {
    turn = turn.then(next);
    return turn;
  };
  const work = async (thread: ScanThread): Promise<void> => {
    for (let job = await claim(); job; job = await claim()) {
      early.set(job.index, await thread.search(job.part));
      for (let result = early.get(taken); result; result = early.get(taken)) {
        early.delete(taken++);
        take(result);
      }
    }
  };
  try {
    await Promise.all(threads.map(work));
  } finally {
    await source.return?.();
  }
}

function take(
  { secrets, coverage, unused, missing, clean, unread, documents }: PartResult,
  search: ThreadedSearch,
): void {
  for (const { secret, place, content } of secrets) search.note(secret, place, content);
  for (const [unit, count] of Object.entries(coverage.checked)) search.coverage.count(unit, count);
  for (const { what, reason, count } of coverage.skipped) search.coverage.skip(what, reason, count);
  search.missing.objects.push(...missing);
  for (const { directive, place } of unused) search.onUnused?.(directive, place);
  for (const id of clean) search.onClean?.(id);
  for (const one of unread) search.onUnread?.(one);
  search.onProgress?.(documents);
}

async function openThreads({
  root,
  gitDir,
  options,
  values,
  threads: count,
}: ThreadedSearch): Promise<ScanThread[]> {
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
