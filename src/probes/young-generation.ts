import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Keeps V8's young generation from growing beyond a size. */
export interface YoungGenerationLimit {
  /** Looks at the size now and then; call it as often as is handy while much is allocated. */
  check(): void;
  /** Lets it grow again. */
  release(): void;
}

/** Calls between two looks, few enough to be in time: V8 doubles after some of its collections. */
const LOOK_EVERY = 16;

/**
 * V8 doubles its young generation up to three times 32 MB whenever objects survive, which is fast, and more memory than
 * a long crawl's own data. Once it has `maxBytes`, this tells V8 to grow it no more; V8 reads that setting each time it
 * would grow. Loading the program may have made it larger already: then it starts again from its least size.
 */
export function limitYoungGeneration(maxBytes: number): YoungGenerationLimit {
  let limited = false;
  let calls = 0;
  if (youngBytes() > maxBytes) shrink();
  return {
    check() {
      if (limited || calls++ % LOOK_EVERY !== 0) return;
      if (youngBytes() < maxBytes) return;
      limited = true;
      setFlagsFromString("--semi-space-growth-factor=1");
    },
    release() {
      if (limited) setFlagsFromString("--semi-space-growth-factor=2");
      limited = false;
    },
  };
}

/** What V8 has for it now, used or not. */
function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
}

/** The collection V8 does before it runs out of memory is the one that makes the young generation smaller. */
function shrink(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as (options: Record<string, string>) => void;
  setFlagsFromString("--no-expose-gc");
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
