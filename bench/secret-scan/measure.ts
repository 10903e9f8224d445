import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** What a process cost. */
export interface Cost {
  wallMs: number;
  /** Processor time of the process itself, without its children, in ms. */
  cpuMs: number;
  /** Highest resident memory, in MB. */
  peakMb: number;
  status: number | null;
  output: string;
}

const TICK_MS = 10;

/** Runs a program to its end and measures it by /proc; processor time and memory are those of its last reading. */
export async function measure(program: string, args: readonly string[], cwd: string): Promise<Cost> {
  const started = performance.now();
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  let cpuMs = 0;
  let peakMb = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
      const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      cpuMs = (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    } catch {
      // It has just ended.
    }
  }, 20);
  const [status] = (await once(child, "close")) as [number | null];
  clearInterval(timer);
  return {
    wallMs: performance.now() - started,
    cpuMs,
    peakMb,
    status,
    output: Buffer.concat(chunks).toString("utf8"),
  };
}
