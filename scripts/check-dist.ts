/**
 * Rebuilds dist/ and compares it byte for byte with the committed one, which is what is in git's index. Prints the
 * files that differ, and exits 1 when there are any.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Content by path below dist/. */
type Files = Map<string, Buffer>;

function git(...args: string[]): Buffer {
  return execFileSync("git", args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
}

function committedFiles(): Files {
  const paths = git("ls-files", "-z", "--", "dist").toString().split("\0");
  return new Map(
    paths.filter((path) => path !== "").map((path) => [relative("dist", path), git("show", `:${path}`)]),
  );
}

/** Builds in place: the names of chunks follow from where modules are, so that a copy elsewhere would differ. */
function builtFiles(): Files {
  execFileSync(process.execPath, [join(root, "scripts", "build.ts")], { stdio: "inherit" });
  const dist = join(root, "dist");
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(dist, path), readFileSync(path)]));
}

const committed = committedFiles();
const built = builtFiles();
const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
const differing = names.filter((name) => {
  const [before, after] = [committed.get(name), built.get(name)];
  return !before || !after || !before.equals(after);
});
for (const name of differing) {
  const how = !built.has(name)
    ? "is not built any more"
    : committed.has(name)
      ? "differs from what is built"
      : "is not committed";
  process.stderr.write(`dist/${name}: ${how}\n`);
}
if (differing.length > 0) process.stderr.write("Run npm run build and commit dist/ with the change.\n");
process.stdout.write(`${built.size} files built, ${differing.length} differ from the committed dist/\n`);
process.exitCode = built.size === 0 || differing.length > 0 ? 1 : 0;
