import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { testFolder } from "../harness/folder.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** Writes the name of every package, and of every module of ours, that is loaded: one on a line, to standard error. */
const logger = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from "node:module";
  registerHooks({
    load(url, context, next) {
      const name = /node_modules\\/((?:@[^/]+\\/)?[^/]+)\\/(?!.*node_modules)/.exec(url)?.[1];
      const own = /\\/(src\\/.*)$/.exec(url)?.[1];
      process.stderr.write("loaded " + (name ?? own ?? url) + "\\n");
      return next(url, context);
    },
  });
`)}`;

/** What is loaded by one run of the program from its source. */
async function loadedBy(cwd: string, ...args: string[]): Promise<{ packages: string[]; own: string[] }> {
  const { stderr } = await promisify(execFile)(process.execPath, ["--import", logger, main, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] },
    maxBuffer: 10_000_000,
  });
  const names = [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, name = ""]) => name);
  const unique = [...new Set(names)].sort();
  return {
    own: unique.filter((name) => name.startsWith("src/")),
    packages: unique.filter((name) => !/^(src\/|node:|data:|file:)/.test(name)),
  };
}

describe("what a command loads", () => {
  it("is next to nothing for --version", async () => {
    const { packages, own } = await loadedBy(".", "--version");
    expect(packages).toEqual([]);
    expect(own).toEqual(["src/core/product.ts", "src/main.ts"]);
  });

  it("is no package that only other gates and sinks need, for a secret scan without a configuration", async () => {
    await using folder = await testFolder({ "a.txt": "nothing to see\n" });
    const { packages, own } = await loadedBy(folder.path, "run", "secret-scan");
    expect(own).toContain("src/gates/secret-scan/run.ts");
    expect(packages).toContain("zod");
    const heavy = [
      "yaml",
      "undici",
      "htmlparser2",
      "css-select",
      "saxes",
      "tough-cookie",
      "tldts",
      "json-p3",
      "dns-packet",
      "smtp-server",
      "postal-mime",
      "robots-parser",
      "playwright-core",
      "xpath",
      "ajv",
    ];
    expect(packages.filter((name) => heavy.includes(name) || name.startsWith("@actions/"))).toEqual([]);
    expect(
      own.filter((name) => /^src\/(gates\/(?!secret-scan)[^/]+\/run\.ts|github\/publish)/.test(name)),
    ).toEqual([]);
  });

  it("is no HTTP client, which takes as long to load as all else, for variables", async () => {
    await using folder = await testFolder({ ".env.example": "A=\n" });
    const { packages, own } = await loadedBy(folder.path, "run", "env-vars", "--set", "env-vars.env=A=b");
    expect(own).toContain("src/gates/env-vars/run.ts");
    expect(packages.filter((name) => name !== "zod" && name !== "yaml")).toEqual([]);
  });
});
