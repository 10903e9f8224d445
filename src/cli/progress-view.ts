import { advance, liveLines, plainLine, startProgress } from "../reporters/progress.ts";
import type { RunEvent } from "../suite/run.ts";
import type { Io } from "./io.ts";
import { showCursor } from "./process-io.ts";

/** Shows a run while it goes on. */
export interface ProgressView {
  listener(event: RunEvent): void;
  start(): void;
  /** Clears the live view, so that the report starts on a clean line. */
  stop(): void;
}

/** How often the live view is redrawn, in ms. */
const REDRAW_MS = 100;

const hideCursor = "\u001b[?25l";

/** A live view on a terminal, plain lines elsewhere, nothing when quiet. */
export function createProgressView(io: Io, quiet: boolean): ProgressView {
  if (quiet) return { listener: () => {}, start: () => {}, stop: () => {} };
  return io.interactive ? liveView(io) : plainView(io);
}

function plainView(io: Io): ProgressView {
  let state = startProgress(io.clock.monotonic());
  return {
    listener(event) {
      const now = io.clock.monotonic();
      const line = plainLine(state, event, now);
      state = advance(state, event, now);
      if (line !== undefined) io.out(`${line}\n`);
    },
    start() {},
    stop() {},
  };
}

function liveView(io: Io): ProgressView {
  let state = startProgress(io.clock.monotonic());
  let drawn = 0;
  let timer: NodeJS.Timeout | undefined;
  const clear = (): string => (drawn > 0 ? `\u001b[${drawn}A\u001b[0J` : "");
  const draw = (): void => {
    const lines = liveLines(state, io.clock.monotonic(), { color: io.color, columns: io.columns });
    io.out(`${clear()}${lines.join("\n")}\n`);
    drawn = lines.length;
  };
  return {
    listener(event) {
      state = advance(state, event, io.clock.monotonic());
    },
    start() {
      io.out(hideCursor);
      draw();
      timer = setInterval(draw, REDRAW_MS);
    },
    stop() {
      clearInterval(timer);
      io.out(`${clear()}${showCursor}`);
      drawn = 0;
    },
  };
}
