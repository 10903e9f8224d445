/** One address that must keep working. */
export interface SurvivalEntry {
  /** As written: absolute, or relative to the site. */
  from: string;
  /** Where it must end; absent: anywhere alive. */
  to?: string;
  /** Where the entry is written, `line` from 1. */
  file?: string;
  line?: number;
}

/** What was read from one source. */
export interface SurvivalSource {
  entries: SurvivalEntry[];
  /** Entries that stand for many addresses (`/blog/:slug`), which nobody can ask. */
  patterns: number;
  /** Entries that hold for some visitors only, which an address does not show. */
  conditional?: number;
}

/** Whether a redirect rule's source stands for more than one address. */
export function isPattern(source: string): boolean {
  return /[*:([{]/.test(source.replace(/^https?:\/\//i, "").replace(/^([^/:]*):\d+/, "$1"));
}
