import { setFlagsFromString } from "node:v8";

/** Calls of a function before V8's optimizing compiler takes it up: V8's own choice, and for long monotonous work. */
const AS_V8_LIKES = 3_000;
const LATE = 200_000;

/**
 * Has V8's optimizing compiler wait longer before it takes up a function. By its own choice it does so early and, each
 * time a function meets something new, again: over a large history that is a sixth of the processor time, for code
 * that is hardly faster than the compiler's before it makes. Innermost loops are still optimized: they are counted by
 * their turns.
 *
 * @returns Lets V8 do as it likes again.
 */
export function postponeOptimization(): () => void {
  setFlagsFromString(`--invocation-count-for-turbofan=${LATE}`);
  return () => setFlagsFromString(`--invocation-count-for-turbofan=${AS_V8_LIKES}`);
}
