import { ConfigurationError } from "./errors.ts";
import { digest } from "./hash.ts";

/** One machine's share of a run that several machines do together: the `index`-th of `total`, counted from 1. */
export interface Shard {
  index: number;
  total: number;
}

/** More shards than GitHub's largest matrix has jobs (256) cannot be. */
const MAX_SHARDS = 256;

/** Reads `k/n`. @throws ConfigurationError when it is not a share such as 2/4. */
export function parseShard(text: string): Shard {
  const [, index = 0, total = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []).map(Number);
  if (index < 1 || index > total || total > MAX_SHARDS) {
    throw new ConfigurationError(
      `shard must be a share such as 2/4 (at most ${MAX_SHARDS}), not ${JSON.stringify(text)}`,
    );
  }
  return { index, total };
}

/**
 * Whether an item belongs to a shard. Every item belongs to exactly one, the same on every machine; without a shard
 * to the whole.
 */
export function isInShard(item: string, shard: Shard | undefined): boolean {
  if (!shard) return true;
  const number = digest("sha256", item).readUInt32BE(0);
  return (number % shard.total) + 1 === shard.index;
}

/** Whether a skip's reason says that another shard does it: such reasons begin with these words. */
export function isLeftToOthers(reason: string): boolean {
  return reason.startsWith("another shard");
}

/** Why a gate that shares its work looked at nothing on one machine, while there is work for others. */
export const EMPTY_SHARE = "none of it belongs to this shard";
