import { describe, expect, it } from "vitest";
import { originHost, originName } from "../../../src/probes/git/repository.ts";
import { createGit } from "../../../src/probes/git.ts";
import { testRepository } from "../../harness/git-repository.ts";

describe("the remote origin", () => {
  it.each([
    ["https://github.com/Shop/Web.git", "github.com", "shop/web"],
    [["https://ada", "word@git.shop.test:8443/shop/web/"].join(":"), "git.shop.test", "shop/web"],
    ["ssh://git@git.shop.test:22/shop/web.git", "git.shop.test", "shop/web"],
    ["git@GitLab.com:group/shop/web.git", "gitlab.com", "shop/web"],
    ["/srv/git/web.git", undefined, "git/web"],
  ])("of %s has host %s and name %s", async (url, host, name) => {
    await using repository = await testRepository();
    const git = createGit(repository.path, { signal: new AbortController().signal });
    await git.text(["config", "remote.origin.url", url]);
    expect(await originHost(git)).toBe(host);
    expect(await originName(git)).toBe(name);
  });

  it("that is not there has neither", async () => {
    await using repository = await testRepository();
    const git = createGit(repository.path, { signal: new AbortController().signal });
    expect(await originHost(git)).toBeUndefined();
    expect(await originName(git)).toBeUndefined();
  });
});
