import { describe, expect, it } from "vitest";
import { parseFlowFile } from "../../../src/engines/flows/load.ts";
import { runFlow } from "../../../src/engines/flows/run.ts";
import { describeFailure } from "../../../src/engines/flows/tell/describe.ts";
import { parseMessage } from "../../../src/engines/mail/message.ts";
import { createHttpClient } from "../../../src/probes/http/client.ts";
import { gateContext } from "../../harness/context.ts";
import { startHttpServer } from "../../harness/http-server.ts";

/** What the application answers to a link, by how often it was opened. */
interface Reply {
  status?: number;
  location?: string;
  cookie?: string;
  body?: string;
}

const TOKEN = "t0k3n4711xy";

/** Runs a flow that gets a link by mail and opens it; says what is told of the link at the end. */
async function openTwice(reply: (time: number) => Reply, redirects = "none"): Promise<string[]> {
  let times = 0;
  await using server = await startHttpServer((request, response) => {
    const answer = request.url?.includes(TOKEN) ? reply(++times) : { body: `at ${request.url}` };
    const { status = 200, location, cookie, body = "" } = answer;
    const headers = { ...(location ? { location } : {}), ...(cookie ? { "set-cookie": cookie } : {}) };
    response.writeHead(status, headers).end(body);
  });
  const text = `steps:
  - mail: { to: a@x.example, link: { single-use: true, capture: link } }
  - { get: "\${link}", redirects: ${redirects} }
`;
  const [flow] = parseFlowFile(text, "smoke/a.yml");
  const mail = `From: s@x.example\r\nTo: a@x.example\r\n\r\nOpen ${server.url}/in?t=${TOKEN} now.\r\n`;
  const message = await parseMessage(Buffer.from(mail), "1", ["a@x.example"]);
  const context = gateContext({ site: new URL(server.url) });
  const client = createHttpClient(context.network, { clock: context.clock });
  const mailbox = { name: "test", pollMs: 1, messagesTo: async () => [message], close: async () => {} };
  try {
    const { steps } = await runFlow({ flow: flow!, context, client, variables: new Map(), mailbox });
    return steps.flatMap(({ failures }) => failures.map(describeFailure));
  } finally {
    await client.close();
  }
}

const form = '<form><input type="password" name="p"></form>';
const still = ["expected the link to work only once, got it opens the second time just as it did the first"];

describe("a link that must work only once", () => {
  it.each<[string, (time: number) => Reply, string?]>([
    ["shows the same page", () => ({ body: "choose a password" })],
    [
      "shows the same page but for what is new each time",
      (time) => ({ body: `<p>Welcome <i>n${time}7</i></p>` }),
    ],
    ["shows the form again", (time) => ({ body: `${form} ${"again".repeat(time)}` })],
    [
      "signs in again",
      (time) => ({ status: 302, location: `/home?n=abcdef12${time}`, cookie: `sid=${time}` }),
    ],
    [
      "leads to the same page again",
      (time) => ({ status: 302, location: "/home", cookie: `sid=${time}` }),
      "follow",
    ],
  ])("does not when it %s", async (_what, reply, redirects) => {
    expect(await openTwice(reply, redirects)).toEqual(still);
  });

  it.each<[string, (time: number) => Reply, string?]>([
    ["is refused", (time) => ({ status: time === 1 ? 200 : 410, body: "the same" })],
    ["explains itself", (time) => ({ body: time === 1 ? form : "This link was used already." })],
    ["leads elsewhere", (time) => ({ status: 302, location: time === 1 ? "/home" : "/login" })],
    [
      "says so in the address",
      (time) => ({ status: 302, location: `/login?link=${time === 1 ? "ok" : "used"}` }),
    ],
    [
      "signs nobody in",
      (time) => ({ status: 302, location: "/", ...(time === 1 ? { cookie: "sid=1" } : {}) }),
    ],
    [
      "leads elsewhere, followed",
      (time) => ({ status: 302, location: time === 1 ? "/home" : "/login" }),
      "follow",
    ],
  ])("does when it %s the second time", async (_what, reply, redirects) => {
    expect(await openTwice(reply, redirects)).toEqual([]);
  });

  it("cannot be told where scripts draw the page, or nothing answers", async () => {
    const page = '<body><div id="root">Loading…</div><script src="/app.js"></script></body>';
    expect(await openTwice(() => ({ body: page }))).toEqual([
      "it is unknown whether the link works only once: its page is drawn by scripts",
    ]);
  });
});
