import { isAbsolute, relative } from "node:path";
import { loadConfig, type Override } from "../config/load.ts";
import { redactReport } from "../core/redact-report.ts";
import { withRedactedError } from "../core/redactor.ts";
import type { Report, ReportTarget } from "../core/report.ts";
import { parseShard } from "../core/shard.ts";
import { prefixInRepository } from "../probes/git/prefix.ts";
import { heldGate, holdOf } from "./hold.ts";
import { networkOf } from "./network-settings.ts";
import { planRun } from "./plan.ts";
import { knownOf, reviewOf, trustOf } from "./policy-sources.ts";
import { buildReport, today } from "./report.ts";
import type { PreparedRun, RunRequest } from "./request.ts";
import { type GateResult, runGates, type SharedContext } from "./run.ts";

/** Time for the whole run unless the configuration says otherwise, in ms. */
const DEFAULT_TIMEOUT_MS = 600_000;

/**
 * Reads the configuration and decides what will run.
 *
 * @throws ConfigurationError for every mistake that is the user's.
 */
export function prepareRun(request: RunRequest): Promise<PreparedRun> {
  const { configFile, root } = request;
  // By its place in the repository, the base branch can be asked for the same file.
  const inRoot =
    configFile !== undefined && isAbsolute(configFile) ? { configFile: relative(root, configFile) } : {};
  return withRedactedError(request.redactor, () => prepare({ ...request, ...inRoot }));
}

async function prepare(request: RunRequest): Promise<PreparedRun> {
  const trust = await trustOf(request);
  const loaded = await loadConfig({
    root: request.root,
    overrides: overridesOf(request),
    env: request.env,
    redactor: request.redactor,
    ...(request.configFile === undefined ? {} : { file: request.configFile }),
    ...(request.configText === undefined ? {} : { text: request.configText }),
    ...(request.environment === undefined ? {} : { environment: request.environment }),
    environmentIsGiven: request.change.deployment?.environment === request.environment,
    ...(trust.reshape ? { reshape: trust.reshape } : {}),
  });
  const { config } = loaded;
  const shard = request.shard === undefined ? undefined : parseShard(request.shard);
  const { site } = config;
  const prefix = await prefixInRepository(request.root, request.signal);
  const shared: SharedContext = {
    root: request.root,
    ...(prefix === "" ? {} : { prefix }),
    ...(site === undefined ? {} : { site: new URL(site) }),
    ...(config.domain === undefined ? {} : { domain: config.domain }),
    ...(request.environment === undefined ? {} : { environment: request.environment }),
    change: request.change,
    env: request.env,
    network: await networkOf(config, request),
    signal: request.signal,
    clock: request.clock,
    redactor: request.redactor,
    ...(shard ? { shard } : {}),
  };
  const plan = await planRun(loaded, request.gates, shared, shard);
  return { request, loaded, plan, shared, policy: { trust, known: await knownOf(config, request, trust) } };
}

/** Runs the planned gates and judges them. */
export async function executeRun(prepared: PreparedRun): Promise<Report> {
  const { request, loaded, plan, shared } = prepared;
  const { clock } = request;
  const { config } = loaded;
  const startedAt = clock.now();
  const started = clock.monotonic();
  const held = await holdOf(prepared);
  const planned = held ? plan.planned.map((one) => heldGate(one, held)) : plan.planned;
  const results: GateResult[] = await runGates(planned, shared, {
    timeoutMs: config.timeout ?? DEFAULT_TIMEOUT_MS,
    siblings: plan.siblings,
    ...(request.listener ? { listener: request.listener } : {}),
    ...(request.debug ? { debug: request.debug } : {}),
  });
  const { known } = prepared.policy;
  const reviewed = await reviewOf(prepared, results);
  const reportOf = (more: readonly GateResult[]): Report =>
    buildReport({
      results: [...results, ...(reviewed ? [reviewed] : []), ...more],
      notChecked: plan.notChecked,
      judgement: {
        policy: config.policy ?? {},
        failOn: config.policy?.["fail-on"] ?? "error",
        owners: config.owners ?? {},
        today: today(clock),
        ...(shared.prefix === undefined ? {} : { prefix: shared.prefix }),
        ...(known ? { known: known.known } : {}),
      },
      target: targetOf(prepared),
      startedAt,
      durationMs: clock.monotonic() - started,
      ...(request.shard === undefined ? {} : { shard: request.shard }),
    });
  const judged = reportOf([]);
  const promoted = await promotionOf(prepared, judged);
  const report = promoted ? reportOf([promoted]) : judged;
  return redactReport(report, request.redactor);
}

/** The address of a deployment is the site, whatever the file says; a flag or an input stands above both. */
function overridesOf({ change, overrides }: RunRequest): Override[] {
  const url = change.deployment?.url;
  return url === undefined
    ? overrides
    : [{ name: "the deployment's address", raw: { site: url } }, ...overrides];
}

/** Acts on the verdict of a deployment, where the configuration says how and whoever started the run lets it. */
async function promotionOf(prepared: PreparedRun, report: Report): Promise<GateResult | undefined> {
  const { request, loaded, shared } = prepared;
  const { change, claims } = request;
  const commands = loaded.config.deployment;
  if (!commands || !claims || !change.deployment || change.untrusted || request.signal.aborted)
    return undefined;
  // A fork's commit brings its own commands, and its preview is deployed like any other.
  const { isOnBranchOfOrigin } = await import("../probes/git/branch-of.ts");
  if ((await isOnBranchOfOrigin(request.root, change.deployment.sha, request.signal)) === false)
    return undefined;
  const { promote } = await import("./promotion/promote.ts");
  const { deployment, ...withoutDeployment } = change;
  return promote({
    ...request,
    commands,
    report,
    deployment,
    claims: claims(shared.network),
    recheck: async (gates) => {
      // The site as visitors meet it, not the deployment that was just taken back.
      const { claims: _, listener: __, ...again } = request;
      return executeRun(await prepareRun({ ...again, gates, change: withoutDeployment, anyRevision: true }));
    },
  });
}

function targetOf({ request, shared }: PreparedRun): ReportTarget {
  const { change } = request;
  return {
    ...(shared.site ? { site: shared.site.href } : {}),
    ...(shared.domain === undefined ? {} : { domain: shared.domain }),
    ...(shared.environment === undefined ? {} : { environment: shared.environment }),
    event: change.event,
    ...(change.repository === undefined ? {} : { repository: change.repository }),
    ...(change.head === undefined ? {} : { commit: change.head }),
    ...(change.ref === undefined ? {} : { ref: change.ref }),
    ...(change.pullRequest ? { pullRequest: change.pullRequest.number } : {}),
    ...request.target,
  };
}
