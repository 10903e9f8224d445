import {
  beyondLimits,
  type ContainerBudget,
  cutOff,
  DamagedContainer,
  type Member,
  spend,
} from "./limits.ts";

const BLOCK = 512;

const MAGIC_AT = 257;
const U = 0x75;

/** Whether the bytes begin with a ustar header (POSIX.1-2017 pax, "ustar Interchange Format"). */
export function isTar(bytes: Buffer): boolean {
  return (
    bytes[MAGIC_AT] === U &&
    bytes.length >= BLOCK &&
    bytes.toString("latin1", MAGIC_AT, MAGIC_AT + 5) === "ustar"
  );
}

/**
 * Reads a tar archive: ustar, with long names of pax and GNU, and what follows it, another archive among that.
 *
 * @throws DamagedContainer when a header's size is not a number.
 */
export function* tarMembers(bytes: Buffer, budget: ContainerBudget): Generator<Member> {
  let longName: string | undefined;
  let longTarget: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header[0] === 0) {
      at = pastEnd(bytes, at);
      if (at >= bytes.length || isTar(bytes.subarray(at))) continue;
      const rest = bytes.subarray(at);
      yield spend(budget, rest.length)
        ? { state: "read", name: "after the archive", bytes: rest }
        : beyondLimits;
      return;
    }
    const size = sizeOf(header);
    const type = String.fromCharCode(header[156] as number);
    const start = type === "S" ? pastSparseMap(bytes, at) : at + BLOCK;
    // What there is of a member that is cut off is searched, too.
    if (start + size > bytes.length) yield cutOff;
    const content = bytes.subarray(start, start + size);
    if (type === "L") longName = content.toString("utf8").replace(/\0.*$/s, "");
    else if (type === "K") longTarget = content.toString("utf8").replace(/\0.*$/s, "");
    else if (type === "x") longName = paxPath(content) ?? longName;
    else {
      const name = longName ?? nameOf(header);
      const target = longTarget ?? text(header, 157, 100);
      longName = undefined;
      longTarget = undefined;
      if (type === "2") yield { state: "read", name, bytes: Buffer.from(target, "utf8") };
      // Kinds that nobody knows are files (POSIX.1-2017 pax); a sparse one's content lies there without its holes.
      else if (content.length > 0 ? !noFiles.has(type) : fileTypes.has(type)) {
        yield spend(budget, content.length) ? { state: "read", name, bytes: content } : beyondLimits;
      }
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** Kinds of members that are files: regular, of old archives, contiguous, sparse as GNU tar has them. */
const fileTypes = new Set(["0", "\0", "7", "S"]);

/** Kinds whose content is no file's: links, devices, folders, labels, headers for what follows. */
const noFiles = new Set(["1", "3", "4", "5", "6", "D", "V", "g"]);

/**
 * Where the content of a sparse file begins: after the blocks that say on where its pieces belong (GNU tar, "Old GNU
 * Format").
 */
function pastSparseMap(bytes: Buffer, at: number): number {
  let start = at + BLOCK;
  for (let more = bytes[at + 482]; more === 1 && start + BLOCK <= bytes.length; start += BLOCK) {
    more = bytes[start + 504];
  }
  return start;
}

/** The first block from `at` on that holds anything: the end of an archive is made of zeros. */
function pastEnd(bytes: Buffer, at: number): number {
  let next = at;
  while (next < bytes.length && bytes[next] === 0) next++;
  return next < bytes.length ? next - (next % BLOCK) : next;
}

function text(header: Buffer, start: number, length: number): string {
  return header.toString("utf8", start, start + length).replace(/\0.*$/s, "");
}

function nameOf(header: Buffer): string {
  const prefix = text(header, 345, 155);
  const name = text(header, 0, 100);
  return prefix === "" ? name : `${prefix}/${name}`;
}

function sizeOf(header: Buffer): number {
  const field = text(header, 124, 12).trim();
  const size = Number.parseInt(field, 8);
  if (!/^[0-7]+$/.test(field) || !Number.isSafeInteger(size))
    throw new DamagedContainer("a tar header is damaged");
  return size;
}

/** The `path` record of a pax header, `<length> path=<value>\n`, or the name of a sparse file. */
function paxPath(content: Buffer): string | undefined {
  return /^\d+ (?:path|GNU\.sparse\.name)=(.*)$/m.exec(content.toString("utf8"))?.[1];
}
