import { deflateRawSync } from "node:zlib";

/** Archives made byte by byte, so that their faults can be, too. */

type Members = Record<string, string | Buffer>;

export interface ZipFaults {
  /** Members that are stored, not deflated. */
  stored?: readonly string[];
  encrypted?: boolean;
  /** The size that the headers state. */
  statedSize?: number;
}

/** A zip archive (PKWARE APPNOTE 6.3.10). */
export function zipOf(
  members: Members,
  { stored = [], encrypted = false, statedSize }: ZipFaults = {},
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(members)) {
    const bytes = Buffer.from(content as string);
    const isStored = stored.includes(name);
    const data = isStored ? bytes : deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(encrypted ? 1 : 0, 2);
    shared.writeUInt16LE(isStored ? 0 : 8, 4);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(statedSize ?? bytes.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), shared, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

function tarEntry(name: string, type: string, content: Buffer, target = ""): Buffer {
  const header = Buffer.alloc(512);
  header.write(name.slice(0, 100), 0);
  header.write("0000644\0", 100);
  header.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write(type, 156);
  header.write(target, 157);
  header.write("ustar\x0000", 257);
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
  return Buffer.concat([header, content, padding]);
}

/**
 * A sparse file in a tar archive, as GNU tar writes one: its map goes on in blocks of their own, then its pieces
 * follow.
 */
export function sparseTarOf(name: string, pieces: readonly string[]): Buffer {
  const content = Buffer.from(pieces.join(""));
  const entry = tarEntry(name, "S", content);
  const [header, data] = [entry.subarray(0, 512), entry.subarray(512)];
  const octal = (value: number): string => `${value.toString(8).padStart(11, "0")}\0`;
  const map = pieces.map((piece, at) => octal(at * 65_536) + octal(piece.length));
  header.write("ustar  \0", 257);
  header.write(map.slice(0, 4).join(""), 386, "latin1");
  header[482] = map.length > 4 ? 1 : 0;
  header.write(octal(pieces.length * 65_536), 483);
  const further: Buffer[] = [];
  for (let at = 4; at < map.length; at += 21) {
    const block = Buffer.alloc(512);
    block.write(map.slice(at, at + 21).join(""), 0, "latin1");
    block[504] = map.length > at + 21 ? 1 : 0;
    further.push(block);
  }
  return Buffer.concat([header, ...further, data]);
}

/** A tar archive; names over 100 bytes are written as pax has them. */
export function tarOf(members: Members, links: Record<string, string> = {}): Buffer {
  const entries = Object.entries(members).flatMap(([name, content]) => {
    const entry = tarEntry(name, "0", Buffer.from(content as string));
    if (name.length <= 100) return [entry];
    const record = ` path=${name}\n`;
    const length = String(record.length + 3).length + record.length;
    return [tarEntry("pax", "x", Buffer.from(`${length}${record}`)), entry];
  });
  const symbolic = Object.entries(links).map(([name, target]) =>
    tarEntry(name, "2", Buffer.alloc(0), target),
  );
  return Buffer.concat([...entries, ...symbolic, Buffer.alloc(1024)]);
}

interface AsarNode {
  files?: Record<string, AsarNode>;
  size?: number;
  offset?: string;
}

/** An Electron archive. */
export function asarOf(members: Members): Buffer {
  const root: AsarNode = { files: {} };
  const contents: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(members)) {
    const bytes = Buffer.from(content as string);
    const names = path.split("/");
    const file = names.pop() as string;
    let folder = root;
    for (const name of names) {
      folder.files ??= {};
      folder.files[name] ??= { files: {} };
      folder = folder.files[name];
    }
    folder.files ??= {};
    folder.files[file] = { size: bytes.length, offset: String(offset) };
    contents.push(bytes);
    offset += bytes.length;
  }
  const json = Buffer.from(JSON.stringify(root));
  const padded = Buffer.concat([json, Buffer.alloc((4 - (json.length % 4)) % 4)]);
  const head = Buffer.alloc(16);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(padded.length + 8, 4);
  head.writeUInt32LE(padded.length + 4, 8);
  head.writeUInt32LE(json.length, 12);
  return Buffer.concat([head, padded, ...contents]);
}
