/** A line of a step's output that the runner obeys. */
export interface WorkflowCommand {
  /** As the registry has it: lower case. */
  name: string;
  properties: Map<string, string>;
  data: string;
}

/**
 * Commands the runner knows at the start of a step (actions/runner, `ActionCommandManager.cs`, `*CommandExtension`).
 */
export const knownCommands: readonly string[] = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

/** White space as .NET's `Char.IsWhiteSpace` has it: with NEL, without the byte order mark that JavaScript trims. */
const leadingSpace = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * Reads one line of output. The newer syntax `::name key=value,…::data` counts after leading white space only, the
 * older `##[name key=value;…]data` anywhere in the line (`ActionCommand.TryParseV2`, then `TryParse`).
 *
 * @param registered Names that are commands now, in lower case; a stop token is one while commands are stopped.
 */
export function parseWorkflowCommand(
  line: string,
  registered: ReadonlySet<string>,
): WorkflowCommand | undefined {
  return parseColons(line, registered) ?? parseBrackets(line, registered);
}

function parseColons(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const text = line.replace(leadingSpace, "");
  if (cultureIndexOf(text, "::", 0) !== 0) return undefined;
  const end = cultureIndexOf(text, "::", 2);
  if (end < 2) return undefined;
  return readCommand(text.slice(2, end), text.slice(end + 2), registered, {
    separator: ",",
    trim: true,
    data: [
      ["%0D", "\r"],
      ["%0A", "\n"],
      ["%25", "%"],
    ],
    property: [
      ["%0D", "\r"],
      ["%0A", "\n"],
      ["%3A", ":"],
      ["%2C", ","],
      ["%25", "%"],
    ],
  });
}

function parseBrackets(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const prefix = cultureIndexOf(line, "##[", 0);
  if (prefix < 0) return undefined;
  const end = line.indexOf("]", prefix);
  if (end < prefix + 3) return undefined;
  const escapes: Escape[] = [
    ["%3B", ";"],
    ["%0D", "\r"],
    ["%0A", "\n"],
    ["%5D", "]"],
    ["%25", "%"],
  ];
  return readCommand(line.slice(prefix + 3, end), line.slice(end + 1), registered, {
    separator: ";",
    trim: false,
    data: escapes,
    property: escapes,
  });
}

type Escape = [from: string, to: string];

interface Syntax {
  separator: string;
  trim: boolean;
  data: readonly Escape[];
  property: readonly Escape[];
}

function readCommand(
  head: string,
  data: string,
  registered: ReadonlySet<string>,
  syntax: Syntax,
): WorkflowCommand | undefined {
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return undefined;
  const properties = new Map<string, string>();
  const rest = space > 0 ? head.slice(space + 1) : "";
  for (const pair of (syntax.trim ? rest.trim() : rest).split(syntax.separator)) {
    const equals = pair.indexOf("=");
    // Empty halves are dropped, so that a pair without a name or a value is none.
    if (equals > 0 && equals < pair.length - 1) {
      properties.set(pair.slice(0, equals), unescaped(pair.slice(equals + 1), syntax.property));
    }
  }
  return { name, properties, data: unescaped(data, syntax.data) };
}

function unescaped(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((value, [from, to]) => value.replaceAll(from, to), text);
}

/**
 * Characters that have no weight in a comparison (UTS #10): format characters, and controls that are no white space.
 */
const weightless = /(?![\t-\r\u0085])[\p{Cf}\p{Cc}]/u;

/**
 * The runner looks for `::` and `##[` with .NET's culture-sensitive `StartsWith` and `IndexOf`, for which weightless
 * characters do not exist, and then counts on with the plain lengths. A line is a command here when it is one for them.
 */
function cultureIndexOf(text: string, needle: string, from: number): number {
  for (let start = from; start < text.length; start++) {
    let matched = 0;
    for (let index = start; index < text.length && matched < needle.length; index++) {
      const char = text[index] as string;
      if (char === needle[matched]) matched++;
      else if (!weightless.test(char)) break;
    }
    if (matched === needle.length) return start;
  }
  return -1;
}
