import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "./repository.ts";
import { githubToken, type Scan, scan } from "./scan.ts";

const live = githubToken(1);
const dead = githubToken(2);
let server: Server;
let base: string;
let asked = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked++;
    response.writeHead(request.headers.authorization?.includes(live) ? 200 : 401).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

async function scanTwo(verify: unknown, untrusted = false): Promise<Scan> {
  asked = 0;
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, "a.txt"), live);
  writeFileSync(join(folder.path, "b.txt"), dead);
  return await scan({ root: folder.path, options: { scope: "tree", verify }, change: { untrusted } });
}

describe("verification", () => {
  it("tells what works from what no longer does", async () => {
    const { findings, text } = await scanTwo({ github: base });
    expect(asked).toBe(2);
    expect(findings.map(({ subject, severity, args }) => [subject, severity, args["verification"]])).toEqual([
      ["a.txt", "error", "live"],
      ["b.txt", "note", "dead"],
    ]);
    expect(findings[0]?.message).toContain("GitHub says that it works: revoke it now.");
    expect(text).not.toContain(live);
  });

  it("is not done unless it is asked for", async () => {
    const { findings } = await scanTwo(false);
    expect(asked).toBe(0);
    expect(findings.map(({ severity }) => severity)).toEqual(["error", "error"]);
  });

  it("is never done for a change from a fork, and that is said", async () => {
    const { coverage } = await scanTwo({ github: base }, true);
    expect(asked).toBe(0);
    expect(coverage.skipped).toContainEqual({
      what: "verifications",
      reason: "not done for changes from forks",
      count: 2,
    });
  });

  it("asks the GitHub Enterprise Server that the run is on", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "a.txt"), live);
    writeFileSync(join(folder.path, "b.txt"), dead);
    const { findings } = await scan({
      root: folder.path,
      options: { scope: "tree", verify: true },
      env: { GITHUB_SERVER_URL: "https://git.shop.test", GITHUB_API_URL: base.slice(0, -1) },
    });
    expect(findings.map(({ subject, args }) => [subject, args["verification"]])).toEqual([
      ["a.txt", "live"],
      ["b.txt", "unknown"],
    ]);
  });
});
