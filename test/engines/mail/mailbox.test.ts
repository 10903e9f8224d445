import { createTransport } from "nodemailer";
import { describe, expect, it } from "vitest";
import { type Mailbox, MailboxError } from "../../../src/engines/mail/mailbox.ts";
import { linksOf, parseMessage } from "../../../src/engines/mail/message.ts";
import { openMailbox } from "../../../src/engines/mail/open.ts";
import { mailSchema } from "../../../src/engines/mail/schema.ts";
import { gateContext } from "../../harness/context.ts";
import { startHttpServer } from "../../harness/http-server.ts";
import { startImapServer } from "../../harness/imap-server.ts";

const { signal } = new AbortController();

function raw(to: string, subject: string): string {
  return [
    'From: "Shop" <No-Reply@Shop.example>',
    `To: ${to}`,
    `Subject: =?utf-8?Q?${subject.replaceAll(" ", "_")}?=`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Visit https://shop.example/reset/abc.",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    '<a href="https://shop.example/reset/abc">Reset</a> <a href="mailto:x@y">x</a>',
    "--b--",
    "",
  ].join("\r\n");
}

async function withMailbox(options: unknown, work: (mailbox: Mailbox) => Promise<void>): Promise<void> {
  const mailbox = await openMailbox(mailSchema.parse(options), gateContext());
  try {
    await work(mailbox);
  } finally {
    await mailbox.close();
  }
}

const portOf = (mailbox: Mailbox) => Number(/:(\d+)$/.exec(mailbox.name)?.[1]);

async function subjects(mailbox: Mailbox, address: string): Promise<string[]> {
  return (await mailbox.messagesTo(address, signal)).map(({ subject }) => subject);
}

describe("the SMTP catcher", () => {
  it("keeps messages apart by exact recipient, the envelope's included", async () => {
    await withMailbox({ catcher: { port: 0 } }, async (mailbox) => {
      const auth = { user: "any", pass: "thing" };
      const transport = createTransport({ host: "127.0.0.1", port: portOf(mailbox), auth });
      const from = "a@shop.example";
      await transport.sendMail({ from, to: "Ada <ada@x.example>", subject: "one", text: "1" });
      await transport.sendMail({ from, to: "bada@x.example", subject: "two", text: "2" });
      await transport.sendMail({
        from,
        to: "list@x.example",
        bcc: "ADA@x.example",
        subject: "three",
        text: "3",
      });
      transport.close();
      expect(await subjects(mailbox, "ada@x.example")).toEqual(["one", "three"]);
      expect(await subjects(mailbox, "nobody@x.example")).toEqual([]);
    });
  });

  it("says when its port is taken", async () => {
    await withMailbox({ catcher: { port: 0 } }, async (mailbox) => {
      const port = portOf(mailbox);
      const second = openMailbox(mailSchema.parse({ catcher: { port } }), gateContext());
      await expect(second).rejects.toThrow(`cannot listen on 127.0.0.1:${port}: the port is taken`);
    });
  });
});

describe("Mailpit", () => {
  it("asks again for a message it could not have before", async () => {
    let asked = 0;
    await using server = await startHttpServer((request, response) => {
      if (!request.url?.endsWith("/raw"))
        response.end('{"messages":[{"ID":"1","To":[{"Address":"a@x.example"}]}]}');
      else if (++asked === 1) response.writeHead(503).end();
      else response.end(raw("a@x.example", "reset now"));
    });
    await withMailbox({ mailpit: { url: server.url } }, async (mailbox) => {
      await expect(subjects(mailbox, "a@x.example")).rejects.toThrow("returned status 503");
      expect(await subjects(mailbox, "a@x.example")).toEqual(["reset now"]);
      expect(await subjects(mailbox, "a@x.example")).toEqual(["reset now"]);
      expect(asked).toBe(2);
    });
  });

  it("is searched over its API, and recipients are compared exactly", async () => {
    const asked: string[] = [];
    await using server = await startHttpServer((request, response) => {
      const url = new URL(request.url ?? "", "http://x");
      asked.push(`${url.pathname} ${url.searchParams.get("query")} ${request.headers.authorization}`);
      if (url.pathname === "/mail/api/v1/message/2/raw") {
        response.end(raw("a@x.example", "reset now"));
        return;
      }
      const messages = [
        { ID: "2", To: [{ Address: "A@x.example" }], Cc: null },
        { ID: "1", To: [{ Address: "ba@x.example" }] },
      ];
      response.end(JSON.stringify({ total: 2, messages }));
    });
    const options = { mailpit: { url: `${server.url}/mail`, user: "u", password: "p" } };
    await withMailbox(options, async (mailbox) => {
      expect(await subjects(mailbox, "a@x.example")).toEqual(["reset now"]);
      expect(await subjects(mailbox, "a@x.example")).toEqual(["reset now"]);
    });
    expect(asked[0]).toBe('/mail/api/v1/search to:"a@x.example" Basic dTpw');
    expect(asked.filter((line) => line.includes("/raw"))).toHaveLength(1);
  });

  it.each<[string, number, string, string]>([
    ["is down", 502, "", "returned status 502"],
    ["is something else", 200, "<html>", "did not respond as its API should"],
    ["answers other JSON", 200, "{}", "did not respond as its API should"],
  ])("is no fault of the site when it %s", async (_what, status, body, message) => {
    await using server = await startHttpServer((_request, response) => response.writeHead(status).end(body));
    await withMailbox({ mailpit: { url: server.url } }, async (mailbox) => {
      const looking = mailbox.messagesTo("a@x.example", signal);
      await expect(looking).rejects.toThrow(MailboxError);
      await expect(looking).rejects.toThrow(message);
    });
  });
});

describe("a real mailbox", () => {
  const messages = [
    raw("ba@x.example", "other"),
    raw("A@X.example", "first"),
    raw("a@x.example", "caf=C3=A9"),
  ];
  const login = { user: "me", password: 'se"cret\\x' };

  it("is read over IMAP, exactly by recipient, oldest first", async () => {
    await using server = await startImapServer({ user: "me", password: 'se\\"cret\\\\x', messages });
    const options = { imap: { host: "127.0.0.1", port: server.port, tls: false, ...login } };
    await withMailbox(options, async (mailbox) => {
      expect(await subjects(mailbox, "a@x.example")).toEqual(["café"]);
      expect(await subjects(mailbox, "A@X.example")).toEqual(["first"]);
    });
  });

  it("says when the login is refused or the mailbox is not there", async () => {
    await using server = await startImapServer({ user: "me", password: "x", messages });
    const account = { host: "127.0.0.1", port: server.port, tls: false, ...login };
    await withMailbox({ imap: account }, async (mailbox) => {
      await expect(mailbox.messagesTo("a@x.example", signal)).rejects.toThrow("the login as me was refused");
    });
    await withMailbox({ imap: { ...account, password: "x", mailbox: "Nope" } }, async (mailbox) => {
      await expect(mailbox.messagesTo("a@x.example", signal)).rejects.toThrow('there is no mailbox "Nope"');
    });
  });

  it("is no fault of the site when nobody answers or the connection breaks", async () => {
    await using broken = await startHttpServer(() => undefined);
    const options = { imap: { host: "127.0.0.1", port: broken.port, tls: false, ...login } };
    const context = gateContext();
    const mailbox = await openMailbox(mailSchema.parse(options), {
      ...context,
      network: { ...context.network, timeoutMs: 100 },
    });
    await expect(mailbox.messagesTo("a@x.example", signal)).rejects.toThrow(MailboxError);
  });
});

describe("a JSON webhook", () => {
  it("tells where a message's parts are by JSONPath", async () => {
    const entries = [
      {
        envelope: { to: ["Ada <a@x.example>"] },
        sender: { email: "No-Reply@shop.example" },
        title: "one",
        plain: "1",
      },
      { envelope: { to: ["b@x.example"] }, title: "two" },
    ];
    const seen: string[] = [];
    await using server = await startHttpServer((request, response) => {
      seen.push(request.url ?? "");
      response.end(JSON.stringify({ data: entries }));
    });
    const webhook = {
      url: `${server.url}/inbox?to=\${run.email}`,
      messages: "$.data[*]",
      to: "$.envelope.to",
      from: "$.sender",
      subject: "$.title",
      text: "$.plain",
    };
    await withMailbox({ webhook }, async (mailbox) => {
      const [message, ...others] = await mailbox.messagesTo("a@x.example", signal);
      expect(others).toEqual([]);
      expect(message).toMatchObject({
        subject: "one",
        text: "1",
        from: { address: "no-reply@shop.example" },
      });
    });
    expect(seen).toEqual(["/inbox?to=a%40x.example"]);
  });

  it("is no fault of the site when it does not answer with JSON", async () => {
    await using server = await startHttpServer((_request, response) => response.end("oops"));
    await withMailbox({ webhook: { url: server.url } }, async (mailbox) => {
      await expect(mailbox.messagesTo("a@x.example", signal)).rejects.toThrow("did not return JSON");
    });
  });
});

describe("a message", () => {
  it("is parsed with its encodings, recipients and links", async () => {
    const message = await parseMessage(
      Buffer.from(raw('"A" <A@x.example>, b@x.example', "gr=C3=BC=C3=9Fe")),
      "1",
    );
    expect(message.subject).toBe("grüße");
    expect(message.recipients).toEqual(["a@x.example", "b@x.example"]);
    expect(message.from).toEqual({ name: "Shop", address: "no-reply@shop.example" });
    expect(await linksOf(message)).toEqual(["https://shop.example/reset/abc"]);
    expect(await linksOf({ ...message, html: "" })).toEqual(["https://shop.example/reset/abc"]);
  });

  it("needs exactly one source", () => {
    expect(mailSchema.safeParse({}).success).toBe(false);
    expect(mailSchema.safeParse({ catcher: {}, mailpit: { url: "http://x" } }).success).toBe(false);
    expect(mailSchema.safeParse({ catcher: {} }).success).toBe(true);
  });
});
