import type { GateContext } from "../../core/gate.ts";
import type { FoundSecret } from "../../engines/secrets/scanner.ts";
import type { Candidate, Verification } from "../../engines/secrets/verify/checks.ts";
import { type Home, verifierOf, verifySecrets } from "../../engines/secrets/verify/verify.ts";
import { originHost } from "../../probes/git/repository.ts";
import { createGit, type Git } from "../../probes/git.ts";
import type { Hit } from "./hits.ts";
import type { SecretScanOptions } from "./options.ts";

/** Secrets asked about in one run at most. */
const MOST = 50;

/**
 * Asks providers whether the secrets still work, where the options want that. Never for changes from forks: whoever
 * wrote those could make the run send requests of his choice.
 */
export async function verifyHits(
  hits: readonly Hit[],
  { verify }: SecretScanOptions,
  { change, coverage, network, clock, signal, env, root }: GateContext,
): Promise<Map<Hit, Verification>> {
  const results = new Map<Hit, Verification>();
  const asked = verify === false ? [] : hits.filter(({ secret }) => canBeAsked(secret));
  if (asked.length === 0) return results;
  if (change.untrusted) {
    coverage.skip("verifications", "not done for changes from forks", asked.length);
    return results;
  }
  const few = asked.slice(0, MOST);
  if (asked.length > few.length)
    coverage.skip("verifications", "more than are verified in one run", asked.length - MOST);
  const candidates = few.map((hit) => candidateOf(hit, hits));
  const bases = typeof verify === "object" ? verify : {};
  const home = await homeOf(env, createGit(root, { signal }));
  const verified = await verifySecrets(candidates, { bases, home, network, clock, signal });
  coverage.count("verifications", verified.length);
  few.forEach((hit, at) => {
    results.set(hit, verified[at] as Verification);
  });
  return results;
}

function canBeAsked({ rule, proof }: FoundSecret): boolean {
  return proof !== "checksum-differs" && verifierOf(rule.id) !== undefined;
}

/** Where the repository lives: as the runner says, else as its remote does. */
async function homeOf(env: GateContext["env"], git: Git): Promise<Home> {
  const server = URL.parse(env["GITHUB_SERVER_URL"] ?? "")?.host ?? env["CI_SERVER_HOST"];
  const host = server ?? (await originHost(git).catch(() => undefined));
  const api = env["GITHUB_API_URL"];
  return {
    ...(host === undefined ? {} : { host }),
    // A GitHub Enterprise Server's API has a path, at the end of which requests are made.
    ...(api === undefined || server === undefined || server === "github.com"
      ? {}
      : { api: { github: `${api}/` } }),
  };
}

function candidateOf({ secret, place }: Hit, hits: readonly Hit[]): Candidate {
  const candidate = { ruleId: secret.rule.id, secret: secret.secret };
  if (place.kind !== "file") return candidate;
  const pair = hits.find(
    (other) =>
      other.secret.rule.id === "aws-access-key-id" &&
      other.place.kind === "file" &&
      other.place.path === place.path,
  );
  return pair ? { ...candidate, companion: pair.secret.secret } : candidate;
}
