/** Rebuilds dist/ in a copy of the tree and compares it byte for byte with the committed one. */

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "launch-ready-dist-"));
const inputs = ["src", "scripts", "package.json", "tsconfig.json", "tsconfig.build.json"];

function filesOf(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.sort().map((name) => [name.slice(folder.length + 1), readFileSync(name)]));
}

try {
  for (const input of inputs) cpSync(join(root, input), join(copy, input), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  execFileSync(process.execPath, [join(copy, "scripts", "build.ts"), copy], { stdio: "inherit" });
  const committed = filesOf(join(root, "dist"));
  const built = filesOf(join(copy, "dist"));
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
  const differing = names.filter((name) => !committed.get(name)?.equals(built.get(name) ?? Buffer.alloc(0)));
  for (const name of differing)
    process.stderr.write(`dist/${name}: differs from what "npm run build" makes\n`);
  process.stdout.write(`${built.size} files built, ${differing.length} differ from dist/\n`);
  process.exitCode = built.size === 0 || differing.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
