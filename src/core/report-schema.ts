import { z } from "zod";
import type { Evidence } from "./evidence.ts";
import type { GateReport, Report, ReportFinding, ReportRule } from "./report.ts";
import { SCHEMA_VERSION } from "./report.ts";
import { impacts, severities, verdicts } from "./severity.ts";

/**
 * The report's shape, for readers of report files: the same as the type {@link Report}, which the end of this file
 * checks. Sizes are bounded, because a report file may come from another workflow and so from anybody.
 */

const text = (max: number) => z.string().max(max);
const line = () => text(10_000);
const long = () => text(1_000_000);
const count = () => z.number().int().nonnegative();
const position = () => z.number().int().positive();
const time = () => z.number().nonnegative();
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const gateId = () => z.string().max(100).regex(slug, "must be a gate's id, such as redirect-crawl");
const ruleId = () =>
  z
    .string()
    .max(200)
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "must be a rule's id, such as redirect-crawl/loop");
const date = () => z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2027-05-01");

const evidenceSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("hops"),
    hops: z
      .array(
        z.object({
          url: long(),
          status: count().exactOptional(),
          location: long().exactOptional(),
          timeMs: time().exactOptional(),
        }),
      )
      .max(1000),
  }),
  z.object({
    kind: z.literal("headers"),
    url: long(),
    status: count().exactOptional(),
    headers: z.array(z.tuple([line(), long()])).max(1000),
  }),
  z.object({ kind: z.literal("snippet"), label: line(), text: long(), line: position().exactOptional() }),
  z.object({ kind: z.literal("comparison"), label: line(), expected: long(), actual: long() }),
  z.object({ kind: z.literal("command"), command: long() }),
  z.object({ kind: z.literal("list"), label: line(), items: z.array(long()).max(10_000) }),
]);

const locationSchema = z.object({
  path: line(),
  line: position().exactOptional(),
  column: position().exactOptional(),
  endLine: position().exactOptional(),
  endColumn: position().exactOptional(),
  commit: text(200).exactOptional(),
});

const suppressionSchema = z.object({
  kind: z.enum(["waiver", "baseline", "inline"]),
  reason: line().exactOptional(),
  owner: line().exactOptional(),
  until: date().exactOptional(),
});

const findingSchema = z.object({
  rule: ruleId(),
  severity: z.enum(severities),
  impact: z.enum(impacts),
  subject: long(),
  message: long(),
  args: z.record(z.string(), z.unknown()),
  location: locationSchema.exactOptional(),
  evidence: z.array(evidenceSchema).max(1000),
  fingerprint: z
    .string()
    .max(200)
    .regex(/^[0-9a-f]+$/i, "must be hexadecimal"),
  reach: time().exactOptional(),
  owner: line().exactOptional(),
  suppression: suppressionSchema.exactOptional(),
});

const shareSchema = z.object({
  names: z.array(long()).max(1_000_000),
  table: text(50_000_000).regex(/^[A-Za-z0-9+/]*={0,2}$/, "must be base64"),
});

const gateSchema = z.object({
  gate: gateId(),
  title: line(),
  verdict: z.enum(verdicts),
  inconclusive: z.array(long()).max(10_000),
  skipped: line().exactOptional(),
  startedMs: time(),
  durationMs: time(),
  coverage: z.object({
    checked: z.record(z.string(), time()),
    skipped: z.array(z.object({ what: long(), reason: long(), count: count() })).max(100_000),
  }),
  metrics: z.record(z.string(), z.number()),
  tables: z
    .array(
      z.object({
        title: line(),
        columns: z.array(line()).max(200),
        rows: z.array(z.array(long()).max(200)).max(100_000),
      }),
    )
    .max(100),
  findings: z.array(findingSchema).max(100_000),
  share: shareSchema.exactOptional(),
  unsettled: z.array(findingSchema).max(100_000).exactOptional(),
});

const ruleSchema = z.object({
  title: line(),
  subject: z.enum([
    "file",
    "commit",
    "url",
    "dns-name",
    "variable",
    "flow",
    "secret",
    "host",
    "command",
    "policy",
  ]),
  severity: z.enum(severities),
  impact: z.enum(impacts),
  why: line(),
  fix: line(),
  fixes: z
    .array(
      z.object({
        platform: z.enum(["nginx", "Cloudflare", "Vercel", "Netlify", "Next.js", "GitHub", "Express", "DNS"]),
        text: line(),
        snippet: line().exactOptional(),
      }),
    )
    .max(100),
  helpUri: line(),
});

/** Checks and describes a report; keys it does not know are left out. */
export const reportSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.object({ name: line(), version: line(), informationUri: line() }),
  verdict: z.enum(verdicts),
  startedAt: z.iso.datetime(),
  durationMs: time().max(1e10),
  target: z.object({
    site: long().exactOptional(),
    domain: line().exactOptional(),
    environment: line().exactOptional(),
    event: line(),
    repository: line().exactOptional(),
    commit: line().exactOptional(),
    ref: line().exactOptional(),
    pullRequest: position().exactOptional(),
    runUrl: line().exactOptional(),
    sourceUrl: line().exactOptional(),
  }),
  totals: z.object({ error: count(), warning: count(), note: count() }),
  failOn: z.enum([...severities, "never"]),
  gates: z.array(gateSchema).max(1000),
  notChecked: z.array(z.object({ gate: gateId(), title: line(), reason: long() })).max(1000),
  rules: z.record(ruleId(), ruleSchema),
  shard: z
    .string()
    .regex(/^\d{1,6}\/\d{1,6}$/, "must have the form k/n")
    .exactOptional(),
});

/** `true` when two types have the same keys, optional ones included, and values that fit both ways. */
type Same<A, B> = [AllKeys<A>, AllKeys<B>, A, B] extends [AllKeys<B>, AllKeys<A>, B, A] ? true : never;
type AllKeys<T> = unknown extends T
  ? T
  : T extends object
    ? { [K in keyof T]-?: AllKeys<NonNullable<T[K]>> }
    : T;

// A type that has drifted from its schema fails here.
true satisfies Same<z.output<typeof reportSchema>, Report>;
true satisfies Same<z.output<typeof gateSchema>, GateReport>;
true satisfies Same<z.output<typeof findingSchema>, ReportFinding>;
true satisfies Same<z.output<typeof evidenceSchema>, Evidence>;
true satisfies Same<z.output<typeof ruleSchema>, ReportRule>;
