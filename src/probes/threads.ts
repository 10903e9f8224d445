import { parentPort, Worker, workerData } from "node:worker_threads";
import { THREAD_COMMAND } from "../core/product.ts";
import { programFile } from "./program-file.ts";

/** A thread that answers one request after another. Requests, answers and setup are copied (structured clone). */
export interface Thread<Request, Answer> {
  /** @throws What the thread threw, by name and message; or why it ended. */
  ask(request: Request): Promise<Answer>;
  /** Ends the thread, whatever it is doing. */
  end(): Promise<void>;
}

interface Reply<Answer> {
  answer?: Answer;
  error?: { name: string; message: string };
}

/**
 * Starts a thread of this very program.
 *
 * @param work What it does, by the name under which the program knows it.
 * @param setup What it needs from the start.
 */
export function startThread<Request, Answer>(work: string, setup: unknown): Thread<Request, Answer> {
  const worker = new Worker(programFile(), {
    argv: [THREAD_COMMAND, work],
    execArgv: [],
    workerData: setup,
  });
  const waiting: { resolve(answer: Answer): void; reject(reason: unknown): void }[] = [];
  let ended: Error | undefined;
  const close = (reason: Error): void => {
    ended ??= reason;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  worker.on("message", ({ answer, error }: Reply<Answer>) => {
    const first = waiting.shift();
    if (error) first?.reject(Object.assign(new Error(error.message), { name: error.name }));
    else first?.resolve(answer as Answer);
  });
  worker.on("error", (thrown) => close(thrown instanceof Error ? thrown : new Error(String(thrown))));
  worker.on("exit", (code) => close(new Error(`a thread ended early, with ${code}`)));
  return {
    ask(request) {
      if (ended) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(request);
      });
    },
    async end() {
      await worker.terminate();
    },
  };
}

/** In a thread: answers each request in its turn, until the thread is ended. */
export function answerRequests<Setup, Request, Answer>(
  prepare: (setup: Setup) => Promise<(request: Request) => Promise<Answer>>,
): void {
  const port = parentPort;
  if (!port) throw new Error("not in a thread");
  const prepared = prepare(workerData as Setup);
  prepared.catch(() => undefined);
  let last: Promise<void> = Promise.resolve();
  port.on("message", (request: Request) => {
    last = last.then(async () => {
      port.postMessage(await replyTo(request, prepared));
    });
  });
}

async function replyTo<Request, Answer>(
  request: Request,
  prepared: Promise<(request: Request) => Promise<Answer>>,
): Promise<Reply<Answer>> {
  try {
    return { answer: await (await prepared)(request) };
  } catch (thrown) {
    const { name, message } = thrown instanceof Error ? thrown : { name: "Error", message: String(thrown) };
    return { error: { name, message } };
  }
}
