/**
 * The secret scan's budgets: speed, memory, growth, and gitleaks beside it on the same repository in the same run.
 *
 * `npx node bench/secret-scan.ts [path]` also measures the history of the repository at `path`. BENCH_MB sets the size of
 * the largest history (default 1000).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atLeast, atMost, type BenchRow, median } from "./rows.ts";
import { slowestText } from "./secret-scan/adversarial.ts";
import { engineSpeed } from "./secret-scan/engine.ts";
import { findGitleaks } from "./secret-scan/gitleaks.ts";
import { type Cost, measure } from "./secret-scan/measure.ts";
import { fillRepository, fillTree } from "./secret-scan/repository.ts";

const program = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const ROUNDS = 15;
const TREE_MB = 20;

interface Scan extends Cost {
  megabytes: number;
  findings: number;
}

async function scan(root: string, scope: string): Promise<Scan> {
  const out = join(root, "..", `report-${scope}`);
  mkdirSync(out, { recursive: true });
  const args = [
    program,
    "run",
    "secret-scan",
    "--scope",
    scope,
    "--format",
    "json",
    "--output",
    out,
    "--quiet",
  ];
  const cost = await measure(process.execPath, args, root);
  const report = JSON.parse(
    execFileSync("cat", [join(out, "launch-report.json")], { encoding: "utf8", maxBuffer: 1e9 }),
  ) as {
    gates: { coverage: { checked: Record<string, number> }; findings: unknown[] }[];
  };
  const gate = report.gates[0];
  if (!gate) throw new Error(`the scan came to nothing: ${cost.output}`);
  return { ...cost, megabytes: (gate.coverage.checked["bytes"] ?? 0) / 1e6, findings: gate.findings.length };
}

function emptyRepository(folder: string, name: string): string {
  const root = join(folder, name, "repository");
  mkdirSync(root, { recursive: true });
  execFileSync("git", ["init", "-q", "-b", "main"], { cwd: root });
  return root;
}

async function history(folder: string, megabytes: number): Promise<{ root: string; scan: Scan }> {
  const root = emptyRepository(folder, `${megabytes}`);
  await fillRepository(root, megabytes * 1e6);
  const found = await scan(root, "history");
  if (found.findings < 5) throw new Error(`5 keys are planted, ${found.findings} were found`);
  return { root, scan: found };
}

/** Rounds in which the two programs take turns. */
const PEER_ROUNDS = 3;

/** The scan's wall time, and gitleaks' on the same files in turns with it. */
async function besideGitleaks(root: string, scope: "history" | "tree", label: string): Promise<BenchRow[]> {
  const gitleaks = findGitleaks();
  const args = [scope === "tree" ? "dir" : "git", "--no-banner", "--redact", "--exit-code", "0", "."];
  const ours: number[] = [];
  const theirs: Cost[] = [];
  for (let round = 0; round < PEER_ROUNDS; round++) {
    ours.push((await scan(root, scope)).wallMs);
    if (gitleaks !== undefined) theirs.push(await measure(gitleaks, args, root));
  }
  const wall: BenchRow = { name: `${label}: wall time`, value: median(ours), unit: "ms" };
  if (gitleaks === undefined) {
    process.stdout.write("  gitleaks is not installed and cannot be: no comparison\n");
    return [wall];
  }
  const ratios = theirs.map(({ wallMs }, round) => (ours[round] as number) / wallMs);
  return [
    wall,
    { name: `${label}: gitleaks, wall time`, value: median(theirs.map(({ wallMs }) => wallMs)), unit: "ms" },
    {
      name: `${label}: gitleaks, peak memory`,
      value: Math.max(...theirs.map(({ peakMb }) => peakMb)),
      unit: "MB",
    },
    atMost(`${label}: wall time against gitleaks`, median(ratios), 0.5, "×"),
  ];
}

/** Files that are not committed yet, as a tree. */
async function tree(folder: string): Promise<BenchRow[]> {
  const root = emptyRepository(folder, "tree");
  fillTree(root, TREE_MB * 1e6);
  return besideGitleaks(root, "tree", `tree of ${TREE_MB} MB`);
}

/** Start-up and scan of a change of 10 files, the whole process, against `node -e 0`. */
function smallChange(folder: string): BenchRow[] {
  const root = emptyRepository(folder, "small");
  const commit = (message: string): string => {
    const identity = ["-c", "user.name=Bench", "-c", "user.email=bench@example.test"];
    execFileSync("git", ["add", "-A"], { cwd: root });
    execFileSync("git", [...identity, "commit", "-q", "-m", message], { cwd: root });
    return execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  };
  const write = (version: string): void => {
    for (let file = 0; file < 10; file++) {
      writeFileSync(join(root, `file${file}.js`), `export const value${file} = "${version}";\n`.repeat(50));
    }
  };
  write("one");
  const base = commit("base");
  execFileSync("git", ["switch", "-q", "-c", "feature"], { cwd: root });
  write("two");
  const runner = runnerOf(join(root, ".."), base, commit("change"));
  const time = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): number => {
    const started = performance.now();
    execFileSync(process.execPath, args, { cwd: root, env, stdio: "ignore" });
    return performance.now() - started;
  };
  const scanning = [program, "run", "secret-scan", "--quiet"];
  const here: number[] = [];
  const there: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = time(["-e", "0"]);
    here.push(time(scanning) / bare);
    there.push(time(scanning, runner) / bare);
  }
  return [
    atMost("change of 10 files, whole process, against node -e 0", median(here), 4, "×"),
    { name: "the same as a pull request on a runner", value: median(there), unit: "×" },
  ];
}

/** The environment of a pull request's run on GitHub: nothing is kept of earlier runs, and the base is asked, too. */
function runnerOf(folder: string, base: string, head: string): NodeJS.ProcessEnv {
  const repo = { full_name: "shop/web" };
  const payload = {
    pull_request: {
      number: 7,
      base: { sha: base, ref: "main", repo },
      head: { sha: head, ref: "feature", repo },
    },
    repository: { ...repo, default_branch: "main" },
  };
  const file = join(folder, "event.json");
  writeFileSync(file, JSON.stringify(payload));
  return {
    ...process.env,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: repo.full_name,
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_SHA: head,
  };
}

/** Sizes of the histories that growth is judged by, beside the largest one, in MB. */
const SMALL_MB = 10;
const MIDDLE_MB = 100;

/** Runs of the largest history; the median counts. */
const RUNS = 3;

/** Measures the secret scan's rows of the budgets table. */
export async function bench(path?: string): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "launch-ready-bench-"));
  const large = Number(process.env["BENCH_MB"] ?? 1000);
  try {
    const rows: BenchRow[] = smallChange(folder);
    const small = await history(folder, SMALL_MB);
    const middle = await history(folder, MIDDLE_MB);
    const big = await history(folder, large);
    const runs = [big.scan];
    while (runs.length < RUNS) runs.push(await scan(big.root, "history"));
    const cpuMs = median(runs.map((run) => run.cpuMs));
    const perCore = "unique blobs a core, whole process";
    rows.push(
      atLeast(`history of ${large} MB: ${perCore}`, (big.scan.megabytes / cpuMs) * 1000, 300, "MB/s"),
      atLeast(`history of ${MIDDLE_MB} MB: ${perCore}`, speedOf(middle.scan), 300, "MB/s"),
      atLeast("unique blobs a core, engine alone", await engineSpeed(middle.root), 300, "MB/s"),
      atMost(`history of ${large} MB: peak memory`, Math.max(...runs.map(({ peakMb }) => peakMb)), 300, "MB"),
      atMost(
        `processor time per further MB, ${MIDDLE_MB} to ${large} against ${SMALL_MB} to ${MIDDLE_MB}`,
        perFurtherMb(middle.scan, { ...big.scan, cpuMs }) / perFurtherMb(small.scan, middle.scan),
        1.2,
        "×",
      ),
      ...(await besideGitleaks(middle.root, "history", `history of ${MIDDLE_MB} MB`)),
      ...(await besideGitleaks(big.root, "history", `history of ${large} MB`)),
    );
    rows.push(...(await tree(folder)));
    const slowest = await slowestText();
    rows.push(atLeast(`slowest text (${slowest.name})`, slowest.megabytesPerSecond, 20, "MB/s"));
    if (path !== undefined) rows.push(...(await given(path)));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In MB a second of processor time. */
function speedOf({ megabytes, cpuMs }: Scan): number {
  return (megabytes / cpuMs) * 1000;
}

/** What each MB cost that the larger one of two scans had more, in ms of processor time. */
function perFurtherMb(smaller: Scan, larger: Scan): number {
  return (larger.cpuMs - smaller.cpuMs) / (larger.megabytes - smaller.megabytes);
}

async function given(path: string): Promise<BenchRow[]> {
  const found = await scan(path, "history");
  return [
    atLeast(`${path}: unique blobs a core, whole process`, speedOf(found), 300, "MB/s"),
    atLeast(`${path}: unique blobs a core, engine alone`, await engineSpeed(path), 300, "MB/s"),
    { name: `${path}: findings`, value: found.findings, unit: "" },
    ...(await besideGitleaks(path, "history", path)),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, value, unit, budget = "", ok } of await bench(process.argv[2])) {
    const mark = ok === undefined ? " " : ok ? "✓" : "✗";
    process.stdout.write(`${mark} ${name.padEnd(62)} ${value.toFixed(2).padStart(10)} ${unit} ${budget}\n`);
  }
}
