import type { Member } from "./limits.ts";

const OPENING_BRACE = 0x7b;

/** Bytes at the start in which a source map names itself. */
const HEAD = 4096;

/** Whether the bytes may be a source map with its sources in it (ECMA-426, "Source map format"). */
export function isSourceMap(bytes: Buffer): boolean {
  if (bytes[0] !== OPENING_BRACE) return false;
  const head = bytes.subarray(0, HEAD);
  return (
    (head.includes('"version"') || head.includes('"sources"') || head.includes('"mappings"')) &&
    bytes.includes('"sourcesContent"')
  );
}

/** The sources a source map holds, and the rest of the map; undefined when it is no source map. */
export function sourceMapMembers(bytes: Buffer): { sources: Member[]; rest: Buffer } | undefined {
  let map: unknown;
  try {
    map = JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
  if (map === null || typeof map !== "object") return undefined;
  const { sourcesContent, sources, ...rest } = map as Record<string, unknown>;
  if (!Array.isArray(sourcesContent)) return undefined;
  const names: unknown[] = Array.isArray(sources) ? sources : [];
  const members = sourcesContent.flatMap((content: unknown, at): Member[] => {
    if (typeof content !== "string") return [];
    const name = names[at];
    return [
      {
        state: "read",
        name: typeof name === "string" ? name : `source ${at + 1}`,
        bytes: Buffer.from(content),
      },
    ];
  });
  return { sources: members, rest: Buffer.from(JSON.stringify({ sources, ...rest }, undefined, 1)) };
}
