import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import { worktreeFiles } from "../../probes/git/worktree.ts";
import { createGit, type Git, isGitRepository } from "../../probes/git.ts";
import { firstPlaces, undeclaredVariables, unusedVariables } from "./code-findings.ts";
import { committedFiles } from "./committed.ts";
import { type Declaration, type ReadDotenv, readDeclarations } from "./declarations.ts";
import { parserFindings } from "./disagree.ts";
import { exposedVariables } from "./exposed.ts";
import type { Options } from "./options.ts";
import { type CodeScan, isForeign, projectFiles, scanCode } from "./scan.ts";
import { openSources } from "./sources.ts";
import { checkValues } from "./values.ts";

/** Compares what is declared with what is set, with what code uses and with what is committed. */
export async function* checkVariables(
  options: Options,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  const { coverage, redactor } = context;
  const { declarations, files } = await readDeclarations(options, context);
  const sources = await openSources(options, context);
  for (const { name, secret } of declarations) if (secret) redactor.add(sources.find(name)?.value ?? "");
  coverage.count("declarations", declarations.length);

  const values = await checkValues(declarations, sources, options, context);
  yield* values.findings;

  const git = await gitOf(context);
  const scan = await scanOf(options, git, declarations, context);
  const declared = new Set(declarations.map(({ name }) => name));
  yield* undeclaredVariables(scan, declared, options.ignore);
  yield* unusedVariables(scan, declarations, options.ignore);
  const places = firstPlaces(scan, declarations);
  yield* exposedVariables(places, sources, declared, options["public-prefixes"]);

  const committed = await committedOf(git, declarations, context);
  yield* committed.findings;
  for (const file of distinct([...files, ...sources.files, ...committed.files])) yield* parserFindings(file);

  const nothing = declarations.length === 0 && scan.usages.length === 0 && committed.files.length === 0;
  const reason = "no variable is declared, and no code that was read uses one";
  return { inconclusive: [...values.inconclusive, ...(nothing ? [reason] : [])] };
}

async function gitOf({ root, signal }: GateContext): Promise<Git | undefined> {
  const git = createGit(root, { signal });
  return (await isGitRepository(git)) ? git : undefined;
}

async function scanOf(
  options: Options,
  git: Git | undefined,
  declarations: readonly Declaration[],
  context: GateContext,
): Promise<CodeScan> {
  if (options.code === false) {
    context.coverage.skip("code", "`code: false`");
    return { usages: [], mentioned: new Set() };
  }
  const listed = await projectFiles(git ? await worktreeFiles(git, false) : undefined, context.root);
  if (!listed.complete) context.coverage.skip("files", "more than 50,000 files");
  const paths = Array.isArray(options.code) ? await matching(listed.paths, options.code) : listed.paths;
  return scanCode(paths, new Set(declarations.map(({ name }) => name)), context);
}

async function matching(paths: readonly string[], patterns: string[]): Promise<string[]> {
  const { default: picomatch } = await import("picomatch");
  const matches = picomatch(patterns, { dot: true });
  return paths.filter((path) => matches(path));
}

async function committedOf(
  git: Git | undefined,
  declarations: readonly Declaration[],
  context: GateContext,
): Promise<{ findings: Finding[]; files: ReadDotenv[] }> {
  if (!git) {
    context.coverage.skip("committed files", "not a git repository");
    return { findings: [], files: [] };
  }
  const listed = await git.text(["ls-files", "-z", "--cached"]);
  const tracked = listed.split("\0").filter((path) => path !== "" && !isForeign(path));
  return committedFiles(tracked.sort(), declarations, context);
}

function distinct(files: readonly ReadDotenv[]): ReadDotenv[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
