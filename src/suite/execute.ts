import { isAbsolute, join } from "node:path";
import { type LoadedConfig, loadConfig, type Override } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import type { Change } from "../core/change.ts";
import type { Clock } from "../core/clock.ts";
import { ConfigurationError, codeOf } from "../core/errors.ts";
import type { Gate } from "../core/gate.ts";
import { defaultNetwork, type NetworkSettings } from "../core/network.ts";
import { redactReport } from "../core/redact-report.ts";
import type { Redactor } from "../core/redactor.ts";
import type { Report, ReportTarget, Suppression } from "../core/report.ts";
import { parseShard } from "../core/shard.ts";
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
  /** Findings the base already had, asked for once the configuration is known. */
  knownFindings?: (config: Config) => Promise<((fingerprint: string) => Suppression | undefined) | undefined>;
  /** `k/n`: this machine's share of the work. */
  shard?: string;
}

/** A run's plan with everything that was settled before any gate started. */
export interface PreparedRun {
  request: RunRequest;
  loaded: LoadedConfig;
  plan: Plan;
  shared: SharedContext;
}

/**
 * Reads the configuration and decides what will run.
 *
 * @throws ConfigurationError for every mistake that is the user's.
 */
export async function prepareRun(request: RunRequest): Promise<PreparedRun> {
  const loaded = await loadConfig({
    root: request.root,
    overrides: request.overrides,
    env: request.env,
    redactor: request.redactor,
    ...(request.configFile === undefined ? {} : { file: request.configFile }),
    ...(request.configText === undefined ? {} : { text: request.configText }),
    ...(request.environment === undefined ? {} : { environment: request.environment }),
  });
  const { config } = loaded;
  const shard = request.shard === undefined ? undefined : parseShard(request.shard);
  const site = config.site ?? request.change.deployment?.url;
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
  return { request, loaded, plan: await planRun(loaded, request.gates, shared, shard), shared };
}

/** Runs the planned gates and judges them. */
export async function executeRun(prepared: PreparedRun): Promise<Report> {
  const { request, loaded, plan, shared } = prepared;
  const { clock } = request;
  const { config } = loaded;
  const startedAt = clock.now();
  const started = clock.monotonic();
  const relevant = await isRelevant(prepared);
  const results = await runGates(relevant ? plan.planned : plan.planned.map(skippedGate), shared, {
    timeoutMs: config.timeout ?? DEFAULT_TIMEOUT_MS,
    ...(request.listener ? { listener: request.listener } : {}),
    ...(request.debug ? { debug: request.debug } : {}),
  });
  const known = await request.knownFindings?.(config);
  const report = buildReport({
    results: results satisfies GateResult[],
    notChecked: plan.notChecked,
    judgement: {
      policy: config.policy ?? {},
      failOn: config.policy?.["fail-on"] ?? "error",
      owners: config.owners ?? {},
      today: today(clock),
      ...(known ? { known } : {}),
    },
    target: targetOf(prepared),
    startedAt,
    durationMs: clock.monotonic() - started,
    ...(request.shard === undefined ? {} : { shard: request.shard }),
  });
  return redactReport(report, request.redactor);
}

async function isRelevant({ loaded, request, shared }: PreparedRun): Promise<boolean> {
  const { paths } = loaded.config;
  if (!paths?.length) return true;
  const { changeIsRelevant } = await import("./relevance.ts");
  return changeIsRelevant(paths, request.change, shared.root, shared.signal);
}

/** The gate as it reports when the change touches nothing it is asked about. */
function skippedGate({ gate, options }: PlannedGate): PlannedGate {
  const run: Gate["run"] = async function* () {
    return { skipped: "nothing relevant changed" };
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
