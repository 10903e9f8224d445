import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { base62Checksum } from "../../src/engines/secrets/proofs/crc32.ts";
import { randomText } from "../../test/engines/secrets/helpers.ts";

const modules = fileURLToPath(new URL("../../node_modules/", import.meta.url));

/** Bytes of real code from which the versions of files are made. */
const POOL_BYTES = 16e6;

/** Lines of a file, and of those that change with a commit. */
const FILE_LINES = 300;
const CHANGED_LINES = 6;
const FILES_PER_COMMIT = 25;
const PATHS = 400;

/** A sequence of numbers below `bound` that follows from its seed alone (Lehmer's generator). */
function sequence(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

function linePool(): string[] {
  const lines: string[] = [];
  let bytes = 0;
  const files = globSync(
    "{undici,typescript,zod,vitest,@actions,yaml,re2js,ajv,tldts}/**/*.{js,ts,json,md}",
    {
      cwd: modules,
    },
  ).sort();
  for (const file of files) {
    if (bytes >= POOL_BYTES) break;
    const text = readFileSync(join(modules, file), "utf8");
    if (text.length > 1e6) continue;
    bytes += text.length;
    lines.push(...text.split("\n").filter((line) => line.length < 400));
  }
  return lines;
}

/** A key in GitHub's form, checksum included. */
export function plantedKey(seed: number): string {
  const body = randomText(
    `bench ${seed}`,
    30,
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  );
  return ["ghp", `${body}${base62Checksum(body)}`].join("_");
}

/**
 * Fills an empty repository with a history of about `bytes` of unique blobs: files of real lines of code that change a
 * little with every commit, packed as a clone from a host is. Plants 5 keys.
 *
 * @returns How much it came to.
 */
export async function fillRepository(
  root: string,
  bytes: number,
): Promise<{ commits: number; blobs: number; bytes: number }> {
  const next = sequence(20_260_102);
  const pool = linePool();
  const pick = (): string => pool[next(pool.length)] as string;
  const files = new Map<string, string[]>();
  const importer = spawn("git", ["fast-import", "--quiet", "--depth=10"], {
    cwd: root,
    stdio: ["pipe", "inherit", "inherit"],
  });
  const done = { commits: 0, blobs: 0, bytes: 0 };
  const plantAt = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => share * bytes);
  while (done.bytes < bytes) {
    let commit = `commit refs/heads/main\ncommitter Bench <bench@example.test> ${done.commits} +0000\ndata 6\nchange\n`;
    for (let file = 0; file < FILES_PER_COMMIT; file++) {
      const at = next(PATHS);
      const path = `src/folder${at % 20}/file${at}.js`;
      const lines = files.get(path) ?? Array.from({ length: FILE_LINES }, pick);
      for (let change = 0; change < CHANGED_LINES; change++) lines[next(FILE_LINES)] = pick();
      files.set(path, lines);
      const planted = plantAt[0] !== undefined && done.bytes >= plantAt[0];
      if (planted) plantAt.shift();
      const text = planted
        ? `${lines.join("\n")}\nkey = "${plantedKey(plantAt.length)}"\n`
        : lines.join("\n");
      const size = Buffer.byteLength(text);
      commit += `M 100644 inline ${path}\ndata ${size}\n${text}\n`;
      done.blobs++;
      done.bytes += size;
    }
    done.commits++;
    if (!importer.stdin.write(commit)) await once(importer.stdin, "drain");
  }
  importer.stdin.end();
  const [status] = await once(importer, "close");
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
  // Hosts send a clone as one pack of deltas; the importer writes most objects whole.
  execFileSync("git", ["repack", "-adfq"], { cwd: root });
  return done;
}

/** Fills a folder with about `bytes` of files of real lines of code. */
export function fillTree(root: string, bytes: number): void {
  const next = sequence(20_260_103);
  const pool = linePool();
  let written = 0;
  for (let file = 0; written < bytes; file++) {
    const folder = join(root, "src", `folder${file % 50}`);
    mkdirSync(folder, { recursive: true });
    const text = Array.from({ length: FILE_LINES }, () => pool[next(pool.length)] as string).join("\n");
    writeFileSync(join(folder, `file${file}.js`), text);
    written += Buffer.byteLength(text);
  }
}
