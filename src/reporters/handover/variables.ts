import type { Config } from "../../config/schema.ts";
import { forMarkdown, forMarkdownCode } from "../../core/sanitize.ts";
import { isSecretName } from "../../core/secret-names.ts";
import { table } from "../markdown/gate-table.ts";

/** An environment variable as the configuration names it. Never its value. */
export interface Variable {
  name: string;
  secret: boolean;
  optional: boolean;
  /** Environments that need it; empty for all. */
  environments: string[];
}

/** The variables the configuration names, with those of its environments, sorted by name. */
export function variablesOf(config: Config): Variable[] {
  const found = new Map<string, Variable>();
  const add = (gates: Config["gates"], environment: string | undefined): void => {
    for (const one of requirements(gates?.["env-vars"])) {
      const known = found.get(one.name);
      if (!known)
        found.set(one.name, {
          ...one,
          environments: environment === undefined ? one.environments : [environment],
        });
      else if (environment !== undefined && known.environments.length > 0)
        known.environments.push(environment);
    }
  };
  add(config.gates, undefined);
  for (const [name, overlay] of Object.entries(config.environments ?? {})) add(overlay.gates, name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The gate's `required` option, which is still unchecked here: a name, a list of names, or mappings with a name. */
function requirements(options: unknown): Variable[] {
  if (options === null || typeof options !== "object" || !("required" in options)) return [];
  const { required } = options;
  const items =
    typeof required === "string" ? required.split("\n") : Array.isArray(required) ? required : [required];
  return items.flatMap((item: unknown) => {
    if (typeof item === "string" && item.trim() !== "") return [variable(item.trim(), {})];
    if (item === null || typeof item !== "object" || !("name" in item) || typeof item.name !== "string")
      return [];
    return [variable(item.name, { ...item })];
  });
}

function variable(name: string, given: Readonly<Record<string, unknown>>): Variable {
  const { secret, optional } = given as { secret?: unknown; optional?: unknown };
  const environments = [given["environments"]].flat();
  return {
    name,
    secret: typeof secret === "boolean" ? secret : isSecretName(name),
    optional: optional === true,
    environments: environments.filter((one): one is string => typeof one === "string"),
  };
}

/** The table of variables by name and environment. */
export function variablesTable(variables: readonly Variable[]): string {
  const rows = variables.map(({ name, secret, optional, environments }) => [
    forMarkdownCode(name),
    environments.length === 0 ? "all" : forMarkdown(environments.join(", ")),
    secret ? "yes" : "no",
    optional ? "no" : "yes",
  ]);
  return rows.length === 0 ? "" : table(["Name", "Environments", "Secret", "Required"], rows);
}

/** Who answers for a secret and when it is to be changed, from `handover.secrets`. */
interface SecretFacts {
  owner?: string;
  rotated?: string;
  rotate?: string;
}

/** Names of secrets for which the configuration leaves a question open. */
export function openSecrets(variables: readonly Variable[], given: unknown): string[] {
  return secretNames(variables, given).filter((name) => {
    const { owner, rotate } = secretFacts(given, name);
    return owner === undefined || rotate === undefined;
  });
}

/** The table of secrets by name, with owner and rotation dates. */
export function secretsTable(variables: readonly Variable[], given: unknown): string {
  const rows = secretNames(variables, given).map((name) => {
    const { owner, rotated, rotate } = secretFacts(given, name);
    return [forMarkdownCode(name), cell(owner, "☐ open"), cell(rotated, "not known"), cell(rotate, "☐ open")];
  });
  return rows.length === 0 ? "" : table(["Secret", "Owner", "Last changed", "Change by"], rows);
}

function cell(value: string | undefined, otherwise: string): string {
  return value === undefined ? otherwise : forMarkdown(value);
}

function secretNames(variables: readonly Variable[], given: unknown): string[] {
  const named =
    given !== null && typeof given === "object" && !Array.isArray(given) ? Object.keys(given) : [];
  const secrets = variables.filter(({ secret }) => secret).map(({ name }) => name);
  return [...new Set([...secrets, ...named])].sort();
}

function secretFacts(given: unknown, name: string): SecretFacts {
  if (given === null || typeof given !== "object" || !Object.hasOwn(given, name)) return {};
  const facts: unknown = (given as Record<string, unknown>)[name];
  if (typeof facts === "string") return { owner: facts };
  if (facts === null || typeof facts !== "object") return {};
  const texts = Object.entries(facts).filter(([, value]) => typeof value === "string" && value !== "");
  return Object.fromEntries(texts) as SecretFacts;
}
