import type { Member } from "./limits.ts";

/** Bytes at the start in which a source map names itself. */
const HEAD = 4096;

/** What may stand before a map: a byte order mark, and a line that keeps it from being run (ECMA-426, "Fetching"). */
const opening = /^(?:\xef\xbb\xbf)?\s{0,80}(?:\)\]\}'?[^\r\n]{0,80}\s{1,80})?(?=\{)/;

/** Whether the bytes may be a source map with its sources in it (ECMA-426, "Source map format"). */
export function isSourceMap(bytes: Buffer): boolean {
  const head = bytes.toString("latin1", 0, HEAD);
  return (
    opening.test(head) &&
    /"(?:version|sources|mappings|sections)"/.test(head) &&
    bytes.includes('"sourcesContent"')
  );
}

/** The sources a source map holds, those of its sections included, and the rest; undefined when it is no source map. */
export function sourceMapMembers(bytes: Buffer): { sources: Member[]; rest: Buffer } | undefined {
  const start = opening.exec(bytes.toString("latin1", 0, HEAD))?.[0].length ?? 0;
  const sources: Member[] = [];
  let maps = 0;
  const text = bytes.toString("utf8", start);
  let rest: unknown;
  try {
    rest = JSON.parse(text, (_key, value: unknown) => {
      if (!isMap(value)) return value;
      maps++;
      const read = sourcesOf(value, sources.length);
      for (const source of read) sources.push(source);
      return {
        ...value,
        sourcesContent: value.sourcesContent.filter((content) => typeof content !== "string"),
      };
    });
  } catch {
    return undefined;
  }
  if (maps === 0) return undefined;
  // A name that stands twice in one object hides what the first one had.
  const isWhole = text.split('"sourcesContent"').length - 1 <= maps;
  return { sources, rest: isWhole ? Buffer.from(JSON.stringify(rest, undefined, 1)) : bytes };
}

interface SourceMap extends Record<string, unknown> {
  sourcesContent: unknown[];
}

function isMap(value: unknown): value is SourceMap {
  return value !== null && typeof value === "object" && Array.isArray((value as SourceMap).sourcesContent);
}

function sourcesOf({ sourcesContent, sources }: SourceMap, before: number): Member[] {
  const names: unknown[] = Array.isArray(sources) ? sources : [];
  return sourcesContent.flatMap((content, at): Member[] => {
    if (typeof content !== "string") return [];
    const name = names[at];
    return [
      {
        state: "read",
        name: typeof name === "string" ? name : `source ${before + at + 1}`,
        bytes: Buffer.from(content),
      },
    ];
  });
}
