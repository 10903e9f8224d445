import type { Progress } from "../core/gate.ts";
import { printable, withoutCommands } from "../core/sanitize.ts";
import type { GateResult, RunEvent } from "../suite/run.ts";
import { createPaint } from "./paint.ts";
import { countText, coverageText, durationText, numberText } from "./phrases.ts";
import { fitTo, padTo } from "./text-layout.ts";

/** How far one gate is. */
export interface GateProgress {
  gate: string;
  startedMs: number;
  progress?: Progress;
  findings: number;
  result?: GateResult;
  /** When a plain line was last written for it. */
  toldMs: number;
}

/** How far a run is. Changed only by {@link advance}. Times are those of the clock the caller hands in, in ms. */
export interface RunProgress {
  startedMs: number;
  /** In the order they started. */
  gates: readonly GateProgress[];
}

/** A run that has not started any gate yet. */
export function startProgress(nowMs: number): RunProgress {
  return { startedMs: nowMs, gates: [] };
}

/** The state after one event of the run. */
export function advance(state: RunProgress, event: RunEvent, nowMs: number): RunProgress {
  if (event.type === "gate-started") {
    const gate = { gate: event.gate, startedMs: nowMs, findings: 0, toldMs: nowMs };
    return { ...state, gates: [...state.gates, gate] };
  }
  const change = (gate: GateProgress): GateProgress => {
    switch (event.type) {
      case "gate-progress":
        return { ...gate, progress: event.progress, toldMs: isDue(gate, nowMs) ? nowMs : gate.toldMs };
      case "gate-finding":
        return { ...gate, findings: gate.findings + 1 };
      case "gate-finished":
        return { ...gate, result: event.result };
    }
  };
  return { ...state, gates: state.gates.map((gate) => (gate.gate === event.gate ? change(gate) : gate)) };
}

/** A gate that works for long says so this often, in ms. */
const PLAIN_INTERVAL_MS = 10_000;

function isDue(gate: GateProgress, nowMs: number): boolean {
  return nowMs - gate.toldMs >= PLAIN_INTERVAL_MS;
}

/**
 * The line a CI log gets for an event, or undefined when there is nothing worth a line. Without a line break.
 *
 * @param before The state before the event.
 */
export function plainLine(before: RunProgress, event: RunEvent, nowMs: number): string | undefined {
  const gate = before.gates.find((one) => one.gate === event.gate);
  if (event.type === "gate-finished") return safe(`${event.gate}: ${finishedText(event.result)}`);
  if (event.type !== "gate-progress" || !gate || !isDue(gate, nowMs)) return undefined;
  return safe(`${event.gate}: ${progressText(event.progress)}, ${durationText(nowMs - gate.startedMs)}`);
}

export interface LiveOptions {
  color: boolean;
  /** Width of the terminal; no line is wider. */
  columns: number;
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** The live view: one line a gate and one for the whole, each within the terminal's width. */
export function liveLines(state: RunProgress, nowMs: number, { color, columns }: LiveOptions): string[] {
  const paint = createPaint(color);
  const width = Math.max(0, ...state.gates.map(({ gate }) => gate.length));
  const spinner = frames[Math.floor((nowMs - state.startedMs) / 100) % frames.length] ?? "";
  const lines = state.gates.map((gate) => {
    const [sign, tone] = signOf(gate, spinner);
    const text = gate.result ? finishedText(gate.result) : runningText(gate, nowMs);
    const rest = fitTo(safe(`${padTo(gate.gate, width)}  ${text}`), columns - 4);
    return `  ${paint(tone, sign)} ${rest}`;
  });
  const done = state.gates.filter(({ result }) => result).length;
  const total = `  ${done} of ${countText(state.gates.length, "gate")} done, ${durationText(nowMs - state.startedMs)}`;
  return [...lines, paint("dim", fitTo(total, columns - 1))];
}

function signOf(
  { result }: GateProgress,
  spinner: string,
): [string, Parameters<ReturnType<typeof createPaint>>[0]] {
  if (!result) return [spinner, "note"];
  if (result.outcome.inconclusive?.length) return ["?", "inconclusive"];
  if (result.findings.length > 0) return ["!", "warning"];
  return result.outcome.skipped === undefined ? ["✓", "ship"] : ["-", "skipped"];
}

function runningText(gate: GateProgress, nowMs: number): string {
  const parts = [
    ...(gate.progress ? [progressText(gate.progress)] : []),
    ...(gate.findings > 0 ? [countText(gate.findings, "finding")] : []),
    durationText(nowMs - gate.startedMs),
  ];
  return parts.join(", ");
}

function finishedText({ outcome, findings, dropped, coverage, durationMs }: GateResult): string {
  const time = `in ${durationText(durationMs)}`;
  if (outcome.skipped !== undefined && findings.length === 0) return `skipped: ${outcome.skipped}`;
  const open = outcome.inconclusive?.[0];
  const what = countText(findings.length + dropped, "finding").replace(/^0 /, "no ");
  return `${what}${open === undefined ? "" : `, inconclusive: ${open.replace(/\.$/, "")}`}; ${coverageText(coverage)} checked ${time}`;
}

function progressText({ done, total, unit }: Progress): string {
  return total === undefined
    ? `${numberText(done)} ${unit}`
    : `${numberText(done)} of ${numberText(total)} ${unit}`;
}

function safe(text: string): string {
  return withoutCommands(printable(text).replaceAll("\t", " "));
}
