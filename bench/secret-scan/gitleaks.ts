import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The program gitleaks: the one on the PATH, else one that its package manager installs; undefined when neither is. */
export function findGitleaks(): string | undefined {
  try {
    return execFileSync("which", ["gitleaks"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return install();
  }
}

function install(): string | undefined {
  const folder = join(tmpdir(), "launch-ready-gitleaks");
  const program = join(folder, "bin", "gitleaks");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync("go", ["install", "github.com/zricethezav/gitleaks/v8@latest"], {
      env: { ...process.env, GOPATH: join(folder, "go"), GOBIN: join(folder, "bin") },
      stdio: "ignore",
      timeout: 600_000,
    });
  } catch {
    return undefined;
  }
  return existsSync(program) ? program : undefined;
}
