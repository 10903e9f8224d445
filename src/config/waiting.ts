import type { z } from "zod";
import { isMapping, type Raw } from "./merge.ts";

/**
 * The file's values without those in overlays that are wrong only because they wait for a variable. Just the
 * environment in use has its variables; the others hold `${NAME}` where a URL or a time belongs, which is checked
 * when they are in use.
 */
export function withoutWaiting(values: Raw, schema: z.ZodType): Raw {
  if (!waits(values["environments"])) return values;
  const { error } = schema.safeParse(values);
  const paths = (error?.issues ?? [])
    .filter(({ code, path }) => code !== "unrecognized_keys" && path[0] === "environments")
    .map(({ path }) => toList(path))
    .filter((path) => waits(valueAt(values, path)));
  return paths.reduce<Raw>((kept, path) => without(kept, path), values);
}

/** Of a list that waits in one place all is left out, so that nothing else in it changes its place. */
function toList(path: readonly PropertyKey[]): readonly PropertyKey[] {
  const element = path.findIndex((part) => typeof part === "number");
  return element < 0 ? path : path.slice(0, element);
}

function waits(value: unknown): boolean {
  return JSON.stringify(value)?.includes("${") ?? false;
}

function valueAt(values: unknown, [first, ...rest]: readonly PropertyKey[]): unknown {
  if (first === undefined) return values;
  return isMapping(values) ? valueAt(values[String(first)], rest) : undefined;
}

function without(values: Raw, [first, ...rest]: readonly PropertyKey[]): Raw {
  const { [String(first)]: value, ...others } = values;
  return rest.length === 0 || !isMapping(value)
    ? others
    : { ...values, [String(first)]: without(value, rest) };
}

/** The site and the domain where a variable that is not set gives them: no address, but the text to show. */
export function waitingPlaces(values: unknown): { site?: string; domain?: string } {
  if (!isMapping(values)) return {};
  const found = (["site", "domain"] as const).map((place) => [place, values[place]] as const);
  return Object.fromEntries(found.filter(([, value]) => typeof value === "string" && waits(value)));
}
