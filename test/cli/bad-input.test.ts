import { execFileSync } from "node:child_process";
import { readFile, symlink } from "node:fs/promises";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import type { Report } from "../../src/core/report.ts";
import { gitEnvironment } from "../../src/probes/git.ts";
import { selfSignedCertificate } from "../harness/certificate.ts";
import { testFolder } from "../harness/folder.ts";
import { testRepository } from "../harness/git-repository.ts";
import { startHttpServer, startRawServer } from "../harness/http-server.ts";
import { testIo } from "../harness/io.ts";

/** Runs `launch-ready run` in a folder, with a JSON report beside it. */
async function run(cwd: string, ...args: string[]) {
  await using output = await testFolder();
  const io = testIo({ cwd, env: { PATH: process.env["PATH"] } });
  const exitCode = await dispatch("run", [...args, "--format", "json", "--output", output.path], io);
  const text = await readFile(join(output.path, "launch-report.json"), "utf8").catch(() => undefined);
  const report = text === undefined ? undefined : (JSON.parse(text) as Report);
  const gate = (id: string) => report?.gates.find((one) => one.gate === id);
  return { exitCode, report, gate, stdout: io.output(), stderr: io.errors() };
}

const quick = ["--set", "redirect-crawl.max-pages=5"];
const shortTimeouts = "network: { timeout: 100ms, control: [] }\n";

describe("a folder without configuration and without git", () => {
  it("is scanned as files; what does not apply is listed as not checked", async () => {
    await using folder = await testFolder({ "a.txt": "hello\n" });
    const { exitCode, report, gate } = await run(folder.path);
    expect(gate("secret-scan")?.coverage.checked["files"]).toBeGreaterThan(0);
    expect(report?.notChecked.map((one) => one.gate)).toEqual(
      expect.arrayContaining(["redirect-crawl", "smoke-test", "dns-records", "cache-headers"]),
    );
    for (const { reason } of report?.notChecked ?? []) expect(reason).not.toBe("");
    expect(exitCode).toBe(0);
  });
});

describe("a list of addresses that is not there", () => {
  it("ends with 2 before anything is asked", async () => {
    await using server = await startHttpServer((_request, response) => response.end());
    await using folder = await testFolder({
      "launch-ready.yml": `site: ${server.url}\ngates:\n  redirect-crawl:\n    survive: nope.csv\n`,
    });
    const { exitCode, stderr } = await run(folder.path, "redirect-crawl");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("launch-ready.yml:4:5: survive: no such file: nope.csv");
    expect(server.requests).toEqual([]);
  });
});

describe("git repositories that cannot answer everything", () => {
  it("an empty one is inconclusive for the secret scan, in words", async () => {
    await using repository = await testRepository();
    const { exitCode, gate } = await run(repository.path, "secret-scan");
    expect(gate("secret-scan")?.inconclusive.join()).not.toBe("");
    expect(exitCode).toBe(3);
  });

  it("a root commit is scanned whole", async () => {
    await using repository = await testRepository();
    await repository.commit("first", {
      "a.txt": `token ${["sk", "live", "51KxQ7rT9mWz2LpVb4NcYdHs8GfJ"].join("_")}\n`,
    });
    const { exitCode, gate } = await run(repository.path, "secret-scan", "--scope", "history");
    expect(gate("secret-scan")?.coverage.checked["commits"]).toBe(1);
    expect(exitCode).toBe(1);
  });

  it("a shallow clone without a remote to deepen from is inconclusive, and says what is missing", async () => {
    await using repository = await testRepository();
    await repository.commit("one", { "a.txt": "1\n" });
    await repository.commit("two", { "a.txt": "2\n" });
    await using clone = await testFolder();
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${repository.path}`, "."], {
      cwd: clone.path,
      env: gitEnvironment(),
      stdio: "pipe",
    });
    execFileSync("git", ["remote", "remove", "origin"], { cwd: clone.path, env: gitEnvironment() });
    const { exitCode, gate } = await run(clone.path, "secret-scan", "--scope", "history");
    expect(gate("secret-scan")?.inconclusive.join()).toMatch(/shallow/i);
    expect(exitCode).toBe(3);
  });

  it("file names with a newline, and links that lead nowhere, are no obstacle", async () => {
    await using folder = await testFolder({ "odd\nname.txt": "x\n", "a.txt": "y\n" });
    await symlink("loop", join(folder.path, "loop"));
    const { exitCode, gate, stdout } = await run(folder.path, "secret-scan");
    expect(gate("secret-scan")?.coverage.checked["files"]).toBeGreaterThanOrEqual(2);
    expect(stdout).not.toContain("odd\nname");
    expect([0, 3]).toContain(exitCode);
  });
});

describe("a site that", () => {
  const crawl = async (
    url: string,
    files: Record<string, string> = { "launch-ready.yml": shortTimeouts },
  ) => {
    await using folder = await testFolder({ "a.txt": "still scanned\n", ...files });
    const result = await run(folder.path, "redirect-crawl", "secret-scan", "--url", url, ...quick);
    // Whatever the site does, everything else is still checked and reported.
    expect(result.gate("secret-scan")?.verdict).toBe("ship");
    return result;
  };

  it("refuses is a finding: on this machine nothing but the site can be at fault", async () => {
    const closed = await startHttpServer(() => {});
    await closed[Symbol.asyncDispose]();
    const { exitCode, gate } = await crawl(closed.url);
    expect(gate("redirect-crawl")?.findings.length).toBeGreaterThan(0);
    expect(exitCode).toBe(1);
  });

  it("hangs ends in time", async () => {
    await using mute = await startRawServer(() => {});
    const { exitCode } = await crawl(mute.url);
    expect(exitCode).toBe(1);
  });

  it("answers 500 is dead", async () => {
    await using broken = await startHttpServer((_request, response) => response.writeHead(500).end("oops"));
    const { exitCode, gate } = await crawl(broken.url);
    expect(gate("redirect-crawl")?.findings.map(({ rule }) => rule)).toContain("redirect-crawl/dead");
    expect(exitCode).toBe(1);
  });

  it("sends a gigabyte, or a gzip bomb, costs no more than the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, "a"));
    await using huge = await startHttpServer((request, response) => {
      if (request.url === "/")
        response
          .writeHead(200, { "content-type": "text/html" })
          .end('<a href="/bomb">b</a><a href="/endless">e</a>');
      else if (request.url === "/bomb")
        response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(bomb);
      else if (request.url === "/endless") {
        response.writeHead(200, { "content-type": "text/html" });
        const chunk = Buffer.alloc(1024 * 1024, "x");
        let left = 1024;
        const pump = (): void => {
          while (left-- > 0 && !response.destroyed && response.write(chunk));
        };
        response.on("drain", pump);
        pump();
      } else response.writeHead(404).end();
    });
    const before = process.memoryUsage().rss;
    const { report } = await crawl(huge.url, { "launch-ready.yml": "network: { max-body: 1MB }\n" });
    expect(report?.gates).toHaveLength(2);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  it("has an invalid certificate is named with OpenSSL's reason", async () => {
    const { key, cert } = await selfSignedCertificate("127.0.0.1");
    const server = createTlsServer({ key, cert }, (_request, response) => response.end("hi"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const { exitCode, report } = await crawl(`https://127.0.0.1:${port}`);
      expect(JSON.stringify(report)).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
      expect(exitCode).toBe(1);
    } finally {
      server.close();
    }
  });
});

describe("wrong usage", () => {
  it("is an unknown gate, command or rule, with the nearest name", async () => {
    const io = testIo();
    expect(await dispatch("run", ["secret-scam"], io)).toBe(2);
    expect(await dispatch("rum", [], io)).toBe(2);
    expect(await dispatch("explain", ["redirect-crawl/lop"], io)).toBe(2);
    expect(await dispatch("run", ["--format", "sarfi"], io)).toBe(2);
    expect(io.errors()).toMatch(
      /no gate "secret-scam"\. Did you mean "secret-scan"\?[\s\S]*no command "rum"\. Did you mean "run"\?[\s\S]*Did you mean "redirect-crawl\/loop"\?[\s\S]*Did you mean "sarif"\?/,
    );
  });

  it("is a wrong option of a gate, with file, line and column", async () => {
    await using folder = await testFolder({
      "launch-ready.yml": "gates:\n  redirect-crawl:\n    max-pagse: 3\n",
    });
    const { exitCode, stderr } = await run(folder.path);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'launch-ready.yml:3:5: unknown key "max-pagse" in gates.redirect-crawl. Did you mean "max-pages"?',
    );
  });

  it("is a gate that is not there in the configuration", async () => {
    await using folder = await testFolder({ "launch-ready.yml": "gates:\n  dns-record: {}\n" });
    const { exitCode, stderr } = await run(folder.path);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/launch-ready\.yml:2:3: .*no gate "dns-record"\. Did you mean "dns-records"\?/);
  });
});

describe("a folder for reports that cannot be written", () => {
  it("is a clear message; the verdict and its exit code stand", async () => {
    await using folder = await testFolder({ "a.txt": "x\n", blocked: "a file, not a folder" });
    const io = testIo({ cwd: folder.path });
    const exitCode = await dispatch(
      "run",
      ["secret-scan", "--format", "json,sarif", "--output", "blocked/reports"],
      io,
    );
    expect(exitCode).toBe(0);
    expect(io.errors()).toMatch(/launch-report\.json could not be written \(ENOTDIR\)/);
    expect(io.output()).toMatch(/Ship/);
  });
});
