import { describe, expect, it } from "vitest";
import { parseRunArguments } from "../../src/cli/arguments.ts";

describe("parseRunArguments", () => {
  it("takes gates as words, and formats as a list without doubles", async () => {
    const run = await parseRunArguments([
      "secret-scan",
      "env-vars",
      "--format",
      "json,sarif",
      "--format",
      "sarif",
      "--output",
      "out",
    ]);
    expect(run).toMatchObject({
      gates: ["secret-scan", "env-vars"],
      formats: ["json", "sarif"],
      output: "out",
      quiet: false,
    });
  });

  it("writes JSON where a folder alone is named", async () => {
    expect((await parseRunArguments(["--output", "out"])).formats).toEqual(["json"]);
    expect((await parseRunArguments([])).formats).toEqual([]);
  });

  it("lays flags over the configuration, each under its own name and without values of options", async () => {
    const { overrides } = await parseRunArguments([
      "--url=https://a.test",
      "--fail-on",
      "warning",
      "--scope",
      "history",
      "--set",
      "redirect-crawl.max-pages=20",
    ]);
    expect(overrides).toEqual([
      { name: "--url", raw: { site: "https://a.test" } },
      { name: "--fail-on", raw: { policy: { "fail-on": "warning" } } },
      { name: "--scope", raw: { gates: { "secret-scan": { scope: "history" } } } },
      {
        name: "--set redirect-crawl.max-pages",
        raw: { gates: { "redirect-crawl": { "max-pages": 20 } } },
      },
    ]);
  });

  it("names the nearest flag for an unknown one", async () => {
    await expect(parseRunArguments(["--formt", "json"])).rejects.toThrow(
      'unknown option --formt. Did you mean "--format"? See launch-ready --help.',
    );
  });

  it("refuses a flag without its value and a malformed --set", async () => {
    await expect(parseRunArguments(["--url"])).rejects.toThrow(
      /^--url needs a value\. See launch-ready --help\.$/,
    );
    await expect(parseRunArguments(["--set", "max-pages=3"])).rejects.toThrow(
      "--set max-pages=3: must have the form GATE.KEY=VALUE",
    );
  });

  it("takes gates by words and by commas, and --scope for the gate that has one", async () => {
    const parse = async (...args: string[]) => (await parseRunArguments(args)).gates;
    expect(await parse("env-vars,secret-scan", "tls")).toEqual(["env-vars", "secret-scan", "tls"]);
    expect(await parse("env-vars,secret-scan", "--scope", "tree")).toEqual(["env-vars", "secret-scan"]);
    expect(await parse("--scope", "tree")).toEqual([]);
    await expect(parse("env-vars", "--scope", "tree")).rejects.toThrow(
      "--scope is an option of secret-scan, which is not among the gates of this run",
    );
  });
});
