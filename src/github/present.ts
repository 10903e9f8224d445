import type { Report } from "../core/report.ts";
import { annotationCommand, annotations } from "../reporters/annotations.ts";
import { summary } from "../reporters/summary.ts";
import { appendSummary, writeOutputs } from "./step-files.ts";

type Env = Readonly<Record<string, string | undefined>>;

export interface PresentOptions {
  env: Env;
  /** Writes to standard output, which the runner reads. */
  out(text: string): void;
  /** Path of the JSON report, when it was written. */
  reportFile?: string;
  /** Whether a composite's run step reports: its failure takes one error annotation itself. */
  composite: boolean;
  isChanged?: (path: string, line: number) => boolean;
}

/**
 * Shows a report in a job: annotations, job summary and outputs.
 *
 * @returns One sentence for each channel that failed; the verdict stands all the same.
 */
export async function presentInJob(report: Report, options: PresentOptions): Promise<string[]> {
  const { env, out, reportFile, composite, isChanged } = options;
  const shown = annotations(report, {
    ...(isChanged ? { isChanged } : {}),
    ...(composite ? { perLevel: { error: 9 } } : {}),
  });
  for (const annotation of shown) out(annotationCommand(annotation));
  const { error, warning, note } = report.totals;
  const outputs = {
    verdict: report.verdict,
    report: reportFile ?? "",
    findings: String(error + warning + note),
    errors: String(error),
    warnings: String(warning),
  };
  const attempts = await Promise.allSettled([
    writeOutputs(env, outputs),
    appendSummary(env, summary(report)),
  ]);
  return attempts.flatMap((attempt) =>
    attempt.status === "rejected" ? [String((attempt.reason as Error).message)] : [],
  );
}
