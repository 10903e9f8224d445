import type { Finding } from "../../core/finding.ts";
import type { ApplicabilityContext, GateContext, Outcome, Table } from "../../core/gate.ts";
import { checkVariables } from "../../engines/flows/check.ts";
import { runNames, runVariables } from "../../engines/flows/identity.ts";
import { loadFlows } from "../../engines/flows/load.ts";
import type { Flow, Step } from "../../engines/flows/model.ts";
import { mistake } from "../../engines/flows/place.ts";
import type { FlowResult } from "../../engines/flows/result.ts";
import type { FlowRequest } from "../../engines/flows/run.ts";
import { defaultFlows } from "../../engines/flows/schema.ts";
import { runSideBySide } from "../../engines/flows/side-by-side.ts";
import { withVariables } from "../../engines/flows/smoke-options.ts";
import { openMailbox } from "../../engines/mail/open.ts";
import { createHttpClient } from "../../probes/http/client.ts";
import { createBlame } from "./blame.ts";
import { findingsOf } from "./findings.ts";
import type { SmokeTestOptions } from "./index.ts";

/** Flows by the options they were read for: the check before the run and the run itself share the work. */
const read = new WeakMap<SmokeTestOptions, Promise<Flow[]>>();

/** Reads and checks all flows without running any. @throws ConfigurationError */
export function readFlows(
  options: SmokeTestOptions,
  context: Pick<ApplicabilityContext, "root" | "env">,
): Promise<Flow[]> {
  const flows = read.get(options) ?? readAnew(options, context);
  read.set(options, flows);
  return flows;
}

async function readAnew(
  options: SmokeTestOptions,
  { root, env }: Pick<ApplicabilityContext, "root" | "env">,
): Promise<Flow[]> {
  const flows = await loadFlows(options.flows ?? defaultFlows, root);
  const chosen = flows.filter((flow) => isChosen(flow, options)).map((flow) => withVariables(flow, options));
  const known = [...runNames, ...(options.mail ? ["run.email"] : [])];
  for (const flow of chosen) {
    if (!options.mail) assertNoMail(flow);
    checkVariables(flow, known, env);
  }
  return chosen;
}

function assertNoMail({ steps, always }: Flow): void {
  const step = [...steps, ...always].find(({ action }) => action.kind === "mail");
  if (step)
    throw mistake(step.place, "a mail step needs gates.smoke-test.mail, which sets where messages arrive");
}

function isChosen({ tags }: Flow, { tags: wanted, "skip-tags": unwanted = [] }: SmokeTestOptions): boolean {
  if (tags.some((tag) => unwanted.includes(tag))) return false;
  return wanted === undefined || wanted.length === 0 || tags.some((tag) => wanted.includes(tag));
}

/** Runs the flows side by side and reports each as it ends. */
export async function* runSmokeTest(
  options: SmokeTestOptions,
  context: GateContext,
): AsyncGenerator<Finding, Outcome, void> {
  const flows = await readFlows(options, context);
  context.coverage.count("flows", 0);
  if (flows.length === 0) return { inconclusive: ["there are no flows to run"] };

  const client = createHttpClient(context.network, {
    clock: context.clock,
    siteHosts: context.site ? [context.site.host] : [],
  });
  const total = flows.reduce((sum, { steps, always }) => sum + steps.length + always.length, 0);
  let done = 0;
  const onStep = (): void => context.progress({ done: ++done, total, unit: "steps" });
  const secrets = new Set(options.secrets);
  const mailbox = options.mail && (await openMailbox(options.mail, context));
  const requests = flows.map((flow): FlowRequest => {
    const variables = runVariables(context, { use: flow.name, address: options.mail?.address });
    return { flow, context, client, variables, secrets, mailbox, onStep };
  });
  const blame = createBlame(context, client);
  const inconclusive = new Set<string>();
  const results: FlowResult[] = [];
  try {
    for await (const result of runSideBySide(requests, options["at-once"])) {
      results.push(result);
      count(result, context);
      const { findings, open } = await findingsOf(result, context, blame);
      for (const reason of open) inconclusive.add(reason);
      yield* findings;
    }
  } finally {
    await Promise.all([client.close(), mailbox?.close()]);
  }
  return {
    inconclusive: [...inconclusive].sort(),
    metrics: { requests: sum(results, ({ requests }) => requests) },
    tables: [tableOf(flows, results)],
  };
}

function count({ flow, steps, requests, expectations }: FlowResult, { coverage }: GateContext): void {
  const ran = steps.filter(({ outcome }) => outcome === "passed" || outcome === "failed");
  coverage.count("flows");
  coverage.count("steps", ran.length);
  coverage.count("requests", requests);
  coverage.count("expectations", expectations);
  const tests = steps.reduce((total, { tests: ran = 0 }) => total + ran, 0);
  if (tests > 0) coverage.count("tests of other suites", tests);
  const left = steps.reduce((total, { skippedTests = 0 }) => total + skippedTests, 0);
  if (left > 0) coverage.skip("tests of other suites", "their suite skipped them", left);
  if (flow.steps.every(expectsNothing))
    coverage.skip("answers", `the flow "${flow.name}" expects nothing of them`);
  for (const { outcome, reason = "left out" } of steps) {
    if (outcome === "skipped" || outcome === "not-reached") coverage.skip("steps", reason);
  }
}

/** Whether any answer at all lets a step pass, as an entry of a Hurl file without a response does. */
function expectsNothing({ action, captures, expectations }: Step): boolean {
  return action.kind === "request" && captures.length === 0 && expectations.length === 0;
}

function sum(results: readonly FlowResult[], of: (result: FlowResult) => number): number {
  return results.reduce((total, result) => total + of(result), 0);
}

function tableOf(flows: readonly Flow[], results: readonly FlowResult[]): Table {
  const rows = flows.flatMap((flow) => {
    const result = results.find((one) => one.flow === flow);
    if (!result) return [];
    const failed = result.steps.find(({ outcome }) => outcome === "failed");
    const passed = result.steps.filter(({ outcome }) => outcome === "passed").length;
    return [
      [flow.name, failed ? `failed at ${failed.step.name}` : "passed", `${passed} of ${result.steps.length}`],
    ];
  });
  return { title: "Flows", columns: ["flow", "result", "steps passed"], rows };
}
