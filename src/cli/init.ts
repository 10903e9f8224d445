import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigurationError } from "../core/errors.ts";
import { product } from "../core/product.ts";
import { forLogLines } from "../core/sanitize.ts";
import { exitCodes } from "../core/severity.ts";
import { createGit } from "../probes/git.ts";
import { parseFlags } from "./arguments.ts";
import type { Command, Flag } from "./command.ts";
import { inspectRepository, type RepositoryFacts } from "./init/inspect.ts";
import { type ActionReference, renderConfig, renderWorkflow } from "./init/render.ts";
import type { Io } from "./io.ts";
import { writeOwnFile } from "./write-own-file.ts";

const flags = {
  force: { type: "boolean", meaning: "replace files that exist" },
} as const satisfies Record<string, Flag>;

const help = {
  words: "",
  about:
    "Looks at this repository and writes launch-ready.yml and .github/workflows/launch-ready.yml. Files that exist stay as they are.",
  flags,
  examples: ["launch-ready init"],
};

/**
 * `launch-ready init`: writes a configuration and a workflow for this repository; existing files stay unless
 * `--force`.
 */
async function perform(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFlags(args, flags);
  if (positionals.length > 0)
    throw new ConfigurationError(`init takes no arguments, only --force: ${positionals.join(" ")}`);
  const facts = await inspectRepository(io.cwd, io.signal);
  const own = await ownCommit(io.signal);
  io.out(forLogLines(found(facts)));
  const files = [
    { path: "launch-ready.yml", text: renderConfig(facts) },
    {
      path: ".github/workflows/launch-ready.yml",
      text: renderWorkflow(facts, { version: product.version, isReleased: false, ...own }),
    },
  ];
  let refused = false;
  for (const { path, text } of files) {
    const written = await writeOwnFile(join(io.cwd, path), path, text, values.force === true ? "w" : "wx");
    refused ||= !written;
    io.out(written ? `Wrote ${path}\n` : `Kept ${path}: it already exists. Use --force to replace it.\n`);
  }
  if (!refused) io.out("Next: launch-ready run\n");
  return refused ? exitCodes.usage : exitCodes.ship;
}

/** What was found, in words: a line each. */
function found(facts: RepositoryFacts): string {
  const lines = [
    ["framework", facts.framework?.name],
    ["application", facts.application],
    ["built files", facts.outputFolder],
    ["host", facts.host],
    ["site", facts.site],
    ["variables", facts.envExample && `${facts.envExample} (${facts.envNames.length})`],
    ["redirect rules", facts.redirects],
    ["flows", facts.flows],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${value}`]));
  if (lines.length === 0) return "Found nothing about a site; the files written are a starting point.\n";
  return `Found\n${lines.join("\n")}\n`;
}

/** The commit this tool itself is checked out at, for a pinned `uses:`; undefined when it is not a checkout. */
async function ownCommit(signal: AbortSignal): Promise<Omit<ActionReference, "version"> | undefined> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const git = createGit(folder, { signal, timeoutMs: 10_000 });
  try {
    const [top, commit] = (await git.text(["rev-parse", "--show-toplevel", "HEAD"])).trim().split("\n");
    // Installed below another project's node_modules, that project's commit would be the wrong one.
    const own = top !== undefined && [join(top, "dist"), join(top, "src", "cli")].includes(folder);
    if (!own || commit === undefined) return undefined;
    const tags = (await git.text(["tag", "--points-at", "HEAD"])).split("\n");
    return { commit, isReleased: tags.includes(`v${product.version}`) };
  } catch {
    return undefined;
  }
}

export const initCommand: Command = { perform, help };
