import type { IncomingMessage, ServerResponse } from "node:http";
import type { GateContext } from "../../../src/core/gate.ts";
import { checkVariables } from "../../../src/engines/flows/check.ts";
import { parseHurl } from "../../../src/engines/flows/hurl/parse.ts";
import { runNames, runVariables } from "../../../src/engines/flows/identity.ts";
import { parseFlowFile } from "../../../src/engines/flows/load.ts";
import type { Flow } from "../../../src/engines/flows/model.ts";
import type { FlowResult } from "../../../src/engines/flows/result.ts";
import { runFlow } from "../../../src/engines/flows/run.ts";
import { describeFailure } from "../../../src/engines/flows/tell/describe.ts";
import { createHttpClient } from "../../../src/probes/http/client.ts";
import { gateContext } from "../../harness/context.ts";
import { startHttpServer } from "../../harness/http-server.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Ran {
  result: FlowResult;
  /** What failed, one sentence each. */
  failures: string[];
  requests: string[];
  context: GateContext;
}

/** Runs one flow, checked as a gate checks it, against a server of its own. */
export async function run(flow: Flow, handler: Handler, given: Partial<GateContext> = {}): Promise<Ran> {
  await using server = await startHttpServer(handler);
  const context = gateContext({ site: new URL(server.url), ...given });
  checkVariables(flow, runNames, context.env);
  const client = createHttpClient(context.network, { clock: context.clock });
  try {
    const result = await runFlow({
      flow,
      context,
      client,
      variables: runVariables(context),
      keepAnswers: true,
    });
    const failures = result.steps.flatMap(({ failures }) => failures.map(describeFailure));
    return { result, failures, requests: server.requests, context };
  } finally {
    await client.close();
  }
}

export async function hurl(text: string, handler: Handler, given: Partial<GateContext> = {}): Promise<Ran> {
  return run(parseHurl(text, "test.hurl"), handler, given);
}

export async function yaml(text: string, handler: Handler, given: Partial<GateContext> = {}): Promise<Ran> {
  return run(parseFlowFile(text, "smoke/test.yml")[0]!, handler, given);
}
