import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The standard output of a program to be started, read into one stretch of memory again and again. */
export interface ChildOutput {
  /** For `stdio` of `spawn`; to be destroyed once the program has been started, which then alone holds it. */
  writeEnd: Socket;
  /** What it writes. A chunk is gone when the next one is asked for. */
  chunks: AsyncIterable<Buffer>;
  /** Closes the end that is read. */
  close(): void;
}

/**
 * A way out of a program for large amounts: with an ordinary pipe each chunk is memory of its own, and collecting it
 * takes longer than reading it. Where none can be made (no socket in the folder for temporary files, Windows), undefined.
 *
 * @param size Of the memory that is read into, in bytes.
 * @param temporary The folder for temporary files.
 */
export async function openChildOutput(
  size: number,
  temporary: string = tmpdir(),
): Promise<ChildOutput | undefined> {
  if (process.platform === "win32") return undefined;
  // Nobody else may enter it, so nobody else connects.
  const folder = await mkdtemp(join(temporary, "launch-ready-")).catch(() => undefined);
  if (folder === undefined) return undefined;
  const server = createServer({ pauseOnConnect: true });
  try {
    const path = join(folder, "output");
    server.listen(path);
    await once(server, "listening");
    return await connected(server, path, Buffer.allocUnsafeSlow(size));
  } catch {
    return undefined;
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function connected(server: Server, path: string, memory: Buffer): Promise<ChildOutput> {
  let filled = 0;
  let ended = false;
  let wake = (): void => undefined;
  let failure: Error | undefined;
  const readEnd = connect({
    path,
    onread: {
      buffer: memory,
      callback(bytes) {
        filled = bytes;
        wake();
        // No more before this has been taken.
        return false;
      },
    },
  });
  readEnd.on("error", (error) => {
    failure = error;
  });
  readEnd.on("close", () => {
    ended = true;
    wake();
  });
  const [[writeEnd]] = (await Promise.all([once(server, "connection"), once(readEnd, "connect")])) as [
    [Socket],
    unknown,
  ];
  return {
    writeEnd,
    chunks: (async function* () {
      for (;;) {
        if (filled === 0 && !ended) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        if (filled === 0) break;
        yield memory.subarray(0, filled);
        filled = 0;
        readEnd.resume();
      }
      if (failure) throw failure;
    })(),
    close: () => void readEnd.destroy(),
  };
}
