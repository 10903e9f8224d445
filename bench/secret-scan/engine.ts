import { builtInRules } from "../../src/engines/secrets/built-in-rules.ts";
import { createScanner } from "../../src/engines/secrets/scanner.ts";
import { listObjects, readObjects } from "../../src/probes/git/objects.ts";
import { createGit } from "../../src/probes/git.ts";

const MAX_BYTES = 5e6;
const ROUNDS = 8;

/** What is held in memory of a large repository, in bytes. */
const MOST_BYTES = 400e6;

/**
 * What the engine alone does on a core with the unique blobs of a repository, in MB a second of processor time: they
 * are in memory, and what is loaded, built and compiled once has been.
 */
export async function engineSpeed(root: string): Promise<number> {
  const { signal } = new AbortController();
  const git = createGit(root, { signal });
  const blobs: { content: Buffer; path: string }[] = [];
  let held = 0;
  for await (const batch of readObjects(git, listObjects(git, ["--all"], signal), {
    maxBytes: MAX_BYTES,
    signal,
  })) {
    for (const object of batch) {
      if (object.state !== "read" || object.type !== "blob") continue;
      // Its own memory is used again.
      blobs.push({ content: Buffer.from(object.content), path: object.path });
      held += object.content.length;
    }
    if (held > MOST_BYTES) break;
  }
  const scanner = createScanner({ rules: [], lazy: builtInRules });
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    let bytes = 0;
    for (const { content, path } of blobs) {
      const scanned = scanner.scan(content, path);
      if (scanned instanceof Promise) await scanned;
      bytes += content.length;
    }
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, bytes / (user + system));
  }
  return best;
}
