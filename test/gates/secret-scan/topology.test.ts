import { existsSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cloneRepository, createRepository, type TestRepository } from "./repository.ts";
import { githubToken, type Scan, scan } from "./scan.ts";

/** Each way a secret can get into a repository, with the token planted that way. */
const plants: Record<string, (repository: TestRepository, token: string) => void> = {
  "a file": (repository, token) => void repository.commit("plain", { "plain.txt": token }),
  "a file that was removed again": (repository, token) => {
    repository.commit("add", { "gone.txt": token });
    rmSync(join(repository.root, "gone.txt"));
    repository.commit("remove");
  },
  "content born in a merge": (repository, token) => {
    repository.git("switch", "-q", "-c", "evil");
    repository.commit("evil side", { "evil-side.txt": "side" });
    repository.git("switch", "-q", "main");
    repository.commit("evil main", { "evil-main.txt": "main" });
    repository.git("merge", "-q", "--no-commit", "--no-ff", "evil");
    repository.commit("merge", { "evil.txt": token });
  },
  "a side branch that was merged": (repository, token) => {
    repository.git("switch", "-q", "-c", "topic");
    repository.commit("topic add", { "topic.txt": token });
    repository.commit("topic remove", { "topic.txt": "clean" });
    repository.git("switch", "-q", "main");
    repository.git("merge", "-q", "--no-ff", "-m", "merge topic", "topic");
  },
  "a rename with an edit": (repository, token) => {
    repository.commit("before", { "before.txt": `${"same line\n".repeat(40)}` });
    rmSync(join(repository.root, "before.txt"));
    repository.commit("after", { "renamed.txt": `${"same line\n".repeat(40)}${token}\n` });
  },
  "a file with the -diff attribute": (repository, token) => {
    repository.commit("attribute", { ".gitattributes": "*.bin -diff\n", "hidden.bin": token });
  },
  "a file with NUL bytes": (repository, token) => {
    repository.commit("nul", { "nul.dat": Buffer.from(`\0\0\x01binary\0${token}\0\xff\xfe`, "latin1") });
  },
  "a file in UTF-16": (repository, token) => {
    repository.commit("utf16", { "utf16.txt": Buffer.from(`\ufeffkey ${token}\r\n`, "utf16le") });
  },
  "the target of a symbolic link": (repository, token) => {
    symlinkSync(token, join(repository.root, "link"));
    repository.commit("link");
  },
  "a change of type from file to link": (repository, token) => {
    repository.commit("file first", { changed: "a file" });
    rmSync(join(repository.root, "changed"));
    symlinkSync(`/tmp/${token}`, join(repository.root, "changed"));
    repository.commit("then a link");
  },
  "the message of a commit": (repository, token) => void repository.commit(`Use ${token} for now`),
  "the name of a file": (repository, token) => void repository.commit("name", { [`${token}.txt`]: "named" }),
  "a rename that changes nothing but the name": (repository, token) => {
    repository.commit("unnamed", { "quiet.txt": "nobody reads this" });
    repository.git("mv", "quiet.txt", token);
    repository.commit("renamed");
  },
};

/** Ways that only a look at every ref finds. */
const plantsBesideHead: Record<string, (repository: TestRepository, token: string) => void> = {
  "the message of a tag": (repository, token) => {
    repository.git("tag", "-a", "release", "-m", `key ${token}`);
  },
  "a note": (repository, token) => void repository.git("notes", "add", "-m", `key ${token}`),
  "the stash": (repository, token) => {
    repository.write("base.txt", token);
    repository.git("stash", "-q");
  },
  "a branch nobody merged": (repository, token) => {
    repository.git("switch", "-q", "-c", "unmerged");
    repository.commit("unmerged", { "unmerged.txt": token });
    repository.git("switch", "-q", "main");
  },
  "the name of a branch": (repository, token) => void repository.git("branch", `fix/${token}`),
};

const fingerprints = (result: Scan): number =>
  new Set(result.findings.map((found) => found.fingerprint)).size;

describe("every way into a repository", () => {
  it("is seen in a change", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "base.txt": "base" });
    const tokens = Object.entries(plants).map(([name, plant], at) => {
      const token = githubToken(at + 1);
      plant(repository, token);
      return [name, token] as const;
    });
    const head = repository.git("rev-parse", "HEAD").trim();
    const result = await scan({ root: repository.root, change: { event: "pull_request", base, head } });
    expect(result.inconclusive).toEqual([]);
    for (const [name, token] of tokens) expect(result.text, name).not.toContain(token);
    expect(fingerprints(result)).toBe(tokens.length);
    const places = result.findings.map(({ args }) => args["where"]).sort();
    expect(places).toEqual([
      "changed",
      "evil.txt",
      "gone.txt",
      "hidden.bin",
      "link",
      expect.stringMatching(/^nul.dat$/),
      "plain.txt",
      "renamed.txt",
      "the message of commit " +
        result.findings.find(({ subject }) => subject.startsWith("the message"))?.args["commit"],
      "the name of a file",
      "the name of a file",
      "topic.txt",
      "utf16.txt",
    ]);
  });

  it("is seen in the whole history, beside HEAD too", async () => {
    using repository = createRepository();
    repository.commit("base", { "base.txt": "base" });
    const all = { ...plants, ...plantsBesideHead };
    const tokens = Object.values(all).map((plant, at) => {
      const token = githubToken(at + 1);
      plant(repository, token);
      return token;
    });
    const result = await scan({ root: repository.root, options: { scope: "history" } });
    expect(result.inconclusive).toEqual([]);
    for (const token of tokens) expect(result.text).not.toContain(token);
    expect(fingerprints(result)).toBe(tokens.length);
  });

  it("attributes content to the oldest commit that has it, merges included", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "base.txt": "base" });
    plants["content born in a merge"]?.(repository, githubToken(1));
    const head = repository.git("rev-parse", "HEAD").trim();
    const result = await scan({ root: repository.root, change: { event: "push", base, head } });
    expect(result.findings[0]?.args["commit"]).toBe(head.slice(0, 10));
  });
});

describe("what is not in the repository itself", () => {
  it("says that a submodule's content is elsewhere", async () => {
    using inner = createRepository();
    inner.commit("inner", { "inner.txt": githubToken(1) });
    using repository = createRepository();
    const base = repository.commit("base", { "base.txt": "base" });
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "library");
    const head = repository.commit("submodule");
    const result = await scan({ root: repository.root, change: { event: "push", base, head } });
    expect(result.findings).toEqual([]);
    expect(result.coverage.skipped).toContainEqual({
      what: "submodules",
      reason: "their content is in another repository",
      count: 1,
    });
  });

  it("says that the content of a Git LFS pointer is elsewhere", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "base.txt": "base" });
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 12345\n`;
    const head = repository.commit("pointer", { "big.psd": pointer });
    const result = await scan({ root: repository.root, change: { event: "push", base, head } });
    expect(result.coverage.skipped).toContainEqual({
      what: "Git LFS files",
      reason: "their content is not in this repository",
      count: 1,
    });
  });
});

describe("what would show another history than the real one", () => {
  it("sees through replacements", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "base.txt": "base" });
    const head = repository.commit("secret", { "secret.txt": githubToken(1) });
    const id = repository.git("rev-parse", "HEAD:secret.txt").trim();
    repository.write("clean.txt", "clean");
    const clean = repository.git("hash-object", "-w", "clean.txt").trim();
    repository.git("replace", id, clean);
    const result = await scan({ root: repository.root, change: { event: "push", base, head } });
    expect(result.findings).toHaveLength(1);
  });

  it("sees through grafts", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "base.txt": "base" });
    repository.commit("secret", { "secret.txt": githubToken(1) });
    const head = repository.commit("clean", { "secret.txt": "clean" });
    repository.write(".git/info/grafts", `${head} ${base}\n`);
    const result = await scan({ root: repository.root, change: { event: "push", base, head } });
    expect(result.findings).toHaveLength(1);
  });

  it("is not led astray by the user's git settings", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "base.txt": "base" });
    const head = repository.commit("secret", { ".gitattributes": "*.txt diff=x\n", "a.txt": githubToken(1) });
    repository.git("config", "diff.x.textconv", "true");
    repository.git("config", "log.showSignature", "true");
    repository.git("config", "core.quotePath", "true");
    const result = await scan({ root: repository.root, change: { event: "push", base, head } });
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]?.args["commit"]).toBe(head.slice(0, 10));
  });
});

describe("a bare repository", () => {
  it("is searched like any other", async () => {
    using origin = createRepository();
    const base = origin.commit("base", { "base.txt": "base" });
    const head = origin.commit("secret", { "a.txt": githubToken(1) });
    using bare = cloneRepository(origin.root, "--bare");
    expect(existsSync(join(bare.root, "HEAD"))).toBe(true);
    const result = await scan({ root: bare.root, change: { event: "push", base, head } });
    expect(result.findings).toHaveLength(1);
  });
});
