/** What GitHub's runner reads from a line of a step's output (actions/runner, `ActionCommand.TryParseV2`). */
export interface ParsedCommand {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** Reads a `::name key=value,…::data` line; undefined when the runner would not take it for a command. */
export function parseCommand(line: string): ParsedCommand | undefined {
  const text = line.replace(/\n$/, "").trimStart();
  const end = text.indexOf("::", 2);
  if (!text.startsWith("::") || end < 0) return undefined;
  const head = text.slice(2, end);
  const space = head.indexOf(" ");
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(",");
  return {
    name: space < 0 ? head : head.slice(0, space),
    properties: Object.fromEntries(
      pairs
        .map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const)
        .map(([key, value]) => [key, unescaped(value, ["%3A", ":"], ["%2C", ","])]),
    ),
    data: unescaped(text.slice(end + 2)),
  };
}

function unescaped(text: string, ...more: [from: string, to: string][]): string {
  const escapes: [string, string][] = [["%0D", "\r"], ["%0A", "\n"], ...more, ["%25", "%"]];
  return escapes.reduce((value, [from, to]) => value.replaceAll(from, to), text);
}

/** Reads a `GITHUB_OUTPUT` file: `name=value` lines and here-documents (`FileCommandManager.cs`). */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const document = line.indexOf("<<");
    if (document >= 0 && (equals < 0 || document < equals)) {
      const end = lines.indexOf(line.slice(document + 2), index + 1);
      if (end < 0) throw new Error(`the value of ${line} has no end`);
      values[line.slice(0, document)] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (equals >= 0) values[line.slice(0, equals)] = line.slice(equals + 1);
    else throw new Error(`the runner refuses the line ${line}`);
  }
  return values;
}
