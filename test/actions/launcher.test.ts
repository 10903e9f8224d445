import { execFileSync, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type TestFolder, testFolder } from "../harness/folder.ts";
import { toolsWithoutNode } from "../harness/tools.ts";

const launcher = fileURLToPath(new URL("../../bin/launch-ready", import.meta.url));

/** A tree with the launcher, and in dist/ a program that says how it was called. */
async function tree(): Promise<TestFolder> {
  const folder = await testFolder({
    "a b/dist/package.json": '{ "type": "module" }',
    "a b/dist/index.js":
      "console.log(JSON.stringify({ argv: process.argv.slice(2), node: process.execPath }))",
    "a b/actions/secret-scan/action.yml": "",
  });
  mkdirSync(join(folder.path, "a b/bin"));
  cpSync(launcher, join(folder.path, "a b/bin/launch-ready"));
  return folder;
}

/** A `node` that says another version, and cannot do anything else. */
function fakeNode(path: string, version: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n[ "$1" = --version ] && echo ${version} && exit 0\nexit 70\n`);
  chmodSync(path, 0o755);
}

function realNode(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(process.execPath, path);
  return path;
}

interface Launched {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

function launch(folder: TestFolder, env: Record<string, string>, ...args: string[]): Promise<Launched> {
  const action = join(folder.path, "a b/actions/secret-scan");
  const child = spawn("/bin/sh", [`${action}/../../bin/launch-ready`, ...args], { cwd: folder.path, env });
  const result: Launched = { exitCode: null, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    result.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    result.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ ...result, exitCode }));
  });
}

describe("the launcher", () => {
  it("runs the program with the Node on the PATH and all arguments as they are", async () => {
    await using folder = await tree();
    await using tools = await toolsWithoutNode();
    realNode(join(folder.path, "n/node"));
    const path = `${tools.path}:${folder.path}/n`;
    const { stdout, exitCode } = await launch(folder, { PATH: path }, "run", "a b", "$(x)", "*");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ argv: ["run", "a b", "$(x)", "*"], node: process.execPath });
  });

  it("passes over a Node that is too old for one further down the PATH", async () => {
    await using folder = await tree();
    await using tools = await toolsWithoutNode();
    fakeNode(join(folder.path, "old/node"), "v20.20.2");
    realNode(join(folder.path, "new/node"));
    const path = `${folder.path}/old:${tools.path}:${folder.path}/new`;
    expect(await launch(folder, { PATH: path })).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [
      "beside the work folder",
      (root: string) => ({
        node: join(root, "externals/node24/bin/node"),
        env: { RUNNER_TEMP: join(root, "_work/_temp") },
      }),
    ],
    [
      "in the folders it is told",
      (root: string) => ({
        node: join(root, "e/node24/bin/node"),
        env: { LAUNCH_READY_EXTERNALS: `${root}/none:${root}/e` },
      }),
    ],
    [
      "for Alpine",
      (root: string) => ({
        node: join(root, "e/node24_alpine/bin/node"),
        env: { LAUNCH_READY_EXTERNALS: join(root, "e") },
      }),
    ],
    [
      "in the tool cache",
      (root: string) => ({
        node: join(root, "t/node/24.21.0/x64/bin/node"),
        env: { RUNNER_TOOL_CACHE: join(root, "t") },
      }),
    ],
  ])("finds the runner's own Node %s", async (_where, place) => {
    await using folder = await tree();
    await using tools = await toolsWithoutNode();
    mkdirSync(join(folder.path, "_work/_temp"), { recursive: true });
    const { node, env } = place(folder.path);
    realNode(node);
    fakeNode(join(folder.path, "old/node"), "v18.0.0");
    const path = `${tools.path}:${folder.path}/old`;
    expect(await launch(folder, { PATH: path, ...env })).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("passes over a Node that does not start", async () => {
    await using folder = await tree();
    await using tools = await toolsWithoutNode();
    const broken = join(folder.path, "e/node24/bin/node");
    mkdirSync(dirname(broken), { recursive: true });
    writeFileSync(broken, "\x7fELF of another C library");
    chmodSync(broken, 0o755);
    realNode(join(folder.path, "e/node24_alpine/bin/node"));
    const env = { PATH: tools.path, LAUNCH_READY_EXTERNALS: join(folder.path, "e") };
    expect(await launch(folder, env)).toMatchObject({ exitCode: 0 });
  });

  it("says in one sentence what to do when there is none, as an annotation on a runner", async () => {
    await using folder = await tree();
    await using tools = await toolsWithoutNode();
    fakeNode(join(folder.path, "old/node"), "v20.20.2");
    const env = { PATH: `${tools.path}:${folder.path}/old` };
    const local = await launch(folder, env);
    expect(local).toMatchObject({ exitCode: 2, stdout: "" });
    expect(local.stderr).toMatch(
      /^launch-ready: no Node\.js 24 or later was found \(too old: .*v20\.20\.2\)/,
    );
    const onRunner = await launch(folder, { ...env, GITHUB_ACTIONS: "true" });
    expect(onRunner).toMatchObject({ exitCode: 2, stderr: "" });
    expect(onRunner.stdout).toMatch(/^::error title=launch-ready::no Node\.js 24 .*\n$/);
  });

  it("never runs a node from the checkout, whatever the PATH", async () => {
    await using folder = await tree();
    await using tools = await toolsWithoutNode();
    writeFileSync(join(folder.path, "node"), "#!/bin/sh\necho v99.0.0; touch owned\n");
    chmodSync(join(folder.path, "node"), 0o755);
    const { exitCode } = await launch(folder, { PATH: `:.:${tools.path}:` });
    expect(exitCode).toBe(2);
    expect(execFileSync("ls", [folder.path], { encoding: "utf8" })).not.toContain("owned");
  });

  it("passes the program's exit code and signals on", async () => {
    await using folder = await tree();
    await folder.write({ "a b/dist/index.js": "process.exit(3)" });
    realNode(join(folder.path, "n/node"));
    const path = `${folder.path}/n:/usr/bin:/bin`;
    expect(await launch(folder, { PATH: path })).toMatchObject({ exitCode: 3 });
  });
});
