import { execFileSync } from "node:child_process";
import { chmod, mkdir, readFile, symlink } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { gitEnvironment } from "../../src/probes/git.ts";
import { selfSignedCertificate } from "../harness/certificate.ts";
import { testFolder } from "../harness/folder.ts";
import { testRepository } from "../harness/git-repository.ts";
import { startHttpServer, startRawServer } from "../harness/http-server.ts";
import { program, runProgram } from "../harness/program.ts";
import { toolsWithoutNode } from "../harness/tools.ts";

const key = ["sk", "live", "51KxQ7rT9mWz2LpVb4NcYdHs8GfJ"].join("_");
const leak = `export const key = "${key}";\n`;

/** Runs the built program in a folder; its JSON report goes elsewhere. */
async function run(
  cwd: string,
  args: readonly string[],
  options: Omit<Parameters<typeof runProgram>[1] & object, "cwd"> = {},
) {
  await using output = await testFolder();
  const result = await runProgram(["run", ...args, "--output", output.path], { cwd, ...options });
  const text = await readFile(join(output.path, "launch-report.json"), "utf8").catch(() => undefined);
  const report = text === undefined ? undefined : (JSON.parse(text) as Report);
  const gate = (id: string) => {
    const found = report?.gates.find((one) => one.gate === id);
    if (!found) throw new Error(`${id} is not in the report: ${result.stdout}${result.stderr}`);
    return found;
  };
  expect(result.stdout + result.stderr).not.toMatch(/bug in launch-ready|\n {4}at /);
  return { ...result, report, gate };
}

describe("a place to run in that", () => {
  it("has no configuration and no git is scanned as files", async () => {
    await using folder = await testFolder({ "src/pay.js": leak });
    const { exitCode, gate, report } = await run(folder.path, []);
    expect(gate("secret-scan").findings).toMatchObject([{ location: { path: "src/pay.js", line: 1 } }]);
    expect(report?.notChecked.map((one) => one.gate)).toContain("redirect-crawl");
    expect(exitCode).toBe(1);
  });

  it("is an empty repository is inconclusive, and what else there is is checked", async () => {
    await using repository = await testRepository();
    const { exitCode, gate } = await run(repository.path, [
      "secret-scan",
      "env-vars",
      "--set",
      "env-vars.env=A=b",
    ]);
    expect(gate("secret-scan").inconclusive.join()).toMatch(/\w/);
    expect(gate("env-vars").verdict).toBe("ship");
    expect(exitCode).toBe(3);
  });

  it("has a root commit alone is scanned whole", async () => {
    await using repository = await testRepository();
    await repository.commit("Begin", { "src/pay.js": leak });
    const { exitCode, gate } = await run(repository.path, ["secret-scan"]);
    expect(gate("secret-scan").findings).toHaveLength(1);
    expect(exitCode).toBe(1);
  });

  it("is a shallow clone cannot say what its history holds", async () => {
    await using repository = await testRepository();
    for (const name of ["one", "two"]) await repository.commit(name, { "a.txt": `${name}\n` });
    await using clone = await testFolder();
    const git = (...args: string[]) =>
      execFileSync("git", args, { cwd: clone.path, env: gitEnvironment(), stdio: "pipe" });
    git("clone", "--quiet", "--depth=1", `file://${repository.path}`, ".");
    git("remote", "remove", "origin");
    const { exitCode, gate } = await run(clone.path, ["secret-scan", "--scope", "history"]);
    expect(gate("secret-scan").inconclusive.join()).toMatch(/shallow/i);
    expect(exitCode).toBe(3);
  });

  it("has no git program scans the files and says so", async () => {
    await using repository = await testRepository();
    await repository.commit("Begin", { "src/pay.js": leak });
    const { exitCode, gate, stdout } = await run(repository.path, ["secret-scan"], {
      env: { PATH: "/nowhere" },
    });
    expect(stdout).toMatch(/git/);
    expect([gate("secret-scan").verdict, exitCode]).not.toEqual(["ship", 0]);
  });

  it("is not there any more is said to be", async () => {
    await using folder = await testFolder();
    const script = `mkdir gone && cd gone && rmdir ../gone && "$0" "$1" run 2>&1; echo "exit $?"`;
    const out = execFileSync("sh", ["-c", script, process.execPath, program], {
      cwd: folder.path,
      encoding: "utf8",
    });
    expect(out).toBe("launch-ready: the current folder no longer exists\nexit 2\n");
  });

  it.each(["locked", "locked/inner.txt"])(
    "holds %s, which cannot be read, scans the rest and is open about it",
    async (locked) => {
      await using folder = await testFolder({ "locked/inner.txt": "x\n", "src/pay.js": leak });
      await chmod(join(folder.path, locked), 0o000);
      const { gate, exitCode } = await run(folder.path, ["secret-scan"], { powerless: true });
      await chmod(join(folder.path, locked), 0o755);
      expect(gate("secret-scan").findings).toMatchObject([{ location: { path: "src/pay.js" } }]);
      expect(gate("secret-scan").coverage.skipped).toContainEqual({
        what: expect.any(String),
        reason: "cannot be read (EACCES)",
        count: 1,
      });
      expect(exitCode).toBe(1);
    },
  );

  it("holds names with line breaks and links in a circle prints neither of them raw", async () => {
    await using folder = await testFolder({ "odd\nname.js": leak, "::error::x.js": leak });
    await symlink("circle", join(folder.path, "circle"));
    const { exitCode, gate, stdout } = await run(folder.path, ["secret-scan"]);
    expect(gate("secret-scan").findings).toHaveLength(2);
    expect(stdout).not.toContain("odd\nname");
    expect(stdout).not.toMatch(/^::error/m);
    expect(exitCode).toBe(1);
  });
});

describe("a site that", () => {
  const settings = "network: { timeout: 100ms, max-body: 1MB, control: [] }\n";
  const crawl = async (url: string) => {
    await using folder = await testFolder({ "launch-ready.yml": settings, "src/pay.js": leak });
    const result = await run(folder.path, ["redirect-crawl", "secret-scan", "--url", url]);
    // Whatever the site does, everything else is checked and reported.
    expect(result.gate("secret-scan").findings).toHaveLength(1);
    expect(result.exitCode).toBe(1);
    return result.gate("redirect-crawl").findings.map(({ rule, evidence, message }) => ({
      rule,
      text: `${message} ${JSON.stringify(evidence)}`,
    }));
  };

  it("refuses is dead", async () => {
    const closed = await startHttpServer(() => {});
    await closed[Symbol.asyncDispose]();
    expect(await crawl(closed.url)).toMatchObject([
      { rule: "redirect-crawl/dead", text: expect.stringContaining("ECONNREFUSED") },
    ]);
  });

  it("hangs is dead in time", async () => {
    await using mute = await startRawServer(() => {});
    expect(await crawl(mute.url)).toMatchObject([
      { rule: "redirect-crawl/dead", text: expect.stringMatching(/time|100/) },
    ]);
  });

  it("answers 500 is dead", async () => {
    await using broken = await startHttpServer((_request, response) => response.writeHead(500).end("oops"));
    expect(await crawl(broken.url)).toMatchObject([
      { rule: "redirect-crawl/dead", text: expect.stringContaining("500") },
    ]);
  });

  it("sends a gigabyte, and a gzip bomb, is read no further than the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024, "a"));
    let sent = 0;
    const html = { "content-type": "text/html" };
    const endless = (response: ServerResponse): void => {
      const chunk = Buffer.alloc(1024 * 1024, "x");
      const pump = (): void => {
        while (sent < 1024 && !response.destroyed) {
          sent++;
          if (!response.write(chunk)) return;
        }
      };
      response.writeHead(200, html).on("drain", pump);
      pump();
    };
    await using huge = await startHttpServer((request, response) => {
      if (request.url === "/") response.writeHead(200, html).end("<a href=/bomb>b</a><a href=/endless>e</a>");
      else if (request.url === "/bomb")
        response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(bomb);
      else if (request.url === "/endless") endless(response);
      else response.writeHead(404).end();
    });
    await crawl(huge.url);
    // What waits in the sockets' buffers was sent, too.
    expect(sent).toBeLessThan(64);
  });

  it("has an invalid certificate is told OpenSSL's reason", async () => {
    const { key: privateKey, cert } = await selfSignedCertificate("127.0.0.1");
    const server = createTlsServer({ key: privateKey, cert }, (_request, response) => response.end("hi"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const [dead] = await crawl(`https://127.0.0.1:${port}`);
      expect(dead?.text).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
    } finally {
      server.close();
    }
  });
});

describe("a configuration that", () => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const items = level === 0 ? "x" : Array.from({ length: 9 }, () => `*l${level - 1}`).join(", ");
    return `l${level}: &l${level} [${items}]\n`;
  });

  it.each<[string, string | Buffer, RegExp]>([
    [
      "has an unknown key",
      "gates: {}\npolcy: {}\n",
      /launch-ready\.yml:2:1: unknown key "polcy"\. Did you mean "policy"\?/,
    ],
    [
      "has a value of the wrong type",
      "policy:\n  fail-on: 7\n",
      /launch-ready\.yml:2:12: policy\.fail-on must be one of .*, not 7/,
    ],
    [
      "has an unknown option of a gate",
      "gates:\n  secret-scan:\n    scpoe: tree\n",
      /launch-ready\.yml:3:5: .*Did you mean "scope"\?/,
    ],
    [
      "names a gate that is not there",
      "gates:\n  smoke-tset: {}\n",
      /launch-ready\.yml:2:3: .*Did you mean "smoke-test"\?/,
    ],
    [
      "names a rule that is not there",
      "policy:\n  rules: { env-vars/mising: off }\n",
      /launch-ready\.yml:2:12: .*Did you mean "env-vars\/missing"\?/,
    ],
    [
      "wants a variable that is absent",
      "domain: example.com\nsite: ${SITE_OF_NOBODY}\n",
      /launch-ready\.yml:2:7: the environment variable SITE_OF_NOBODY is not set/,
    ],
    ["is an alias bomb", levels.join(""), /launch-ready\.yml:\d+:\d+: too many aliases/],
    ["is no YAML", "gates: [\n", /launch-ready\.yml:\d+:\d+: /],
    [
      "has 10 MB",
      Buffer.alloc(10_000_000, "#"),
      /launch-ready\.yml: the file has 10000000 bytes; at most \d+ are read/,
    ],
    [
      "is not UTF-8",
      Buffer.from([0x23, 0x20, 0xe9, 0x0a]),
      /launch-ready\.yml:1: the file is not valid UTF-8 \(byte 2\)/,
    ],
  ])("%s ends the run before it begins", async (_title, text, message) => {
    await using folder = await testFolder({ "launch-ready.yml": text });
    const { exitCode, stdout, stderr, report } = await run(folder.path, []);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^launch-ready: /);
    expect({ exitCode, stdout, report }).toEqual({ exitCode: 2, stdout: "", report: undefined });
  });

  it("cannot be read ends the run before it begins", async () => {
    await using folder = await testFolder({ "launch-ready.yml": "gates: {}\n" });
    await chmod(join(folder.path, "launch-ready.yml"), 0o000);
    const { exitCode, stderr } = await run(folder.path, [], { powerless: true });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(/^launch-ready: launch-ready\.yml: cannot be read \(EACCES\)/),
    });
  });

  it("is named and not there says how to write one", async () => {
    await using folder = await testFolder();
    const { exitCode, stderr } = await run(folder.path, ["--config", "other.yml"]);
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringMatching(/other\.yml: no such file .*launch-ready init/),
    ]);
  });
});

describe("wrong words", () => {
  it.each<[string[], RegExp]>([
    [["run", "secret-scam"], /no gate "secret-scam"\. Did you mean "secret-scan"\?/],
    [["run", "--formt", "json"], /unknown option --formt\. Did you mean "--format"\?/],
    [["run", "--format", "sarfi"], /no format "sarfi"\. Did you mean "sarif"\?/],
    [["run", "--url", "www.example.com"], /--url: .*must be an absolute URL/],
    [["rnu"], /no command "rnu"\. Did you mean "run"\?/],
    [["explain", "redirect-crawl/lop"], /Did you mean "redirect-crawl\/loop"\?/],
    [["merge"], /merge takes the shards' JSON reports/],
  ])("%j", async (args, message) => {
    await using folder = await testFolder();
    const { exitCode, stdout, stderr } = await runProgram(args, { cwd: folder.path });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringMatching(message),
    });
  });
});

describe("a disk that cannot be written to", () => {
  it("costs the files, not the verdict", async () => {
    await using folder = await testFolder({ "src/pay.js": leak });
    const locked = join(folder.path, "locked");
    await mkdir(locked, { mode: 0o555 });
    const { exitCode, stdout, stderr } = await runProgram(
      ["run", "secret-scan", "--format", "json,html", "--output", "locked"],
      { cwd: folder.path, powerless: true },
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain("✗ Stop: 1 error");
    expect(
      stderr.match(
        /launch-report\.(json|html) could not be written \(EACCES\)\. Choose another folder with --output\./g,
      ),
    ).toHaveLength(2);
  });
});

describe("a machine without a temporary folder", () => {
  it("has no demo, and is told what to set", async () => {
    await using folder = await testFolder();
    const TMPDIR = join(folder.path, "nowhere");
    const { exitCode, stderr } = await runProgram(["demo"], { cwd: folder.path, env: { TMPDIR } });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `launch-ready: the demo's folder cannot be made in ${TMPDIR} (ENOENT). Set TMPDIR to a folder that can be written to.\n`,
    });
  });
});

describe("output", () => {
  const escapeCharacter = "\u001b";
  const verdict = async (env: Record<string, string>) => {
    await using folder = await testFolder({ "a.txt": "hello\n" });
    const { exitCode, stdout } = await runProgram(["run", "secret-scan"], { cwd: folder.path, env });
    expect(exitCode).toBe(0);
    return stdout;
  };

  it("has no colour in a file or with NO_COLOR, and never moves a cursor there", async () => {
    for (const env of [{}, { NO_COLOR: "1", FORCE_COLOR: "1" }, { NO_COLOR: "1", GITHUB_ACTIONS: "false" }])
      expect(await verdict(env)).not.toContain(escapeCharacter);
    const forced = await verdict({ FORCE_COLOR: "1" });
    expect(forced).toContain(`${escapeCharacter}[`);
    expect(forced.replaceAll(escapeCharacter, "␛")).not.toMatch(/␛\[(\?25|\d*[AJ])/);
  });

  it("whose reader has gone away changes no exit code", async () => {
    await using tools = await toolsWithoutNode();
    await using folder = await testFolder({ "src/pay.js": leak });
    const script = `set -o pipefail; "$0" "$1" run secret-scan | true; echo "\${PIPESTATUS[0]}"`;
    const out = execFileSync("bash", ["--norc", "-c", script, process.execPath, program], {
      cwd: folder.path,
      env: { PATH: tools.path },
      encoding: "utf8",
    });
    expect(out.trim()).toBe("1");
  });
});
