import { isAbsolute, join } from "node:path";
import { messageOf } from "../../core/errors.ts";
import type { GateContext } from "../../core/gate.ts";
import type { KnownValue } from "../../engines/secrets/known-values.ts";
import { readIds, writeIds } from "../../probes/git/id-file.ts";
import { isTrackedFile } from "../../probes/git/worktree.ts";
import type { SecretScanOptions } from "./options.ts";
import { allRulesOf } from "./secret-rules.ts";

/** Remembers which of git's objects held nothing, so that the next scan need not read them again. */
export interface CleanCache {
  /** Whether an object held nothing when it was searched by the same rules. Counts those it knows. */
  knows(id: string): boolean;
  /** An object held nothing and was looked at whole. */
  add(id: string): void;
  /** Keeps what was learnt. A cache that cannot be written is no reason to fail. */
  save(): Promise<void>;
}

const none: CleanCache = {
  knows: () => false,
  add: () => undefined,
  save: async () => undefined,
};

/** Opens the cache that the options name; one that knows nothing when they name none. */
export async function openCleanCache(
  options: SecretScanOptions,
  { root, coverage, debug, signal }: Pick<GateContext, "root" | "coverage" | "debug" | "signal">,
  values: readonly KnownValue[],
): Promise<CleanCache> {
  if (options.cache === undefined) return none;
  const path = isAbsolute(options.cache) ? options.cache : join(root, options.cache);
  if (await isTrackedFile(path, signal)) {
    coverage.skip("caches", "tracked by git: whoever commits it could decide what is not searched");
    return none;
  }
  const { rulesKey } = await import("../../engines/secrets/rules-key.ts");
  const { assignments, rules: custom, "max-archive-size": archive, "max-file-size": file } = options;
  const key = rulesKey(await allRulesOf(options), values, { assignments, custom, archive, file });
  const known = await readIds(path, key).catch((thrown: unknown) => {
    debug(`the cache cannot be read: ${messageOf(thrown)}`);
    return { has: () => false, size: 0 };
  });
  const clean = new Set<string>();
  const reused = new Set<string>();
  return {
    knows(id) {
      if (!known.has(id)) return false;
      if (!reused.has(id)) coverage.count(CACHED);
      reused.add(id);
      return true;
    },
    add(id) {
      clean.add(id);
    },
    async save() {
      try {
        await writeIds(path, key, [...reused, ...clean]);
      } catch (thrown) {
        debug(`the cache cannot be written: ${messageOf(thrown)}`);
      }
    },
  };
}

/** Unit under which objects are counted that an earlier scan by the same rules has searched. */
const CACHED = "objects searched before";
