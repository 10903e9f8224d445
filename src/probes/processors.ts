import { availableParallelism } from "node:os";

/** More threads than this add memory rather than speed. */
const MOST_THREADS = 4;

/** How many threads this machine has processors for, when each needs `processors` with the programs it runs. */
export function usefulThreads(processors = 1): number {
  return Math.min(MOST_THREADS, Math.floor(availableParallelism() / processors));
}
