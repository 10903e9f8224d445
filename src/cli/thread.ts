import { isMainThread } from "node:worker_threads";
import { THREAD_COMMAND } from "../core/product.ts";
import { answerRequests } from "../probes/threads.ts";

/** What threads of this program do, by name. */
const works: Readonly<Record<string, () => Promise<Parameters<typeof answerRequests>[0]>>> = {
  "secret-scan": async () => {
    const { prepareShare } = await import("../gates/secret-scan/share-thread.ts");
    return prepareShare as Parameters<typeof answerRequests>[0];
  },
};

/** Does a thread's work until the thread is ended. */
export async function runThread(args: readonly string[]): Promise<void> {
  if (isMainThread) {
    const { runMain } = await import("./main.ts");
    return runMain(THREAD_COMMAND, args);
  }
  const [name = ""] = args;
  const load = works[name];
  if (!load) throw new Error(`no thread does "${name}"`);
  const prepare = load();
  answerRequests(async (setup) => (await prepare)(setup));
}
