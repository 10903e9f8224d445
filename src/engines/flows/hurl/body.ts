import type { Body } from "../actions.ts";
import { literal } from "../template.ts";
import type { Template } from "../vocabulary.ts";
import { base64Bytes, hexBytes, parseBytes } from "./bytes.ts";
import { type Cursor, looksAt, take, unexpected } from "./cursor.ts";
import { type JsonBody, jsonParts, looksAtJson, parseJsonBody } from "./json.ts";
import { parseOneline, parsePlain } from "./strings.ts";

/** The body of a request or of an expected response. */
export type HurlBody =
  | ({ kind: "json" } & JsonBody)
  | { kind: "text"; text: Template; type?: string; graphql?: true }
  | { kind: "bytes"; bytes: Uint8Array }
  | { kind: "file"; path: Template };

/** A body, or undefined when none starts here. */
export function parseBody(cursor: Cursor): HurlBody | undefined {
  if (looksAt(cursor, "```")) return parseMultiline(cursor);
  if (looksAt(cursor, "`")) return { kind: "text", text: parseOneline(cursor)! };
  if (looksAt(cursor, "<")) return { kind: "text", text: parseXml(cursor), type: "application/xml" };
  if (looksAtJson(cursor)) return { kind: "json", ...parseJsonBody(cursor) };
  return parseBytes(cursor);
}

/** The body as a request sends it. */
export function requestBody(body: HurlBody): Body {
  return body.kind === "json" ? { kind: "text", text: body.text, type: "application/json" } : body;
}

const attributes = ["escape", "novariable"];
const multilineTypes = ["json", "xml", "graphql", "base64", "hex", "raw"];

/** Three backticks, a type and attributes, a line break, text, three backticks. */
export function parseMultiline(cursor: Cursor): HurlBody {
  const start = cursor.at;
  cursor.at += 3;
  const header = take(cursor, /[a-z0-9]*(?:,[a-z]+)*[ \t]*(?:#[^\n]*)?\r?\n/y);
  const [type = "", ...given] = (header ?? "").replace(/#.*/s, "").trim().split(",");
  const words = type === "" || multilineTypes.includes(type) ? given : [type, ...given];
  for (const word of words) {
    if (!attributes.includes(word))
      throw unexpected(
        cursor,
        `one of ${[...multilineTypes, ...attributes].join(", ")} after \`\`\``,
        start + 3,
      );
  }
  const end = cursor.text.indexOf("```", cursor.at);
  if (end < 0) throw unexpected(cursor, "a closing ```", start);
  const body = multilineBody(cursor, end, type, {
    escape: words.includes("escape"),
    variables: type !== "raw" && !words.includes("novariable"),
  });
  cursor.at = end + 3;
  return body;
}

function multilineBody(
  cursor: Cursor,
  end: number,
  type: string,
  options: { escape: boolean; variables: boolean },
): HurlBody {
  const raw = cursor.text.slice(cursor.at, end);
  if (type === "base64" || type === "hex") {
    const bytes = type === "hex" ? hexBytes(raw) : base64Bytes(raw);
    if (!bytes) throw unexpected(cursor, type);
    return { kind: "bytes", bytes };
  }
  if (type === "graphql") return graphql(cursor, end, options);
  const text = parsePlain(cursor, end, options);
  if (type === "json") return { kind: "text", text, type: "application/json" };
  return type === "xml" ? { kind: "text", text, type: "application/xml" } : { kind: "text", text };
}

/** A query and its variables, as the JSON that is sent. */
function graphql(cursor: Cursor, end: number, options: { escape: boolean; variables: boolean }): HurlBody {
  const raw = cursor.text.slice(cursor.at, end);
  const at = /^[ \t]*variables[ \t]*(?=\{)/m.exec(raw);
  const base = cursor.at;
  // White space before the variables, or the end, is no part of the query.
  const length = (at ? raw.slice(0, at.index) : raw).trimEnd().length;
  const query = parsePlain(cursor, base + length, options);
  const parts = ['{"query":', ...jsonParts({ kind: "text", text: query })];
  if (at) {
    cursor.at = base + at.index + at[0].length;
    const { value } = parseJsonBody(cursor);
    take(cursor, /\s+/y);
    if (cursor.at !== end) throw unexpected(cursor, "a closing ```");
    parts.push(',"variables":', ...jsonParts(value));
  }
  return {
    kind: "text",
    text: { parts: [...parts, "}"], place: query.place },
    type: "application/json",
    graphql: true,
  };
}

/** One XML document as it stands, up to the end of its root element. */
function parseXml(cursor: Cursor): Template {
  const start = cursor.at;
  let depth = 0;
  for (;;) {
    const other = take(cursor, /[^<]+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<![^>]*>/y);
    if (other !== undefined) continue;
    const tag = take(cursor, /<\/?[^\s/>]+(?:\s+(?:"[^"]*"|'[^']*'|[^"'>/]|\/(?!>))*)?\/?>/y);
    if (tag === undefined) throw unexpected(cursor, "a complete XML document", start);
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>")) depth++;
    if (depth <= 0) return literal(cursor.text.slice(start, cursor.at), cursor.placeOf(start));
  }
}
