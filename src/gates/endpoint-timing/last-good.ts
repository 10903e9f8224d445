import { resolve } from "node:path";
import { z } from "zod";
import { ConfigurationError, codeOf } from "../../core/errors.ts";
import { readTextFile } from "../../probes/files.ts";
import { writeTextFile } from "../../probes/write-file.ts";
import { mannWhitney, percentile, sorted } from "./statistics.ts";

/** Latencies of the last good run by route, in ms. */
export type LastGood = ReadonlyMap<string, readonly number[]>;

const MAX_BYTES = 16 * 1024 * 1024;

/** Samples kept for each route; more would change no answer. */
const MAX_SAMPLES = 1_000;

const schema = z.object({
  schemaVersion: z.literal(1),
  measuredAt: z.string(),
  routes: z.record(z.string(), z.array(z.number().nonnegative())),
});

/** Reads the samples of the last good run; undefined when there was none. @throws ConfigurationError */
export async function readLastGood(root: string, file: string): Promise<LastGood | undefined> {
  let text: string;
  try {
    text = await readTextFile(resolve(root, file), { maxBytes: MAX_BYTES, name: file });
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return undefined;
    throw thrown;
  }
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(text)).routes));
  } catch {
    throw new ConfigurationError(
      `${file}: not a file that this gate wrote. Remove it, and the next good run writes a new one.`,
    );
  }
}

/** Keeps the samples of a good run for the next. */
export async function writeLastGood(
  root: string,
  file: string,
  samples: LastGood,
  measuredAt: string,
): Promise<void> {
  const routes = Object.fromEntries(
    [...samples].map(([name, values]) => [name, values.slice(0, MAX_SAMPLES).map(rounded)]),
  );
  await writeTextFile(resolve(root, file), `${JSON.stringify({ schemaVersion: 1, measuredAt, routes })}\n`);
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}

/** How much slower an endpoint became. */
export interface Slowdown {
  /** Median now over median before. */
  ratio: number;
  before: number;
  now: number;
}

/** Least difference of the medians that anybody could feel, in ms. */
const NOTICEABLE_MS = 5;

/** Chance of a false alarm for each route. */
const SIGNIFICANCE = 0.01;

/** Least number of samples on both sides for the test to hold. */
const ENOUGH = 20;

/** Whether an endpoint became slower, beyond chance and beyond `ratio`. */
export function slowdown(
  before: readonly number[],
  now: readonly number[],
  ratio: number,
): Slowdown | undefined {
  if (before.length < ENOUGH || now.length < ENOUGH) return undefined;
  const medians = { before: percentile(sorted(before), 0.5), now: percentile(sorted(now), 0.5) };
  const grown = medians.now / medians.before;
  if (!(grown > ratio) || medians.now - medians.before < NOTICEABLE_MS) return undefined;
  if (mannWhitney(before, now) >= SIGNIFICANCE) return undefined;
  return { ratio: Math.round(grown * 100) / 100, ...medians };
}
