import type { GateContext } from "../../core/gate.ts";
import { checkVariables } from "../../engines/flows/check.ts";
import { createState, type FlowState } from "../../engines/flows/context.ts";
import { runNames, runVariables } from "../../engines/flows/identity.ts";
import { loadLibraries } from "../../engines/flows/libraries.ts";
import type { Flow, Step } from "../../engines/flows/model.ts";
import type { Answer } from "../../engines/flows/query/answer.ts";
import type { Jar } from "../../engines/flows/query/cookies.ts";
import type { Failure } from "../../engines/flows/result.ts";
import { runStep } from "../../engines/flows/step.ts";
import { translateFlow } from "../../engines/flows/yaml/flow.ts";
import { createHttpClient } from "../../probes/http/client.ts";
import { headerValues } from "../../probes/http/headers.ts";
import { openLoop, type Sample } from "./load.ts";
import type { Options, RouteInput } from "./options.ts";

/** One endpoint with its budget. */
export interface Route {
  step: Step;
  /** How findings and kept samples name it: `GET /api/me`. */
  name: string;
  rate: number;
  requests: number;
  budgetMs: number;
}

/** What one request came to. */
export interface Exchange extends Sample {
  durationMs: number;
  ttfbMs: number;
  downloadMs: number;
  failure?: Failure;
  answer?: Answer;
}

/** Everything measured on one endpoint. */
export interface Measurement {
  route: Route;
  /** The very first request, on a new connection. */
  cold: Exchange & { dnsMs?: number; tcpMs?: number; tlsMs?: number };
  exchanges: Exchange[];
  /** The load was ended because too many requests failed. */
  stopped: boolean;
}

/** Connections enough that none waits for another, short of a server that stands still. */
const CONNECTIONS = 256;

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/** The options' routes in the flows' model. @throws ConfigurationError */
export function readRoutes(options: Options, env: GateContext["env"]): Route[] {
  return options.routes.map((input, index) => {
    const { rate, requests, p95, ...step } =
      typeof input === "string" ? ({ get: input } as Exclude<RouteInput, string>) : input;
    const flow = translateFlow({ steps: [step] }, `route ${index + 1}`, () => undefined);
    checkVariables(flow, runNames, env);
    return routeOf(flow, { rate, requests, p95 }, options);
  });
}

function routeOf(
  { steps }: Flow,
  own: { rate: number | undefined; requests: number | undefined; p95: number | undefined },
  { rate, requests, budgets }: Options,
): Route {
  const step = steps[0]!;
  const method = step.action.kind === "request" ? step.action.method : "";
  return {
    step,
    name: step.name,
    rate: own.rate ?? rate,
    requests: own.requests ?? requests,
    budgetMs: own.p95 ?? (reading.has(method) ? budgets.read : budgets.write),
  };
}

/** Most of the requests that may fail before the load is ended, and the least number it is judged by. */
const STOP_SHARE = 0.2;
const STOP_AFTER = 20;

/**
 * Measures one endpoint: the first request apart, then warm-up, then a steady load.
 *
 * @throws The abort reason; ConfigurationError.
 */
export async function measure(
  route: Route,
  options: Options,
  context: GateContext,
  jar: Jar | undefined,
  onRequest: () => void,
): Promise<Measurement> {
  const client = createHttpClient(context.network, {
    clock: context.clock,
    connections: CONNECTIONS,
    siteHosts: context.site ? [context.site.host] : [],
  });
  await loadLibraries([{ name: "", tags: [], variables: [], steps: [route.step], always: [] }]);
  const variables = runVariables(context, { use: route.name });
  const state = createState({ context, client, variables, jar });
  const send = async (): Promise<Omit<Exchange, keyof Sample>> => {
    const exchange = await exchangeOf(route.step, state);
    onRequest();
    return exchange;
  };
  try {
    const first = await send();
    const { connection } = first.answer?.response ?? {};
    const cold = { ...first, lagMs: 0, latencyMs: first.durationMs, ...splitOf(connection) };
    const common = { rate: route.rate, clock: context.clock, signal: context.signal, send };
    let failed = 0;
    let answered = 0;
    const enough = ({ failure }: { failure?: Failure }): boolean => {
      answered++;
      if (failure) failed++;
      return answered >= STOP_AFTER && failed / answered > STOP_SHARE;
    };
    const warmUp = await openLoop({ ...common, total: options["warm-up"], enough });
    if (warmUp.stopped) return { route, cold, exchanges: warmUp.results, stopped: true };
    const { results, stopped } = await openLoop({ ...common, total: route.requests, enough });
    return { route, cold, exchanges: results, stopped };
  } finally {
    await client.close();
  }
}

async function exchangeOf(step: Step, state: FlowState): Promise<Omit<Exchange, keyof Sample>> {
  const started = state.context.clock.monotonic();
  const { failures, answer } = await runStep(step, state, state.context.signal);
  const timings = answer?.response.timings;
  const durationMs = answer?.durationMs ?? state.context.clock.monotonic() - started;
  return {
    durationMs,
    ttfbMs: timings?.ttfbMs ?? durationMs,
    downloadMs: timings ? timings.totalMs - timings.ttfbMs : 0,
    ...(failures[0] ? { failure: failures[0] } : {}),
    ...(answer ? { answer } : {}),
  };
}

function splitOf(
  connection: Answer["response"]["connection"],
): Pick<Measurement["cold"], "dnsMs" | "tcpMs" | "tlsMs"> {
  const { dnsMs, tcpMs, tlsMs } = connection ?? {};
  return {
    ...(dnsMs === undefined ? {} : { dnsMs }),
    ...(tcpMs === undefined ? {} : { tcpMs }),
    ...(tlsMs === undefined ? {} : { tlsMs }),
  };
}

/** Durations by name that the answers' Server-Timing fields tell (W3C Server Timing), in ms. */
export function serverTimings(exchanges: readonly Exchange[]): Map<string, number[]> {
  const byName = new Map<string, number[]>();
  for (const { answer } of exchanges) {
    for (const line of answer ? headerValues(answer.response.headers, "server-timing") : []) {
      for (const metric of line.split(",").slice(0, 20)) {
        const [name = "", ...parameters] = metric.split(";").map((part) => part.trim());
        const [, value] =
          parameters.map((one) => /^dur\s*=\s*"?([\d.]{1,12})"?$/i.exec(one)).find(Boolean) ?? [];
        const time = Number(value);
        if (!/^[\w!#$%&'*+.^`|~-]{1,40}$/.test(name) || !Number.isFinite(time)) continue;
        const times = byName.get(name) ?? [];
        times.push(time);
        byName.set(name, times);
      }
    }
  }
  return byName;
}
