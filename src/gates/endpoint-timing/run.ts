import type { Finding } from "../../core/finding.ts";
import type { GateContext, Outcome } from "../../core/gate.ts";
import { openSession, type Session, SessionError } from "../../engines/flows/session.ts";
import type { SmokeOptions } from "../../engines/flows/smoke-options.ts";
import { blameFor } from "../../probes/control.ts";
import { checkConcurrency } from "./concurrency.ts";
import { flowOptions } from "./flow-options.ts";
import { judgeRoute } from "./judge.ts";
import { type LastGood, readLastGood, writeLastGood } from "./last-good.ts";
import type { Options } from "./options.ts";
import { type Measurement, measure, readRoutes } from "./route.ts";
import { rules } from "./rules.ts";
import { percentile, sorted } from "./statistics.ts";
import { tablesOf } from "./tables.ts";

/** Measures the routes one after the other, so that none slows another down, and then several users at once. */
export async function* runEndpointTiming(
  options: Options,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  const routes = readRoutes(options, context.env);
  const smoke = flowOptions(options, context.siblings);
  const inconclusive: string[] = [];
  const measurements: Measurement[] = [];
  const samples = new Map<string, readonly number[]>();
  context.coverage.count("endpoints", 0);
  const lastGood = options["last-good"] && (await readLastGood(context.root, options["last-good"].file));
  if (options["last-good"] && !lastGood)
    context.coverage.skip("comparison with the last good run", "there is none yet");

  const session = await sessionFor(options, smoke, context, inconclusive);
  if (options.session && !session) return { inconclusive };
  const total = routes.reduce((sum, { requests }) => sum + requests + options["warm-up"] + 1, 0);
  let done = 0;
  const onRequest = (): void => context.progress({ done: ++done, total, unit: "requests" });
  let stands = true;
  try {
    for (const route of routes) {
      const measurement = await measure(route, options, context, session?.jar, onRequest);
      const unreachable = await reasonOffline(measurement, context);
      if (unreachable !== undefined) {
        inconclusive.push(unreachable);
        break;
      }
      measurements.push(measurement);
      context.coverage.count("endpoints");
      context.coverage.count("requests", measurement.exchanges.length + 1);
      const judged = judgeRoute(measurement, options, lastGood, context);
      inconclusive.push(...judged.inconclusive);
      if (judged.samples.length > 0) samples.set(route.name, judged.samples);
      stands &&= judged.findings.every(({ rule }) => !isError(rule));
      yield* judged.findings;
    }
  } finally {
    await session?.close();
  }
  if (options.concurrency) {
    const checked = await checkConcurrency(options.concurrency, smoke, context);
    inconclusive.push(...checked.inconclusive);
    stands &&= checked.findings.every(({ rule }) => !isError(rule));
    yield* checked.findings;
  }
  if (stands && inconclusive.length === 0) await keep(options, lastGood, samples, context);
  return { inconclusive, tables: tablesOf(measurements), metrics: metricsOf(measurements) };
}

function isError(id: string): boolean {
  return Object.values(rules).some((rule) => rule.id === id && rule.severity === "error");
}

async function sessionFor(
  { session }: Options,
  smoke: SmokeOptions,
  context: GateContext,
  inconclusive: string[],
): Promise<Session | undefined> {
  if (!session) return undefined;
  try {
    return await openSession({ ...session, smoke, label: "endpoint-timing", context });
  } catch (thrown) {
    if (!(thrown instanceof SessionError)) throw thrown;
    inconclusive.push(`no session could be opened: ${thrown.message}`);
    return undefined;
  }
}

/** When not one answer came: whether it is this machine that has no network. */
async function reasonOffline(
  { cold, exchanges, route }: Measurement,
  context: GateContext,
): Promise<string | undefined> {
  if ([cold, ...exchanges].some(({ answer }) => answer)) return undefined;
  const { failure } = cold;
  if (failure?.kind !== "no-response") return undefined;
  const blame = await blameFor(failure.failure.url, context.network, context.signal);
  if (blame === "site") return undefined;
  return `${route.name} cannot be reached from here, and neither can the control URLs: ${failure.failure.message}`;
}

async function keep(
  { "last-good": wanted }: Options,
  before: LastGood | undefined,
  samples: LastGood,
  { root, clock }: GateContext,
): Promise<void> {
  if (!wanted?.save || samples.size === 0) return;
  const all = new Map([...(before ?? []), ...samples]);
  await writeLastGood(root, wanted.file, all, new Date(clock.now()).toISOString());
}

function metricsOf(measurements: readonly Measurement[]): Record<string, number> {
  const exchanges = measurements.flatMap((one) => one.exchanges);
  if (exchanges.length === 0) return {};
  const worst = measurements.map((one) => {
    const times = sorted(one.exchanges.filter(({ failure }) => !failure).map(({ latencyMs }) => latencyMs));
    return times.length === 0 ? 0 : percentile(times, 0.95);
  });
  const lag = percentile(sorted(exchanges.map(({ lagMs }) => lagMs)), 0.99);
  const round = (ms: number) => Math.round(ms * 100) / 100;
  return {
    requests: exchanges.length,
    slowestP95Ms: round(Math.max(...worst)),
    generatorLagP99Ms: round(lag),
  };
}
