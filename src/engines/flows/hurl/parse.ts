import { posix } from "node:path";
import type { Flow, Step } from "../model.ts";
import { templateText } from "../tell/describe.ts";
import { atEnd, type Cursor, createCursor, skipLines, skipSpaces } from "./cursor.ts";
import { parseRequest, requestOf } from "./request.ts";
import { parseResponse } from "./response.ts";

/**
 * Reads a Hurl file (hurl.dev, "Grammar") as one flow: each entry is a step.
 *
 * Comments before an entry may say what Hurl has no form for: `# @name Sign in` names the step, `# @always` makes it a
 * clean-up step, `# @flow`, before the first entry, names the flow, and `# @tags a b` tags it.
 *
 * @param file Its path below the repository's root, for places and names.
 * @throws ConfigurationError with file, line, column and what was expected.
 */
export function parseHurl(text: string, file: string): Flow {
  const cursor = createCursor(text.startsWith("\uFEFF") ? text.slice(1) : text, file);
  const steps: Step[] = [];
  const always: Step[] = [];
  let name = posix.basename(file).replace(/\.hurl$/, "");
  let tags: string[] = [];
  for (;;) {
    const notes = annotations(skipLines(cursor));
    name = notes.get("flow") ?? name;
    tags = notes.get("tags")?.split(/[\s,]+/) ?? tags;
    if (skipSpaces(cursor) && atEnd(cursor)) break;
    if (atEnd(cursor)) break;
    const target = notes.has("always") ? always : steps;
    target.push(...parseEntry(cursor, notes.get("name")));
  }
  return { name, place: { file, line: 1, column: 1 }, tags, variables: [], steps, always };
}

function annotations(comments: readonly string[]): Map<string, string> {
  const found = comments.map((comment) => /^@(flow|name|tags|always)(?:\s+(.*))?$/.exec(comment));
  return new Map(found.flatMap((match) => (match ? [[match[1]!, match[2]?.trim() ?? ""]] : [])));
}

function parseEntry(cursor: Cursor, name: string | undefined): Step[] {
  const start = cursor.at;
  const request = parseRequest(cursor);
  const { captures, expectations, wantsHttp2 } = parseResponse(cursor);
  const { options } = request.sections;
  const step: Step = {
    name: name ?? `${request.method} ${templateText(request.url)}`,
    action: requestOf(request, wantsHttp2),
    captures,
    expectations,
    variables: options.variables,
    ...options.step,
    ...(options.late.length > 0
      ? {
          late: {
            options: options.late,
            follows: options.follows,
            redirects: options.redirects,
            ...(request.sections.basic ? {} : { login: options.login }),
          },
        }
      : {}),
    ...(options.lateRepeat ? { repeat: options.lateRepeat } : {}),
    place: cursor.placeOf(start),
  };
  return Array.from({ length: options.repeat }, () => step);
}
