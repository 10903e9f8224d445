import type { Declaration } from "./declarations.ts";
import type { DotenvEntry } from "./dotenv.ts";
import type { ValueType } from "./options.ts";

/** What the decorators of a `.env.schema` entry say. */
export interface SchemaRequirement {
  /** Undefined when nothing is said. */
  required?: boolean;
  secret?: boolean;
  form: Pick<Declaration, "type" | "values" | "minLength" | "startsWith" | "matches">;
}

const types: Readonly<Record<string, ValueType>> = {
  string: "string",
  number: "number",
  int: "int",
  integer: "int",
  boolean: "bool",
  bool: "bool",
  url: "url",
  email: "email",
  ip: "ip",
  port: "port",
  uuid: "uuid",
  enum: "enum",
  object: "json",
  json: "json",
  array: "json",
  hex: "hex",
  base64: "base64",
};

/**
 * Reads the decorators in an entry's comments, `# @required @sensitive @type=enum(a, b)`, and the file's defaults in its
 * header (https://varlock.dev/env-spec/).
 */
export function schemaRequirement(entry: DotenvEntry, header: readonly string[]): SchemaRequirement {
  const own = decoratorsOf(entry.comments);
  const defaults = decoratorsOf(header);
  const required = own.has("optional")
    ? own.get("optional") === "false"
    : own.has("required")
      ? own.get("required") !== "false"
      : defaultOf(defaults.get("defaultRequired"));
  const secret = own.has("public")
    ? false
    : own.has("sensitive")
      ? own.get("sensitive") !== "false"
      : defaultOf(defaults.get("defaultSensitive"));
  // A schema's own value is the default that is used when nothing else is set.
  const satisfied = own.has("required") ? false : entry.value !== "" && defaults.size + own.size > 0;
  return {
    ...(satisfied ? { required: false } : required === undefined ? {} : { required }),
    ...(secret === undefined ? {} : { secret }),
    form: formOf(own.get("type")),
  };
}

function defaultOf(value: string | undefined): boolean | undefined {
  return value === undefined || !/^(true|false)$/.test(value) ? undefined : value === "true";
}

/** `@name`, `@name=value`, `@name=call(arguments)`; prose around them is passed over. */
function decoratorsOf(comments: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const comment of comments) {
    for (const [, name = "", value = ""] of comment.matchAll(
      /(?:^|\s)@([A-Za-z]+)(?:=([A-Za-z0-9_.-]*(?:\([^()]*\))?|"[^"]*"))?(?=\s|$)/g,
    )) {
      found.set(name, value);
    }
  }
  return found;
}

function formOf(type: string | undefined): SchemaRequirement["form"] {
  const [, name = "", args = ""] = /^([A-Za-z0-9]+)(?:\(([^()]*)\))?$/.exec(type ?? "") ?? [];
  const known = types[name];
  if (known === undefined) return {};
  const parts = args
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (known === "enum") return { type: known, values: parts.map(bare) };
  const settings = new Map(
    parts.map((part) => {
      const [key = "", ...value] = part.split("=");
      return [key.trim(), bare(value.join("=").trim())] as const;
    }),
  );
  const minLength = Number(settings.get("minLength"));
  const startsWith = settings.get("startsWith");
  const matches = settings.get("matches");
  return {
    type: known,
    ...(minLength > 0 ? { minLength } : {}),
    ...(startsWith === undefined ? {} : { startsWith }),
    ...(matches === undefined ? {} : { matches }),
  };
}

function bare(text: string): string {
  return text.replace(/^(["'])(.*)\1$/s, "$2");
}
