/**
 * Reads the file behind `GITHUB_OUTPUT`, `GITHUB_ENV` and `GITHUB_STATE`: `NAME=value` lines and here-documents
 * `NAME<<END` … `END` (actions/runner, `FileCommandManager.cs`, `EnvFileKeyValuePairs`).
 *
 * @throws Error in the runner's words; the step fails then.
 */
export function parseKeyValues(text: string): [name: string, value: string][] {
  const reader = { text, index: 0 };
  const pairs: [string, string][] = [];
  for (let line = readLine(reader); line !== undefined; line = readLine(reader)) {
    if (line.text === "") continue;
    const equals = line.text.indexOf("=");
    const document = line.text.indexOf("<<");
    if (equals >= 0 && (document < 0 || equals < document)) {
      pairs.push([line.text.slice(0, equals), line.text.slice(equals + 1)]);
    } else if (document >= 0) {
      pairs.push(readDocument(reader, line.text, document));
    } else {
      throw new Error(`Invalid format '${line.text}'`);
    }
  }
  return pairs;
}

function readDocument(reader: Reader, head: string, at: number): [string, string] {
  const name = head.slice(0, at);
  const delimiter = head.slice(at + 2);
  if (name === "" || delimiter === "") {
    throw new Error(`Invalid format '${head}'. Name must not be empty and delimiter must not be empty`);
  }
  const start = reader.index;
  let end = start;
  for (let line = readLine(reader); line?.text !== delimiter; line = readLine(reader)) {
    if (!line) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    if (!line.ended) throw new Error("Invalid value. EOF marker missing new line.");
    end = reader.index - 1;
  }
  return [name, reader.text.slice(start, end)];
}

interface Reader {
  text: string;
  index: number;
}

function readLine(reader: Reader): { text: string; ended: boolean } | undefined {
  const { text, index } = reader;
  if (index >= text.length) return undefined;
  const end = text.indexOf("\n", index);
  reader.index = end < 0 ? text.length : end + 1;
  return { text: text.slice(index, end < 0 ? text.length : end), ended: end >= 0 };
}

/** Reads the file behind `GITHUB_PATH`: one folder a line. */
export function parsePaths(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== "");
}

/** Bytes of a summary the runner uploads; of a larger one it uploads nothing (`CreateStepSummaryCommand`). */
export const MAX_SUMMARY_BYTES = 1024 * 1024;
