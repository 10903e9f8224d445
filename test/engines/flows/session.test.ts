import { describe, expect, it } from "vitest";
import { checkSession, openSession, SessionError } from "../../../src/engines/flows/session.ts";
import { gateContext } from "../../harness/context.ts";
import { account, startFlowSite } from "../../harness/flow-site.ts";
import { testFolder } from "../../harness/folder.ts";
import { startHttpServer } from "../../harness/http-server.ts";

const signIn = `name: sign in
variables: { email: nobody@example.com }
steps:
  - get: /login
    capture: { csrf: { css: "input[name=csrf] @value" } }
  - post: /login
    form: { email: "\${email}", password: "\${SHOP_PASSWORD}", csrf: "\${csrf}" }
    expect: { status: 303 }
  - get: /dashboard
    capture: { who: { css: .greeting b } }
always:
  - post: /logout
`;

async function withSite(
  work: (
    open: (given?: object) => ReturnType<typeof openSession>,
    url: string,
    requests: string[],
  ) => Promise<void>,
) {
  await using site = await startFlowSite();
  await using folder = await testFolder({ "smoke/sign-in.yml": signIn });
  const context = gateContext({
    root: folder.path,
    site: new URL(site.url),
    env: { SHOP_PASSWORD: account.password },
  });
  const open = (given: object = {}) =>
    openSession({ flow: "sign in", variables: { email: account.email }, smoke: {}, context, ...given });
  await work(open, site.url, site.requests);
}

describe("a session", () => {
  it("has the flow's cookies and captures, and signs out when it is closed", async () => {
    await withSite(async (open, url, requests) => {
      const session = await open();
      expect(session.markers["who"]).toBe(account.email);
      const cookie = session.cookieHeader(`${url}/dashboard`);
      expect(cookie).toMatch(/^sid=[0-9a-f]{64}$/);
      expect(session.cookieHeader("http://other.example/")).toBe("");
      const ask = async () =>
        (await fetch(`${url}/dashboard`, { headers: { cookie }, redirect: "manual" })).status;
      expect(await ask()).toBe(200);
      expect(requests).not.toContain("POST /logout");
      await session.close();
      expect(requests).toContain("POST /logout");
      expect(await ask()).toBe(303);
    });
  });

  it("differs from another of the same flow", async () => {
    await withSite(async (open, url) => {
      const [first, second] = await Promise.all([open({ label: "a" }), open({ label: "b" })]);
      expect(first.cookieHeader(url)).not.toBe(second.cookieHeader(url));
      await Promise.all([first.close(), second.close()]);
    });
  });

  it("that cannot be opened says which step failed, without secrets, and cleans up", async () => {
    await withSite(async (open, _url, requests) => {
      const opening = open({ variables: { email: "wrong@example.com" } });
      await expect(opening).rejects.toThrow(SessionError);
      await expect(opening).rejects.toThrow("sign in › POST /login: expected status 303, got 401");
      expect(requests.at(-1)).toBe("POST /logout");
    });
  });

  it("has the variables of all flows, below its own and the flow's", async () => {
    await using folder = await testFolder({
      "smoke/ask.yml": "name: ask\nvariables: { b: flow }\nsteps:\n  - get: /?a=${a}&b=${b}&c=${c}\n",
    });
    await using server = await startHttpServer((_request, response) => response.end("hello"));
    const context = gateContext({ root: folder.path, site: new URL(server.url) });
    const smoke = { variables: { a: "common", b: "common", c: "hidden-word" }, secrets: ["c"] };
    const siblings = { "smoke-test": smoke };
    await checkSession("gates.x.session", { flow: "ask" }, { ...context, siblings });
    const session = await openSession({ flow: "ask", variables: { a: "session" }, smoke, context });
    await session.close();
    const inline = await openSession({
      flow: { name: "here", steps: [{ get: "/?a=${a}" }] },
      smoke,
      context,
    });
    await inline.close();
    expect(server.requests).toEqual(["GET /?a=session&b=flow&c=hidden-word", "GET /?a=common"]);
    expect(context.redactor.redact("hidden-word")).not.toContain("hidden-word");
    const without = checkSession("gates.x.session", { flow: "ask" }, { ...context, siblings: {} });
    await expect(without).rejects.toThrow(/^gates\.x\.session: .*no variable "a" is set/);
  });

  it("of a flow that is not there names the nearest", async () => {
    await withSite(async (open) => {
      await expect(open({ flow: "sing in" })).rejects.toThrow(
        'no flow is named "sing in". Did you mean "sign in"?',
      );
    });
  });
});
