/** Header fields in the order received. Names are lower case; values are as sent, one byte a character. */
export type HeaderLines = [name: string, value: string][];

/** undici's raw headers (name, value, name, value…) as lines. */
export function headerLines(raw: readonly (Buffer | string)[]): HeaderLines {
  const lines: HeaderLines = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    lines.push([text(raw[index]!).toLowerCase(), text(raw[index + 1]!)]);
  }
  return lines;
}

function text(value: Buffer | string): string {
  return typeof value === "string" ? value : value.toString("latin1");
}

/** The first field's value. */
export function header(lines: HeaderLines, name: string): string | undefined {
  return lines.find(([key]) => key === name)?.[1];
}

/** The values of all fields of that name, in order. */
export function headerValues(lines: HeaderLines, name: string): string[] {
  return lines.filter(([key]) => key === name).map(([, value]) => value);
}

/** A list-valued field joined as RFC 9110 section 5.2 has it; undefined when absent. */
export function joinedHeader(lines: HeaderLines, name: string): string | undefined {
  const values = headerValues(lines, name);
  return values.length === 0 ? undefined : values.join(", ");
}
