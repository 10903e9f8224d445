import { fields } from "../../src/engines/secrets/rules/fields.ts";
import { type WrittenFollows, writeFollows } from "../../src/engines/secrets/rules/follows.ts";

const PATH = "src/engines/secrets/rules/keywords.json";

/**
 * The weakest check that all rules with a keyword share; undefined when one of them has none that can be written
 * down.
 */
function weakest(checks: readonly (WrittenFollows | undefined)[]): WrittenFollows | undefined {
  if (checks.every((check) => check === "credentials")) return "credentials";
  const runs = checks.filter((check) => typeof check === "number");
  return runs.length === checks.length ? Math.min(...runs) : undefined;
}

/** The keywords of every field's rules: what the search needs before it loads a rule. */
export async function render(): Promise<{ path: string; text: string }[]> {
  const lines: string[] = [];
  for (const [field, load] of Object.entries(fields)) {
    const checks = new Map<string, (WrittenFollows | undefined)[]>();
    for (const { keywords, follows } of await load()) {
      for (const keyword of keywords) {
        checks.set(keyword, [...(checks.get(keyword) ?? []), writeFollows(follows)]);
      }
    }
    const byCheck = Map.groupBy(checks, ([, found]) => weakest(found));
    const keywordsOf = (check: WrittenFollows | undefined): string[] =>
      (byCheck.get(check) ?? []).map(([keyword]) => keyword);
    const checked = [...byCheck.keys()].filter((check) => check !== undefined);
    const rows = [keywordsOf(undefined), ...checked.map((check) => [check, keywordsOf(check)])];
    lines.push(`  ${JSON.stringify(field)}: ${JSON.stringify(rows)}`);
  }
  return [{ path: PATH, text: `{\n${lines.join(",\n")}\n}\n` }];
}
