import { isAbsolute, join } from "node:path";
import { DEFAULT_CONFIG_FILE, type LoadedConfig, loadConfig, type Override } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import type { Change } from "../core/change.ts";
import type { Clock } from "../core/clock.ts";
import { ConfigurationError, codeOf } from "../core/errors.ts";
import type { Gate } from "../core/gate.ts";
import { defaultNetwork, type NetworkSettings } from "../core/network.ts";
import { redactReport } from "../core/redact-report.ts";
import type { Redactor } from "../core/redactor.ts";
import type { Report, ReportTarget } from "../core/report.ts";
import { parseShard } from "../core/shard.ts";
import { loadAllGates } from "../gates/catalogue.ts";
import type { Known } from "../policy/known.ts";
import type { Trust } from "../policy/trust.ts";
import { readTextFile } from "../probes/files.ts";
import { type Plan, type PlannedGate, planRun } from "./plan.ts";
import { buildReport, today } from "./report.ts";
import { type GateResult, type RunOptions, runGates, type SharedContext } from "./run.ts";

/** Time for the whole run unless the configuration says otherwise, in ms. */
const DEFAULT_TIMEOUT_MS = 600_000;

/** Everything one run needs to know. */
export interface RunRequest {
  /** Absolute path of the folder under judgement. */
  root: string;
  /** Gates asked for by name; empty for all that apply. */
  gates: readonly string[];
  configFile?: string;
  /** The configuration's text when it is not to be read from `root`. */
  configText?: string;
  environment?: string;
  /** Flags and inputs, laid over the file in order. */
  overrides: Override[];
  change: Change;
  target?: Pick<ReportTarget, "runUrl" | "sourceUrl">;
  env: Readonly<Record<string, string | undefined>>;
  clock: Clock;
  redactor: Redactor;
  signal: AbortSignal;
  listener?: RunOptions["listener"];
  debug?: RunOptions["debug"];
  /** Whose policy, waivers and gate list hold for a pull request. Default: the base branch's. */
  configRef?: "base" | "head";
  /** `k/n`: this machine's share of the work. */
  shard?: string;
}

/** Whose word holds, and what was there before. */
export interface PolicySources {
  trust: Trust;
  known: Known | undefined;
}

/** A run's plan with everything that was settled before any gate started. */
export interface PreparedRun {
  request: RunRequest;
  loaded: LoadedConfig;
  plan: Plan;
  shared: SharedContext;
  policy: PolicySources;
}

/**
 * Reads the configuration and decides what will run.
 *
 * @throws ConfigurationError for every mistake that is the user's.
 */
export async function prepareRun(request: RunRequest): Promise<PreparedRun> {
  const trust = await trustOf(request);
  const loaded = await loadConfig({
    root: request.root,
    overrides: overridesOf(request),
    env: request.env,
    redactor: request.redactor,
    ...(request.configFile === undefined ? {} : { file: request.configFile }),
    ...(request.configText === undefined ? {} : { text: request.configText }),
    ...(request.environment === undefined ? {} : { environment: request.environment }),
    ...(trust.reshape ? { reshape: trust.reshape } : {}),
  });
  const { config } = loaded;
  const shard = request.shard === undefined ? undefined : parseShard(request.shard);
  const { site } = config;
  const shared: SharedContext = {
    root: request.root,
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
  const idle = await nothingToJudge(prepared);
  const planned = idle === undefined ? plan.planned : plan.planned.map((one) => skippedGate(one, idle));
  const results: GateResult[] = await runGates(planned, shared, {
    timeoutMs: config.timeout ?? DEFAULT_TIMEOUT_MS,
    ...(request.listener ? { listener: request.listener } : {}),
    ...(request.debug ? { debug: request.debug } : {}),
  });
  const { known } = prepared.policy;
  const reviewed = await reviewOf(prepared, results);
  const report = buildReport({
    results: reviewed ? [...results, reviewed] : results,
    notChecked: plan.notChecked,
    judgement: {
      policy: config.policy ?? {},
      failOn: config.policy?.["fail-on"] ?? "error",
      owners: config.owners ?? {},
      today: today(clock),
      ...(known ? { known: known.known } : {}),
    },
    target: targetOf(prepared),
    startedAt,
    durationMs: clock.monotonic() - started,
    ...(request.shard === undefined ? {} : { shard: request.shard }),
  });
  return redactReport(report, request.redactor);
}

/** The address of a deployment is the site, whatever the file says; a flag or an input stands above both. */
function overridesOf({ change, overrides }: RunRequest): Override[] {
  const url = change.deployment?.url;
  return url === undefined
    ? overrides
    : [{ name: "the deployment's address", raw: { site: url } }, ...overrides];
}

async function trustOf(request: RunRequest): Promise<Trust> {
  // Outside a change there is nobody to distrust, and the code for it need not be loaded.
  if (request.change.base === undefined || request.configText !== undefined) return {};
  const { readTrust } = await import("../policy/trust.ts");
  return readTrust({ ...request, configRef: request.configRef ?? "base" });
}

async function knownOf(
  { policy = {} }: Config,
  request: RunRequest,
  trust: Trust,
): Promise<Known | undefined> {
  if (policy.baseline === undefined && !policy["new-only"]) return undefined;
  const { readKnown } = await import("../policy/known.ts");
  return readKnown(policy, { root: request.root, branch: trust.branch, today: today(request.clock) });
}

async function reviewOf(
  prepared: PreparedRun,
  results: readonly GateResult[],
): Promise<GateResult | undefined> {
  const { loaded, policy, request } = prepared;
  if (
    !loaded.config.policy?.waivers?.length &&
    !policy.known &&
    !policy.trust.branch &&
    !policy.trust.problem
  )
    return undefined;
  const { reviewPolicy } = await import("../policy/review.ts");
  const defaults = new Map(
    (await loadAllGates())
      .flatMap((gate) => Object.values(gate.rules))
      .map((rule) => [rule.id, rule.severity]),
  );
  return reviewPolicy({
    config: loaded.config,
    ...policy,
    results,
    today: today(request.clock),
    file: loaded.file ?? request.configFile ?? DEFAULT_CONFIG_FILE,
    lineOf: (path) => loaded.originOf(path).positionOf?.(path)?.line,
    defaultSeverity: (rule) => defaults.get(rule),
    sharded: request.shard !== undefined,
  });
}

/** Why no gate has anything to do; undefined when they have. */
async function nothingToJudge({ loaded, request, shared }: PreparedRun): Promise<string | undefined> {
  if (request.change.deleted) return "the push deleted a ref: nothing came in";
  const { paths } = loaded.config;
  if (!paths?.length) return undefined;
  const { changeIsRelevant } = await import("./relevance.ts");
  const relevant = await changeIsRelevant(paths, request.change, shared.root, shared.signal);
  return relevant ? undefined : "nothing relevant changed";
}

/** The gate as it reports when there is nothing for it in the change. */
function skippedGate({ gate, options }: PlannedGate, reason: string): PlannedGate {
  const run: Gate["run"] = async function* () {
    return { skipped: reason };
  };
  return { gate: { ...gate, run }, options };
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

async function networkOf({ network = {} }: Config, { env, root }: RunRequest): Promise<NetworkSettings> {
  const proxy =
    network.proxy ?? env["HTTPS_PROXY"] ?? env["https_proxy"] ?? env["HTTP_PROXY"] ?? env["http_proxy"];
  const noProxy = network["no-proxy"] ?? env["NO_PROXY"] ?? env["no_proxy"];
  const ca = network.ca === undefined ? undefined : await readCertificates(root, network.ca);
  return {
    timeoutMs: network.timeout ?? defaultNetwork.timeoutMs,
    maxBodyBytes: network["max-body"] ?? defaultNetwork.maxBodyBytes,
    userAgent: network["user-agent"] ?? defaultNetwork.userAgent,
    resolve: network.resolve ?? {},
    headers: network.headers ?? {},
    control: network.control ?? defaultNetwork.control,
    ...(ca === undefined ? {} : { ca }),
    ...(proxy ? { proxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  };
}

async function readCertificates(root: string, file: string): Promise<string> {
  try {
    return await readTextFile(isAbsolute(file) ? file : join(root, file), {
      maxBytes: 4 * 1024 * 1024,
      name: file,
    });
  } catch (thrown) {
    if (codeOf(thrown) !== "ENOENT") throw thrown;
    throw new ConfigurationError(`network.ca: no such file: ${file}`);
  }
}
