/** One answer on the way from an address to where it ends. */
export interface Hop {
  url: string;
  /** HTTP status code; absent when no response came. */
  status?: number;
  /** The Location header as sent. */
  location?: string;
  /** Time to the response's head, in ms. */
  timeMs?: number;
}

/**
 * What was seen, as plain data. Reporters decide how it looks and make it safe.
 *
 * - `hops`: a redirect chain.
 * - `headers`: header lines of a response, in the order received.
 * - `snippet`: a piece of a file, a body or a configuration, already redacted.
 * - `comparison`: what was expected against what came.
 * - `command`: a line that shows the fault again, for a POSIX shell (usually `curl`).
 * - `list`: several short values under one label.
 */
export type Evidence =
  | { kind: "hops"; hops: Hop[] }
  | { kind: "headers"; url: string; status?: number; headers: [name: string, value: string][] }
  | { kind: "snippet"; label: string; text: string; line?: number }
  | { kind: "comparison"; label: string; expected: string; actual: string }
  | { kind: "command"; command: string }
  | { kind: "list"; label: string; items: string[] };
