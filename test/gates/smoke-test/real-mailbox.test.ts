import { generateKeyPairSync } from "node:crypto";
import { dkimSign } from "mailauth/lib/dkim/sign.js";
import { describe, expect, it } from "vitest";
import type { DnsZone } from "../../../src/demo/dns-zone.ts";
import { gate } from "../../../src/gates/smoke-test/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { type Lie, startLyingDnsServer } from "../../harness/dns-server.ts";
import { startImapServer } from "../../harness/imap-server.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ed25519 = generateKeyPairSync("ed25519");
const pem = (key: typeof rsa | typeof ed25519) =>
  key.privateKey.export({ type: "pkcs8", format: "pem" }).toString();

const rsaKey = rsa.publicKey.export({ type: "spki", format: "der" }).toString("base64");
const edKey = ed25519.publicKey.export({ type: "spki", format: "der" }).subarray(-32).toString("base64");

const zone: DnsZone = {
  "s1._domainkey.shop.example": { txt: [`v=DKIM1; k=rsa; p=${rsaKey}`] },
  "s2._domainkey.shop.example": { txt: [`v=DKIM1; k=ed25519; p=${edKey}`] },
  "s1._domainkey.mail.shop.example": { txt: [`v=DKIM1; k=rsa; p=${rsaKey}`] },
  "s1._domainkey.mailer.example": { txt: [`v=DKIM1; k=rsa; p=${rsaKey}`] },
  "revoked._domainkey.shop.example": { txt: ["v=DKIM1; k=rsa; p="] },
  "shop.example": { txt: ["v=spf1 mx include:_spf.mailer.example -all"], mx: ["10 mx.shop.example"] },
  "mx.shop.example": { a: ["198.51.100.5"] },
  "_spf.mailer.example": { txt: ["v=spf1 ip4:203.0.113.0/28 ~all"] },
  "mailer.example": { txt: ["v=spf1 ip4:203.0.113.0/28 -all"] },
  "_dmarc.shop.example": { txt: ["v=DMARC1; p=reject"] },
};

interface Mail {
  from?: string;
  returnPath?: string;
  /** Address of the server that sent it. */
  ip?: string;
  sign?: { domain: string; selector: string; key?: string };
  /** Header fields that the receiving server put on top. */
  received?: string[];
  tamper?: (message: string) => string;
}

async function written(mail: Mail): Promise<string> {
  const {
    from = "no-reply@shop.example",
    returnPath = "bounce@shop.example",
    ip = "192.0.2.99",
    sign,
  } = mail;
  const plain = [
    `From: Shop <${from}>`,
    "To: me@inbox.example",
    "Subject: Reset",
    "Date: Thu, 26 Nov 2026 10:00:00 +0000",
    "Message-ID: <1@shop.example>",
    "",
    "Your code is 481516.",
    "",
  ].join("\r\n");
  const signature = sign
    ? await dkimSign(plain, {
        signingDomain: sign.domain,
        selector: sign.selector,
        privateKey: sign.key ?? pem(rsa),
        signatureData: [
          { signingDomain: sign.domain, selector: sign.selector, privateKey: sign.key ?? pem(rsa) },
        ],
      })
    : { signatures: "", errors: [] };
  expect(signature).toMatchObject({
    errors: [],
    signatures: sign ? expect.stringMatching(/^DKIM-Signature: /) : "",
  });
  const sent = `${signature.signatures}${plain}`;
  const received = mail.received ?? [
    `Return-Path: <${returnPath}>`,
    `Received: from mx.shop.example (mx.shop.example [${ip}]) by mx.inbox.example with ESMTPS id 1;`,
    "\tThu, 26 Nov 2026 10:00:01 +0000",
  ];
  return `${received.map((line) => `${line}\r\n`).join("")}${mail.tamper?.(sent) ?? sent}`;
}

interface Options {
  receivedBy?: string[] | undefined;
  require?: string[];
  lies?: Record<string, Lie>;
  records?: DnsZone;
}

/** What the gate says of a message: findings, then what makes it inconclusive. */
async function receive(mail: Mail, options: Options = {}): Promise<string[]> {
  const { lies = {}, records = {}, require } = options;
  const receivedBy = "receivedBy" in options ? options.receivedBy : ["mx.inbox.example"];
  await using dns = await startLyingDnsServer({ zone: { ...zone, ...records }, lies, recursive: true });
  await using server = await startImapServer({
    user: "me",
    password: "secret-1",
    messages: [await written(mail)],
  });
  const imap = {
    host: "127.0.0.1",
    port: server.port,
    tls: false,
    user: "me",
    password: "secret-1",
    resolvers: [dns.address],
    ...(receivedBy ? { "received-by": receivedBy } : {}),
    ...(require ? { require } : {}),
  };
  const steps = [{ name: "mail", within: "1s", mail: { code: { capture: "code" } } }];
  const context = gateContext({ site: new URL("https://shop.example") });
  context.network.timeoutMs = 300;
  const { findings, outcome } = await runGate(
    gate,
    { flows: [{ name: "reset", steps }], mail: { address: "me@inbox.example", imap } },
    context,
  );
  return [
    ...findings.map(({ rule, args }) => `${rule}: ${args["what"]} ${args["expected"]}, ${args["actual"]}`),
    ...(outcome.inconclusive ?? []),
  ].map((line) => line.replaceAll(dns.address, "DNS"));
}

const signed: Mail = { sign: { domain: "shop.example", selector: "s1" } };
const allowed = "203.0.113.7";

describe("a mail step with a real mailbox", () => {
  it.each<[string, Mail]>([
    ["an RSA signature of the domain", signed],
    ["an Ed25519 signature", { sign: { domain: "shop.example", selector: "s2", key: pem(ed25519) } }],
    ["a signature of a subdomain", { sign: { domain: "mail.shop.example", selector: "s1" } }],
    ["no signature, sent by a server that SPF includes", { ip: allowed }],
    ["no signature, sent by the domain's own mail server", { ip: "198.51.100.5" }],
    [
      "a bounce without a sender, from a server with the domain's name",
      { returnPath: "", ip: "198.51.100.5" },
    ],
    [
      "another's signature, while SPF passes",
      { ip: allowed, sign: { domain: "mailer.example", selector: "s1" } },
    ],
  ])("passes: %s", async (_what, mail) => {
    const records = { "mx.shop.example": { a: ["198.51.100.5"], txt: ["v=spf1 a -all"] } };
    expect(await receive(mail, { records })).toEqual([]);
  });

  it.each<[string, Mail, Options, string]>([
    [
      "a body changed on its way",
      { ...signed, tamper: (message) => message.replace("481516", "481517") },
      {},
      "DKIM to pass for shop.example, dkim=fail (shop.example: body hash did not verify, selector s1), spf=fail (shop.example: from 192.0.2.99)",
    ],
    [
      "a subject changed on its way, though SPF passes",
      { ...signed, ip: allowed, tamper: (message) => message.replace("Reset", "Prize") },
      {},
      "DKIM to pass for shop.example, dkim=fail (shop.example: bad signature, selector s1), spf=pass (shop.example: from 203.0.113.7)",
    ],
    [
      "a selector that is not published",
      { sign: { domain: "shop.example", selector: "gone" } },
      {},
      "DKIM to pass for shop.example, dkim=neutral (shop.example: no key, selector gone), spf=fail (shop.example: from 192.0.2.99)",
    ],
    [
      "a revoked key",
      { sign: { domain: "shop.example", selector: "revoked" } },
      {},
      "DKIM to pass for shop.example, dkim=neutral (shop.example: invalid public key, selector revoked), spf=fail (shop.example: from 192.0.2.99)",
    ],
    [
      "a signature and an envelope of somebody else",
      { sign: { domain: "mailer.example", selector: "s1" }, returnPath: "b@mailer.example", ip: allowed },
      {},
      "DKIM or SPF to pass for shop.example, dkim=pass (mailer.example: selector s1), spf=pass (mailer.example: from 203.0.113.7)",
    ],
    [
      "a subdomain's signature where DMARC asks for the very domain",
      { sign: { domain: "mail.shop.example", selector: "s1" } },
      { records: { "_dmarc.shop.example": { txt: ["v=DMARC1; p=reject; adkim=s"] } } },
      "DKIM or SPF to pass for shop.example, dkim=pass (mail.shop.example: selector s1), spf=fail (shop.example: from 192.0.2.99)",
    ],
    [
      "SPF alone where DKIM is required",
      { ip: allowed },
      { require: ["dkim"] },
      "DKIM to pass for shop.example, no DKIM signature, spf=pass (shop.example: from 203.0.113.7)",
    ],
    [
      "DKIM alone where both are required",
      signed,
      { require: ["dkim", "spf"] },
      "SPF to pass for shop.example, dkim=pass (shop.example: selector s1), spf=fail (shop.example: from 192.0.2.99)",
    ],
    [
      "nothing at all",
      { returnPath: "b@nowhere.example" },
      {},
      "DKIM or SPF to pass for shop.example, no DKIM signature, spf=none (nowhere.example: from 192.0.2.99)",
    ],
  ])("fails: %s", async (_what, mail, options, expected) => {
    expect(await receive(mail, options)).toEqual([`smoke-test/mail-sender: ${expected}`]);
  });

  it("says nothing of the site when DNS does not answer", async () => {
    const [open, ...others] = await receive(signed, { lies: { "*": "servfail" } });
    expect(others).toEqual([]);
    expect(open).toMatch(
      /^reset › mail could not be completed: DKIM or SPF for shop\.example: DNS does not answer: .*s1\._domainkey\.shop\.example TXT: DNS could not resolve it \(SERVFAIL\)/,
    );
    const [silent] = await receive({ ip: allowed }, { lies: { "shop.example TXT": "mute" } });
    expect(silent).toMatch(/DNS does not answer: shop\.example TXT: DNS did not answer in time/);
  });

  it("says so when the sending server cannot be known", async () => {
    expect(await receive({}, { receivedBy: undefined })).toEqual([
      "reset › mail could not be completed: DKIM or SPF for shop.example: no DKIM signature, SPF cannot be judged: the sending server's address is not known: name the mailbox's own receiving server in mail.imap.received-by",
    ]);
    expect(await receive({}, { receivedBy: ["mx.other.example"] })).toEqual([
      "reset › mail could not be completed: DKIM or SPF for shop.example: no DKIM signature, SPF cannot be judged: no Received field with an address was added by mx.other.example",
    ]);
    // A signature needs no address.
    expect(await receive(signed, { receivedBy: undefined })).toEqual([]);
  });

  it("takes the receiving server's word for SPF where the address is not known, and never for DKIM", async () => {
    const said = (results: string): Mail => ({
      received: [`Authentication-Results: mx.inbox.example; ${results}`],
    });
    const nobody = { receivedBy: undefined };
    expect(await receive(said("spf=pass smtp.mailfrom=b@shop.example"), nobody)).toEqual([]);
    expect(
      await receive(said("dkim=pass header.d=shop.example; spf=fail smtp.mailfrom=b@shop.example"), nobody),
    ).toEqual([
      "smoke-test/mail-sender: DKIM or SPF to pass for shop.example, no DKIM signature, spf=fail (shop.example: as the receiving server found)",
    ]);
  });
});
