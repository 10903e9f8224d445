import type { FlowResult } from "./result.ts";
import { type FlowRequest, runFlow } from "./run.ts";

/**
 * Runs flows side by side, at most `atOnce` of them, and gives each result as it comes.
 *
 * @throws What the first flow that throws throws, once all have ended: none is left running or out, every clean-up has run.
 */
export async function* runSideBySide(
  requests: readonly FlowRequest[],
  atOnce: number,
): AsyncGenerator<FlowResult, void, void> {
  const waiting = [...requests];
  const ready: FlowResult[] = [];
  const thrown: unknown[] = [];
  let news = Promise.withResolvers<void>();
  const wake = (): void => {
    news.resolve();
    news = Promise.withResolvers();
  };
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !next.context.signal.aborted; next = waiting.shift()) {
      try {
        ready.push(await runFlow(next));
      } catch (reason) {
        thrown.push(reason);
      }
      wake();
    }
  };
  let done = false;
  const workers = Promise.all(Array.from({ length: Math.min(atOnce, requests.length) }, worker)).then(() => {
    done = true;
    wake();
  });
  while (!done || ready.length > 0) {
    const result = ready.shift();
    if (result) yield result;
    else if (!done) await news.promise;
  }
  await workers;
  if (thrown.length > 0) throw thrown[0];
}
