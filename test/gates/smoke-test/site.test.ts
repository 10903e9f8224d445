import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { gate } from "../../../src/gates/smoke-test/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { expectedFindings, flowFiles } from "../../harness/flow-files.ts";
import { account, type SiteFault, siteFaults, startFlowSite, totpSecret } from "../../harness/flow-site.ts";
import { testFolder } from "../../harness/folder.ts";

/** A port nobody listens on at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function runAll(fault?: SiteFault) {
  const smtpPort = await freePort();
  await using site = await startFlowSite({ smtpPort, ...(fault ? { fault } : {}) });
  await using folder = await testFolder(flowFiles);
  const context = gateContext({
    root: folder.path,
    site: new URL(site.url),
    env: { SHOP_PASSWORD: account.password, SHOP_TOTP: totpSecret },
  });
  const options = { mail: { catcher: { port: smtpPort }, address: "user+${run.id}@inbox.example" } };
  const { findings, outcome } = await runGate(gate, options, context);
  const told = findings.map(({ rule, subject }) => `${rule.slice("smoke-test/".length)} ${subject}`).sort();
  return { findings, outcome, told, coverage: context.coverage.snapshot(), leftover: site.leftover() };
}

describe("smoke-test on a site with login, records, mail, one-time passwords, upload and GraphQL", () => {
  it("passes the healthy site and says what it did", async () => {
    const { told, outcome, coverage, leftover } = await runAll();
    expect(told).toEqual([]);
    expect(outcome.inconclusive).toEqual([]);
    expect(coverage.checked["flows"]).toBe(8);
    expect(coverage.checked["steps"]).toBe(25);
    expect(coverage.checked["expectations"]).toBeGreaterThan(40);
    expect(leftover).toEqual([]);
  });

  it.each(siteFaults)("names exactly the broken step: %s", async (fault) => {
    const { told, outcome, findings } = await runAll(fault);
    expect(told).toEqual([...expectedFindings[fault]].sort());
    expect(outcome.inconclusive).toEqual([]);
    const text = JSON.stringify(findings);
    expect(text).not.toContain(account.password);
    expect(text).not.toContain(totpSecret);
    expect(text).not.toMatch(/sid=[0-9a-f]{16}/);
  });
});
