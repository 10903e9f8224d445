import type { z } from "zod";
import type { Change } from "./change.ts";
import type { Clock } from "./clock.ts";
import type { CoverageLog } from "./coverage.ts";
import type { Finding } from "./finding.ts";
import type { NetworkSettings } from "./network.ts";
import type { Redactor } from "./redactor.ts";
import type { GateReport, Share } from "./report.ts";
import type { Rule } from "./rule.ts";
import type { Shard } from "./shard.ts";

/** How far a gate is: shown live on a terminal, in plain lines elsewhere. */
export interface Progress {
  done: number;
  /** Absent when nobody can know yet. */
  total?: number;
  /** Plural noun: `urls`, `blobs`. */
  unit: string;
}

/** A small table a gate adds to its report, such as the origin matrix. Cells are plain text. */
export interface Table {
  title: string;
  columns: string[];
  rows: string[][];
}

/** Everything a gate may know and use. Nothing else reaches it. */
export interface GateContext {
  /** Absolute path of the repository or folder under judgement. */
  root: string;
  /** Path of `root` within its repository, with `/` at its end; absent at the top and outside git. */
  prefix?: string;
  /** The site's base URL, when one was given. */
  site?: URL;
  domain?: string;
  /** Name of the environment (`production`, `preview`…), when one was given. */
  environment?: string;
  change: Change;
  /** Environment variables of the run. Only names the user lists are ever looked up. */
  env: Readonly<Record<string, string | undefined>>;
  network: NetworkSettings;
  /** This machine's share of the work; absent when it does all of it. Only gates with `sharded` get it. */
  shard?: Shard;
  /**
   * Options of the other gates, run or not, that a gate may build on: a session from a smoke flow, names marked secret.
   */
  siblings: Readonly<Record<string, unknown>>;
  /** Aborted at the run's deadline and on Ctrl-C. */
  signal: AbortSignal;
  clock: Clock;
  coverage: CoverageLog;
  redactor: Redactor;
  progress(progress: Progress): void;
  /** A line for people who debug; shown only with `--debug` or `RUNNER_DEBUG=1`. */
  debug(line: string): void;
}

/** What a gate says when it is done, beside its findings. */
export interface Outcome {
  /**
   * Why some or all of the question is inconclusive, one sentence each: the site could not be reached from here,
   * the clone is too shallow… Not empty means the gate has not passed.
   */
  inconclusive?: string[];
  /** Numbers worth keeping: `{ urlsPerSecond: 412 }`. Names carry the unit. */
  metrics?: Record<string, number>;
  tables?: Table[];
  /** Set when the gate rightly had nothing to do ("nothing relevant changed"); then zero coverage passes. */
  skipped?: string;
  /** What `merge` needs of one shard of several. */
  share?: Share;
  /** Findings of one shard of several that hold only when no other shard speaks against them. */
  unsettled?: Finding[];
}

/** What joining the shards of one gate comes to; see {@link Gate.join}. */
export type Joined = Pick<GateReport, "findings" | "coverage" | "metrics">;

/** One question about a launch. */
export interface Gate<S extends z.ZodType = z.ZodType> {
  id: string;
  title: string;
  /** One sentence: the question it answers. */
  question: string;
  options: S;
  rules: Record<string, Rule>;
  /** True when the gate does only its share of the work where there are shards; other gates run whole, on one shard. */
  sharded?: boolean;
  /**
   * True when what the gate finds depends on the version the site serves, so that it waits for the one under
   * judgement.
   */
  asksSite?: boolean;
  /**
   * Whether there is something to check when nobody asked for this gate by name: undefined when there is, else
   * the reason why not, which the report shows under "not checked".
   */
  notApplicable(
    options: z.output<S>,
    context: ApplicabilityContext,
  ): Promise<string | undefined> | string | undefined;
  /**
   * Reads what the options name (files, for example) before any gate runs.
   *
   * @throws ConfigurationError for the user's mistakes: the run then ends with exit code 2 and has done nothing.
   */
  check?(options: z.output<S>, context: CheckContext): Promise<void>;
  /**
   * Joins the reports of a gate's shards, in their order, where findings and counts of one depend on what others saw.
   * Absent: findings are told apart by their fingerprints, and counts add up.
   *
   * @throws ConfigurationError when a share cannot be read.
   */
  join?(parts: readonly GateReport[]): Promise<Joined>;
  /** Yields findings as it goes. Must stop soon after `context.signal` is aborted. */
  run(options: z.output<S>, context: GateContext): AsyncGenerator<Finding, Outcome, void>;
}

/** What is known before a gate runs. */
export type ApplicabilityContext = Pick<
  GateContext,
  "root" | "site" | "domain" | "environment" | "change" | "env"
>;

/** What is known once all gates' options are read. */
export type CheckContext = ApplicabilityContext & Pick<GateContext, "siblings">;

/** Rules with arguments of their own each. */
type AnyRules = Record<string, Rule<never>>;

/** Declares a gate. Its options schema validates, gives types and is exported for editors. */
export function defineGate<S extends z.ZodType>(
  gate: Omit<Gate<S>, "rules" | "notApplicable"> & {
    rules: AnyRules;
    notApplicable?: Gate<S>["notApplicable"];
  },
): Gate<S> {
  return { notApplicable: () => undefined, ...gate } as Gate<S>;
}
