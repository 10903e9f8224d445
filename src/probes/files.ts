import { type FileHandle, open } from "node:fs/promises";
import { ConfigurationError } from "../core/errors.ts";

/**
 * Reads a UTF-8 file the user wrote, within a limit.
 *
 * @param options `maxBytes` the limit; `name` the file as errors call it.
 * @throws ConfigurationError when the file is too large, is not UTF-8 or cannot be read; an error with code `ENOENT` when it is absent.
 */
export async function readTextFile(
  path: string,
  options: { maxBytes: number; name: string },
): Promise<string> {
  const bytes = await readFileBytes(path, options);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const offset = firstInvalidUtf8(bytes);
    const line = bytes.subarray(0, offset).toString("latin1").split("\n").length;
    throw new ConfigurationError(
      `${options.name}:${line}: the file is not valid UTF-8 (byte ${offset}). Save it as UTF-8.`,
    );
  }
}

/** Reads a file's bytes within a limit. Errors as {@link readTextFile}. */
export async function readFileBytes(
  path: string,
  { maxBytes, name }: { maxBytes: number; name: string },
): Promise<Buffer> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "r");
    const { size } = await handle.stat();
    if (size > maxBytes)
      throw new ConfigurationError(`${name}: the file has ${size} bytes; at most ${maxBytes} are read`);
    return await handle.readFile();
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    if (code === "ENOENT" || thrown instanceof ConfigurationError) throw thrown;
    throw new ConfigurationError(`${name}: cannot be read (${code ?? message})`, { cause: thrown });
  } finally {
    await handle?.close();
  }
}

/** The offset at which the first malformed sequence begins. */
function firstInvalidUtf8(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // A prefix may end inside a character, which streaming allows.
    if (decodes(bytes.subarray(0, middle + 1), true)) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && !decodes(bytes.subarray(0, low), false)) low--;
  return low;
}

function decodes(bytes: Buffer, stream: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
