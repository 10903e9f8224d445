import type { Flow } from "../model.ts";
import { constantText } from "../template.ts";
import type { Place, Template } from "../vocabulary.ts";
import { atPlace } from "./literals.ts";
import { assertXpath, loadXpath } from "./xpath.ts";

/**
 * Checks every XPath that flows write out in full.
 *
 * @throws ConfigurationError naming the place of the first that is not valid.
 */
export async function assertXpaths(flows: readonly Flow[]): Promise<void> {
  const found = flows.flatMap((flow) => [...xpathsOf(flow)]);
  if (found.length === 0) return;
  await loadXpath();
  for (const [template, place] of found) {
    const expression = constantText(template);
    if (expression !== undefined) atPlace(place, () => assertXpath(expression));
  }
}

function* xpathsOf({ steps, always }: Flow): Generator<[Template, Place | undefined]> {
  for (const { captures, expectations } of [...steps, ...always]) {
    for (const { query, filters, place } of [...captures, ...expectations]) {
      if (query.kind === "xpath") yield [query.argument, place];
      for (const { name, operands } of filters) {
        const [operand] = operands;
        if (name === "xpath" && operand?.kind === "text") yield [operand.text, place];
      }
    }
  }
}
