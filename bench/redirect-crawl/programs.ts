import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A peer that is a program of its own, or why there is none. */
export type Found = { program: string } | { missing: string };

/** muffet: the one on the PATH, else one that Go installs. */
export function findMuffet(): Found {
  return find("muffet", (folder) => ({
    argv: ["go", "install", "github.com/raviqqe/muffet/v2@latest"],
    env: { GOBIN: join(folder, "bin") },
  }));
}

/** lychee: the one on the PATH, else with BENCH_INSTALL=1 one that Cargo builds, which takes many minutes. */
export function findLychee(): Found {
  const build = process.env["BENCH_INSTALL"] === "1";
  if (!build && !onPath("lychee")) return { missing: "not on the PATH; BENCH_INSTALL=1 builds it" };
  return find("lychee", (folder) => ({
    argv: ["cargo", "install", "lychee", "--locked", "--root", folder],
    env: {},
  }));
}

type Installation = (folder: string) => { argv: [string, ...string[]]; env: Record<string, string> };

/** For building a large program on a small machine, in ms. */
const INSTALL_MS = 1_800_000;

/** Where the PATH has it. */
function onPath(name: string): string | undefined {
  try {
    return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}

function find(name: string, installation: Installation): Found {
  const program = onPath(name);
  return program === undefined ? install(name, installation) : { program };
}

function install(name: string, installation: Installation): Found {
  const folder = join(tmpdir(), `launch-ready-${name}`);
  const program = join(folder, "bin", name);
  if (existsSync(program)) return { program };
  mkdirSync(join(folder, "bin"), { recursive: true });
  const { argv, env } = installation(folder);
  const [command, ...args] = argv;
  process.stdout.write(`    installing ${name}: ${argv.join(" ")}\n`);
  try {
    execFileSync(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "pipe"],
      timeout: INSTALL_MS,
    });
  } catch (thrown) {
    return { missing: `${argv.join(" ")}: ${lastLine(thrown)}` };
  }
  return existsSync(program) ? { program } : { missing: `${argv.join(" ")} left no program` };
}

/** What the package manager said last, which is why it gave up. */
function lastLine(thrown: unknown): string {
  const { stderr, message } = thrown as { stderr?: Buffer; message?: string };
  const said = stderr?.toString("utf8").trim().split("\n").at(-1)?.trim();
  return said === undefined || said === "" ? (message ?? String(thrown)) : said;
}
