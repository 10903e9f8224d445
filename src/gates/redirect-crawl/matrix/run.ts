import type { GateContext } from "../../../core/gate.ts";
import type { HttpClient, HttpResponse } from "../../../probes/http/client.ts";
import { HttpFailure } from "../../../probes/http/failure.ts";
import type { Judging } from "../judging.ts";
import type { Prober } from "../prober.ts";
import { deepPath } from "./deep-path.ts";
import { type MatrixResult, matrixNotApplicable, runMatrix } from "./matrix.ts";
import { platformsOf } from "./platform.ts";
import type { Platform } from "./snippets.ts";

/** Runs the origin matrix where there is one for this site; counts it, or why there is none or only half of one. */
export async function runMatrixFor(
  judging: Judging,
  client: HttpClient,
  { probe, askListed }: { probe: Prober; askListed: Prober },
  { coverage, signal }: Pick<GateContext, "coverage" | "signal">,
): Promise<MatrixResult | undefined> {
  const reason = matrixNotApplicable(judging);
  const { canonical } = judging;
  if (reason !== undefined || canonical === undefined || signal.aborted) {
    coverage.skip("origin matrix", reason ?? "the time limit was reached");
    return undefined;
  }
  const platforms = await platformsAt(`${canonical}/`, client, signal);
  const path = judging.options["matrix-path"] ?? (await deepPath(judging, canonical, askListed));
  if (path === undefined)
    coverage.skip(
      "deep paths of the origin matrix",
      "no page was found to try them with (see `matrix-path`)",
    );
  const result = await runMatrix(judging, canonical, path, platforms, probe);
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
