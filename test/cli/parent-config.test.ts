import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { parentConfig } from "../../src/cli/parent-config.ts";
import { testFolder } from "../harness/folder.ts";
import { testIo } from "../harness/io.ts";

const files = {
  "launch-ready.yml": "gates: {}\n",
  "app/web/a.txt": "x\n",
  "other/launch-ready.yml": "gates: {}\n",
};

describe("a run below the folder of the configuration", () => {
  it("says that it was not read", async () => {
    await using folder = await testFolder({ ...files, ".git/HEAD": "ref: refs/heads/main\n" });
    const io = testIo({ cwd: join(folder.path, "app/web"), env: { PATH: process.env["PATH"] } });
    await dispatch("run", ["secret-scan", "--scope", "tree", "--quiet"], io);
    expect(io.errors()).toBe(
      `launch-ready: ${folder.path}/launch-ready.yml was not read: run this in its folder, or name it with --config\n`,
    );
  });

  it("looks no further than the repository", async () => {
    await using folder = await testFolder(files);
    const web = join(folder.path, "app/web");
    expect(await parentConfig(web)).toBeUndefined();
    await mkdir(join(folder.path, "app/.git"));
    expect(await parentConfig(web)).toBeUndefined();
    await mkdir(join(folder.path, ".git"));
    expect(await parentConfig(web)).toBeUndefined();
    expect(await parentConfig(join(folder.path, "app"))).toBeUndefined();
  });

  it("says nothing in the repository's own folder", async () => {
    await using folder = await testFolder({ "inner/.git/HEAD": "", ...files });
    expect(await parentConfig(join(folder.path, "inner"))).toBeUndefined();
  });
});
