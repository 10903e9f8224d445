/** Decodes the bytes of a page that arrives in pieces. */
export interface PageDecoder {
  write(chunk: Buffer): string;
  end(): string;
}

/** Bytes the HTML standard looks at for a charset declaration. */
const SNIFF_BYTES = 1024;

/** By the charset of Content-Type, else by what the page's first bytes declare, else UTF-8. Broken bytes are replaced. */
export function createPageDecoder(contentType: string): PageDecoder {
  const label = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
  let decoder = label === undefined ? undefined : decoderFor(label);
  return {
    write(chunk) {
      decoder ??= decoderFor(declaredCharset(chunk) ?? "utf-8") ?? new TextDecoder();
      return decoder.decode(chunk, { stream: true });
    },
    end: () => decoder?.decode() ?? "",
  };
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
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
