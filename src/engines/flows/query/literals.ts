import { mistake } from "../place.ts";
import { constantText } from "../template.ts";
import type { Filter, Operand, Place, Predicate, Query } from "../vocabulary.ts";
import { assertCertificateField } from "./certificate.ts";
import { assertCookieExpression } from "./cookies.ts";
import { assertSelector } from "./html.ts";
import { compilePath } from "./jsonpath.ts";
import { assertGroup, compilePattern } from "./patterns.ts";
import { QueryError } from "./query-error.ts";

/**
 * What a flow writes out in full is checked when it is read: a pattern or a selector that is not valid is the flow's
 * mistake, not the site's. XPath is left to {@link ./xpath-check.ts}, because its library is loaded late.
 */

/** @throws ConfigurationError */
export function assertQuery(query: Query, place: Place | undefined): void {
  if (query.kind === "regex") assertPattern(query.pattern, place, true);
  else if ("argument" in query) {
    const argument = constantText(query.argument);
    if (argument !== undefined) atPlace(place, () => checks[query.kind]?.(argument));
  }
}

/** @throws ConfigurationError */
export function assertFilter({ name, operands }: Filter, place: Place | undefined): void {
  const [operand] = operands;
  if (name === "regex" || name === "replaceRegex") assertPattern(operand!, place, name === "regex");
  else if (operand?.kind === "regex") assertPattern(operand, place);
  else if ((name === "jsonpath" || name === "css") && operand?.kind === "text") {
    const argument = constantText(operand.text);
    if (argument !== undefined) atPlace(place, () => checks[name]?.(argument));
  }
}

/** @throws ConfigurationError */
export function assertPredicate({ name, operand }: Predicate, place: Place | undefined): void {
  if (name === "matches" && operand) assertPattern(operand, place);
}

/** @param needsGroup What is wanted is the pattern's first group. @throws ConfigurationError */
export function assertPattern(operand: Operand, place: Place | undefined, needsGroup = false): void {
  const source =
    operand.kind === "regex"
      ? operand.source
      : operand.kind === "text"
        ? constantText(operand.text)
        : undefined;
  if (source === undefined) return;
  atPlace(place, () => {
    const pattern = compilePattern(source, operand.kind === "regex" && operand.ignoreCase);
    if (needsGroup) assertGroup(pattern);
  });
}

const checks: Readonly<Partial<Record<Query["kind"], (argument: string) => unknown>>> = {
  jsonpath: compilePath,
  css: assertSelector,
  cookie: assertCookieExpression,
  certificate: assertCertificateField,
};

/** Runs a check; what it finds is a mistake at this place. */
export function atPlace(place: Place | undefined, check: () => unknown): void {
  try {
    check();
  } catch (thrown) {
    if (thrown instanceof QueryError) throw mistake(place, thrown.message);
    throw thrown;
  }
}
