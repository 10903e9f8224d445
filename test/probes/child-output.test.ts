import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ChildOutput, openChildOutput } from "../../src/probes/child-output.ts";
import { testFolder } from "../harness/folder.ts";

const SIZE = 64 * 1024;

async function opened(): Promise<ChildOutput> {
  const output = await openChildOutput(SIZE);
  if (!output) throw new Error("no socket can be made here");
  return output;
}

/** Starts a program whose standard output is `output`, and waits for nothing. */
function start(output: ChildOutput, script: string) {
  const child = spawn("sh", ["-c", script], { stdio: ["ignore", output.writeEnd, "ignore"] });
  output.writeEnd.destroy();
  return child;
}

describe("the output of a child", () => {
  it("comes whole and in its order, in the same memory again and again", async () => {
    const output = await opened();
    start(output, "seq 1 200000");
    const memories = new Set<ArrayBufferLike>();
    let text = "";
    for await (const chunk of output.chunks) {
      memories.add(chunk.buffer);
      text += chunk.toString("latin1");
    }
    output.close();
    expect(memories.size).toBe(1);
    expect(text).toBe(Array.from({ length: 200_000 }, (_, at) => `${at + 1}\n`).join(""));
  });

  it("waits for a reader that takes its time", async () => {
    const output = await opened();
    start(output, "seq 1 100000");
    let text = "";
    for await (const chunk of output.chunks) {
      const first = chunk.toString("latin1");
      await new Promise((resolve) => setImmediate(resolve));
      expect(chunk.toString("latin1")).toBe(first);
      text += first;
    }
    output.close();
    expect(text.split("\n").at(-2)).toBe("100000");
  });

  it("ends where the program writes nothing, or cannot be started", async () => {
    for (const program of ["true", "no-such-program"]) {
      const output = await opened();
      const child = spawn(program, [], { stdio: ["ignore", output.writeEnd, "ignore"] });
      child.on("error", () => undefined);
      output.writeEnd.destroy();
      const chunks: Buffer[] = [];
      for await (const chunk of output.chunks) chunks.push(chunk);
      output.close();
      expect(chunks).toEqual([]);
    }
  });

  it("can be closed early: the program is told so", async () => {
    const output = await opened();
    const child = start(output, "yes");
    for await (const chunk of output.chunks) {
      expect(chunk.toString("latin1", 0, 2)).toBe("y\n");
      break;
    }
    output.close();
    const [status] = await once(child, "exit");
    expect(status).not.toBe(0);
  });

  it("leaves nothing in the folder for temporary files, and does without where there is none", async () => {
    await using folder = await testFolder();
    const output = await openChildOutput(SIZE, folder.path);
    output?.close();
    output?.writeEnd.destroy();
    expect(output).toBeDefined();
    expect(readdirSync(folder.path)).toEqual([]);
    expect(await openChildOutput(SIZE, join(folder.path, "missing"))).toBeUndefined();
    // The address of a socket has room for about a hundred bytes.
    const long = join(folder.path, "n".repeat(120));
    mkdirSync(long);
    expect(await openChildOutput(SIZE, long)).toBeUndefined();
  });
});
