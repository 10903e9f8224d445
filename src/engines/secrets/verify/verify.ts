import type { Clock } from "../../../core/clock.ts";
import type { NetworkSettings } from "../../../core/network.ts";
import { createHttpClient } from "../../../probes/http/client.ts";
import { answerOf, type Candidate, checks, type Verification } from "./checks.ts";
import { type VerifiedProvider, verifiedProviders } from "./providers.ts";

export interface VerifyRequest {
  /** Where providers are asked, where that is not where they usually are. */
  bases: Readonly<Partial<Record<VerifiedProvider, string>>>;
  /** Where the repository lives. */
  home: Home;
  network: NetworkSettings;
  clock: Clock;
  signal: AbortSignal;
}

/** A host of repositories. */
export interface Home {
  /** Such as `github.com`; absent when nobody can tell. */
  host?: string;
  /** Its API, where that is not the provider's public one: a GitHub Enterprise Server's. */
  api?: Readonly<Partial<Record<VerifiedProvider, string>>>;
}

/** Bytes of an answer that are read. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** The provider that can be asked about a rule's secrets, if any. */
export function verifierOf(ruleId: string): VerifiedProvider | undefined {
  return verifiedProviders.find((name) => checks[name].rules.test(ruleId));
}

/**
 * Asks providers whether secrets are still good, one after another. What cannot be asked, or gets no clear answer, is
 * `unknown`.
 */
export async function verifySecrets(
  candidates: readonly Candidate[],
  { bases, home, network, clock, signal }: VerifyRequest,
): Promise<Verification[]> {
  const client = createHttpClient(network, { clock, connections: 2 });
  const ask = async (candidate: Candidate): Promise<Verification> => {
    const name = verifierOf(candidate.ruleId);
    if (name === undefined) return "unknown";
    const check = checks[name];
    const base = bases[name] ?? home.api?.[name] ?? check.base;
    const request = check.request(base, candidate, new Date(clock.now()));
    if (!request) return "unknown";
    try {
      const response = await client.request({ ...request, signal, maxBodyBytes: MAX_ANSWER_BYTES });
      const judged = check.judge(answerOf(response));
      const mayBeAnothers = check.publicHost !== undefined && check.publicHost !== home.host;
      const elsewhere = mayBeAnothers && bases[name] === undefined;
      return judged === "dead" && elsewhere ? "unknown" : judged;
    } catch {
      return "unknown";
    }
  };
  try {
    const results: Verification[] = [];
    for (const candidate of candidates) results.push(signal.aborted ? "unknown" : await ask(candidate));
    return results;
  } finally {
    await client.close();
  }
}
