import type { Flow, Step } from "./model.ts";
import { loadJsonSchema } from "./query/json-schema.ts";
import { loadXpath } from "./query/xpath.ts";
import type { Filter } from "./vocabulary.ts";

/** Loads the libraries that only some flows need, for these flows. */
export async function loadLibraries(flows: readonly Flow[]): Promise<void> {
  const steps = flows.flatMap(({ steps, always }) => [...steps, ...always]);
  await Promise.all([
    ...(steps.some(usesXpath) ? [loadXpath()] : []),
    ...(steps.some(usesSchema) ? [loadJsonSchema()] : []),
  ]);
}

function usesXpath({ captures, expectations }: Step): boolean {
  const inFilters = (filters: readonly Filter[]) => filters.some(({ name }) => name === "xpath");
  return [...captures, ...expectations].some(
    ({ query, filters }) => query.kind === "xpath" || inFilters(filters),
  );
}

function usesSchema({ expectations }: Step): boolean {
  return expectations.some(({ predicate }) => predicate.name === "schema");
}
