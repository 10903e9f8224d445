import type { HeaderLines } from "../../../probes/http/headers.ts";

/**
 * Fields that speak of the connection or of how a body is carried (RFC 9110 section 7.6.1, RFC 9112 section 6): the
 * client writes its own, and refuses others.
 */
const connectionFields = new Set([
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);

/** Header fields as they are sent: text as UTF-8, one byte a character, and nothing of the connection's. */
export function fieldsOnWire(lines: HeaderLines): HeaderLines {
  return lines.filter(([name]) => !connectionFields.has(name)).map(([name, value]) => [name, utf8(value)]);
}

/** Every client names what it accepts (RFC 9110 section 12.5.1); some servers refuse those that do not. */
export function withAccept(lines: HeaderLines): HeaderLines {
  return lines.some(([name]) => name === "accept") ? lines : [...lines, ["accept", "*/*"]];
}

/** What is wrong with a field (RFC 9110 sections 5.1 and 5.5); undefined when nothing is. */
export function fieldProblem(name: string, value: string): string | undefined {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) return `"${name}" is not a header's name`;
  // biome's control-character rule does not apply to negated classes.
  if (!/^(?:\t|[^\p{Cc}]|[\u0080-\u009f])*$/u.test(value))
    return `the value of the header ${name} has characters that headers cannot have`;
  return undefined;
}

/** Text as UTF-8 where a character stands for a byte. */
export function utf8(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
