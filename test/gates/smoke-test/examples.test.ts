import { describe, expect, it } from "vitest";
import { examples } from "../../../src/gates/smoke-test/examples.ts";
import { gate } from "../../../src/gates/smoke-test/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { readExchanges, sides } from "../../harness/examples.ts";
import { testFolder } from "../../harness/folder.ts";
import { startHttpServer } from "../../harness/http-server.ts";

/** Rules whose examples are a step and the response to it. */
const played = ["status", "header", "body", "value", "request", "capture-missing"] as const;

async function rulesBroken(flow: string, response: string, environment?: string): Promise<string[]> {
  const [exchange] = readExchanges(response);
  await using server = await startHttpServer((_request, answer) => {
    answer.writeHead(exchange!.status, Object.fromEntries(exchange!.headers)).end(exchange!.body);
  });
  await using folder = await testFolder({ "smoke/a.yml": flow });
  const context = gateContext({
    root: folder.path,
    site: new URL(server.url),
    ...(environment === undefined ? {} : { environment }),
  });
  const { findings } = await runGate(gate, { flows: "smoke/*.yml" }, context);
  return findings.map(({ rule }) => rule);
}

describe.each(played)("the example of smoke-test/%s", (name) => {
  it.each(sides)("$side", async ({ side, reported }) => {
    const { given, language, [side]: text } = examples[name]!;
    const response = language === "html" ? `HTTP/1.1 200 OK\n\n${text}` : text;
    const flow = `steps:\n${given?.text}\n`;
    expect(await rulesBroken(flow, response)).toEqual(reported ? [`smoke-test/${name}`] : []);
  });
});

describe("the example of smoke-test/unclean-write", () => {
  it.each(sides)("$side", async ({ side, reported }) => {
    const flow = examples["unclean-write"]![side];
    const found = await rulesBroken(flow, 'HTTP/1.1 200 OK\n\n{ "id": 7 }', "production");
    expect(found).toEqual(reported ? ["smoke-test/unclean-write"] : []);
  });
});
