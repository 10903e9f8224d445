import type { SurvivalEntry, SurvivalSource } from "./entry.ts";

/** A row with the line (from 1) it begins on. */
interface Row {
  cells: string[];
  line: number;
}

/** Names a header row gives to the columns. */
const fromNames = /^(from|old|source|url|old[ _-]?url|address|old[ _-]?address|path)$/i;
const toNames = /^(to|new|target|destination|expected|new[ _-]?url|redirect([ _-]?to)?)$/i;

/**
 * Reads a CSV (RFC 4180; comma, semicolon or tab) of old addresses and, in the second or a named column, their
 * targets.
 */
export function readCsv(text: string, file: string): SurvivalSource {
  const rows = parseRows(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [first] = rows;
  const names = first?.cells.map((cell) => cell.trim()) ?? [];
  const named = names.findIndex((name) => fromNames.test(name));
  const hasHeader = named >= 0 && !/[/.]/.test(names[named]!);
  const from = hasHeader ? named : 0;
  const to = hasHeader ? names.findIndex((name) => toNames.test(name)) : 1;
  const entries = rows.slice(hasHeader ? 1 : 0).flatMap(({ cells, line }): SurvivalEntry[] => {
    const address = cells[from]?.trim() ?? "";
    const target = cells[to]?.trim() ?? "";
    if (address === "" || address.startsWith("#")) return [];
    return [{ from: address, ...(target === "" ? {} : { to: target }), file, line }];
  });
  return { entries, patterns: 0 };
}

function parseRows(text: string): Row[] {
  const body = text.replace(/^\ufeff/, "");
  const separator = separatorOf(body);
  const rows: Row[] = [];
  let row: Row = { cells: [], line: 1 };
  let cell = "";
  let quoted = false;
  let line = 1;
  const endCell = (): void => {
    row.cells.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = { cells: [], line };
  };
  for (let at = 0; at < body.length; at++) {
    const char = body[at]!;
    if (char === "\n") line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (body[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === separator) endCell();
    else if (char === "\n") endRow();
    else if (char !== "\r") cell += char;
  }
  endRow();
  return rows;
}

function separatorOf(text: string): string {
  const head = text.slice(0, 2_000).split("\n", 1)[0] ?? "";
  const count = (char: string) => head.split(char).length;
  if (count("\t") > 1) return "\t";
  return count(";") > count(",") ? ";" : ",";
}
