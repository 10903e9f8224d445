import { describe, expect, it } from "vitest";
import { pushedOf, reachableFrom } from "../../../src/probes/git/attribution.ts";
import { createGit } from "../../../src/probes/git.ts";
import { testRepository } from "../../harness/git-repository.ts";

const { signal } = new AbortController();

describe("commits that others may have", () => {
  it("are those that a branch of a remote leads to", async () => {
    await using repository = await testRepository();
    const git = createGit(repository.path, { signal });
    const first = await repository.commit("first");
    expect(await pushedOf(git, [first])).toEqual(new Set());
    const second = await repository.commit("second");
    repository.git("update-ref", "refs/remotes/origin/main", second);
    const third = await repository.commit("third");
    repository.git("switch", "--quiet", "-c", "side", first);
    const side = await repository.commit("side");
    repository.git("update-ref", "refs/remotes/fork/side", side);
    expect(await pushedOf(git, [third, second, first, side])).toEqual(new Set([second, first, side]));
    expect(await pushedOf(git, [])).toEqual(new Set());
    expect(await reachableFrom(git, "main", [third, side])).toEqual(new Set([third]));
  });

  it("are nobody's where git cannot tell", async () => {
    await using repository = await testRepository();
    const git = createGit(repository.path, { signal });
    const first = await repository.commit("first");
    repository.git("update-ref", "refs/remotes/origin/main", first);
    expect(await pushedOf(git, ["0".repeat(40)])).toEqual(new Set());
    expect(await reachableFrom(git, "main", ["0".repeat(40)])).toBeUndefined();
  });
});
