/**
 * Builds dist/: tsc writes JavaScript to out/, ncc bundles it, and what only readers need goes: white space, comments
 * and the names of variables, half of the bytes, which every start has to read. Names of functions stay, so that a
 * stack tells where it is. What is not ASCII is written as escapes: with a single other character V8 keeps a whole
 * file in two bytes a character. The same input gives the same bytes.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { minifySync } from "rolldown/utils";

const root = process.argv[2] ?? fileURLToPath(new URL("..", import.meta.url));

function run(tool: string, ...args: string[]): void {
  const bin = join(root, "node_modules", ".bin", tool);
  try {
    execFileSync(bin, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  } catch (thrown) {
    const { stdout, stderr } = thrown as { stdout?: Buffer; stderr?: Buffer };
    process.stderr.write(`${tool} failed:\n${stdout ?? ""}${stderr ?? ""}${thrown}\n`);
    process.exit(1);
  }
}

rmSync(join(root, "out"), { recursive: true, force: true });
run("tsc", "-p", "tsconfig.build.json");
rmSync(join(root, "dist"), { recursive: true, force: true });
run("ncc", "build", "out/src/main.js", "-o", "dist", "--license", "licenses.txt");

const dist = join(root, "dist");
const shorter = {
  module: true,
  compress: false,
  mangle: { keepNames: true },
  codegen: { removeWhitespace: true },
};
for (const name of readdirSync(dist).filter((file) => file.endsWith(".js"))) {
  const file = join(dist, name);
  const { code, errors } = minifySync(name, readFileSync(file, "utf8"), shorter);
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
  writeFileSync(file, inAscii(name, code.endsWith("\n") ? code : `${code}\n`));
}

/**
 * The same program in ASCII. Escapes mean the same in strings, patterns, templates and names; in raw templates and
 * behind a backslash they do not, and nothing needs that.
 */
function inAscii(name: string, code: string): string {
  const other = /\braw`[^`]*[^\0-\x7f]|(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(code);
  if (other) throw new Error(`${name} has what no escape can stand for: ${other[0]}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
