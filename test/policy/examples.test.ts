import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { examples } from "../../src/policy/examples.ts";
import { policyChanges } from "../../src/policy/loosened.ts";
import { sides } from "../harness/examples.ts";

/** The file without the lines that begin with `mark`. */
function without(mark: string, diff: string): Record<string, unknown> {
  const lines = diff.split("\n").filter((line) => !line.startsWith(mark));
  return parse(lines.map((line) => line.slice(1)).join("\n"));
}

describe.each([
  ["loosened", true],
  ["changed-checks", false],
] as const)("the example of policy/%s", (name, looser) => {
  it.each(sides)("$side", ({ side, reported }) => {
    const diff = examples[name]![side];
    const changes = policyChanges(without("+", diff), without("-", diff));
    expect(changes.map((one) => one.looser)).toEqual(reported ? [looser] : []);
  });
});
