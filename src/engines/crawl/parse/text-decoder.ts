import { StringDecoder } from "node:string_decoder";

/** Decodes the bytes of a page that arrives in pieces. */
export interface PageDecoder {
  write(chunk: Buffer): string;
  end(): string;
}

/** Bytes the HTML standard looks at for a charset declaration. */
const SNIFF_BYTES = 1024;

/**
 * By the charset of Content-Type, else by what the page's first bytes declare, else UTF-8. Broken bytes are replaced.
 */
export function createPageDecoder(contentType: string): PageDecoder {
  const label = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
  let decoder = label === undefined ? undefined : decoderFor(label);
  return {
    write(chunk) {
      decoder ??= decoderFor(declaredCharset(chunk) ?? "utf-8") ?? decoderFor("utf-8")!;
      return decoder.write(chunk);
    },
    end: () => decoder?.end() ?? "",
  };
}

/** A TextDecoder holds memory outside the heap until a full collection; most pages are UTF-8 and need none. */
function decoderFor(label: string): PageDecoder | undefined {
  if (/^utf-?8$/i.test(label)) {
    const decoder = new StringDecoder("utf8");
    return { write: (chunk) => decoder.write(chunk), end: () => decoder.end() };
  }
  try {
    const decoder = new TextDecoder(label);
    return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
  } catch {
    return undefined;
  }
}

function declaredCharset(chunk: Buffer): string | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  const head = chunk.toString("latin1", 0, Math.min(chunk.length, SNIFF_BYTES));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1];
}
