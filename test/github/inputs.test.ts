import { describe, expect, it } from "vitest";
import { readInputs } from "../../src/github/inputs.ts";

const composite = (inputs: Record<string, string>, gate = "redirect-crawl") =>
  readInputs({ LAUNCH_READY_INPUTS: JSON.stringify(inputs), LAUNCH_READY_GATE: gate });

describe("inputs of the root action", () => {
  it("come from INPUT_ variables, and empty ones are not given", () => {
    const { run, publish } = readInputs({
      INPUT_URL: "https://www.example.com",
      INPUT_GATES: "secret-scan\nenv-vars",
      INPUT_FORMAT: "sarif, html",
      "INPUT_FAIL-ON": "warning",
      "INPUT_NEW-ONLY": "true",
      INPUT_CONFIG: "",
      "INPUT_GITHUB-TOKEN": "t0ken",
    });
    expect(run.gates).toEqual(["secret-scan", "env-vars"]);
    expect(run.formats).toEqual(["sarif", "html"]);
    expect(run.config).toBeUndefined();
    expect(run.overrides).toEqual([
      { name: 'input "url"', raw: { site: "https://www.example.com" } },
      { name: 'input "fail-on"', raw: { policy: { "fail-on": "warning" } } },
      { name: 'input "new-only"', raw: { policy: { "new-only": true } } },
    ]);
    expect(publish).toMatchObject({
      token: "t0ken",
      comment: "on-change",
      commentId: "launch-ready",
      configRef: "base",
    });
  });

  it("take the env map for env-vars, and no other gate's options", () => {
    const { run } = readInputs({ INPUT_ENV: "DATABASE_URL: postgres://db\nPORT: 80", INPUT_START: "/a" });
    expect(run.overrides).toEqual([
      {
        name: 'input "env"',
        raw: { gates: { "env-vars": { env: { DATABASE_URL: "postgres://db", PORT: "80" } } } },
      },
    ]);
  });

  it("are refused with their name when a value is not one of the choices", () => {
    expect(() => readInputs({ INPUT_COMMENT: "sometimes" })).toThrow(
      'input "comment" must be one of always, on-failure, on-change, never, not "sometimes"',
    );
    expect(() => readInputs({ "INPUT_CHECK-RUN": "yes" })).toThrow(
      'input "check-run" must be true or false, not "yes"',
    );
  });
});

describe("inputs of a composite", () => {
  it("come from its JSON, name its gate, and comment only when asked", () => {
    const { run, publish } = composite({
      url: "https://example.com",
      gates: "",
      canonical: "https://example.com",
    });
    expect(run.gates).toEqual(["redirect-crawl"]);
    expect(run.overrides).toContainEqual({
      name: 'input "canonical"',
      raw: { gates: { "redirect-crawl": { canonical: "https://example.com" } } },
    });
    expect(publish).toMatchObject({ comment: "never", commentId: "redirect-crawl" });
  });

  it.each([
    ["lines", "/a\n/b\n", ["/a", "/b"]],
    ["a YAML list", "[/a, /b]", ["/a", "/b"]],
    ["YAML items", "- /a\n- /b", ["/a", "/b"]],
    ["a number", "200", 200],
    ["a glob", "*.yml", "*.yml"],
    ["globs on lines", "*.yml\n&odd", ["*.yml", "&odd"]],
    ["a URL", "https://example.com/a", "https://example.com/a"],
    ["text with a quote", "it's", "it's"],
    ["a mapping", "www: { a: [203.0.113.1] }", { www: { a: ["203.0.113.1"] } }],
  ])("reads %s", (_name, text, value) => {
    expect(composite({ start: text }).run.overrides[0]?.raw).toEqual({
      gates: { "redirect-crawl": { start: value } },
    });
  });

  it("are refused when they are not a JSON object", () => {
    expect(() => readInputs({ LAUNCH_READY_INPUTS: "url=x" })).toThrow(/not JSON/);
    expect(() => readInputs({ LAUNCH_READY_INPUTS: "[]" })).toThrow(/JSON object/);
  });
});
