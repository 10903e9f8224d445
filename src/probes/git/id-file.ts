import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "../../core/errors.ts";

/** What an id file begins with, so that no other file is taken for one. */
const MAGIC = Buffer.from("launch-ready object ids 1\n");

/** Bytes of the key that says what the ids were found to be. */
const KEY_BYTES = 32;

/** A set of ids of git objects as it is kept on disk: sorted, 20 or 32 bytes each. */
export interface IdSet {
  has(id: string): boolean;
  size: number;
}

const nothing: IdSet = { has: () => false, size: 0 };

/**
 * Reads a set of object ids that was written under the same key; an empty one when the file is absent, damaged or was
 * written under another.
 */
export async function readIds(path: string, key: Buffer): Promise<IdSet> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return nothing;
    throw thrown;
  }
  const start = MAGIC.length + KEY_BYTES + 1;
  const width = bytes[start - 1] ?? 0;
  const isOurs =
    bytes.length >= start &&
    bytes.subarray(0, MAGIC.length).equals(MAGIC) &&
    bytes.subarray(MAGIC.length, start - 1).equals(key);
  if (!isOurs || (width !== 20 && width !== 32) || (bytes.length - start) % width !== 0) return nothing;
  return sortedIds(bytes.subarray(start), width);
}

function sortedIds(ids: Buffer, width: number): IdSet {
  const size = ids.length / width;
  return {
    size,
    has(id) {
      const wanted = Buffer.from(id, "hex");
      if (wanted.length !== width) return false;
      let low = 0;
      let high = size - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const order = wanted.compare(ids, middle * width, (middle + 1) * width);
        if (order === 0) return true;
        if (order < 0) high = middle - 1;
        else low = middle + 1;
      }
      return false;
    },
  };
}

/** Writes ids (hexadecimal, all of one length) under a key. A reader sees the old file or the new one, never a part. */
export async function writeIds(path: string, key: Buffer, ids: Iterable<string>): Promise<void> {
  const sorted = [...new Set(ids)].sort();
  const width = sorted.length === 0 ? 20 : (sorted[0] as string).length / 2;
  const bytes = Buffer.concat([MAGIC, key, Buffer.from([width]), Buffer.from(sorted.join(""), "hex")]);
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}
