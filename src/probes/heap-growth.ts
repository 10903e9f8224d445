import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Keeps V8's heap from growing as far as it likes to. */
export interface HeapGrowthLimit {
  /** Looks at the young generation's size now and then; call it as often as is handy while much is allocated. */
  check(): void;
  /** Lets the heap grow as before. */
  release(): void;
}

/** How far V8's heap may grow. */
export interface HeapGrowth {
  /** Size in bytes from which on the young generation is not doubled any more. */
  youngBytes: number;
  /** How much the old generation may grow between two collections, in percent of what survived the last one. */
  oldPercent: number;
}

/** Calls between two looks, few enough to be in time: V8 doubles after some of its collections. */
const LOOK_EVERY = 16;

/** V8's own choice. */
const AS_V8_LIKES = 0;

/**
 * V8 doubles its young generation up to three times 32 MB whenever objects survive, and lets the old one grow to a
 * multiple of what is alive: fast, and more memory than a long crawl's own data. This limits both; V8 reads the
 * settings each time it would grow. Loading the program may have made the young generation larger already: then it
 * starts again from its least size.
 */
export function limitHeapGrowth({ youngBytes, oldPercent }: HeapGrowth): HeapGrowthLimit {
  let limited = false;
  let calls = 0;
  setFlagsFromString(`--heap-growing-percent=${oldPercent}`);
  if (youngSize() > youngBytes) shrink();
  return {
    check() {
      if (limited || calls++ % LOOK_EVERY !== 0) return;
      if (youngSize() < youngBytes) return;
      limited = true;
      setFlagsFromString("--semi-space-growth-factor=1");
    },
    release() {
      setFlagsFromString(`--heap-growing-percent=${AS_V8_LIKES}`);
      if (limited) setFlagsFromString("--semi-space-growth-factor=2");
      limited = false;
    },
  };
}

/** What V8 has for the young generation now, used or not, in bytes. */
function youngSize(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
}

/** The collection V8 does before it runs out of memory is the one that makes the young generation smaller. */
function shrink(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (options: Record<string, string>) => void;
  setFlagsFromString("--no-expose-gc");
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
