import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Keeps V8's young generation from growing beyond a size. */
export interface YoungGenerationLimit {
  /** Looks at the size now and then; call it as often as is handy while much is allocated. */
  check(): void;
  /** Lets it grow again. */
  release(): void;
}

/** Calls between two looks. */
const LOOK_EVERY = 128;

/**
 * V8 doubles its young generation up to three times 32 MB whenever objects survive, which is fast, and more memory than
 * a long crawl's own data. Once it has `maxBytes`, this tells V8 to grow it no more; V8 reads that setting each time it
 * would grow.
 */
export function limitYoungGeneration(maxBytes: number): YoungGenerationLimit {
  let limited = false;
  let calls = 0;
  return {
    check() {
      if (limited || calls++ % LOOK_EVERY !== 0) return;
      const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
      if (!space || space.space_size < maxBytes) return;
      limited = true;
      setFlagsFromString("--semi-space-growth-factor=1");
    },
    release() {
      if (limited) setFlagsFromString("--semi-space-growth-factor=2");
      limited = false;
    },
  };
}
