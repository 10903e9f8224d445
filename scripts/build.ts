/** Builds dist/: tsc writes JavaScript to out/, ncc bundles it. The same input gives the same bytes. */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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
