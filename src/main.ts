import { product } from "./core/product.ts";

/**
 * One entry for both worlds: with a command it is the command line; without one, on a runner, it reads an action's
 * inputs. Everything beyond `--version` is loaded when it is needed.
 */
const [command, ...args] = process.argv.slice(2);

if (command === "--version" || command === "-v") process.stdout.write(`${product.version}\n`);
else await start();

async function start(): Promise<void> {
  const { runMain } = await import("./cli/main.ts");
  await runMain(command, args);
}
