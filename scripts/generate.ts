/**
 * Writes every generated page: rule docs, schemas, README tables, examples. With `--check` it writes nothing and
 * exits 1 when a file differs from what would be written.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** One generated file; the path is repository-relative. */
interface Generated {
  path: string;
  text: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");

/** Folders whose files are all generated: what is no longer written there is removed. */
const ownedFolders = ["docs/rules", "docs/examples", "docs/schema"];

async function generators(): Promise<string[]> {
  const files = await readdir(join(root, "scripts", "generate"));
  return files.filter((file) => file.endsWith(".ts")).sort();
}

async function existing(path: string): Promise<string | undefined> {
  return readFile(join(root, path), "utf8").catch(() => undefined);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

const written = new Map<string, string>();
for (const file of await generators()) {
  const module = (await import(`./generate/${file}`)) as { render(): Promise<Generated[]> };
  for (const { path, text } of await module.render()) written.set(path, text);
}

const stale = (await Promise.all(ownedFolders.map(filesBelow))).flat().filter((path) => !written.has(path));
let differing = 0;
for (const [path, text] of written) {
  if ((await existing(path)) === text) continue;
  differing++;
  if (check) {
    process.stderr.write(`${path}: differs from what "npm run generate" writes\n`);
    continue;
  }
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
for (const path of stale) {
  differing++;
  if (check) process.stderr.write(`${path}: nothing generates it any more\n`);
  else await rm(join(root, path));
}
process.stdout.write(
  `${written.size} generated files, ${differing} ${check ? "differ" : "written or removed"}\n`,
);
process.exitCode = check && differing > 0 ? 1 : 0;
