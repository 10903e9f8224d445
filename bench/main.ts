/**
 * `npm run bench [-- name…]`: measures the budgets as ratios in one run, prints them, and writes them to
 * bench/results.json, where the results of benches that were not asked for stay.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mergeResults, type Results, resultsText } from "./results.ts";
import { type BenchRow, shownValue } from "./rows.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const file = join(folder, "results.json");
const helpers = new Set(["main.ts", "results.ts", "rows.ts"]);
const all = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !helpers.has(name))
  .map((name) => name.slice(0, -".ts".length))
  .sort();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no such bench: ${unknown.join(", ")}. Benches: ${all.join(", ")}\n`);
  process.exit(2);
}

const machine = { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, node: process.version };
const measured: Results = {};
for (const name of wanted.length > 0 ? wanted : all) {
  const { bench } = (await import(`./${name}.ts`)) as { bench(): Promise<BenchRow[]> };
  process.stdout.write(`\n${name}\n`);
  const rows = await bench();
  for (const row of rows) process.stdout.write(`${line(row)}\n`);
  measured[name] = { machine, rows };
  // After each, so that one that fails later takes nothing with it.
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : {};
  writeFileSync(file, resultsText(mergeResults(before, measured, all)));
}

const missed = Object.values(measured)
  .flatMap(({ rows }) => rows)
  .filter((row) => row.ok === false);
process.stdout.write(
  missed.length === 0
    ? "\nevery budget is met\n"
    : `\n${missed.length} over budget: ${missed.map((row) => row.name).join("; ")}\n`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

function line(row: BenchRow): string {
  const mark = row.ok === undefined ? " " : row.ok ? "✓" : "✗";
  return `  ${mark} ${row.name.padEnd(62)} ${shownValue(row).padStart(14)}  ${row.budget ?? ""}`;
}
