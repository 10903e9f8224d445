import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tarOf } from "../../engines/secrets/archives.ts";
import { createRepository } from "./repository.ts";
import { githubToken, type Scan, scan } from "./scan.ts";

type Options = Record<string, unknown>;

/** A change that brings in one file. */
async function change(path: string, content: string | Buffer, options: Options = {}): Promise<Scan> {
  using repository = createRepository();
  const base = repository.commit("base", { "a.txt": "clean" });
  const head = repository.commit("work", { [path]: content });
  return await scan({ root: repository.root, change: { event: "pull_request", base, head }, options });
}

/** The files as they are. */
async function tree(path: string, content: string | Buffer, options: Options = {}): Promise<Scan> {
  using repository = createRepository();
  repository.commit("work", { "clean.txt": "clean", [path]: content });
  return await scan({ root: repository.root, options: { scope: "tree", ...options } });
}

const small = { "max-file-size": "1kB" };
const large = `${"word ".repeat(300)}${githubToken(1)}`;
const bomb = gzipSync(Buffer.alloc(100_000));
const damaged = gzipSync(Buffer.from(large)).subarray(0, 30);

const open: Record<string, [path: string, content: string | Buffer, options: Options]> = {
  "a file beyond max-file-size": ["large.txt", large, small],
  "an archive that unpacks to more": ["bomb.gz", bomb, { ...small, "max-archive-size": "2kB" }],
  "an archive that is cut off": ["cut.gz", damaged, {}],
  "an archive of a form that is not read": ["a.xz", Buffer.from("\xfd7zXZ\0content", "latin1"), {}],
};

describe.each([
  ["a change", change],
  ["the tree", tree],
] as const)("what of %s is not searched whole", (_name, run) => {
  it.each(Object.keys(open))("leaves the question open: %s", async (name) => {
    const [path, content, options] = open[name] as (typeof open)[string];
    const result = await run(path, content, options);
    expect(result.verdict).toBe("inconclusive");
    expect(result.inconclusive).toEqual([
      expect.stringMatching(new RegExp(`^not fully searched: ${path.replace(".", "\\.")} \\(`)),
    ]);
    expect(result.coverage.skipped.length).toBeGreaterThan(0);
  });

  it.each(Object.keys(open))("is only counted where exclude names it: %s", async (name) => {
    const [path, content, options] = open[name] as (typeof open)[string];
    const result = await run(path, content, { ...options, exclude: path });
    expect(result.inconclusive).toEqual([]);
    expect(result.verdict).toBe("ship");
    expect(result.coverage.skipped.length).toBeGreaterThan(0);
  });

  it.each(["node_modules/a/b.gz", "php/vendor/c.gz"])(
    "is only counted in a folder of packages: %s",
    async (path) => {
      expect((await run(path, damaged)).verdict).toBe("ship");
    },
  );

  it("is nothing where all is read", async () => {
    const result = await run("a.tgz", gzipSync(tarOf({ "b.txt": "clean" })));
    expect(result.verdict).toBe("ship");
    expect(result.coverage.skipped).toEqual([]);
  });
});

describe("what is not searched whole", () => {
  it("hides nothing of what is", async () => {
    const result = await change("bomb.gz", bomb, { ...small, "max-archive-size": "2kB", paths: "a.txt" });
    expect(result.inconclusive).toHaveLength(1);
    const found = await change("large.txt", large, { ...small, "max-file-size": "1kB" });
    expect(found.findings).toEqual([]);
    expect((await change("large.txt", large)).findings).toHaveLength(1);
  });
});
