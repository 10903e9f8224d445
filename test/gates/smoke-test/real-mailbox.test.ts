import { describe, expect, it } from "vitest";
import { gate } from "../../../src/gates/smoke-test/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { startImapServer } from "../../harness/imap-server.ts";

async function receive(authentication: string | undefined) {
  const message = [
    ...(authentication === undefined ? [] : [`Authentication-Results: mx.example.net; ${authentication}`]),
    "From: no-reply@shop.example",
    "To: me@inbox.example",
    "Subject: Reset",
    "",
    "Your code is 481516.",
  ].join("\r\n");
  await using server = await startImapServer({ user: "me", password: "secret-1", messages: [message] });
  const imap = { host: "127.0.0.1", port: server.port, tls: false, user: "me", password: "secret-1" };
  const steps = [{ name: "mail", mail: { code: { capture: "code" } } }];
  const options = { flows: [{ name: "reset", steps }], mail: { address: "me@inbox.example", imap } };
  const { findings, outcome } = await runGate(
    gate,
    options,
    gateContext({ site: new URL("https://shop.example") }),
  );
  expect(outcome.inconclusive).toEqual([]);
  return findings.map(({ rule, args }) => `${rule}: ${args["what"]} ${args["expected"]}, ${args["actual"]}`);
}

describe("mail steps with a real mailbox", () => {
  it("pass where DKIM or SPF vouches for the sender, or the server says nothing", async () => {
    expect(await receive("dkim=pass header.d=shop.example; spf=fail smtp.mailfrom=x@other.example")).toEqual(
      [],
    );
    expect(await receive(undefined)).toEqual([]);
  });

  it("tell a sender nobody vouches for", async () => {
    expect(await receive("dkim=pass header.d=mailer.example; spf=none")).toEqual([
      "smoke-test/mail-content: DKIM or SPF to pass for shop.example, dkim=pass (mailer.example), spf=none",
    ]);
  });
});
