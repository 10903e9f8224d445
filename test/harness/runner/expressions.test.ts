import { describe, expect, it } from "vitest";
import { evaluate, holds } from "./expressions.ts";

const contexts = {
  inputs: { url: "https://a.test", text: `"$(x)" 'y'\n` },
  steps: { gate: { outputs: { verdict: "ship" } } },
  runner: { os: "Linux" },
};

function text(expression: string): string {
  return evaluate(expression, contexts).coerceString();
}

describe("an expression", () => {
  it("reads contexts, and nothing where nothing is", () => {
    expect(text("steps.gate.outputs.verdict")).toBe("ship");
    expect(text("steps.other.outputs.verdict")).toBe("");
  });

  it("writes a mapping as JSON that reads back", () => {
    expect(JSON.parse(text("toJSON(inputs)"))).toEqual(contexts.inputs);
  });

  it("chooses with && and ||", () => {
    expect(text("runner.os == 'Windows' && 'bash' || 'sh'")).toBe("sh");
  });

  it("refuses a context that steps of a composite do not have", () => {
    expect(() => text("secrets.TOKEN")).toThrow(/secrets/);
  });
});

describe("a condition", () => {
  it.each([
    ["success()", "success", true],
    ["success()", "failure", false],
    ["failure() && inputs.url", "failure", true],
    ["always()", "cancelled", true],
    ["inputs.absent", "success", false],
    ["inputs", "success", true],
  ] as const)("%s after %s", (expression, status, expected) => {
    expect(holds(expression, contexts, status)).toBe(expected);
  });
});
