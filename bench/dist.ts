/** What is committed: its size, and whether building it twice gives the same bytes. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atMost, type BenchRow } from "./rows.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

function build(): Map<string, Buffer> {
  execFileSync(process.execPath, [join(root, "scripts", "build.ts")], { stdio: "inherit" });
  const dist = join(root, "dist");
  const names = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name))]),
  );
}

/** Measures the rows of the budgets table about dist/. */
export async function bench(): Promise<BenchRow[]> {
  const [first, second] = [build(), build()];
  const bytes = [...first.values()].reduce((sum, content) => sum + content.length, 0);
  const paths = new Set([...first.keys(), ...second.keys()]);
  const differing = [...paths].filter(
    (path) => !first.get(path)?.equals(second.get(path) ?? Buffer.alloc(0)),
  );
  return [
    atMost("dist/", bytes / 1e6, 8, "MB"),
    atMost("files of dist/ that differ when it is built again", differing.length, 0, "files"),
  ];
}
