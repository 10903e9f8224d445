import type { GateContext } from "../../core/gate.ts";
import { type Blame, blameFor } from "../../probes/control.ts";
import type { HttpClient } from "../../probes/http/client.ts";
import type { HttpFailure } from "../../probes/http/failure.ts";

/** Decides, once for each origin, whether the site or the runner is to blame for an answer that did not come. */
export type BlameOf = (failure: HttpFailure) => Promise<Blame>;

/**
 * A failed handshake or an answer that is no HTTP is the site's: something answered. For the rest a control request
 * decides; where controls are out of reach, an answer to `GET /` still shows that the site could be reached from here.
 */
export function createBlame({ network, signal }: GateContext, client: HttpClient): BlameOf {
  const known = new Map<string, Promise<Blame>>();
  const decide = async (origin: string): Promise<Blame> => {
    if ((await blameFor(origin, network, signal)) === "site") return "site";
    try {
      await client.request({ url: origin, signal, maxBodyBytes: 0 });
      return "site";
    } catch {
      return "runner";
    }
  };
  return async ({ kind, url }) => {
    if (kind === "tls" || kind === "protocol") return "site";
    const { origin } = new URL(url);
    const decided = known.get(origin) ?? decide(origin);
    known.set(origin, decided);
    return decided;
  };
}
