/** What a Refresh header or `<meta http-equiv=refresh>` asks for. */
export interface Refresh {
  /** In seconds. */
  delay: number;
  /** Absent: the page reloads itself. */
  reference?: string;
}

/**
 * Reads a refresh value as the HTML standard has it ("shared declarative refresh steps"); undefined when it is not
 * one.
 */
export function parseRefresh(value: string): Refresh | undefined {
  const match = /^\s*(\d{1,9})?(\.[\d.]{0,20})?/.exec(value);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const delay = Number(match[1] ?? "0");
  let rest = value.slice(match[0].length);
  const separator = /^\s*[;,]\s*|^\s+/.exec(rest);
  if (!separator) return rest.trim() === "" ? { delay } : undefined;
  rest = rest.slice(separator[0].length);
  const prefix = /^url\s*=\s*/i.exec(rest);
  if (prefix) rest = rest.slice(prefix[0].length);
  const quote = rest[0];
  if (quote === '"' || quote === "'") {
    const end = rest.indexOf(quote, 1);
    rest = end < 0 ? rest.slice(1) : rest.slice(1, end);
  }
  const reference = rest.trim();
  return reference === "" ? { delay } : { delay, reference };
}
