import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Change } from "../../src/core/change.ts";
import { anyMatches, changeIsRelevant } from "../../src/suite/relevance.ts";
import { testRepository } from "../harness/git-repository.ts";

const { signal } = new AbortController();

describe("changeIsRelevant", () => {
  it("looks at what the change touches since it left its base", async () => {
    await using repository = await testRepository();
    const fork = await repository.commit("base", { "docs/a.md": "1\n", "src/a.ts": "1\n" });
    repository.git("checkout", "-q", "-b", "topic");
    const head = await repository.commit("docs only", { "docs/a.md": "2\n" });
    repository.git("checkout", "-q", "main");
    const base = await repository.commit("others go on", { "src/a.ts": "2\n" });
    const change: Change = { event: "pull_request", untrusted: false, base, head };
    const relevant = (patterns: string[], given = change) =>
      changeIsRelevant(patterns, given, repository.path, signal);

    expect(await relevant(["src/**"])).toBe(false);
    expect(await relevant(["docs/**"])).toBe(true);
    expect(await relevant(["**", "!docs/**"])).toBe(false);
    expect(await relevant(["!docs/**"])).toBe(false);
    expect(await relevant([])).toBe(true);
    expect(fork).not.toBe(base);
  });

  it("reads patterns from the folder under judgement, with ../ for what lies beside it", async () => {
    await using repository = await testRepository();
    const files = { "apps/web/src/a.ts": "1\n", "apps/web/readme.md": "1\n", "shared/b.ts": "1\n" };
    await repository.commit("base", files);
    const base = repository.git("rev-parse", "HEAD");
    const relevantAfter = async (touched: string, patterns: string[]): Promise<boolean> => {
      repository.git("checkout", "-q", "--detach", base);
      const head = await repository.commit(`touch ${touched}`, { [touched]: "2\n" });
      const change: Change = { event: "pull_request", untrusted: false, base, head };
      return changeIsRelevant(patterns, change, join(repository.path, "apps/web"), signal);
    };

    expect(await relevantAfter("apps/web/src/a.ts", ["src/**"])).toBe(true);
    expect(await relevantAfter("apps/web/readme.md", ["src/**"])).toBe(false);
    expect(await relevantAfter("apps/web/src/a.ts", ["**", "!src/**"])).toBe(false);
    expect(await relevantAfter("shared/b.ts", ["**"])).toBe(false);
    expect(await relevantAfter("shared/b.ts", ["src/**", "../../shared/**"])).toBe(true);
  });

  it("takes a change for relevant whenever git cannot tell", async () => {
    await using repository = await testRepository();
    const head = await repository.commit("one", { "a.txt": "1\n" });
    const unknown: Change = {
      event: "push",
      untrusted: false,
      base: "0123456789012345678901234567890123456789",
      head,
    };
    expect(await changeIsRelevant(["src/**"], unknown, repository.path, signal)).toBe(true);
    expect(
      await changeIsRelevant(
        ["src/**"],
        { event: "schedule", untrusted: false, head },
        repository.path,
        signal,
      ),
    ).toBe(true);
  });
});

describe("anyMatches", () => {
  it("knows dot files and folders", () => {
    expect(anyMatches([".github/workflows/ci.yml"], [".github/**"])).toBe(true);
    expect(anyMatches(["a/.env"], ["**/.env"])).toBe(true);
    expect(anyMatches(["a/b.txt"], ["*.txt"])).toBe(false);
  });
});
