import { spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import type { TestFolder } from "./folder.ts";

/** A port that is free for TCP now; UDP is taken as free, too. */
export async function freePort(host: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A server's process. */
export interface Running {
  kill(): boolean;
  exited: Promise<unknown>;
}

/** Debian puts servers into folders that a user's PATH may lack. */
const path = `${process.env["PATH"]}:/usr/sbin:/sbin`;

/**
 * Starts a server in the foreground; ready when its output says so. @throws Error naming the script that installs it.
 */
export async function startServer(program: string, args: readonly string[], ready: RegExp): Promise<Running> {
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PATH: path },
  });
  const exited = new Promise((resolve) => child.once("close", resolve));
  let output = "";
  await new Promise<void>((resolve, reject) => {
    child.once("error", () => reject(new Error(missing(program))));
    child.once("close", () => reject(new Error(`${program} did not start:\n${output}`)));
    const read = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      if (ready.test(output)) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
  });
  return { kill: () => child.kill(), exited };
}

function missing(program: string): string {
  return `${program} is not installed: run scripts/install-test-servers.sh`;
}

/** Ends a server and removes its folder. */
export async function stopServer(process: Running, folder: TestFolder): Promise<void> {
  process.kill();
  await process.exited;
  await folder[Symbol.asyncDispose]();
}

/** Runs a program to its end and gives what it printed. */
export async function runProgram(program: string, args: readonly string[]): Promise<string> {
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, PATH: path },
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString("utf8");
  });
  await new Promise<void>((resolve, reject) => {
    child.once("error", () => reject(new Error(missing(program))));
    child.once("close", () => resolve());
  });
  return output;
}
