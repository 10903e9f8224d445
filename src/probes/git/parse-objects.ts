import { GitError } from "../git.ts";
import type { GitObject, GitObjectType } from "./object.ts";

const NEWLINE = 0x0a;

/** A header line: `<id> <type> <size> <rest>`, or `<what was asked> missing`. */
const HEADER = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+) ?(.*)$/s;

/**
 * Takes apart what `git cat-file --batch` prints. Objects that lie within one chunk are views of it, not copies.
 *
 * @throws GitError when the stream ends within an object or is not of that form.
 */
export async function* parseObjects(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<GitObject, void, void> {
  let chunk: Buffer = Buffer.alloc(0);
  let at = 0;
  const chunks = stream[Symbol.asyncIterator]();
  const more = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done) return false;
    chunk = next.value;
    at = 0;
    return true;
  };

  const readLine = async (): Promise<Buffer | undefined> => {
    const parts: Buffer[] = [];
    for (;;) {
      const end = chunk.indexOf(NEWLINE, at);
      if (end >= 0) {
        parts.push(chunk.subarray(at, end));
        at = end + 1;
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
      }
      if (at < chunk.length) parts.push(chunk.subarray(at));
      if (!(await more())) {
        if (parts.length === 0) return undefined;
        throw new GitError("git cat-file: ended within a header");
      }
    }
  };

  /** The next `size` bytes; undefined when they are not kept. */
  const readContent = async (size: number, keep: boolean): Promise<Buffer | undefined> => {
    if (size <= chunk.length - at) {
      const view = chunk.subarray(at, at + size);
      at += size;
      return keep ? view : undefined;
    }
    const whole = keep ? Buffer.allocUnsafe(size) : undefined;
    let filled = 0;
    while (filled < size) {
      if (at >= chunk.length && !(await more())) throw new GitError("git cat-file: ended within an object");
      const part = chunk.subarray(at, at + size - filled);
      whole?.set(part, filled);
      filled += part.length;
      at += part.length;
    }
    return whole;
  };

  for (let line = await readLine(); line !== undefined; line = await readLine()) {
    const header = HEADER.exec(line.toString("utf8"));
    if (!header) {
      yield { state: "missing", id: missingId(line.toString("latin1")) };
      continue;
    }
    const [, id = "", type, size, path = ""] = header;
    const length = Number(size);
    const content = await readContent(length, length <= maxBytes);
    await readContent(1, false);
    const known = { id, type: type as GitObjectType, path };
    yield content ? { state: "read", ...known, content } : { state: "oversized", ...known, size: length };
  }
}

function missingId(line: string): string {
  const asked = /^\??([0-9a-f]{40,64})\b.* missing$/.exec(line);
  if (!asked) throw new GitError(`git cat-file: unexpected answer "${line.slice(0, 80)}"`);
  return asked[1] as string;
}
