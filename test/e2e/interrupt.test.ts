import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { testFolder } from "../harness/folder.ts";
import { startHttpServer, type TestServer } from "../harness/http-server.ts";
import { runProgram } from "../harness/program.ts";

/** A site that never ends a response, and a promise for its first request. */
async function hangingSite(begin: (response: ServerResponse) => void = () => {}) {
  const asked = Promise.withResolvers<void>();
  const server: TestServer = await startHttpServer((_request, response) => {
    begin(response);
    asked.resolve();
  });
  return { ...server, asked: asked.promise, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

describe("Ctrl-C", () => {
  it("ends a run that waits for a site, with all that is known until then", async () => {
    await using site = await hangingSite();
    await using folder = await testFolder({
      "launch-ready.yml": `site: ${site.url}\ngates:\n  env-vars: { required: [NOWHERE_SET] }\n`,
    });
    const { exitCode, stdout, stderr } = await runProgram(["run", "--format", "json"], {
      cwd: folder.path,
      signalWhen: site.asked,
    });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/redirect-crawl: not finished: the run was cancelled/);
    const report = JSON.parse(await readFile(join(folder.path, "launch-report.json"), "utf8"));
    const crawl = report.gates.find(({ gate }: { gate: string }) => gate === "redirect-crawl");
    expect(crawl).toMatchObject({ verdict: "inconclusive", findings: [] });
    expect(crawl.inconclusive).toContain("not finished: the run was cancelled");
    // Whether the quick gate was through by then or not: its finding stops, its absence is inconclusive.
    const missing =
      report.gates.find(({ gate }: { gate: string }) => gate === "env-vars").findings.length > 0;
    expect({ exitCode, verdict: report.verdict }).toEqual(
      missing ? { exitCode: 1, verdict: "stop" } : { exitCode: 3, verdict: "inconclusive" },
    );
  });

  it("is inconclusive, never a pass, in the middle of a page", async () => {
    await using site = await hangingSite((response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.write("<a href=/next>");
    });
    await using folder = await testFolder();
    const { exitCode, stdout, stderr } = await runProgram(["run", "redirect-crawl", "--url", site.url], {
      cwd: folder.path,
      signalWhen: site.asked,
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: "" });
    expect(stdout).toMatch(/^\? Inconclusive/m);
  });

  it("ends at once when it comes again, whatever is still being cleaned up", async () => {
    await using site = await hangingSite();
    const cleaning = Promise.withResolvers<void>();
    await using cleanUp = await startHttpServer(() => cleaning.resolve());
    const steps = `steps:\n  - get: ${site.url}/\nalways:\n  - delete: ${cleanUp.url}/\n`;
    await using folder = await testFolder({ "smoke/order.yml": `name: order\n${steps}` });
    const { exitCode, stdout } = await runProgram(["run", "smoke-test", "--url", site.url], {
      cwd: folder.path,
      signalWhen: site.asked,
      signalAgainWhen: cleaning.promise,
    });
    expect(exitCode).toBe(130);
    expect(stdout).not.toMatch(/Ship/);
  });

  it("takes the demo's servers and folder down with it", async () => {
    await using folder = await testFolder();
    const { exitCode, stdout, stderr } = await runProgram(["demo", "--output", folder.path], {
      cwd: folder.path,
      signalAfter: (text) => text.includes("with deliberate faults"),
    });
    expect(stderr).toBe("");
    expect([1, 3]).toContain(exitCode);
    const [, root = ""] = /a repository in (\S+),/.exec(stdout) ?? [];
    await expect(readFile(join(root, "launch-ready.yml"))).rejects.toMatchObject({ code: "ENOENT" });
  });
});
