import { isUtf8 } from "node:buffer";
import type { CoverageLog } from "../../../core/coverage.ts";
import { nameOf, type Place, type SearchDocument } from "../sources/document.ts";
import { asarMembers, isAsar } from "./asar.ts";
import { type Compression, type Inflated, inflateWithin } from "./inflate.ts";
import {
  beyondLimits,
  type ContainerBudget,
  type ContainerLimits,
  cutOff,
  DamagedContainer,
  type Member,
  roomFor,
  spend,
} from "./limits.ts";
import { isSourceMap, sourceMapMembers } from "./source-map.ts";
import { isTar, tarMembers } from "./tar.ts";
import { isZip, zipMembers } from "./zip.ts";

/** Archives that are told by their first bytes but not read. */
const unread: readonly [name: string, magic: Buffer][] = [
  ["bzip2", Buffer.from("BZh91AY&SY", "latin1")],
  ["xz", Buffer.from("\xfd7zXZ\0", "latin1")],
  ["7z", Buffer.from("7z\xbc\xaf\x27\x1c", "latin1")],
  ["rar", Buffer.from("Rar!\x1a\x07", "latin1")],
];

/**
 * What is to be searched of a document: the document itself, or what it contains. Archives are told by their first
 * bytes, not by their names.
 */
export function contentsOf(
  document: SearchDocument,
  limits: ContainerLimits,
  coverage: CoverageLog,
): Iterable<SearchDocument> {
  const { place } = document;
  if (place.kind !== "file" && place.kind !== "stdin") return [document];
  if (!mayContain(document.bytes) && !brotliName.test(nameOf(place))) return [document];
  const budget: ContainerBudget = {
    memberBytes: limits.memberBytes,
    bytesLeft: limits.totalBytes,
    membersLeft: limits.members,
  };
  return unpack(document, place, limits.depth, budget, coverage);
}

/** A cheap look at the first byte and the last ones; nearly every document ends here. */
function mayContain(bytes: Buffer): boolean {
  switch (bytes[0]) {
    case 0x50: // zip
    case 0x1f: // gzip
    case 0x28: // zstd
    case 0x78: // zlib
    case 0x04: // asar
    case 0x7b: // source map
    case 0x42: // bzip2
    case 0xfd: // xz
    case 0x37: // 7z
    case 0x52: // rar
      return true;
    case 0xef: // source maps after a byte order mark, an empty line or what keeps them from being run
    case 0x0a:
    case 0x0d:
    case 0x29:
      return isSourceMap(bytes) || isTar(bytes) || isZip(bytes);
    default:
      return isTar(bytes) || isZip(bytes);
  }
}

type OuterPlace = Extract<Place, { kind: "file" | "stdin" }>;

function* unpack(
  document: SearchDocument,
  place: OuterPlace,
  depth: number,
  budget: ContainerBudget,
  coverage: CoverageLog,
): Generator<SearchDocument, void, void> {
  const members = membersOf(document.bytes, place, budget, coverage);
  if (!members) {
    yield document;
    return;
  }
  coverage.count("archives");
  const names: string[] = [];
  try {
    for (const member of members) {
      if (member.state === "skipped") {
        coverage.skip(member.what, member.reason);
        continue;
      }
      coverage.count("archive members");
      const inside = place.inside === undefined ? member.name : `${place.inside}!${member.name}`;
      const inner = { ...place, inside };
      if (longRun.test(member.name)) names.push(member.name);
      if (depth <= 1) {
        if (isArchive(member.bytes)) coverage.skip("archives", "nested deeper than archives are opened");
        yield { place: inner, bytes: member.bytes };
      } else yield* unpack({ place: inner, bytes: member.bytes }, inner, depth - 1, budget, coverage);
    }
  } catch (thrown) {
    if (!(thrown instanceof DamagedContainer)) throw thrown;
    coverage.skip("archives", `${thrown.message}: searched as they are`);
    yield document;
  }
  if (names.length > 0) yield { place: { ...place, inside: NAMES }, bytes: Buffer.from(names.join("\n")) };
}

/** Brotli has no first bytes of its own (RFC 7932): its files are told by their names. */
const brotliName = /\.br$/i;

/** What the names of the members are called, where one is long enough to hold a key. */
const NAMES = "names of members";
const longRun = /[A-Za-z0-9_.-]{20}/;

function isArchive(bytes: Buffer): boolean {
  return isZip(bytes) || isTar(bytes) || isAsar(bytes) || isGzip(bytes) || isZstd(bytes);
}

/** A stream as zlib writes it (RFC 1950 section 2.2): 32 KB of window, and a check of the two bytes. */
function isZlib(bytes: Buffer): boolean {
  return bytes.length > 6 && bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0;
}

function isGzip(bytes: Buffer): boolean {
  return bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

function isZstd(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32LE(0) === 0xfd2fb528;
}

function membersOf(
  bytes: Buffer,
  place: OuterPlace,
  budget: ContainerBudget,
  coverage: CoverageLog,
): Iterable<Member> | undefined {
  if (isZip(bytes)) return zipMembers(bytes, budget);
  if (isTar(bytes)) return tarMembers(bytes, budget);
  if (isAsar(bytes)) return asarMembers(bytes, budget);
  if (isGzip(bytes)) return singleMember("gzip", bytes, place, budget);
  if (isZstd(bytes)) return singleMember("zstd", bytes, place, budget);
  // Text may begin like the one and be called like the other.
  if (isZlib(bytes)) return streamMember("zlib", bytes, place, budget);
  if (brotliName.test(nameOf(place))) return streamMember("brotli", bytes, place, budget);
  const known = unread.find(([, magic]) => bytes.subarray(0, magic.length).equals(magic));
  if (known) coverage.skip("archives", `${known[0]} is not supported`);
  if (!isSourceMap(bytes)) return undefined;
  const map = sourceMapMembers(bytes);
  return map && [...map.sources, { state: "read", name: "source map", bytes: map.rest }];
}

/** As {@link singleMember}, of what does not say for sure that it is one; undefined where it turns out to be none. */
function streamMember(
  compression: Compression,
  bytes: Buffer,
  place: OuterPlace,
  budget: ContainerBudget,
): Iterable<Member> | undefined {
  if (isUtf8(bytes)) return undefined;
  try {
    const inflated = inflateWithin(compression, bytes, roomFor(budget));
    // Other bytes may begin like a stream that goes on and on.
    if (inflated?.cut && inflated.content.length < bytes.length) return undefined;
    return memberOf(inflated, place, budget);
  } catch (thrown) {
    if (thrown instanceof DamagedContainer) return undefined;
    throw thrown;
  }
}

function* singleMember(
  compression: Compression,
  bytes: Buffer,
  place: OuterPlace,
  budget: ContainerBudget,
): Generator<Member> {
  yield* memberOf(inflateWithin(compression, bytes, roomFor(budget)), place, budget);
}

/** A compressed file holds one other: the name without its ending. */
function* memberOf(
  inflated: Inflated | undefined,
  place: OuterPlace,
  budget: ContainerBudget,
): Generator<Member> {
  if (!inflated) {
    yield beyondLimits;
    return;
  }
  const { content, cut, rest } = inflated;
  if (cut) yield cutOff;
  if (rest.length > 0) {
    yield spend(budget, rest.length)
      ? { state: "read", name: "after the compressed data", bytes: rest }
      : beyondLimits;
  }
  if (isTar(content)) {
    yield* tarMembers(content, budget);
    return;
  }
  const inside = place.inside ?? (place.kind === "file" ? place.path : "stdin");
  const file = inside.slice(inside.lastIndexOf("/") + 1);
  const name = file.replace(/\.(?:gz|zst|br|zz|z)$/i, "");
  yield spend(budget, content.length) ? { state: "read", name, bytes: content } : beyondLimits;
}
