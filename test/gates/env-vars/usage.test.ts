import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUsages, isReadableCode } from "../../../src/gates/env-vars/usage.ts";

const names = (text: string, path: string) => findUsages(text, path).map(({ name }) => name);

describe("findUsages", () => {
  it.each<[string, string, string[]]>([
    ["a.ts", "process.env.A_B; process.env['C']; process?.env?.D; process.env[`E`]", ["A_B", "C", "D", "E"]],
    [
      "a.mjs",
      "globalThis.process.env.A; Bun.env.B; Deno.env.get('C'); Deno.env.has(\"D\")",
      ["A", "B", "C", "D"],
    ],
    ["a.vue", "<script setup>const x = import.meta.env.VITE_A\n</script>", ["VITE_A"]],
    ["a.svelte", 'import { A, B as b } from "$env/static/private";', ["A", "B"]],
    ["a.astro", 'import { A } from "astro:env/server";', ["A"]],
    [
      "a.tsx",
      "const { A, B: b, C = '1' } = process.env;\nconst { D }: Env = import.meta.env",
      ["A", "B", "C", "D"],
    ],
    ["a.js", "const {\n  A, // first\n  B,\n} = process.env", ["A", "B"]],
    [
      "a.js",
      "const { env } = process; env.A; myprocess.env.B; process.environment.C; { x } = process.env.D",
      ["A", "D"],
    ],
    ["a.js", "env.A; const x = { env }; x.env.B; env.toString()", []],
    [
      "a.ts",
      "const { argv, env: vars } = process;\nvars.A; vars['B']; vars?.C; vars.keys; x.vars.D; vars.E()",
      ["A", "B", "C"],
    ],
    ["a.ts", 'import { cwd, env as e } from "node:process";\ne.A', ["A"]],
    ["a.svelte", 'import { env } from "$env/dynamic/private";\nenv.A', ["A"]],
    ["a.ts", "const config: Record<string, string> = process.env;\nconfig.A; config.load", ["A"]],
    ["a.ts", "const mode = import.meta.env.MODE; mode.A", ["MODE"]],
    [
      "a.py",
      "os.environ['A']\nos.environ.get(\"B\")\nos.getenv('C', 'd')\nenviron['E']\ngetenv('F')",
      ["A", "B", "C", "E", "F"],
    ],
    ["a.go", 'os.Getenv("A"); v, ok := os.LookupEnv("B")', ["A", "B"]],
    ["a.rb", "ENV['A']; ENV.fetch(\"B\") { 1 }", ["A", "B"]],
    ["a.php", "getenv('A'); env('B', 1); $_ENV['C']", ["A", "B", "C"]],
    [
      "a.ts",
      "const s = 'process.env.A'; const t = `x${process.env.B}`; const u = \"it's\" + process.env.C",
      ["B", "C"],
    ],
    ["a.java", 'String a = System.getenv("A"); // System.getenv("B")', ["A"]],
    ["a.kt", 'val a = System.getenv("A") ?: "x"', ["A"]],
    ["a.cs", 'var a = Environment.GetEnvironmentVariable("A");', ["A"]],
    ["a.rs", 'env::var("A"); std::env::var_os("B"); option_env!("C"); env!("D")', ["A", "B", "C", "D"]],
    ["a.exs", 'System.get_env("A") || System.fetch_env!("B") # System.get_env("C")', ["A", "B"]],
    ["a.tsx", "<p>Don't {process.env.A}</p>", ["A"]],
    ["a.md", "process.env.A", []],
    [
      "a.ts",
      "// process.env.A\n * process.env.B\nx(); // process.env.C\nconst u = 'http://x'; process.env.D",
      ["D"],
    ],
    ["a.py", "# os.getenv('A')\nx = 1 # os.getenv('B')", []],
  ])("%s %j", (path, text, expected) => {
    expect(names(text, path)).toEqual(expected);
  });

  it.each<[string, string, boolean]>([
    ["a.ts", "process.env.A ?? 'x'", true],
    ["a.ts", "process.env['A'] || 'x'", true],
    ["a.ts", "const { A = 'x' } = process.env", true],
    ["a.py", "os.environ.get('A', 'x')", true],
    ["a.py", "os.getenv('A') or 'x'", true],
    ["a.rb", "ENV.fetch('A') { 'x' }", true],
    ["a.ts", "const { env } = process; env.A ?? 'x'", true],
    ["a.kt", 'System.getenv("A") ?: "x"', true],
    ["a.ts", "process.env.A!", false],
    ["a.ts", "f(process.env.A, 2)", true],
    ["a.py", "os.environ['A']", false],
  ])("%s %s has a default: %s", (path, text, fallback) => {
    expect(findUsages(text, path)[0]?.fallback).toBe(fallback);
  });

  it("gives line, column and the expression", () => {
    expect(findUsages("a;\n  x(process.env\n.KEY, process.env[ 'B' ]);", "a.ts")).toMatchObject([
      { name: "KEY", expression: "process.env .KEY", line: 2, column: 5 },
      { name: "B", expression: "process.env[ 'B' ]", line: 3, column: 7 },
    ]);
  });

  it("stays linear on hostile text", () => {
    const pieces = [
      "{",
      "process.env",
      "import {",
      " ",
      "env.",
      "['",
      "const {a,",
      "}=",
      "process",
      ".env[",
      "\n",
      "const e = process.env;",
      "const {env",
      "e.A",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.constantFrom(...pieces), (one, two) => {
        const text = (one + two).repeat(40_000);
        expect(Array.isArray(findUsages(text, "a.ts"))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("knows which files it reads", () => {
    expect(["a.ts", "b.PY", "c.astro"].every(isReadableCode)).toBe(true);
    expect(["a.css", "Makefile"].some(isReadableCode)).toBe(false);
  });
});
