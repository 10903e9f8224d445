import type { Finding, Location } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { matchesStars } from "../../core/stars.ts";
import { type Declaration, GIVEN } from "./declarations.ts";
import { isProvided, isReadElsewhere } from "./platform-names.ts";
import { rules } from "./rules.ts";
import type { CodeScan, FileUsage } from "./scan.ts";

/** More places of one variable are counted only. */
const MAX_PLACES = 10;

/** Variables that code reads and nobody declares: one finding each, at the first place. */
export function undeclaredVariables(
  scan: CodeScan,
  declared: ReadonlySet<string>,
  ignore: readonly string[],
): Finding[] {
  const places = new Map<string, FileUsage[]>();
  for (const usage of scan.usages) {
    const { name } = usage;
    if (declared.has(name) || isProvided(name) || isIgnored(name, ignore)) continue;
    places.set(name, [...(places.get(name) ?? []), usage]);
  }
  return [...places].map(([name, usages]) => {
    const first = usages.find(({ fallback }) => !fallback) ?? (usages[0] as FileUsage);
    const fallback = usages.every((usage) => usage.fallback);
    const items = usages.slice(0, MAX_PLACES).map(({ path, line }) => `${path}:${line}`);
    return finding(rules.undeclared, {
      subject: name,
      args: { expression: first.expression, fallback, places: usages.length },
      severity: fallback ? "note" : undefined,
      location: placeOf(first),
      evidence: [{ kind: "list", label: "Used in", items }],
    });
  });
}

/** Declared variables that no file mentions. Says nothing when no code reads any variable in a way known here. */
export function unusedVariables(
  scan: CodeScan,
  declarations: readonly Declaration[],
  ignore: readonly string[],
): Finding[] {
  if (scan.usages.length === 0) return [];
  return declarations
    .filter(({ declaredIn }) => declaredIn !== GIVEN)
    .filter(({ name }) => !scan.mentioned.has(name) && !isReadElsewhere(name) && !isIgnored(name, ignore))
    .map(({ name, declaredIn, place }) =>
      finding(rules.unused, {
        subject: name,
        args: { declaredIn },
        location: place,
        evidence: [{ kind: "list", label: "Declared in", items: [declaredIn] }],
      }),
    );
}

/** Where each variable shows first: in code, else where it is declared. */
export function firstPlaces(
  scan: CodeScan,
  declarations: readonly Declaration[],
): Map<string, Location | undefined> {
  const places = new Map<string, Location | undefined>();
  for (const usage of scan.usages) if (!places.has(usage.name)) places.set(usage.name, placeOf(usage));
  for (const { name, place } of declarations) if (!places.has(name)) places.set(name, place);
  return places;
}

function placeOf({ path, line, column, expression }: FileUsage): Location {
  return { path, line, column, endLine: line, endColumn: column + expression.length };
}

function isIgnored(name: string, ignore: readonly string[]): boolean {
  return ignore.some((pattern) => matchesStars(name, pattern));
}
