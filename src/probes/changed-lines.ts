import type { Git } from "./git.ts";

/** Whether a change touches a line of a file as it is after the change; lines start at 1. */
export type IsChanged = (path: string, line: number) => boolean;

type Span = readonly [first: number, last: number];

/**
 * The lines that `base...head` adds or changes (GitHub's own notion of a pull request's diff). When git cannot tell,
 * for example in a shallow clone, no line counts as changed.
 */
export async function changedLines(git: Git, base: string, head: string): Promise<IsChanged> {
  const args = [
    "--unified=0",
    "--no-color",
    "--no-ext-diff",
    "--no-textconv",
    "--src-prefix=a/",
    "--dst-prefix=b/",
  ];
  const result = await git.run(["diff", ...args, `${base}...${head}`, "--"]);
  if (result.status !== 0 || result.truncated) return () => false;
  const spans = parseDiff(result.stdout.toString("utf8"));
  return (path, line) => (spans.get(path) ?? []).some(([first, last]) => line >= first && line <= last);
}

/** Spans of added lines by path, from a unified diff without context. */
function parseDiff(diff: string): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  let current: Span[] = [];
  let bodyLines = 0;
  for (const line of diff.split("\n")) {
    // A changed line may itself look like a header; the hunk says how many lines are its own.
    if (bodyLines > 0 && /^[+-]/.test(line)) {
      bodyLines--;
      continue;
    }
    if (line.startsWith("+++ ")) {
      current = [];
      spans.set(pathOf(line.slice("+++ ".length)), current);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    const [, removed = "1", start = "0", added = "1"] = hunk;
    bodyLines = Number(removed) + Number(added);
    if (Number(added) > 0) current.push([Number(start), Number(start) + Number(added) - 1]);
  }
  return spans;
}

/** `b/path`, or the quoted form git uses for names with control characters and quotes. */
function pathOf(text: string): string {
  const name = text.startsWith('"') ? unquote(text) : text.replace(/\t$/, "");
  return name.startsWith("b/") ? name.slice(2) : name;
}

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v" };

function unquote(text: string): string {
  const bytes = text
    .slice(1, text.lastIndexOf('"'))
    .replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    .replace(/\\(.)/g, (_, char: string) => escapes[char] ?? char);
  return bytes;
}
