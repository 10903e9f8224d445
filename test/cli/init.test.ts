import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { describe, expect, it } from "vitest";
import { initCommand } from "../../src/cli/init.ts";
import { dispatch } from "../../src/cli/main.ts";
import { loadConfig } from "../../src/config/load.ts";
import { createRedactor } from "../../src/core/redactor.ts";
import { gitEnvironment } from "../../src/probes/git.ts";
import { testFolder } from "../harness/folder.ts";
import { testIo } from "../harness/io.ts";

async function init(
  files: Record<string, string>,
  { args = [], git = [] }: { args?: string[]; git?: string[][] } = {},
) {
  await using folder = await testFolder(files);
  for (const command of git)
    execFileSync("git", command, { cwd: folder.path, env: gitEnvironment(), stdio: "pipe" });
  const io = testIo({ cwd: folder.path });
  const exitCode = await initCommand.perform(args, io);
  const read = (path: string) => readFile(join(folder.path, path), "utf8");
  const { config } = await loadConfig({
    root: folder.path,
    overrides: [],
    env: {},
    redactor: createRedactor(),
  });
  const workflow = await read(".github/workflows/launch-ready.yml");
  const parsed = parseWorkflow({ name: "launch-ready.yml", content: workflow }, new NoOperationTraceWriter());
  expect(parsed.context.errors.getErrors()).toEqual([]);
  return { exitCode, output: io.output(), config, text: await read("launch-ready.yml"), workflow };
}

const packageJson = (dependencies: Record<string, string>, more: object = {}): string =>
  JSON.stringify({ name: "kites", ...more, dependencies });

const nextApp = {
  "package.json": packageJson({ next: "16", react: "20" }, { homepage: "https://www.kites.example" }),
  ".env.example":
    "# Where orders go\nDATABASE_URL=\nexport STRIPE_SECRET_KEY=\nNEXT_PUBLIC_API_KEY=\nSMTP_PORT=587\n",
  "vercel.json": '{ "redirects": [] }',
  "smoke/login.yml": "steps: []\n",
};

describe("launch-ready init", () => {
  it("writes a configuration of what it found, which loads without a change", async () => {
    const { exitCode, output, config, text } = await init(nextApp);
    expect(exitCode).toBe(0);
    expect(output).toBe(
      [
        "Found",
        "  framework: Next.js",
        "  built files: .next/static",
        "  host: Vercel",
        "  site: https://www.kites.example",
        "  variables: .env.example (4)",
        "  redirect rules: vercel.json",
        "  flows: smoke",
        "Wrote launch-ready.yml",
        "Wrote .github/workflows/launch-ready.yml",
        "Next: launch-ready run",
        "",
      ].join("\n"),
    );
    expect(config).toMatchObject({
      site: "https://www.kites.example",
      domain: "kites.example",
      gates: {
        "secret-scan": {},
        "env-vars": { from: "none" },
        "smoke-test": { flows: "smoke/*.yml" },
        "redirect-crawl": { canonical: "https://www.kites.example" },
        "cache-headers": { static: ["/_next/static/**"] },
      },
      policy: { "fail-on": "error" },
    });
    expect(text).toContain("# Names come from .env.example.");
    expect(text).toContain("survive: vercel.json");
  });

  it.each<[string, Record<string, string>, object]>([
    [
      "Nuxt on Netlify, with the folder that is published",
      {
        "package.json": packageJson({ nuxt: "4" }),
        "netlify.toml": '[build]\n  command = "nuxt generate"\n  publish = "dist"\n',
      },
      { found: ["framework: Nuxt", "built files: dist", "host: Netlify", "redirect rules: netlify.toml"] },
    ],
    [
      "SvelteKit on Cloudflare",
      { "package.json": packageJson({ "@sveltejs/kit": "2", vite: "7" }), "wrangler.jsonc": "{}" },
      { found: ["framework: SvelteKit", "host: Cloudflare"] },
    ],
    [
      "Astro, whose settings name the site",
      {
        "package.json": packageJson({ astro: "5" }),
        "astro.config.mjs": 'export default defineConfig({\n  site: "https://kites.example/",\n});\n',
      },
      { found: ["framework: Astro", "site: https://kites.example"], static: ["/_astro/**"] },
    ],
    [
      "a Vite application in a workspace, with variables of its own",
      {
        "package.json": JSON.stringify({ private: true, workspaces: ["packages/*", "apps/*"] }),
        "packages/ui/package.json": packageJson({ react: "20" }),
        "apps/web/package.json": packageJson({ vite: "7" }),
        "apps/web/.env.example": "VITE_API=\n",
        "apps/web/vercel.json": '{ "outputDirectory": "./out" }',
      },
      {
        found: [
          "framework: Vite",
          "application: apps/web",
          "built files: apps/web/out",
          "host: Vercel",
          "variables: apps/web/.env.example (1)",
        ],
        example: "apps/web/.env.example",
      },
    ],
    [
      "a workspace without any list of workspaces",
      {
        "package.json": packageJson({ turbo: "2" }),
        "apps/docs/package.json": packageJson({ "@docusaurus/core": "3" }),
      },
      { found: ["framework: Docusaurus", "application: apps/docs"] },
    ],
    [
      "Rails on Fly.io",
      {
        "config/application.rb": "module Kites\nend\n",
        "fly.toml": "app = 'kites'\n",
        ".env.template": "RAILS_MASTER_KEY=\n",
      },
      { found: ["framework: Rails", "host: Fly.io", "variables: .env.template (1)"] },
    ],
    [
      "Django on Heroku",
      { "manage.py": "", Procfile: "web: gunicorn kites\n" },
      { found: ["framework: Django", "host: Heroku"] },
    ],
    [
      "Jekyll on GitHub Pages",
      { "_config.yml": "title: Kites\nurl: https://kites.example\n", CNAME: "www.kites.example\n" },
      { found: ["framework: Jekyll", "host: GitHub Pages", "site: https://www.kites.example"] },
    ],
    [
      "Hugo",
      { "hugo.toml": "baseURL = 'https://kites.example/'\n" },
      { found: ["framework: Hugo", "site: https://kites.example"] },
    ],
  ])("knows %s", async (_title, files, wanted) => {
    const {
      found,
      static: assets,
      example,
    } = wanted as { found: string[]; static?: string[]; example?: string };
    const { output, config } = await init(files);
    for (const line of found) expect(output).toContain(`  ${line}\n`);
    if (assets) expect(config.gates?.["cache-headers"]).toEqual({ static: assets });
    if (example) expect(config.gates?.["env-vars"]).toEqual({ example, from: "none" });
  });

  it("guesses no site for a bare repository, and leaves what needs one as comments", async () => {
    const { config, text, output } = await init({
      "package.json": '{"homepage":"https://github.com/kites/shop#readme"}',
    });
    expect(config.site).toBeUndefined();
    expect(Object.keys(config.gates ?? {})).toEqual(["secret-scan"]);
    expect(text).toContain("# site: https://www.example.com");
    expect(output).toMatch(/^Found nothing about a site/);
  });

  it("writes comments that are right once they are none", async () => {
    for (const files of [{}, nextApp]) {
      const { text } = await init(files);
      const options = /^( *)# ( *(?:- \{.*|(?!yaml-language-server)["\w@-]+:(?: .*)?))$/;
      const lines = text.split("\n").map((line) => line.replace(options, "$1$2"));
      expect(lines.filter((line) => /^ *waivers:/.test(line))).toHaveLength(1);
      await using folder = await testFolder({
        ...files,
        "launch-ready.yml": lines.join("\n"),
        "vercel.json": "{}",
      });
      const io = testIo({ cwd: folder.path });
      await dispatch("run", ["secret-scan", "--quiet"], io);
      expect(io.errors()).toBe("");
    }
  });

  it("is followed by a run that passes in a repository where nothing is wrong", async () => {
    await using folder = await testFolder({ "README.md": "# Kites\n" });
    const io = testIo({ cwd: folder.path });
    expect(await dispatch("init", [], io)).toBe(0);
    expect(await dispatch("run", ["--quiet"], io)).toBe(0);
    expect(io.output()).toContain("Ship");
  });

  it("survives a package.json that is no JSON, and takes the site from CNAME", async () => {
    const { config } = await init({ "package.json": "{", CNAME: "kites.example\n" });
    expect(config).toMatchObject({ site: "https://kites.example", domain: "kites.example" });
  });

  it("takes no site from a CNAME that is no host name", async () => {
    for (const CNAME of ["...\n", "", "a b", "https://kites.example"])
      expect((await init({ CNAME })).config.site).toBeUndefined();
  });

  it("is not led astray by names from outside", async () => {
    const { output, config } = await init({
      "package.json": JSON.stringify({ workspaces: ["../../etc/*", "apps/*\u001b[2J", 7] }),
      "netlify.toml": 'publish = "../../../etc"\n',
      "apps/\u001b[31mred: {/package.json": packageJson({ vite: "7" }),
      "apps/\u001b[31mred: {/.env.example": "A=\n",
    });
    expect(output).not.toContain("\u001b");
    expect(config.gates?.["env-vars"]).toEqual({
      example: "apps/\u001b[31mred: {/.env.example",
      from: "none",
    });
  });

  it("takes no words", async () => {
    await expect(initCommand.perform(["shop"], testIo())).rejects.toThrow(
      "init takes no arguments, only --force: shop",
    );
  });

  it("writes a workflow with least permissions and pinned uses", async () => {
    const { workflow } = await init(nextApp);
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(([, reference]) => reference);
    expect(uses).toHaveLength(2);
    for (const reference of uses) expect(reference).toMatch(/@[0-9a-f]{40}$/);
    expect(workflow).not.toContain("toJSON(secrets)");
  });

  it("names the variables in the workflow, secret ones among the secrets", async () => {
    const { workflow } = await init(nextApp);
    expect([...workflow.matchAll(/^ +# +(\w+: \$\{\{.*)$/gm)].map(([, line]) => line)).toEqual([
      "DATABASE_URL: ${{ secrets.DATABASE_URL }}",
      "STRIPE_SECRET_KEY: ${{ secrets.STRIPE_SECRET_KEY }}",
      "NEXT_PUBLIC_API_KEY: ${{ vars.NEXT_PUBLIC_API_KEY }}",
      "SMTP_PORT: ${{ vars.SMTP_PORT }}",
    ]);
    const uncommented = workflow.replace(/^( +)# ( *(?:env|\w+): ?(?:\$.*)?)$/gm, "$1$2");
    const { context, value } = parseWorkflow(
      { name: "w.yml", content: uncommented },
      new NoOperationTraceWriter(),
    );
    expect(context.errors.getErrors()).toEqual([]);
    expect(JSON.stringify(value)).toContain("secrets.DATABASE_URL");
  });

  it("runs on pushes to the branch that is the repository's own", async () => {
    const commit = [
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@example.test",
      "commit",
      "-qm",
      "one",
      "--allow-empty",
    ];
    const branches = async (...git: string[][]) =>
      /branches: \[(.*)\]/.exec(
        (await init({}, { git: [["init", "-q", "-b", "master"], commit, ...git] })).workflow,
      )?.[1];
    expect(await branches()).toBe("master");
    expect(await branches(["switch", "-qc", "feature"])).toBe("master");
    expect(await branches(["branch", "main"])).toBe("main");
    const remote = [
      ["update-ref", "refs/remotes/origin/production", "HEAD"],
      ["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/production"],
    ];
    expect(await branches(...remote)).toBe("production");
  });

  it("keeps files that are there, says so, and replaces them with --force", async () => {
    await using folder = await testFolder({ "launch-ready.yml": "site: https://mine.example\n" });
    const io = testIo({ cwd: folder.path });
    expect(await initCommand.perform([], io)).toBe(2);
    expect(io.output()).toContain("Kept launch-ready.yml");
    expect(await readFile(join(folder.path, "launch-ready.yml"), "utf8")).toBe(
      "site: https://mine.example\n",
    );
    expect(await initCommand.perform(["--force"], io)).toBe(0);
    expect(await readFile(join(folder.path, "launch-ready.yml"), "utf8")).not.toContain("mine.example");
  });
});
