import { join } from "node:path";
import type { GateContext } from "../../core/gate.ts";
import { readForSearch, walkFiles } from "../../probes/file-tree.ts";
import { findUsages, isReadableCode, type Usage } from "./usage.ts";

/** A use with the file it stands in. */
export interface FileUsage extends Usage {
  path: string;
}

/** What reading the code brought. */
export interface CodeScan {
  usages: FileUsage[];
  /** Which of the names asked for stand anywhere in a text file, read by code or not. */
  mentioned: Set<string>;
}

/** Larger files are no code that people wrote, in bytes. */
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_FILES = 50_000;
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** Files read at once. */
const CONCURRENCY = 16;

/** Folders of packages, build output and tools. */
const foreignFolders = new Set([
  ".git",
  ".next",
  ".nuxt",
  ".output",
  ".svelte-kit",
  ".turbo",
  ".venv",
  ".vercel",
  ".yarn",
  "__pycache__",
  "bower_components",
  "build",
  "coverage",
  "dist",
  "node_modules",
  "out",
  "site-packages",
  "target",
  "third_party",
  "vendor",
  "venv",
]);

/** Files that only tests read: what they use, production does not need. */
const testFile =
  /(^|\/)(tests?|__tests__|__mocks__|spec|e2e|cypress|playwright|fixtures|stories)\/|\.(test|spec|e2e|cy|stories)\.[a-z]+$|(^|\/)(test_[^/]*|conftest|[^/]*_test)\.(py|go|rb)$/i;

/** Text files that name variables without being code: compose files, workflows, Prisma schemas, shell scripts. */
const mentionFile =
  /\.(ya?ml|toml|json|jsonc|prisma|sh|bash|tf|tfvars|conf|cfg|ini|erb|properties|gradle|kt|java|rs|cs|ex|exs|html|ejs|pug|mdx)$|(^|\/)(Dockerfile[^/]*|Makefile|Procfile|Caddyfile)$/;

/** The list of required variables, and reports about them: neither uses any. */
const ownFile = /(^|\/)(launch-ready\.ya?ml|launch-report\.\w+)$/;

function isMention(path: string): boolean {
  return mentionFile.test(path) && !ownFile.test(path);
}

/**
 * YAML without its comments, which begin at a line's start or after a blank (YAML 1.2 section 6.6), outside of
 * quotes.
 */
function withoutComments(yaml: string): string {
  if (!yaml.includes("#")) return yaml;
  return yaml.replace(/^.*$/gm, (line) => {
    for (const { index } of line.matchAll(/(?<=^|\s)#/g)) {
      const before = line.slice(0, index);
      if (['"', "'"].every((quote) => before.split(quote).length % 2 === 1)) return before;
    }
    return line;
  });
}

/** Whether a path lies in a folder of packages or build output. */
export function isForeign(path: string): boolean {
  const folders = path.split("/").slice(0, -1);
  return folders.some((folder) => foreignFolders.has(folder)) || /\.(min|bundle)\.[cm]?js$/.test(path);
}

/** The project's own files: what git knows and does not ignore, else everything but packages and build output. */
export async function projectFiles(
  tracked: readonly string[] | undefined,
  root: string,
): Promise<{ paths: string[]; complete: boolean }> {
  const paths: string[] = [];
  const walked = tracked ?? walkFiles(root, (folder) => !isForeign(`${folder}/x`));
  for await (const path of walked) {
    if (isForeign(path)) continue;
    if (paths.length >= MAX_FILES) return { paths, complete: false };
    paths.push(path);
  }
  return { paths, complete: true };
}

/** Reads the code among `paths` for the variables it uses, and other text for mentions of `declared` names. */
export async function scanCode(
  paths: readonly string[],
  declared: ReadonlySet<string>,
  { root, coverage, signal, progress }: Pick<GateContext, "root" | "coverage" | "signal" | "progress">,
): Promise<CodeScan> {
  const results: { usages: FileUsage[]; mentioned: string[] }[] = [];
  const wanted = paths.filter((path) => isReadableCode(path) || isMention(path));
  let next = 0;
  let bytesLeft = MAX_TOTAL_BYTES;
  coverage.count("files", 0);
  const worker = async (): Promise<void> => {
    for (let index = next++; index < wanted.length; index = next++) {
      signal.throwIfAborted();
      const path = wanted[index] ?? "";
      const content = await readForSearch(join(root, path), Math.min(MAX_FILE_BYTES, bytesLeft));
      if (content.state !== "read") {
        coverage.skip("files", content.state === "oversized" ? "larger than 1 MiB" : content.reason);
        continue;
      }
      bytesLeft -= content.bytes.length;
      coverage.count("files");
      results[index] = readText(content.bytes.toString("utf8"), path, declared);
      if (index % 200 === 0) progress({ done: index, total: wanted.length, unit: "files" });
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const all = results.filter((result) => result !== undefined);
  return {
    usages: all.flatMap(({ usages }) => usages),
    mentioned: new Set(all.flatMap(({ mentioned }) => mentioned)),
  };
}

function readText(
  text: string,
  path: string,
  declared: ReadonlySet<string>,
): { usages: FileUsage[]; mentioned: string[] } {
  const usages = testFile.test(path) ? [] : findUsages(text, path).map((usage) => ({ ...usage, path }));
  const mentioned = new Set<string>();
  // A step that is commented out uses nothing.
  const said = /\.ya?ml$/.test(path) ? withoutComments(text) : text;
  for (const [word] of said.matchAll(/[A-Za-z_][A-Za-z0-9_]{0,100}/g))
    if (declared.has(word)) mentioned.add(word);
  return { usages, mentioned: [...mentioned] };
}
