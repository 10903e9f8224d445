import { resolve } from "node:path";
import { ConfigurationError, codeOf } from "../core/errors.ts";
import { didYouMean } from "../core/nearest.ts";
import { type Redactor, withRedactedError } from "../core/redactor.ts";
import { type Origin, validate } from "../core/schema-errors.ts";
import type { YamlDocument } from "../core/yaml-document.ts";
import { readTextFile } from "../probes/files.ts";
import { interpolate } from "./interpolate.ts";
import { hasPath, isMapping, overlaid, type Raw } from "./merge.ts";
import type { Config, Policy } from "./schema.ts";
import { waitingPlaces, withoutWaiting } from "./waiting.ts";

/** The file looked for when none is named. */
export const DEFAULT_CONFIG_FILE = "launch-ready.yml";

/** Larger configuration files are refused, in bytes. */
const MAX_CONFIG_BYTES = 1024 * 1024;

/** Values that stand above the file: flags and action inputs, each with the name errors use for it. */
export interface Override {
  name: string;
  raw: Raw;
}

/** A checked configuration, with gates' options still raw and the means to name the place of each value. */
export interface LoadedConfig {
  config: Config;
  /** The merged values before checking, by path `["gates", id]`. */
  gateOptions(id: string): unknown;
  originOf(path: readonly PropertyKey[]): Origin;
  /** The policy as it is written, whatever a reshaping put in its place. */
  writtenPolicy?: Policy;
  /** The file read, or undefined when there was none. */
  file?: string;
}

export interface LoadRequest {
  root: string;
  /** The file named by the user; it must exist then. */
  file?: string;
  /** The file's text when it comes from elsewhere, such as the base branch. */
  text?: string;
  /** Changes the file's values before anything is laid over them: what the base branch holds is put back. */
  reshape?: (values: Raw) => Raw;
  /** Name of the overlay; case does not matter where none is written the same. */
  environment?: string;
  /** Whether an event brought that name: the file need not know it, however much it is like one it knows. */
  environmentIsGiven?: boolean;
  /**
   * Leaves `${NAME}` as it stands, except in the site and the domain where it is set: for pages that must not hold
   * values.
   */
  literal?: boolean;
  /** Top-level keys that are read; all others are as if they were not there. Default: all. */
  only?: readonly string[];
  overrides: Override[];
  env: Readonly<Record<string, string | undefined>>;
  redactor: Redactor;
}

/**
 * Reads, interpolates, overlays and checks the configuration.
 *
 * @throws ConfigurationError naming file, line, column, the wrong value and the nearest right key.
 */
export function loadConfig(request: LoadRequest): Promise<LoadedConfig> {
  // An error shows the wrong value, which may be a secret that stands for a variable's name.
  return withRedactedError(request.redactor, () => load(request));
}

async function load(request: LoadRequest): Promise<LoadedConfig> {
  const file = request.file ?? DEFAULT_CONFIG_FILE;
  const text = request.text ?? (await readConfigFile(request, file));
  const whole = text === undefined ? undefined : await parseConfig(text, file, request);
  const document = whole && request.only ? { ...whole, value: picked(whole.value, request.only) } : whole;
  const { values: base, written } = await reshaped(document, request);
  const environment = environmentIn(base, request, document);
  const overlay = environment?.overlay;
  const environmentPath = ["environments", environment?.name ?? ""];

  let merged = overlaid(base, overlay);
  for (const override of request.overrides) merged = overlaid(merged, override.raw);

  const originOf = (path: readonly PropertyKey[]): Origin => {
    const override = request.overrides.findLast(({ raw }) => hasPath(raw, path));
    if (override) return { name: override.name };
    if (!document) return { name: file };
    const overlaidPath = overlay !== undefined && hasPath(overlay, path) ? environmentPath : [];
    return { name: file, positionOf: (inner, key) => document.positionOf([...overlaidPath, ...inner], key) };
  };

  const standing = request.literal ? waitingPlaces(merged) : {};
  const config = { ...(await checked(without(merged, standing), originOf)), ...standing };
  const gateOptions = (id: string) => config.gates?.[id];
  const writtenPolicy = (written ?? config).policy;
  return {
    config,
    gateOptions,
    originOf,
    ...(writtenPolicy ? { writtenPolicy } : {}),
    ...(document ? { file } : {}),
  };
}

/** Where the value, or with `key` the key, at `path` comes from: `launch-ready.yml:3:5`, `--url`. */
export function placeOf(loaded: LoadedConfig, path: readonly PropertyKey[], key = false): string {
  const origin = loaded.originOf(path);
  const position = origin.positionOf?.(path, key);
  return position ? `${origin.name}:${position.line}:${position.column}` : origin.name;
}

/** Keys that say what is judged. */
const places = ["site", "domain"] as const;

function isPlace(key: PropertyKey | undefined): boolean {
  return places.some((place) => place === key);
}

/** Whether the variables a text names are all there. */
function isSet(text: string, env: LoadRequest["env"], redactor: Redactor): boolean {
  try {
    interpolate(text, env, redactor);
    return true;
  } catch {
    return false;
  }
}

function without(values: unknown, keys: object): unknown {
  if (!isMapping(values)) return values;
  return Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(keys, key)));
}

/** Checks the values. Where there are none, what they would be checked with need not be loaded. */
async function checked(values: unknown, originOf: LoadedConfig["originOf"]): Promise<Config> {
  if (isMapping(values) && Object.keys(values).length === 0) return {};
  const { configSchema } = await import("./schema.ts");
  if (!isMapping(values)) return validate(configSchema, values, originOf);
  const config = validate(configSchema, withoutWaiting(values, configSchema), originOf);
  const { environments } = values;
  if (!config.environments || !isMapping(environments)) return config;
  const overlays = Object.entries(config.environments).map(([name, overlay]) => [
    name,
    { ...overlay, ...waitingPlaces(environments[name]) },
  ]);
  return { ...config, environments: Object.fromEntries(overlays) };
}

/** The file's values after a reshaping; what it replaces must be right all the same, and is given as `written`. */
async function reshaped(
  document: YamlDocument | undefined,
  { reshape }: LoadRequest,
): Promise<{ values: unknown; written?: Config }> {
  const values = document?.value ?? {};
  if (!reshape || !isMapping(values)) return { values };
  const written =
    document && (await checked(values, () => ({ name: document.file, positionOf: document.positionOf })));
  return { values: reshape(values), ...(written ? { written } : {}) };
}

async function readConfigFile(request: LoadRequest, file: string): Promise<string | undefined> {
  try {
    return await readTextFile(resolve(request.root, file), { maxBytes: MAX_CONFIG_BYTES, name: file });
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") {
      if (request.file === undefined) return undefined;
      throw new ConfigurationError(
        `${file}: no such file in ${request.root}. Write one with "launch-ready init".`,
      );
    }
    throw thrown;
  }
}

async function parseConfig(text: string, file: string, request: LoadRequest): Promise<YamlDocument> {
  const { env, environment, redactor } = request;
  // A run without a configuration need not load the parser.
  const { parseYaml } = await import("../core/yaml-document.ts");
  const document = parseYaml(text, file, (scalar, pathOf) => {
    if (!scalar.includes("${")) return scalar;
    const [first, name] = pathOf();
    if (request.only && !request.only.includes(String(first))) return scalar;
    if (request.literal && (!isPlace(first) || !isSet(scalar, env, redactor))) return scalar;
    // The variables of an environment that is not in use need not be there.
    if (first === "environments" && !isSameName(String(name), environment)) return scalar;
    return interpolate(scalar, env, redactor);
  });
  if (document.value === null || document.value === undefined) return { ...document, value: {} };
  if (!isMapping(document.value)) {
    throw new ConfigurationError(
      `${file}:1:1: the file must be a mapping of keys such as "site:" and "gates:"`,
    );
  }
  return document;
}

function picked(values: unknown, keys: readonly string[]): unknown {
  return isMapping(values)
    ? Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)))
    : values;
}

/** The overlay of the environment the run is for; undefined when there is none. */
function environmentIn(
  base: unknown,
  { environment, environmentIsGiven }: LoadRequest,
  document: YamlDocument | undefined,
): { name: string; overlay: unknown } | undefined {
  if (environment === undefined || !isMapping(base) || !isMapping(base["environments"])) return undefined;
  const environments = base["environments"];
  const names = Object.keys(environments);
  const name = names.find((one) => one === environment) ?? names.find((one) => isSameName(one, environment));
  if (name !== undefined) return { name, overlay: environments[name] ?? {} };
  const { line, column } = document?.positionOf(["environments"], true) ?? { line: 1, column: 1 };
  const hint = didYouMean(environment, names);
  // A deployment may be for an environment the file says nothing about; only a likely typo is an error.
  if (environmentIsGiven || hint === "") return undefined;
  throw new ConfigurationError(
    `${document?.file}:${line}:${column}: no environment named "${environment}".${hint}`,
  );
}

/** Hosts write `Production` where files say `production`. */
function isSameName(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
