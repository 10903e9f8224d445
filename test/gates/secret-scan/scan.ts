import { type Change, localChange } from "../../../src/core/change.ts";
import type { Coverage } from "../../../src/core/coverage.ts";
import { defaultNetwork } from "../../../src/core/network.ts";
import { createRedactor } from "../../../src/core/redactor.ts";
import type { ReportFinding } from "../../../src/core/report.ts";
import { base62Checksum } from "../../../src/engines/secrets/proofs/crc32.ts";
import { gate } from "../../../src/gates/secret-scan/index.ts";
import { judgeGate } from "../../../src/policy/judge.ts";
import { type GateResult, runGates } from "../../../src/suite/run.ts";
import { alphanumeric, randomText } from "../../engines/secrets/helpers.ts";

/** What a scan of a test repository came to. */
export interface Scan {
  findings: ReportFinding[];
  coverage: Coverage;
  inconclusive: string[];
  verdict: string;
  skipped?: string;
  /** Everything the scan gave out, as text. */
  text: string;
}

export interface ScanRequest {
  root: string;
  options?: Record<string, unknown>;
  change?: Partial<Change>;
  env?: Record<string, string>;
  siblings?: { id: string; options: unknown }[];
}

/** Runs the gate through the suite and judges it with the default policy. */
export async function scan({
  root,
  options = {},
  change = {},
  env = {},
  siblings = [],
}: ScanRequest): Promise<Scan> {
  const redactor = createRedactor();
  const debug: string[] = [];
  const others = siblings.map(({ id, options }) => ({ gate: { ...idle, id }, options }));
  const results: GateResult[] = await runGates(
    [{ gate, options: gate.options.parse(options) }, ...others],
    {
      root,
      change: { ...localChange, ...change },
      env,
      network: defaultNetwork,
      signal: new AbortController().signal,
      clock: { now: () => Date.UTC(2026, 0, 2), monotonic: () => performance.now() },
      redactor,
    },
    { timeoutMs: 60_000, debug: (line) => debug.push(line) },
  );
  const result = results[0] as GateResult;
  const judged = judgeGate(result, { policy: {}, failOn: "error", owners: {}, today: "2026-01-02" });
  return {
    findings: judged.findings,
    coverage: judged.coverage,
    inconclusive: judged.inconclusive,
    verdict: judged.verdict,
    ...(judged.skipped === undefined ? {} : { skipped: judged.skipped }),
    text: JSON.stringify([judged, debug]),
  };
}

const idle = {
  ...gate,
  rules: {},
  async *run() {
    return { skipped: "not under test" };
  },
};

/** A token in GitHub's classic form, checksum included, put together at run time; `seed` tells one from another. */
export function githubToken(seed: number): string {
  const body = randomText(`github ${seed}`, 30, alphanumeric);
  return ["ghp", `${body}${base62Checksum(body)}`].join("_");
}
