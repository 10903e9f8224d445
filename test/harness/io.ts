import type { Io } from "../../src/cli/io.ts";
import { systemClock } from "../../src/core/clock.ts";

/** A command's surroundings in a test, with what it wrote. */
export interface TestIo extends Io {
  output(): string;
  errors(): string;
}

/** Surroundings without a terminal, a runner or variables. */
export function testIo(given: Partial<Io> = {}): TestIo {
  const out: string[] = [];
  const err: string[] = [];
  return {
    cwd: process.cwd(),
    env: {},
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    interactive: false,
    columns: 100,
    color: false,
    clock: systemClock,
    signal: new AbortController().signal,
    ...given,
    output: () => out.join(""),
    errors: () => err.join(""),
  };
}
