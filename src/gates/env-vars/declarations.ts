import { join } from "node:path";
import { ConfigurationError, codeOf, messageOf } from "../../core/errors.ts";
import type { GateContext } from "../../core/gate.ts";
import { isSecretName } from "../../core/secret-names.ts";
import { readFileBytes } from "../../probes/files.ts";
import { type DotenvEntry, type DotenvFile, parseDotenv } from "./dotenv.ts";
import type { Options, Requirement, ValueType } from "./options.ts";
import { schemaRequirement } from "./schema-file.ts";

/** One variable that the application is said to need. */
export interface Declaration {
  name: string;
  required: boolean;
  secret: boolean;
  /** The user said in so many words that the value is no secret. */
  public: boolean;
  /** `launch-ready.yml`, `.env.example`… */
  declaredIn: string;
  /** Where an example file lists it. */
  place?: { path: string; line: number };
  type?: ValueType;
  values?: string[];
  matches?: string;
  minLength?: number;
  startsWith?: string;
  environments?: string[];
  /** The value an example file gives it. */
  sample?: string;
}

/** A dotenv file that was read, for the checks of its form. */
export interface ReadDotenv {
  path: string;
  text: string;
  file: DotenvFile;
  /** Holds values that are used, rather than examples. */
  isSource: boolean;
}

/** Files that list variables, by the names projects give them. */
export const exampleFiles = [
  ".env.example",
  ".env.sample",
  ".env.template",
  ".env.dist",
  ".env.schema",
  "env.example",
  "example.env",
];

/** Larger dotenv files are refused, in bytes. */
const MAX_DOTENV_BYTES = 1024 * 1024;

/** Where configured requirements come from, as sentences call it. */
const CONFIGURED = "the configuration";
/** The `env` option, as sentences call it. */
export const GIVEN = "the env input";

/**
 * Reads what is declared: in the options and in example files, the options above the files.
 *
 * @throws ConfigurationError when a file the user named is absent or cannot be read.
 */
export async function readDeclarations(
  options: Options,
  context: Pick<GateContext, "root" | "coverage">,
): Promise<{ declarations: Declaration[]; files: ReadDotenv[] }> {
  const files: ReadDotenv[] = [];
  const byName = new Map<string, Declaration>();
  for (const path of options.example ?? exampleFiles) {
    const read = await readDotenv(context, path, {
      ...(options.example === undefined ? {} : { namedBy: "example" }),
      isSource: false,
    });
    if (!read) continue;
    files.push(read);
    for (const entry of read.file.entries) {
      const declared = fromEntry(entry, read);
      const known = byName.get(entry.name);
      byName.set(entry.name, known ? { ...declared, ...known } : declared);
    }
  }
  for (const requirement of options.required) {
    byName.set(requirement.name, { ...byName.get(requirement.name), ...fromOptions(requirement) });
  }
  for (const name of Object.keys(options.env ?? {})) {
    // Who passes a variable to the gate by name wants to know that it has a value.
    if (!byName.has(name)) byName.set(name, { ...fromOptions({ name }), declaredIn: GIVEN });
  }
  return { declarations: [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), files };
}

/**
 * Reads a dotenv file below the root; undefined when it is absent, or cannot be read, and nobody named it.
 *
 * @throws ConfigurationError when the user named the file.
 */
export async function readDotenv(
  { root, coverage }: Pick<GateContext, "root" | "coverage">,
  path: string,
  { namedBy, isSource }: { namedBy?: "example" | "from"; isSource: boolean },
): Promise<ReadDotenv | undefined> {
  try {
    const bytes = await readFileBytes(join(root, path), { maxBytes: MAX_DOTENV_BYTES, name: path });
    if (bytes.includes(0)) throw new ConfigurationError(`${path}: not a text file`);
    // A byte order mark stays: parsers differ about it.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return { path, text, file: parseDotenv(text), isSource };
  } catch (thrown) {
    const absent = codeOf(thrown) === "ENOENT";
    if (namedBy !== undefined)
      throw absent ? new ConfigurationError(`gates.env-vars.${namedBy}: no such file: ${path}`) : thrown;
    if (!absent) coverage.skip(path, messageOf(thrown));
    return undefined;
  }
}

function fromOptions(requirement: Requirement): Omit<Declaration, "sample"> {
  const { name, type, values, matches, secret, optional, environments } = requirement;
  const minLength = requirement["min-length"];
  return {
    name,
    required: !optional,
    secret: secret ?? isSecretName(name),
    public: secret === false,
    declaredIn: CONFIGURED,
    ...(type === undefined ? {} : { type }),
    ...(values === undefined ? {} : { values }),
    ...(matches === undefined ? {} : { matches }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(environments === undefined ? {} : { environments }),
  };
}

function fromEntry(entry: DotenvEntry, { path, file }: ReadDotenv): Declaration {
  const isSchema = path.endsWith(".schema");
  const decorated = schemaRequirement(entry, file.header);
  const markedOptional = entry.comments.some((comment) => /\boptional\b/i.test(comment));
  const required = decorated.required ?? (isSchema ? entry.value === "" : !markedOptional);
  return {
    name: entry.name,
    required,
    secret: decorated.secret ?? isSecretName(entry.name),
    public: decorated.secret === false,
    declaredIn: path,
    place: { path, line: entry.line },
    ...(entry.value === "" ? {} : { sample: entry.value }),
    ...decorated.form,
  };
}
