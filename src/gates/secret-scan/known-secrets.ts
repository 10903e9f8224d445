import { recommendedRules } from "../../engines/secrets/recommended.ts";
import { assignmentRule, type RuleFacts } from "../../engines/secrets/rule-facts.ts";
import { secretRules } from "../../engines/secrets/rules/catalogue.ts";

/** A form of secret that the gate knows, as its findings and ignore comments name it. */
export type KnownSecret = RuleFacts;

/** What a word names: one form of secret by its id, or all of a provider by its name or the beginning of their ids. */
export function knownSecrets(word: string): KnownSecret[] {
  const all: KnownSecret[] = [...secretRules, ...recommendedRules.values(), assignmentRule];
  const wanted = word.toLowerCase();
  const named = all.filter(({ id }) => id === wanted);
  if (named.length > 0) return named;
  return all.filter(({ id, provider }) => provider.toLowerCase() === wanted || id.startsWith(`${wanted}-`));
}
