/** The word on a thread's command line that tells it from a run of its own. */
export const THREAD_COMMAND = "--thread";
