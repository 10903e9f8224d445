/** `npm run bench [-- name…]`: measures the budgets as ratios in one run, prints them and writes bench/results.json. */
import { readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { BenchRow } from "./rows.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const helpers = new Set(["main.ts", "rows.ts"]);
const all = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !helpers.has(file))
  .map((file) => file.slice(0, -".ts".length))
  .sort();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`no such bench: ${unknown.join(", ")}. Benches: ${all.join(", ")}\n`);
  process.exit(2);
}

const results: Record<string, BenchRow[]> = {};
for (const name of wanted.length > 0 ? wanted : all) {
  const { bench } = (await import(`./${name}.ts`)) as { bench(): Promise<BenchRow[]> };
  process.stdout.write(`\n${name}\n`);
  results[name] = await bench();
  for (const row of results[name]) process.stdout.write(`${line(row)}\n`);
}

const machine = { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, node: process.version };
writeFileSync(`${folder}results.json`, `${JSON.stringify({ machine, results }, null, 2)}\n`);
const missed = Object.values(results)
  .flat()
  .filter((row) => row.ok === false);
process.stdout.write(
  missed.length === 0
    ? "\nevery budget is met\n"
    : `\n${missed.length} over budget: ${missed.map((row) => row.name).join("; ")}\n`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

function line({ name, value, unit, budget, ok }: BenchRow): string {
  const shown = value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(2);
  const mark = ok === undefined ? " " : ok ? "✓" : "✗";
  return `  ${mark} ${name.padEnd(62)} ${shown.padStart(10)} ${unit.padEnd(7)} ${budget ?? ""}`;
}
