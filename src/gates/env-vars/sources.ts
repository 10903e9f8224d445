import type { Location } from "../../core/finding.ts";
import type { GateContext } from "../../core/gate.ts";
import { GIVEN, type ReadDotenv, readDotenv } from "./declarations.ts";
import type { Options } from "./options.ts";

/** A place values come from. */
export interface Source {
  /** As sentences call it: `the env input`, `this run's environment`, `.env`. */
  name: string;
  value(name: string): Valued | undefined;
}

interface Valued {
  value: string;
  /** Where it stands, in a file. */
  place?: Location;
}

/** A variable's value and where it was found. Never to be shown. */
export interface Found extends Valued {
  source: string;
}

/** The places to look for values, first wins. */
export interface Sources {
  list: Source[];
  files: ReadDotenv[];
  /** The first source that has the variable, empty or not. */
  find(name: string): Found | undefined;
}

/**
 * Opens the sources: the `env` option, then `from`. Only names that are asked for are ever looked up.
 *
 * @throws ConfigurationError when a file the user named is absent.
 */
export async function openSources(
  options: Options,
  context: Pick<GateContext, "env" | "root" | "change" | "coverage">,
): Promise<Sources> {
  const { env, change } = context;
  const local = change.event === "local";
  const from = options.from ?? (local ? ["process", ".env.local", ".env"] : ["process"]);
  const list: Source[] = [];
  const files: ReadDotenv[] = [];
  const { env: given } = options;
  if (given)
    list.push({
      name: GIVEN,
      value: (name) => (Object.hasOwn(given, name) ? valued(given[name]) : undefined),
    });
  for (const place of from) {
    if (place === "process") {
      list.push({ name: "this run's environment", value: (name) => valued(env[name]) });
      continue;
    }
    const read = await readDotenv(context, place, {
      ...(options.from === undefined ? {} : { namedBy: "from" }),
      isSource: true,
    });
    if (!read) continue;
    files.push(read);
    const values = new Map(
      read.file.entries.map(({ name, value, line, column }) => [
        name,
        { value, place: { path: read.path, line, column } },
      ]),
    );
    list.push({ name: place, value: (name) => values.get(name) });
  }
  const find = (name: string): Found | undefined => {
    for (const source of list) {
      const found = source.value(name);
      if (found !== undefined) return { ...found, source: source.name };
    }
    return undefined;
  };
  return { list, files, find };
}

function valued(value: string | undefined): Valued | undefined {
  return value === undefined ? undefined : { value };
}
