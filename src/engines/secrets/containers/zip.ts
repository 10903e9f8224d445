import { inflateWithin } from "./inflate.ts";
import {
  beyondLimits,
  type ContainerBudget,
  DamagedContainer,
  type Member,
  roomFor,
  spend,
} from "./limits.ts";

const END_SIGNATURE = Buffer.from("PK\x05\x06", "latin1");
const END_SIGNATURE_NUMBER = END_SIGNATURE.readUInt32LE(0);
const LOCAL_START = Buffer.from("PK\x03\x04", "latin1");
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;

/** The end record with the longest comment (APPNOTE 4.3.16). */
const MAX_END_BYTES = 22 + 0xffff;

const STORED = 0;
const DEFLATED = 8;

/** Whether the bytes begin as a zip archive or end as one: a program may stand before it, as in jar, pyz and crx. */
export function isZip(bytes: Buffer): boolean {
  const { length } = bytes;
  if (length < 22) return false;
  return (
    bytes.readUInt32LE(0) === LOCAL_SIGNATURE || bytes.readUInt32LE(length - 22) === END_SIGNATURE_NUMBER
  );
}

/**
 * Reads a zip archive by its central directory (PKWARE APPNOTE 6.3.10): zip, jar, nupkg, whl, apk, docx…, and what
 * stands before it.
 *
 * @throws DamagedContainer when the directory is not where it should be.
 */
export function* zipMembers(bytes: Buffer, budget: ContainerBudget): Generator<Member> {
  const end = bytes.lastIndexOf(END_SIGNATURE);
  if (end < 0 || end < bytes.length - MAX_END_BYTES || end + 22 > bytes.length) {
    throw new DamagedContainer("no end of the zip directory");
  }
  const count = bytes.readUInt16LE(end + 10);
  const stated = bytes.readUInt32LE(end + 16);
  if (stated === 0xffffffff || count === 0xffff) throw new DamagedContainer("zip64 is not supported");
  // Offsets may be from the archive's own start, where something was put before it.
  let at = end - bytes.readUInt32LE(end + 12);
  if (at < 0 || (count > 0 && bytes.readUInt32LE(at) !== ENTRY_SIGNATURE)) at = stated;
  const shift = at - stated;
  const extras = [bytes.subarray(0, bytes.indexOf(LOCAL_START)), bytes.subarray(end + 22)];
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) {
      throw new DamagedContainer("the zip directory is damaged");
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (!name.endsWith("/")) yield readEntry(bytes, at, shift, name, budget);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  for (const [index, extra] of extras.entries()) {
    if (extra.length === 0) continue;
    const name = index === 0 ? "before the archive" : "comment of the archive";
    yield spend(budget, extra.length) ? { state: "read", name, bytes: extra } : beyondLimits;
  }
}

function readEntry(bytes: Buffer, at: number, shift: number, name: string, budget: ContainerBudget): Member {
  const skipped = (reason: string): Member => ({ state: "skipped", what: "archive members", reason });
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) return skipped("encrypted");
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const local = bytes.readUInt32LE(at + 42) + shift;
  if (local < 0 || local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL_SIGNATURE)
    return skipped("damaged");
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const data = bytes.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) return skipped("compressed with an unsupported method");
  if (size > roomFor(budget)) return beyondLimits;
  // The size that is stated may be a lie; what comes out is what counts.
  const content = method === STORED ? data : inflateWithin("deflate", data, roomFor(budget))?.content;
  if (!content || !spend(budget, content.length)) return beyondLimits;
  return { state: "read", name, bytes: content };
}
