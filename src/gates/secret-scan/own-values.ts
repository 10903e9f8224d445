import type { GateContext } from "../../core/gate.ts";
import { isSecretName } from "../../core/secret-names.ts";
import { entropy } from "../../engines/secrets/entropy.ts";
import { type KnownValue, knownValues, MIN_VALUE_LENGTH } from "../../engines/secrets/known-values.ts";
import { isPlaceholder } from "../../engines/secrets/placeholder.ts";
import { isWordy } from "../../engines/secrets/wordiness.ts";

/** Prefixes of names whose values build tools hand to browsers. */
const publicName = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|STORYBOOK)_/;

/** An address with a password in it, such as a DATABASE_URL holds. */
const urlWithPassword = /^[a-z][\w+.-]*:\/\/[^/\s:@]*:[^/\s@]+@/i;

/** Values below this many bits a character are words, which code is full of. */
const LEAST_ENTROPY = 2.8;

/**
 * The values of the variables that the env-vars gate requires and holds to be secret, in every form they are searched
 * for. Values that would be met by chance are not, and are counted.
 */
export function ownValues({ siblings, env, coverage, redactor }: GateContext): KnownValue[] {
  const sibling = siblings["env-vars"];
  if (!isMapping(sibling)) return [];
  const given = isMapping(sibling["env"]) ? sibling["env"] : {};
  const found: KnownValue[] = [];
  for (const { name, secret } of requirements(sibling["required"])) {
    const value = given[name] ?? env[name];
    if (typeof value !== "string" || value === "" || !(secret ?? isSecret(name, value))) continue;
    redactor.add(value);
    if (!isDistinctive(value)) {
      coverage.skip("own values", "too short or too common to search for");
      continue;
    }
    coverage.count("own values");
    found.push(...knownValues(name, value));
  }
  return found;
}

interface Requirement {
  name: string;
  secret?: boolean;
}

function requirements(given: unknown): Requirement[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((item: unknown): Requirement[] => {
    if (typeof item === "string") return [{ name: item }];
    if (!isMapping(item) || typeof item["name"] !== "string") return [];
    const { name, secret } = item;
    return [{ name, ...(typeof secret === "boolean" ? { secret } : {}) }];
  });
}

function isSecret(name: string, value: string): boolean {
  return !publicName.test(name) && (isSecretName(name) || urlWithPassword.test(value));
}

function isDistinctive(value: string): boolean {
  if (value.length < MIN_VALUE_LENGTH || isPlaceholder(value)) return false;
  return entropy(value) >= LEAST_ENTROPY && !(isWordy(value) && value.length < 12);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
