import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { frameworkOf } from "./frameworks.ts";

/** What is read of a package.json. */
export interface Manifest {
  homepage?: string;
  dependencies: Record<string, unknown>;
  devDependencies: Record<string, unknown>;
  workspaces: string[];
}

/** Folders that hold one application or package each, where no workspaces say so. */
const usualFolders = ["apps/*", "packages/*", "frontend", "web", "client", "site", "www"];

/** Most folders that are looked into. */
const MAX_FOLDERS = 100;

/**
 * The application of a repository: the root, unless a framework shows only in one of its workspaces or usual folders.
 *
 * @param read Gives a file's text by its path from the root; undefined when there is none.
 */
export async function findApplication(
  root: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<{ folder: string; manifest: Manifest }> {
  const own = parseManifest((await read("package.json")) ?? "{}");
  if (await hasFramework(own)) return { folder: "", manifest: own };
  for (const folder of await foldersOf(root, [...own.workspaces, ...usualFolders])) {
    const text = await read(`${folder}/package.json`);
    if (text === undefined) continue;
    const manifest = parseManifest(text);
    if (await hasFramework(manifest))
      return {
        folder,
        manifest: own.homepage === undefined ? manifest : { ...manifest, homepage: own.homepage },
      };
  }
  return { folder: "", manifest: own };
}

async function hasFramework({ dependencies, devDependencies }: Manifest): Promise<boolean> {
  return (await frameworkOf({ ...dependencies, ...devDependencies }, async () => false)) !== undefined;
}

/** Folders that match patterns of the form `apps/web` or `apps/*`, in order. */
async function foldersOf(root: string, patterns: readonly string[]): Promise<string[]> {
  const folders: string[] = [];
  for (const pattern of new Set(patterns)) {
    const [, parent] = /^([\w./-]+)\/\*{1,2}$/.exec(pattern) ?? [];
    if (parent === undefined) {
      if (/^[\w./-]+$/.test(pattern) && !pattern.includes(".."))
        folders.push(pattern.replace(/^\.\/|\/$/g, ""));
      continue;
    }
    const entries = parent.includes("..")
      ? []
      : await readdir(join(root, parent), { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    folders.push(...names.sort().map((name) => `${parent}/${name}`));
  }
  return [...new Set(folders)].slice(0, MAX_FOLDERS);
}

/** Reads a package.json; one that is no JSON is taken for an empty one. */
function parseManifest(text: string): Manifest {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = {};
  }
  const { homepage, dependencies, devDependencies, workspaces } = mapping(parsed);
  const patterns = Array.isArray(workspaces) ? workspaces : mapping(workspaces)["packages"];
  return {
    ...(typeof homepage === "string" ? { homepage } : {}),
    dependencies: mapping(dependencies),
    devDependencies: mapping(devDependencies),
    workspaces: Array.isArray(patterns) ? patterns.filter((one) => typeof one === "string") : [],
  };
}

function mapping(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : {};
}
