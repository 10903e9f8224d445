import { createCoverage } from "../../core/coverage.ts";
import type { ApplicabilityContext } from "../../core/gate.ts";
import { readDeclarations } from "./declarations.ts";
import type { Options } from "./options.ts";
import { compilePatterns } from "./patterns.ts";
import { openSources } from "./sources.ts";

/**
 * Reads what the options name. @throws ConfigurationError for absent files and regular expressions that cannot be
 * read.
 */
export async function assertOptions(options: Options, context: ApplicabilityContext): Promise<void> {
  // What is read here is read again and counted in the run.
  const coverage = createCoverage();
  const { declarations } = await readDeclarations(options, { root: context.root, coverage });
  await openSources(options, { ...context, coverage });
  await compilePatterns(declarations.flatMap(({ matches }) => matches ?? []));
}
