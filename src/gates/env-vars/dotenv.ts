/** One assignment in a dotenv file. */
export interface DotenvEntry {
  name: string;
  /** As the `dotenv` package reads it. */
  value: string;
  /** Line and column of the name, from 1. */
  line: number;
  column: number;
  quote?: "'" | '"' | "`";
  /** Comment lines right above, and the comment behind the value, without their `#`. */
  comments: string[];
  /** Why other parsers may read this assignment differently, one phrase each. */
  doubts: string[];
}

/** A dotenv file as read: assignments in order, and lines that are none. */
export interface DotenvFile {
  entries: DotenvEntry[];
  /** Lines that are neither an assignment, a comment nor empty. */
  strays: number[];
  /** The comment block at the top, up to a line of dashes. */
  header: string[];
  /** The file starts with a byte order mark. */
  bom: boolean;
}

const assignment = /^([ \t]*)(export[ \t]+)?([\w.-]+)([ \t]*)(=|:[ \t])/;
const quotes = new Set(["'", '"', "`"]);

/**
 * Reads a dotenv file the way the `dotenv` package does, which most frameworks build on, and notes for each assignment
 * where other parsers (Node's `util.parseEnv`, shells, Docker) differ. Never throws; linear.
 */
export function parseDotenv(source: string): DotenvFile {
  const bom = source.startsWith("\ufeff");
  const text = (bom ? source.slice(1) : source).replace(/\r\n/g, "\n");
  const lines = text.split(/[\n\r]/);
  const loneReturns = text.includes("\r");
  const entries: DotenvEntry[] = [];
  const strays: number[] = [];
  let comments: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const trimmed = line.trim();
    const found = assignment.exec(line);
    if (!found) {
      if (trimmed.startsWith("#")) comments.push(trimmed.replace(/^#+\s?/, ""));
      else comments = [];
      if (trimmed !== "" && !trimmed.startsWith("#")) strays.push(index + 1);
      continue;
    }
    const [start, indent = "", exported = "", name = "", gap = "", separator = "="] = found;
    const read = readValue(lines, index, start.length);
    const doubts = [
      ...(separator.startsWith(":") ? ["it uses `:` instead of `=`"] : []),
      ...(gap !== "" ? ["there is space before the `=`"] : []),
      ...(exported.includes("\t") ? ["there is a tab after `export`"] : []),
      ...(/^\d/.test(name) ? ["its name starts with a digit"] : []),
      ...(loneReturns ? ["the file has line endings that are a lone carriage return"] : []),
      ...(bom && entries.length === 0 ? ["the file starts with a byte order mark"] : []),
      ...read.doubts,
    ];
    entries.push({
      name,
      value: read.value,
      line: index + 1,
      column: indent.length + exported.length + 1,
      comments: read.comment === undefined ? comments : [...comments, read.comment],
      doubts,
      ...(read.quote ? { quote: read.quote } : {}),
    });
    comments = [];
    index = read.end;
  }
  return { entries, strays, header: headerOf(lines), bom };
}

interface ReadValue {
  value: string;
  quote?: "'" | '"' | "`";
  /** Index of the value's last line. */
  end: number;
  comment?: string;
  doubts: string[];
}

function readValue(lines: readonly string[], index: number, offset: number): ReadValue {
  const line = lines[index] ?? "";
  const rest = line.slice(offset);
  const first = rest.trimStart()[0] ?? "";
  if (quotes.has(first)) {
    const quoted = readQuoted(lines, index, offset + rest.indexOf(first), first as '"');
    if (quoted) return quoted;
    const plain = readPlain(rest, index);
    return { ...plain, doubts: [...plain.doubts, "its quotes do not enclose the whole value"] };
  }
  return readPlain(rest, index);
}

/** A value between quotes, over several lines if need be; undefined when something stands behind the closing quote. */
function readQuoted(
  lines: readonly string[],
  index: number,
  offset: number,
  quote: "'" | '"' | "`",
): ReadValue | undefined {
  const parts: string[] = [];
  for (let end = index, from = offset + 1; end < lines.length; end++, from = 0) {
    const line = lines[end] ?? "";
    const close = closingQuote(line, from, quote);
    if (close < 0) {
      parts.push(line.slice(from));
      continue;
    }
    parts.push(line.slice(from, close));
    const tail = /^[ \t]*(?:#(.*))?$/.exec(line.slice(close + 1));
    if (!tail) return undefined;
    const raw = parts.join("\n");
    const value = quote === '"' ? raw.replace(/\\n/g, "\n").replace(/\\r/g, "\r") : raw;
    const doubts = quotedDoubts(raw, quote);
    const base = { value, quote, end, doubts };
    return tail[1] === undefined ? base : { ...base, comment: tail[1].trim() };
  }
  return undefined;
}

function closingQuote(line: string, from: number, quote: string): number {
  for (let at = from; at < line.length; at++) {
    if (line[at] === "\\" && line[at + 1] === quote) at++;
    else if (line[at] === quote) return at;
  }
  return -1;
}

function quotedDoubts(raw: string, quote: string): string[] {
  const doubts: string[] = [];
  if (raw.includes(`\\${quote}`)) doubts.push("it has an escaped quote");
  if (quote === '"' && /\\[^n"\\$]/.test(raw)) doubts.push("it has a backslash escape other than \\n");
  if (quote === "`") doubts.push("it is quoted with backticks, which a shell runs as a command");
  if (quote === '"' && hasExpansion(raw)) doubts.push("it has a `$`, which some parsers expand");
  return doubts;
}

function readPlain(rest: string, index: number): ReadValue {
  const hash = rest.indexOf("#");
  const value = (hash < 0 ? rest : rest.slice(0, hash)).trim();
  const doubts: string[] = [];
  if (hash > 0 && !/\s/.test(rest[hash - 1] ?? "")) doubts.push("it has a `#` without space before it");
  if (hasExpansion(value)) doubts.push("it has a `$`, which some parsers expand");
  if (value === "" && hash < 0 && rest !== "") doubts.push("there is only space after the `=`");
  const base = { value, end: index, doubts };
  return hash < 0 ? base : { ...base, comment: rest.slice(hash + 1).trim() };
}

/** `$NAME` and `${NAME}`, as dotenv-expand, Docker Compose and shells replace them. */
function hasExpansion(text: string): boolean {
  return /(^|[^\\])\$(\{|[A-Za-z_])/.test(text);
}

function headerOf(lines: readonly string[]): string[] {
  const header: string[] = [];
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed !== "" && !trimmed.startsWith("#")) return [];
    const text = trimmed.replace(/^#+\s?/, "");
    if (/^-{3,}$/.test(text)) return header;
    if (text !== "") header.push(text);
  }
  return [];
}
