import { REDACTED } from "../../core/redactor.ts";

/** Bytes of the line shown on either side of a secret. */
const NEAR = 60;

const NEWLINE = 0x0a;

/**
 * The line around a secret with this and every other secret on it masked, however they are written there.
 *
 * @param stretches Places of all secrets of the document, sorted by start.
 */
export function contextOf(
  bytes: Buffer,
  lineStart: number,
  start: number,
  end: number,
  stretches: readonly { start: number; end: number }[],
): string {
  const from = Math.max(lineStart, start - NEAR);
  const lineEnd = bytes.indexOf(NEWLINE, end);
  const to = Math.min(lineEnd < 0 ? bytes.length : lineEnd, end + NEAR);
  const parts: string[] = [];
  let at = from;
  for (const stretch of stretches) {
    if (stretch.end <= at || stretch.start >= to) continue;
    if (stretch.start > at) parts.push(bytes.toString("utf8", at, stretch.start));
    parts.push(REDACTED);
    at = stretch.end;
  }
  if (at < to) parts.push(bytes.toString("utf8", at, to));
  return parts.join("").trimEnd();
}
