import type { Evidence } from "./evidence.ts";
import type { Impact, Severity } from "./severity.ts";

/**
 * Where in the repository a finding points. The path, with `/`, is what a gate sees from the run's root; a report has
 * it from the top of the repository. Line and column start at 1.
 */
export interface Location {
  path: string;
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
  /** Commit id (hex) the path and line belong to, when that is not the head commit. */
  commit?: string;
}

/** Values a rule's sentence template is filled with. Plain data, so that a finding survives rewording. */
export type Args = Record<string, unknown>;

/** One break of one rule: plain data, no prose built in. Gates yield these; the report adds the sentences. */
export interface Finding {
  /** `gate/rule`, for example `redirect-crawl/loop`. */
  rule: string;
  /** What the finding is about, in the form the rule declares: a path, a URL, a DNS name, a variable's name… */
  subject: string;
  args: Args;
  evidence: Evidence[];
  location?: Location;
  /** How many pages, addresses or people meet it; ranks findings of equal severity and impact. */
  reach?: number;
  /** Set when a comment beside the finding accepts it: it stays in the report but does not block. */
  inline?: { reason?: string };
  /** Overrides the rule's severity for this finding (a proven secret against a likely one). */
  severity?: Severity;
  /** Overrides the rule's impact for this finding. */
  impact?: Impact;
  /** What identifies the finding across runs beside its rule and subject. Never line numbers or measured times. */
  identity?: string[];
  /** A ready fingerprint (hex), for gates whose identity is a keyed hash, such as a secret's. */
  fingerprint?: string;
}
