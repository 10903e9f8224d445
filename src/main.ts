#!/usr/bin/env node
import { EXEC_COMMAND, product, THREAD_COMMAND } from "./core/product.ts";

/**
 * One entry for both worlds: with a command it is the command line; without one, on a runner, it reads an action's
 * inputs. Everything beyond `--version` is loaded when it is needed.
 */
const [command, ...args] = process.argv.slice(2);

/** The oldest major version of Node this program runs on. */
const NEEDED_NODE = 24;

if (command === "--version" || command === "-v") process.stdout.write(`${product.version}\n`);
else if (Number.parseInt(process.versions.node, 10) < NEEDED_NODE) refuseNode();
else if (command === THREAD_COMMAND) await startThread();
else if (command === EXEC_COMMAND) await startUserCommand();
else await start();

function refuseNode(): void {
  process.stderr.write(
    `launch-ready: this is Node.js ${process.versions.node}, and ${NEEDED_NODE} or later is needed\n`,
  );
  process.exitCode = 2;
}

/** One of our own threads; see `probes/threads.ts`. */
async function startThread(): Promise<void> {
  const { runThread } = await import("./cli/thread.ts");
  await runThread(args);
}

/** A command of the user's that a run has started; see `probes/user-command.ts`. */
async function startUserCommand(): Promise<void> {
  const { execUserCommand } = await import("./cli/exec.ts");
  await execUserCommand(args);
}

async function start(): Promise<void> {
  const { keepCompiledCode } = await import("./cli/compile-cache.ts");
  keepCompiledCode(process.env, process.platform);
  const { runMain } = await import("./cli/main.ts");
  await runMain(command, args);
}
