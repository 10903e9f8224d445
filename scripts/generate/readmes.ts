/**
 * Writes the tables of READMEs: inputs and outputs from the actions' own action.yml, the gates from their questions.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { forMarkdown } from "../../src/core/sanitize.ts";
import { loadAllGates } from "../../src/gates/catalogue.ts";

interface Manifest {
  name: string;
  description: string;
  inputs?: Record<string, { description: string; default?: string | boolean | number }>;
  outputs?: Record<string, { description: string }>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** READMEs with their tables as they must be. Text outside the markers is kept. */
export async function render(): Promise<{ path: string; text: string }[]> {
  const actions = readdirSync(join(root, "actions")).sort();
  const pages = actions.map((action) =>
    readme(`actions/${action}/README.md`, `actions/${action}/action.yml`, skeleton(action)),
  );
  const { path, text } = readme("README.md", "action.yml", "");
  return [{ path, text: between(text, "gates", await gatesTable()) }, ...pages];
}

async function gatesTable(): Promise<string> {
  const rows = (await loadAllGates()).map(
    ({ id, question }) => `| [\`${id}\`](actions/${id}) | ${forMarkdown(question)} |`,
  );
  return ["| gate | question |", "|---|---|", ...rows].join("\n");
}

function readme(path: string, manifestPath: string, otherwise: string): { path: string; text: string } {
  const manifest = readManifest(manifestPath);
  const current = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : otherwise;
  const text = between(between(current, "inputs", inputsTable(manifest)), "outputs", outputsTable(manifest));
  return { path, text };
}

function readManifest(path: string): Manifest {
  return parse(readFileSync(join(root, path), "utf8")) as Manifest;
}

function between(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the marker ${start} is missing`);
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}

function inputsTable({ inputs = {} }: Manifest): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const value = input.default === undefined ? "" : `\`${input.default}\``;
    return `| \`${name}\` | ${cell(input.description)} | ${value} |`;
  });
  return ["| input | meaning | default |", "|---|---|---|", ...rows].join("\n");
}

function outputsTable({ outputs = {} }: Manifest): string {
  const rows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return ["| output | meaning |", "|---|---|", ...rows].join("\n");
}

function cell(text: string): string {
  return text.trim().replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("*", "\\*");
}

function skeleton(action: string): string {
  const { name, description } = readManifest(`actions/${action}/action.yml`);
  return `# ${name}

${description}

## Inputs

<!-- inputs:start -->
<!-- inputs:end -->

## Outputs

<!-- outputs:start -->
<!-- outputs:end -->
`;
}
