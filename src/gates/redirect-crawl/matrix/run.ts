import type { GateContext } from "../../../core/gate.ts";
import type { HttpClient, HttpResponse } from "../../../probes/http/client.ts";
import { HttpFailure } from "../../../probes/http/failure.ts";
import type { Judging } from "../judging.ts";
import type { Prober } from "../prober.ts";
import type { Platform } from "./fix.ts";
import { type MatrixResult, matrixNotApplicable, runMatrix } from "./matrix.ts";
import { platformsOf } from "./platform.ts";

/** What the origin matrix is called where work is shared among machines: one of them asks for the site under all its names. */
export const ORIGINS_ITEM = "origin matrix";

/** Runs the origin matrix where there is one for this site; counts it, or why there is none. */
export async function runMatrixFor(
  judging: Judging,
  client: HttpClient,
  probe: Prober,
  { coverage, signal }: Pick<GateContext, "coverage" | "signal">,
): Promise<MatrixResult | undefined> {
  const reason = matrixNotApplicable(judging);
  const { canonical } = judging;
  if (reason !== undefined || canonical === undefined || signal.aborted) {
    coverage.skip("origin matrix", reason ?? "the time was over");
    return undefined;
  }
  const platforms = await platformsAt(`${canonical}/`, client, signal);
  const result = await runMatrix(judging, canonical, platforms, probe);
  coverage.count("origin matrix cells", result.cells);
  return result;
}

async function platformsAt(url: string, client: HttpClient, signal: AbortSignal): Promise<Platform[]> {
  let response: HttpResponse;
  try {
    response = await client.request({ url, signal, maxBodyBytes: 0 });
  } catch (thrown) {
    if (thrown instanceof HttpFailure) return [];
    throw thrown;
  }
  return platformsOf(response.headers);
}
