import { createCoverage } from "../../core/coverage.ts";
import { messageOf } from "../../core/errors.ts";
import type { Finding } from "../../core/finding.ts";
import type { Table } from "../../core/gate.ts";
import type { Report } from "../../core/report.ts";
import { finding } from "../../core/rule.ts";
import { forShell } from "../../core/sanitize.ts";
import type { GateResult } from "../run.ts";
import { fill, runCommand } from "./commands.ts";
import { gate } from "./gate.ts";
import { recheck } from "./recheck.ts";
import { type Claim, idempotencyKey, type ListName, type PromotionRequest } from "./request.ts";
import { rules } from "./rules.ts";

/**
 * Acts on the verdict: `on-ship` commands promote, `on-stop` commands roll back, and nothing is done about an open
 * question or where nothing was checked. After a rollback the named gates run again.
 *
 * @returns Undefined when there was nothing to do.
 */
export async function promote(request: PromotionRequest): Promise<GateResult | undefined> {
  const list = listFor(request.report);
  const commands = list === undefined ? [] : (request.commands[list] ?? []);
  if (list === undefined || commands.length === 0) return undefined;
  const started = request.clock.monotonic();
  const done = await once(list, request, () => act(list, commands, request));
  return {
    gate,
    options: {},
    findings: done.findings,
    dropped: 0,
    coverage: done.coverage,
    outcome: done.outcome,
    startedMs: request.report.durationMs,
    durationMs: request.clock.monotonic() - started,
  };
}

function listFor({ verdict, gates, shard }: Report): ListName | undefined {
  // A share of the work is no verdict, and a run in which everything was skipped has looked at nothing.
  if (shard !== undefined || gates.every(({ skipped }) => skipped !== undefined)) return undefined;
  if (verdict === "inconclusive") return undefined;
  return verdict === "ship" ? "on-ship" : "on-stop";
}

type Done = Pick<GateResult, "findings" | "coverage" | "outcome">;

async function once(list: ListName, request: PromotionRequest, work: () => Promise<Done>): Promise<Done> {
  const key = idempotencyKey(list, request.deployment);
  const coverage = createCoverage();
  const taken: Claim[] = [];
  for (const claim of request.claims) {
    try {
      if (await claim.take(key)) {
        taken.push(claim);
        continue;
      }
      const { id, sha } = request.deployment;
      await Promise.all(taken.map((one) => one.settle(key, true)));
      const skipped = `${list} was already done for deployment ${id} of commit ${sha.slice(0, 10)}`;
      return { findings: [], coverage: coverage.snapshot(), outcome: { skipped } };
    } catch (thrown) {
      // A rollback must not wait for a permission; that it may happen twice is said.
      coverage.skip("earlier runs", `whether ${list} was done before is unknown: ${messageOf(thrown)}`);
    }
  }
  const done = await work();
  const succeeded = !done.findings.some(({ rule }) => rule === rules["command-failed"].id);
  await Promise.allSettled(taken.map((claim) => claim.settle(key, succeeded)));
  const { skipped } = coverage.snapshot();
  return { ...done, coverage: { ...done.coverage, skipped: [...done.coverage.skipped, ...skipped] } };
}

async function act(
  list: ListName,
  commands: readonly (readonly string[])[],
  request: PromotionRequest,
): Promise<Done> {
  const coverage = createCoverage();
  const findings: Finding[] = [];
  const rows: string[][] = [];
  for (const words of commands) {
    const argv = words.map((word) => fill(word, request));
    const before = request.clock.monotonic();
    const { reason, output } = await runCommand(argv, list, request);
    const seconds = ((request.clock.monotonic() - before) / 1000).toFixed(1);
    coverage.count("commands");
    const shown = request.redactor.redact(argv.map(forShell).join(" "));
    rows.push([shown, reason ?? "done", `${seconds} s`]);
    if (reason === undefined) continue;
    findings.push(
      finding(rules["command-failed"], {
        subject: argv[0] ?? "",
        args: { list, reason },
        evidence: [
          // No command to see it again with: whoever pastes one would promote or roll back.
          { kind: "snippet", label: "Command", text: shown },
          { kind: "snippet", label: "Output", text: output },
        ],
      }),
    );
    break;
  }
  const tables: Table[] = [{ title: `Commands of ${list}`, columns: ["command", "result", "time"], rows }];
  const again = findings.length === 0 && list === "on-stop" ? await recheck(request) : undefined;
  return {
    findings: [...findings, ...(again?.findings ?? [])],
    coverage: coverage.snapshot(),
    outcome: {
      tables: [...tables, ...(again ? [again.table] : [])],
      ...(again?.inconclusive.length ? { inconclusive: again.inconclusive } : {}),
    },
  };
}
