/**
 * Text from outside (page bodies, header values, file names, child output) is hostile. Each function here makes
 * it safe for one kind of sink; call it at the sink and nowhere else. Unsafe characters are replaced, never
 * dropped, so that removing them cannot put a redacted value back together.
 */

const ZERO_WIDTH_SPACE = "\u200b";

/** Control characters, bidirectional overrides and other marks that change how text is shown. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u180e\u202f]/gu;

function visible(char: string): string {
  if (char === "\t") return "\t";
  if (char === "\n") return "\\n";
  if (char === "\r") return "\\r";
  const code = char.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** `text` on one line, with control characters and direction marks spelled out and lone surrogates replaced. */
export function printable(text: string): string {
  return text.toWellFormed().replace(invisible, visible);
}

/**
 * Neutralises both command syntaxes a runner knows in one line whose characters are otherwise safe: `::command::` after
 * leading white space, and `##[command]` anywhere (actions/runner, `ActionCommand.TryParseV2` and `TryParse`).
 */
export function withoutCommands(line: string): string {
  return line.replaceAll("##[", `#${ZERO_WIDTH_SPACE}#[`).replace(/^(\s*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`);
}

/** One line of a runner's log: printable, and no command. */
export function forLog(text: string): string {
  return withoutCommands(printable(text));
}

/** Several lines of a runner's log: line breaks stay, each line is safe. */
export function forLogLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(forLog)
    .join("\n");
}

const markup = /[\\`*_[\]<>|~&$]|^[ \t=+-]|(?<=^\d{1,9})[.)]|(?<=www)\.|:(?=\S)/gi;

/**
 * Inline Markdown as GitHub renders it: every character that could start markup, a link or a table cell is written as
 * an entity. GitHub looks for mentions (`@name`) and references (`#12`, `GH-12`) after entities are read, so those are
 * parted by a zero-width space.
 */
export function forMarkdown(text: string): string {
  return printable(text)
    .replace(markup, entity)
    .replace(/(?<!&)#(?=(\d?))/g, (_, digit) => `&#35;${digit === "" ? "" : ZERO_WIDTH_SPACE}`)
    .replaceAll("@", `&#64;${ZERO_WIDTH_SPACE}`)
    .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${ZERO_WIDTH_SPACE}`);
}

/** Inline code in Markdown, safe in tables too. GitHub looks for no mentions in code. */
export function forMarkdownCode(text: string): string {
  const line = printable(text);
  if (!line.includes("##[") && /^[^\s`|]([^`|]*[^\s`|])?$/.test(line)) return `\`${line}\``;
  return `<code>${line.replace(markup, entity).replaceAll("@", "&#64;")}</code>`;
}

function entity(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}

/** A fenced block of Markdown that its content cannot end. `language` is ours, never from outside. */
export function forMarkdownBlock(text: string, language = ""): string {
  const lines = text.split(/\r\n|\n|\r/).map(forLog);
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${lines.join("\n")}\n${fence}`;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML text or a quoted attribute's value. No line of it is a command when the file is printed in a runner's log. */
export function forHtml(text: string): string {
  return printableLines(text)
    .replace(/[&<>"']/g, (char) => entities[char] as string)
    .replaceAll("##[", "&#35;#[")
    .replace(/^([^\S\n]*):(?=:)/gmu, "$1&#58;");
}

/** XML 1.0 text or a quoted attribute's value; characters XML forbids are spelled out. */
export function forXml(text: string): string {
  return forHtml(text).replace(/[\ufffe\uffff]/g, visible);
}

/** JSON as text that holds no runner command and no lone surrogate; what it says is the same. */
export function forJson(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  return JSON.stringify(value, replacer, 2).replaceAll("##[", "\\u0023#[");
}

/** Several lines of text: line breaks stay, each line is printable. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(printable)
    .join("\n");
}

/** A word for a POSIX shell: quoted when it has to be. */
export function forShell(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** At most `max` UTF-16 units of `text`, never half a surrogate pair, with an ellipsis where it was cut. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = Math.max(0, max - 1);
  const half = end > 0 && /[\ud800-\udbff]/.test(text[end - 1] as string);
  return `${text.slice(0, half ? end - 1 : end)}…`;
}
