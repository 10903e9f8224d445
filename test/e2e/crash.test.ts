import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { testFolder } from "../harness/folder.ts";
import { runProgram } from "../harness/program.ts";

const records =
  "gates: { dns-records: { domain: example.com, resolvers: [127.0.0.1:9], records: { www: { a: [203.0.113.1] } } } }\n";

describe("a fault of our own", () => {
  it("in the midst of one gate leaves that gate open, and the others as they are", async () => {
    await using folder = await testFolder({ "launch-ready.yml": records, "a.txt": "hello\n" });
    const { exitCode, stdout } = await runProgram(["run", "dns-records", "secret-scan", "--format", "json"], {
      cwd: folder.path,
      before: `
        import dgram from "node:dgram";
        const create = dgram.createSocket;
        dgram.createSocket = (...args) => {
          const socket = create(...args);
          socket.send = () => setImmediate(() => { throw new Error("out of kites"); });
          return socket;
        };
      `,
    });
    const report = JSON.parse(await readFile(join(folder.path, "launch-report.json"), "utf8")) as Report;
    const verdicts = report.gates.map(({ gate, verdict }) => [gate, verdict]);
    expect(verdicts).toEqual([
      ["secret-scan", "ship"],
      ["dns-records", "inconclusive"],
    ]);
    expect(stdout).toContain("dns-records: the gate itself failed: out of kites");
    expect(exitCode).toBe(3);
  });

  it("outside of all gates is called one, and is never a verdict", async () => {
    await using folder = await testFolder({ "a.txt": "hello\n" });
    const before = `
      const write = process.stdout.write.bind(process.stdout);
      process.stdout.write = (text, then) => {
        if (/^secret-scan: /.test(text)) process.nextTick(() => { throw new Error("out of kites\\n::error::x"); });
        return write(text, then);
      };
    `;
    const { exitCode, stderr } = await runProgram(["run", "secret-scan"], { cwd: folder.path, before });
    expect(stderr).toMatch(/^launch-ready: this is a bug in launch-ready: out of kites$/m);
    expect(stderr).not.toMatch(/^::error/m);
    expect(exitCode).toBe(3);
  });
});
