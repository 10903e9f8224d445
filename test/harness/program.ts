import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The built program, which every end-to-end test runs. */
export const program = fileURLToPath(new URL("../../dist/index.js", import.meta.url));

export interface ProgramResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Variables that would make a run on a CI machine another one than a run on a laptop. */
const ciVariables =
  /^(CI|GITHUB_.*|RUNNER_.*|INPUT_.*|LAUNCH_READY_.*|NO_COLOR|FORCE_COLOR|https?_proxy|HTTPS?_PROXY)$/;

const withoutCache = { NODE_DISABLE_COMPILE_CACHE: "1" };
/** While coverage is measured, Vitest asks for none. */
const withCache = { NODE_DISABLE_COMPILE_CACHE: undefined };

/** Runs the built program to its end, as a person on a laptop would. */
export function runProgram(
  args: readonly string[],
  options: {
    cwd: string;
    env?: Readonly<Record<string, string>>;
    input?: string;
    /** Code of a module that is run first, in the same process. */
    before?: string;
    /** Runs as somebody whom permissions hold: root is a user like any other then. */
    powerless?: boolean;
    /** Lets it keep its compiled code in the home that `env` names. */
    compileCache?: boolean;
    /** Sends SIGINT once the output says so, or once `signalWhen` settles. */
    signalAfter?: (stdout: string) => boolean;
    signalWhen?: Promise<unknown>;
    /** Sends a second SIGINT. */
    signalAgainWhen?: Promise<unknown>;
  } = { cwd: "." },
): Promise<ProgramResult> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ciVariables.test(name)),
  );
  // Root without capabilities; setpriv comes with every Linux that runs tests as root.
  const drop = options.powerless === true && process.getuid?.() === 0;
  const before =
    options.before === undefined
      ? []
      : ["--import", `data:text/javascript,${encodeURIComponent(options.before)}`];
  const words = [process.execPath, ...before, program, ...args];
  const [command = "", ...rest] = drop
    ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all", ...words]
    : words;
  const child = spawn(command, rest, {
    cwd: options.cwd,
    env: { ...inherited, ...(options.compileCache ? withCache : withoutCache), ...options.env },
  });
  let stdout = "";
  let stderr = "";
  let signalled = false;
  const interrupt = (): void => {
    if (signalled) return;
    signalled = true;
    child.kill("SIGINT");
  };
  options.signalWhen?.then(interrupt);
  options.signalAgainWhen?.then(() => child.kill("SIGINT"));
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk;
    if (options.signalAfter?.(stdout)) interrupt();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk;
  });
  child.stdin.end(options.input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
