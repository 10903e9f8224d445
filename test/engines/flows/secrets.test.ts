import { describe, expect, it } from "vitest";
import { createRedactor } from "../../../src/core/redactor.ts";
import { describeFailure } from "../../../src/engines/flows/tell/describe.ts";
import { evidenceOf } from "../../../src/engines/flows/tell/evidence.ts";
import { maskText } from "../../../src/engines/flows/tell/secret-places.ts";
import { type Handler, hurl, type Ran, yaml } from "./helpers.ts";

const secret = (name: string) => [name, "4711", "Xy"].join("-");

/** All that a report says of a flow's failures. */
function told({ result, context: { redactor } }: Ran): string {
  const shown = result.steps.flatMap(({ step, failures, answer }) =>
    failures.map((failure) => {
      const evidence = evidenceOf(failure, answer, redactor);
      return [step.name, redactor.redact(describeFailure(failure)), evidence];
    }),
  );
  expect(shown).not.toEqual([]);
  return JSON.stringify(shown);
}

const echo: Handler = (request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => response.end(JSON.stringify({ url: request.url, body })));
};

const answer =
  (body: string, headers: Record<string, string | string[]> = {}): Handler =>
  (_request, response) =>
    response.writeHead(500, headers).end(body);

describe("what stands in secret places is not shown", () => {
  it.each([
    ["a JSON body", `{"password":"${secret("one")}","nested":{"api_key":"${secret("two")}"},"user":"bob"}`],
    ["a list", `{"tokens":["${secret("one")}", "${secret("two")}"],"user":"bob"}`],
    ["a number", '{"pin":47114711,"user":"bob"}'],
    ["JSON in JSON", JSON.stringify({ body: JSON.stringify({ token: `a"${secret("one")}` }), user: "bob" })],
    ["JSON that was cut", `{"user":"bob","access_token":"${secret("one")}`],
    [
      "what is not quite JSON",
      `say "hi\n{user: 'bob', token: '${secret("one")}', 'secret': "x${secret("two")}"}`,
    ],
    ["a form", `user=bob&password=${secret("one")}&a%5Btoken%5D=${secret("two")}`],
    ["XML", `<a><user>bob</user><Password t="x">${secret("one")}</Password></a>`],
    ["a hidden field", `<p>bob<input type="hidden" value='${secret("one")}' name="csrf_token">`],
    ["an address", `bob at postgres://shop:${secret("one")}@db/x`],
  ])("%s", (_what, text) => {
    const redactor = createRedactor();
    const masked = maskText(text, redactor);
    expect(masked).not.toMatch(/4711/);
    expect(masked).toContain("bob");
    expect(masked).toContain("[redacted]");
    expect(maskText(masked, redactor)).toBe(masked);
  });

  it.each([
    ["a field", `<input name="password" value="letmein">`],
    ["a field with a word in single quotes", `<input value='letmein' type=hidden name=csrf_token>`],
    ["a field on lines of its own", `<input\n\tname="api_key"\n\tvalue="letmein"\n>`],
    ["an element", `<meta name="csrf-token" content="letmein">`],
    ["a bare word", `<input name=password value=letmein>`],
  ])("a common word as %s, also in text inside another text", (_what, field) => {
    const redactor = createRedactor();
    for (const text of [field, JSON.stringify(`<p>bob</p>${field}`), JSON.stringify(JSON.stringify(field))]) {
      const masked = maskText(text, redactor);
      expect(masked).toBe(text.replace("letmein", "[redacted]"));
      expect(maskText(masked, redactor)).toBe(masked);
    }
  });

  it("nor in the sentence that tells what came", async () => {
    const page = `<p>bob</p><input name="password" value="letmein">`;
    const steps = `[{ get: "\${site}/", expect: { body: { contains: Welcome } } }]`;
    const shown = told(await yaml(`{ steps: ${steps} }`, (_request, response) => response.end(page)));
    expect(shown).toContain("bob");
    expect(shown).not.toContain("letmein");
  });

  it("and markup without secrets stays as it is", () => {
    const page = `<meta name="viewport" content='width=device-width'><input name="q" value="kite"><meta charset=utf-8>`;
    for (const text of [page, JSON.stringify(page)]) expect(maskText(text, createRedactor())).toBe(text);
  });

  it("and the rest stays as it is", () => {
    const text = `{"name": "Ann", "token": null, "passwordless": true, "n": [1, {"b": "c=d"}]} <a href="https://x.example/?q=1">user@x.example</a>`;
    expect(maskText(text, createRedactor())).toBe(text);
  });

  it("takes time in proportion to the text", () => {
    const started = performance.now();
    for (const part of ['"token":', "\\", "token=", "<input ", '"token":["', "a://", '\\"', "x"])
      maskText(part.repeat(64 * 1024), createRedactor());
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("in bodies that are sent, and where the answer repeats them", async () => {
    const body = `{"user":"bob","password":"${secret("one")}"}`;
    expect(told(await hurl(`POST /\n${body}\nHTTP 500\n`, echo))).not.toContain("4711");
    const flow = `steps:\n  - post: /\n    body: '${body}'\n    expect: { status: 500, body: nope }\n`;
    expect(told(await yaml(flow, echo))).not.toContain("4711");
  });

  it("in answers, also where a value is compared", async () => {
    const body = JSON.stringify({
      access_token: secret("one"),
      pin: 47114711,
      list: { token: secret("two") },
    });
    const flow = `steps:
  - get: /
    expect:
      status: 200
      body: nope
      jsonpath: { $.access_token: nope, $.pin: 1, $: { "==": { list: { token: x } } }, $.list: { "==": 1 } }
`;
    const text = told(await yaml(flow, answer(body)));
    expect(text).not.toContain("4711");
    expect(text).toContain("$.list.token: another value");
  });

  it("in headers", async () => {
    const names = [
      "X-Api-Key",
      "Api-Key",
      "x-functions-key",
      "ocp-apim-subscription-key",
      "x-amz-security-token",
    ];
    const headers = names.map((name, index) => `${name}: "k${secret(String(index))}"`).join(", ");
    const flow = `steps:\n  - get: /\n    headers: { ${headers} }\n    expect: { status: 500 }\n`;
    expect(told(await yaml(flow, (_request, response) => response.end()))).not.toContain("4711");
  });

  it("in addresses: logins, parameters, and where a redirect leads", async () => {
    const login = `http://bob:${secret("one")}@127.0.0.1:9/x?token=${secret("two")}`;
    const direct = await yaml(`steps:\n  - get: ${login}\n`, echo);
    expect(direct.context.redactor.redact(told(direct))).not.toContain(secret("one"));
    expect(direct.result.flow.steps[0]?.name).not.toContain(secret("one"));

    const to = `/next?access_token=${secret("two")}`;
    const redirect: Handler = (_request, response) => response.writeHead(302, { location: to }).end();
    const flow = "steps:\n  - get: /\n    expect: { status: 200, header: { location: nope } }\n";
    expect(told(await yaml(flow, redirect))).not.toContain("4711");

    const away: Handler = (_request, response) =>
      response.writeHead(302, { location: `ftp://u:${secret("three")}@h/x` }).end();
    expect(told(await yaml("steps:\n  - { get: /, redirects: follow }\n", away))).not.toContain("4711");
  });

  it("in cookies", async () => {
    const headers = { "set-cookie": ["sid=Sess4711; Path=/", `theme=dark; HttpOnly`, `plain=4711; Path=/`] };
    const flow = `steps:
  - get: /
    expect:
      status: 500
      cookie: { sid: nope, plain: nope, "plain[Path]": nope, absent: nope }
      header: { set-cookie: nope }
      body: nope
`;
    const text = told(await yaml(flow, answer("a dark page for Sess4711", headers)));
    expect(text).not.toContain("4711");
    expect(text).toContain("a dark page");
    expect(text).toContain("plain=[redacted]; Path=/");
    expect(text).toMatch(/plain\[Path\][^}]+got \\"\//);
    expect(text).toMatch(/absent[^}]+got nothing/);
  });

  it("in what a capture says to redact, whatever its type", async () => {
    const body = '{"card":12345678901234567890,"list":[{"a":"word-one"},["word-two"]]}';
    const file = `GET /\nHTTP 200\n[Captures]\ncard: jsonpath "$.card" redact\nlist: jsonpath "$.list" redact\n\n# @name fails\nGET /x?c={{card}}&d=word-one&e=word-two\nHTTP 500\n`;
    const text = told(await hurl(file, (_request, response) => response.end(body)));
    expect(text).not.toMatch(/12345678901234567890|word-one|word-two/);
  });
});
