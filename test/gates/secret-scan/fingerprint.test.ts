import { generateKeyPairSync } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository } from "./repository.ts";
import { githubToken, type Scan, scan } from "./scan.ts";

const change = { event: "pull_request", repository: "acme/shop" };
const fingerprintsOf = ({ findings }: Scan): string[] => findings.map(({ fingerprint }) => fingerprint);

describe("a finding's fingerprint", () => {
  it("stays when the secret moves to another file, line and commit", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.txt": "clean" });
    const first = repository.commit("add", { "b.txt": `k=${githubToken(1)}` });
    const before = await scan({ root: repository.root, change: { ...change, base, head: first } });
    mkdirSync(join(repository.root, "src"));
    repository.git("mv", "b.txt", "src/c.txt");
    repository.commit("move", { "src/c.txt": `one\ntwo\n\n  token: ${githubToken(1)}\n` });
    repository.git("reset", "-q", "--soft", base);
    const squashed = repository.commit("squashed");
    const after = await scan({ root: repository.root, change: { ...change, base, head: squashed } });
    expect(after.findings.map(({ subject }) => subject)).toEqual(["src/c.txt"]);
    expect(fingerprintsOf(after)).toEqual(fingerprintsOf(before));
  });

  it("stays when the commits are rebased", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.txt": "clean" });
    repository.git("switch", "-q", "-c", "topic");
    const head = repository.commit("add", { "b.txt": githubToken(1) });
    const before = await scan({ root: repository.root, change: { ...change, base, head } });
    repository.git("switch", "-q", "main");
    const moved = repository.commit("meanwhile", { "z.txt": "clean" });
    repository.git("rebase", "-q", "main", "topic");
    const rebased = repository.git("rev-parse", "topic").trim();
    expect(rebased).not.toBe(head);
    const after = await scan({ root: repository.root, change: { ...change, base: moved, head: rebased } });
    expect(fingerprintsOf(before)).toHaveLength(1);
    expect(fingerprintsOf(after)).toEqual(fingerprintsOf(before));
  });

  it("is that of a key however its lines are written", async () => {
    using repository = createRepository();
    const { privateKey } = generateKeyPairSync("ed25519");
    const pem = String(privateKey.export({ type: "pkcs8", format: "pem" })).trim();
    const base = repository.commit("base", { "a.txt": "clean" });
    const head = repository.commit("add", {
      "key.pem": `${pem}\n`,
      "key.yml": `key: |\n${pem.replace(/^/gm, "    ")}\n`,
      "key.json": JSON.stringify({ key: pem }),
    });
    const result = await scan({ root: repository.root, change: { ...change, base, head } });
    expect(new Set(fingerprintsOf(result)).size).toBe(1);
  });

  it("changes with the secret, and with the repository", async () => {
    using repository = createRepository();
    const base = repository.commit("base", { "a.txt": "clean" });
    const head = repository.commit("add", { "b.txt": githubToken(1), "c.txt": githubToken(2) });
    const here = await scan({ root: repository.root, change: { ...change, base, head } });
    const elsewhere = { ...change, repository: "acme/other", base, head };
    const there = await scan({ root: repository.root, change: elsewhere });
    const all = [...fingerprintsOf(here), ...fingerprintsOf(there)];
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(4);
  });
});
