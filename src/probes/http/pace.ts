import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../core/clock.ts";

/** Pieces of a paced body are sent this often, in ms. */
const BEAT_MS = 50;

/** How long to wait, in ms, after `bytes` more have passed, so that at most `bytesPerSecond` pass. */
export type Pace = (bytes: number) => number;

/** Starts to count now. */
export function createPace(bytesPerSecond: number, clock: Clock): Pace {
  const started = clock.monotonic();
  let passed = 0;
  return (bytes) => {
    passed += bytes;
    return Math.max(0, (passed / bytesPerSecond) * 1_000 - (clock.monotonic() - started));
  };
}

/** A body in pieces that keep the pace. */
export async function* pacedBody(
  body: Uint8Array,
  bytesPerSecond: number,
  { clock, signal }: { clock: Clock; signal: AbortSignal },
): AsyncGenerator<Uint8Array, void, void> {
  const pace = createPace(bytesPerSecond, clock);
  const size = Math.max(1, Math.round((bytesPerSecond * BEAT_MS) / 1_000));
  for (let at = 0; at < body.length; at += size) {
    const piece = body.subarray(at, at + size);
    await wait(pace(piece.length), undefined, { signal });
    yield piece;
  }
}
