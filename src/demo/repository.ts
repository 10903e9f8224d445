import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { ConfigurationError, codeOf } from "../core/errors.ts";
import { gitEnvironment } from "../probes/git.ts";
import { runProcess } from "../probes/process.ts";

/** A throw-away git repository. */
export interface DemoRepository {
  /** Absolute path of the work tree. */
  root: string;
  /** Commit ids before and after the change under judgement. */
  base: string;
  head: string;
  remove(): Promise<void>;
}

type Files = Readonly<Record<string, string>>;

/**
 * A GitHub token's last six characters are the CRC-32 of the rest, in base 62; this one is well-formed and opens
 * nothing.
 */
function githubToken(random: string): string {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  let checksum = "";
  for (let rest = crc32(random); checksum.length < 6; rest = Math.floor(rest / 62))
    checksum = digits[rest % 62] + checksum;
  return ["ghp", random + checksum].join("_");
}

/** Two keys that are real in form only; put together here so that no file of this project holds one. */
const leaked = {
  stripe: ["sk", "live", `51Kx${"Q7rT9mWz2LpVb4NcYdHs8GfJ"}`].join("_"),
  github: githubToken("x7Kp2mQ9vRt4Ws8Yb3Nd6Fg1Hj5LcZ"),
} as const;

const shopFiles: Files = {
  "package.json": `${JSON.stringify({ name: "northwind-kites", private: true, type: "module" }, null, 2)}\n`,
  ".gitignore": "node_modules/\n.env\n",
  "README.md": "# Northwind Kites\n\nThe shop behind the demo.\n",
  "src/database.js": "export const url = process.env.DATABASE_URL;\n",
  "src/mail.js":
    "export const mail = { host: process.env.SMTP_HOST, port: Number(process.env.SMTP_PORT) };\n",
};

const envExample = "# What production needs\nDATABASE_URL=\nSTRIPE_SECRET_KEY=\nSMTP_HOST=\nSMTP_PORT=\n";

function baseFiles(faulty: boolean): Files {
  const example = faulty ? `${envExample}NEXT_PUBLIC_ADMIN_SECRET=\n` : envExample;
  return { ...shopFiles, ".env.example": example };
}

function changedFiles(faulty: boolean): Files[] {
  const checkout =
    'import Stripe from "stripe";\nexport const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);\n';
  if (!faulty) return [{ "src/checkout.js": checkout }];
  const hardCoded = `import Stripe from "stripe";\nexport const stripe = new Stripe("${leaked.stripe}");\n`;
  const release = `#!/bin/sh\ncurl -H "Authorization: Bearer ${leaked.github}" https://api.github.com/user\n`;
  const admin =
    "export const admin = process.env.NEXT_PUBLIC_ADMIN_SECRET;\nexport const flags = process.env.FEATURE_FLAGS_URL;\n";
  return [
    { "src/checkout.js": hardCoded, "scripts/release.sh": release, "src/admin.js": admin },
    // Removed from the files again, the key stays in the history of the change.
    { "scripts/release.sh": "#!/bin/sh\nnpm publish\n" },
  ];
}

/** Makes a repository with a base commit and a change on top of it; `faulty` plants two keys in the change. */
export async function createDemoRepository(options: {
  faulty: boolean;
  /** Files of the base commit that depend on the demo's ports: the configuration, the flows. */
  files: Files;
  signal: AbortSignal;
}): Promise<DemoRepository> {
  const root = await mkdtemp(join(tmpdir(), "launch-ready-demo-")).catch((thrown: unknown) => {
    throw new ConfigurationError(
      `the demo's folder cannot be made in ${tmpdir()} (${codeOf(thrown)}). Set TMPDIR to a folder that can be written to.`,
    );
  });
  const git = (...args: string[]) => runGit(root, args, options.signal);
  await git("init", "--quiet", "--initial-branch=main");
  const base = await commit(root, "Open the shop", { ...baseFiles(options.faulty), ...options.files }, git);
  let head = base;
  for (const files of changedFiles(options.faulty)) head = await commit(root, "Take payments", files, git);
  return { root, base, head, remove: () => rm(root, { recursive: true, force: true }) };
}

async function commit(
  root: string,
  message: string,
  files: Files,
  git: (...args: string[]) => Promise<string>,
): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await git("add", "--all");
  await git("commit", "--quiet", "--message", message);
  return (await git("rev-parse", "HEAD")).trim();
}

async function runGit(root: string, args: readonly string[], signal: AbortSignal): Promise<string> {
  const identity = { name: "Demo", email: "demo@example.com", date: "2026-01-01T00:00:00Z" };
  const result = await runProcess({
    argv: ["git", ...args],
    cwd: root,
    env: {
      ...gitEnvironment(),
      GIT_AUTHOR_NAME: identity.name,
      GIT_AUTHOR_EMAIL: identity.email,
      GIT_AUTHOR_DATE: identity.date,
      GIT_COMMITTER_NAME: identity.name,
      GIT_COMMITTER_EMAIL: identity.email,
      GIT_COMMITTER_DATE: identity.date,
    },
    signal,
    timeoutMs: 30_000,
    maxBytes: 1024 * 1024,
  });
  if (result.status !== 0) throw new Error(`git ${args[0]}: ${result.stderr.trim()}`);
  return result.stdout.toString("utf8");
}
