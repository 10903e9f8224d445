import { describe, expect, it } from "vitest";
import type { GateContext } from "../../../src/core/gate.ts";
import { createRedactor } from "../../../src/core/redactor.ts";
import { gate } from "../../../src/gates/smoke-test/index.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { testFolder } from "../../harness/folder.ts";
import { startHttpServer } from "../../harness/http-server.ts";

type Handler = Parameters<typeof startHttpServer>[0];

interface Request {
  files?: Record<string, string>;
  options?: Record<string, unknown>;
  handler?: Handler;
  context?: Partial<GateContext>;
}

async function smoke({
  files = {},
  options = {},
  handler = (_request, response) => response.end("ok"),
  context: given = {},
}: Request) {
  await using server = await startHttpServer(handler);
  await using folder = await testFolder(files);
  const context = gateContext({ root: folder.path, site: new URL(server.url), ...given });
  await gate.check?.(gate.options.parse(options), context);
  const { findings, outcome } = await runGate(gate, options, context);
  const told = findings.map(({ rule, subject, args, location }) => {
    const name = rule.slice("smoke-test/".length);
    const place = location ? `${location.path}:${location.line}` : "";
    return `${place} ${gate.rules[name]!.message(subject, args)}`.trim();
  });
  return { findings, told, outcome, requests: server.requests, coverage: context.coverage.snapshot() };
}

const flow = (steps: string, more = "") => ({ "smoke/a.yml": `name: a\n${more}steps:\n${steps}` });
const node = process.execPath;
const script = (code: string) => JSON.stringify([node, "-e", code]);

describe("a step without an answer", () => {
  it("has a curl line that sends what the step sent", async () => {
    const step =
      "  - { post: /login, headers: { x-lang: en }, form: { email: ann@shop.test, password: letmein } }\n";
    const { told, findings } = await smoke({
      files: flow(step),
      handler: (request) => request.socket.destroy(),
      context: { network: { ...gateContext().network, control: [] } },
    });
    expect(told).toEqual([
      "smoke/a.yml:3 a › POST /login: no response, the connection was closed before the response was complete (UND_ERR_SOCKET).",
    ]);
    const [command] = findings[0]!.evidence.filter(({ kind }) => kind === "command");
    expect(command).toMatchObject({
      command: expect.stringMatching(
        /^curl -i -X POST http:\/\/127\.0\.0\.1:\d+\/login .*-H 'x-lang: en'.* --data-raw 'email=ann%40shop\.test&password=\[redacted\]'$/,
      ),
    });
  });
});

describe("a step that is tried again", () => {
  const third = (): Handler => {
    let count = 0;
    return (_request, response) => response.writeHead(++count % 3 === 0 ? 200 : 503).end();
  };

  it("is flaky when it passes on a later try", async () => {
    const { told, findings } = await smoke({
      files: flow("  - { name: s, get: /, retry: { times: 4, every: 1ms } }\n"),
      handler: third(),
    });
    expect(told).toEqual(["smoke/a.yml:3 a › s passed only on attempt 3."]);
    expect(findings[0]?.evidence).toEqual([
      { kind: "list", label: "On the previous attempt", items: ["expected status < 400, got 503"] },
    ]);
  });

  it("is tried until its time is up, however short that is", async () => {
    let asked = 0;
    const { told } = await smoke({
      files: flow("  - { name: s, get: /, within: 1s }\n"),
      handler: (_request, response) => response.writeHead(++asked < 2 ? 503 : 200).end(),
    });
    expect(told).toEqual([]);
    expect(asked).toBe(2);
  });

  it("is not flaky when it waits for something within a time", async () => {
    const { told, requests } = await smoke({
      files: flow("  - { name: s, get: /, within: 5s, retry: { times: 9, every: 1ms } }\n"),
      handler: third(),
    });
    expect(told).toEqual([]);
    expect(requests).toHaveLength(3);
  });

  it("fails when its time or its tries are up", async () => {
    const never: Handler = (_request, response) => response.writeHead(503).end();
    const tries = await smoke({
      files: flow("  - { name: s, get: /, retry: { times: 2, every: 1ms } }\n"),
      handler: never,
    });
    expect(tries.requests).toHaveLength(3);
    expect(tries.told).toEqual(["smoke/a.yml:3 a › s: expected status < 400, got 503."]);
    const time = await smoke({
      files: flow("  - { name: s, get: /, within: 60ms, retry: { times: 1000, every: 20ms } }\n"),
      handler: never,
    });
    expect(time.requests.length).toBeLessThan(6);
    expect(time.told).toHaveLength(1);
  });
});

describe("a flow that checks nothing", () => {
  it.each([
    ["smoke/a.yml", "name: a\nsteps: []\n", "smoke/a.yml:2:8: steps: a flow needs at least one step"],
    [
      "smoke/a.hurl",
      "# nothing yet\n",
      "smoke/a.hurl:1:1: a flow needs at least one step; this file has none",
    ],
  ])("because it has no steps is a mistake: %s", async (file, text, message) => {
    await expect(smoke({ files: { [file]: text } })).rejects.toThrow(message);
  });

  it("because it expects nothing is told", async () => {
    const files = { "smoke/a.hurl": "GET {{site}}/a\n", "smoke/b.hurl": "GET {{site}}/b\nHTTP 200\n" };
    const { coverage, requests } = await smoke({ files });
    expect(requests).toHaveLength(2);
    expect(coverage.skipped).toEqual([
      { what: "answers", reason: 'the flow "a" expects nothing of them', count: 1 },
    ]);
  });
});

describe("flows that write", () => {
  const write = { "smoke/a.yml": "name: a\nsteps:\n  - { name: create, post: /things }\n" };
  const clean = { "smoke/a.yml": `${write["smoke/a.yml"]}always:\n  - { delete: /things }\n` };
  const production = { environment: "production" };

  it("and never clean up are told on production", async () => {
    const { told, findings } = await smoke({ files: write, context: production });
    expect(told).toEqual([
      'smoke/a.yml:3 a › create sends POST to production, and the flow has no "always" steps.',
    ]);
    expect(gate.rules["unclean-write"]?.severity).toBe("warning");
    expect(findings[0]?.severity).toBeUndefined();
  });

  it.each([
    ["post: /authors"],
    ["post: /tokenizer"],
    ["post: /auth/register"],
    ['post: /graphql, graphql: "mutation { createOrder(x: 1) { id } }"'],
    ['post: /graphql, json: { query: "mutation Make($x: Int) { createOrder(x: $x) { id } }" }'],
  ])("are told whatever the path begins with: %s", async (step) => {
    const { findings } = await smoke({ files: flow(`  - { ${step} }\n`), context: production });
    expect(findings.map(({ rule }) => rule)).toEqual(["smoke-test/unclean-write"]);
  });

  it.each([
    ["query { a }", []],
    ["mutation { createOrder(x: 1) { id } }", ["smoke-test/unclean-write"]],
  ])("are told of a Hurl file by what its GraphQL does: %s", async (document, rules) => {
    const file = `POST {{site}}/api\n\`\`\`graphql\n${document}\n\`\`\`\nHTTP 200\n`;
    const { findings } = await smoke({ files: { "smoke/a.hurl": file }, context: production });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  });

  it.each<[string, Request]>([
    ["clean up", { files: clean, context: production }],
    ["run on a preview", { files: write, context: { environment: "preview" } }],
    ["run on this machine", { files: write }],
    ["only sign in", { files: flow("  - { name: s, post: /login }\n"), context: production }],
    ["only open a session", { files: flow("  - { name: s, post: /oauth/token }\n"), context: production }],
    [
      "only ask GraphQL",
      {
        files: flow(
          '  - { post: /graphql, graphql: "query { mutation }" }\n  - { post: /g, graphql: "{ a }" }\n',
        ),
        context: production,
      },
    ],
  ])("and %s are not", async (_what, request) => {
    expect((await smoke(request)).told).toEqual([]);
  });
});

describe("mistakes on a line of their own", () => {
  it("are told where a value cannot stand", async () => {
    const file = 'POST {{site}}/a\n[Options]\nvariable: x="text"\n{\n  "a": {{x}}\n}\nHTTP 200\n';
    const { findings } = await smoke({ files: { "smoke/a.hurl": file } });
    expect(findings.map(({ rule, location }) => [rule, location])).toEqual([
      ["smoke-test/request", { path: "smoke/a.hurl", line: 5, column: 10 }],
    ]);
  });

  it("are told where a body first differs", async () => {
    const file = "GET {{site}}/a\nHTTP 200\n```\nok\nand more\n```\n";
    const { findings } = await smoke({ files: { "smoke/a.hurl": file } });
    expect(findings.map(({ rule, location }) => [rule, location?.line])).toEqual([["smoke-test/body", 5]]);
  });
});

describe("what runs", () => {
  const files = {
    "smoke/a.yml": "name: a\ntags: [fast]\nsteps: [{ get: /a }]\n",
    "smoke/b.yml": "- { name: b, tags: [slow], steps: [{ get: /b }] }\n- { steps: [{ get: /b2 }] }\n",
    "other/c.hurl": "GET {{site}}/c\nHTTP 200\n",
  };

  it("is what the patterns name", async () => {
    expect((await smoke({ files })).requests.sort()).toEqual(["GET /a", "GET /b", "GET /b2"]);
    expect((await smoke({ files, options: { flows: "**/*.{yml,hurl}" } })).requests).toHaveLength(4);
    expect(
      (
        await smoke({ files, options: { flows: ["other/*.hurl", { steps: [{ get: "/inline" }] }] } })
      ).requests.sort(),
    ).toEqual(["GET /c", "GET /inline"]);
  });

  it("may be chosen by tags", async () => {
    expect((await smoke({ files, options: { tags: "fast" } })).requests).toEqual(["GET /a"]);
    expect((await smoke({ files, options: { "skip-tags": ["slow", "fast"] } })).requests).toEqual([
      "GET /b2",
    ]);
  });

  it("is never nothing", async () => {
    const { outcome, coverage } = await smoke({ files: {} });
    expect(outcome.inconclusive).toEqual(["there are no flows to run"]);
    expect(coverage.checked).toEqual({ flows: 0 });
    await expect(smoke({ files, options: { flows: "smoke/absent.yml" } })).rejects.toThrow(
      "flows: no such file: smoke/absent.yml",
    );
    const named = "name: x\nsteps: [{ get: / }]\n";
    await expect(smoke({ files: { "smoke/a.yml": named, "smoke/b.yml": named } })).rejects.toThrow(
      'two flows are named "x": smoke/a.yml:1 and smoke/b.yml:1',
    );
  });

  it("is told when it does not apply", async () => {
    await using folder = await testFolder();
    const context = gateContext({ root: folder.path });
    const options = gate.options.parse({});
    expect(await gate.notApplicable(options, context)).toBe("no site was given (`site:` or `--url`)");
    const site = new URL("http://127.0.0.1");
    expect(await gate.notApplicable(options, { ...context, site })).toMatch(/^there are no flows/);
    await folder.write({ "smoke/a.hurl": "GET /\n" });
    expect(await gate.notApplicable(options, { ...context, site })).toBeUndefined();
  });

  it("runs side by side, with a cookie jar for each flow", async () => {
    let together = 0;
    let most = 0;
    const cookies = new Set<string>();
    const handler: Handler = (request, response) => {
      most = Math.max(most, ++together);
      if (request.headers.cookie) cookies.add(request.headers.cookie);
      setTimeout(() => {
        together--;
        response
          .writeHead(200, {
            "set-cookie": `who=${new URL(request.url!, "http://x").searchParams.get("who")}`,
          })
          .end();
      }, 20);
    };
    const names = ["a", "b", "c"];
    const flows = names.map((name) => ({
      name,
      steps: [{ get: `/?who=${name}` }, { get: `/again?who=${name}` }],
    }));
    await smoke({ options: { flows, "at-once": 2 }, handler });
    expect(most).toBe(2);
    expect([...cookies].sort()).toEqual(["who=a", "who=b", "who=c"]);
  });
});

describe("conditions and variables", () => {
  it("leave steps out, and say so", async () => {
    const steps = `  - { name: one, get: /one, skip-if: true }
  - { name: two, get: /two, skip-if: unset ticket }
  - { name: three, get: /three, skip-if: { value: "\${plan}", "==": free } }
  - { name: four, get: /four, skip-if: { value: "\${plan}", "==": paid } }
  - { name: five, get: "/\${n}", variables: { n: 5 } }
`;
    const { requests, coverage } = await smoke({ files: flow(steps, "variables: { plan: free }\n") });
    expect(requests).toEqual(["GET /four", "GET /5"]);
    expect(coverage.skipped).toEqual([{ what: "steps", reason: "its skip-if holds", count: 3 }]);
  });

  it("come from the gate, and the flow's own stand above them", async () => {
    const { requests } = await smoke({
      files: flow("  - get: /${a}/${b}/${run.id}/${run.date}\n", "variables: { a: own }\n"),
      options: { variables: { a: "gate", b: "gate" } },
      context: { clock: { now: () => Date.UTC(2027, 0, 2), monotonic: () => performance.now() } },
    });
    expect(requests[0]).toMatch(/^GET \/own\/gate\/lr[0-9a-z]{8,20}\/2027-01-02$/);
  });

  it("keep captured types in JSON and secrets out of findings", async () => {
    const bodies: string[] = [];
    const password = ["p", "11223344xx"].join("-");
    const redactor = createRedactor();
    const handler: Handler = (request, response) => {
      request.on("data", (chunk) => bodies.push(String(chunk)));
      request.on("end", () =>
        response
          .writeHead(request.url?.startsWith("/fails") ? 500 : 200)
          .end('{"id": 12, "key": "k-77aa88bb99"}'),
      );
    };
    const steps = `  - get: /
    capture: { id: { jsonpath: $.id }, key: 'jsonpath "$.key" redact' }
  - post: /echo
    json: { id: "\${id}", text: "n\${id}" }
  - name: fails
    post: /fails?api_key=\${key}
    headers: { x-custom: "\${key}", authorization: "Bearer \${key}" }
    form: { note: "\${key}", password: "${password}" }
`;
    const { findings } = await smoke({ files: flow(steps), handler, context: { redactor } });
    expect(bodies[0]).toBe('{"id":12,"text":"n12"}');
    const text = JSON.stringify(findings);
    expect(findings).toHaveLength(1);
    expect(text).not.toContain("k-77aa88bb99");
    expect(text).not.toContain(password);
    const command = findings[0]?.evidence.find(({ kind }) => kind === "command");
    expect(command).toMatchObject({ command: expect.stringContaining("-X POST") });
    expect(command).toMatchObject({ command: expect.stringContaining("password=[redacted]") });
  });
});

describe("JSON Schema", () => {
  const body = '{"id": 1, "tags": ["a", 2], "extra": true}';
  const handler: Handler = (_request, response) => response.end(body);
  const schema = {
    type: "object",
    required: ["id", "name"],
    properties: { id: { type: "integer" }, tags: { items: { type: "string" } } },
    additionalProperties: false,
  };

  it("is judged, inline or from a file, with every difference", async () => {
    const step = `  - { name: s, get: /, expect: { schema: schema.json } }\n`;
    const { told, findings } = await smoke({
      files: { ...flow(step), "smoke/schema.json": JSON.stringify(schema) },
      handler,
    });
    expect(told).toHaveLength(1);
    expect(findings[0]?.evidence).toContainEqual({
      kind: "list",
      label: "Differences",
      items: [
        "$ must have required property 'name'",
        '$ must NOT have additional properties ("name")'.replace("name", "extra"),
        "$.tags[1] must be string",
      ],
    });
    const inline = await smoke({
      options: { flows: [{ steps: [{ get: "/", expect: { schema: { type: "object" } } }] }] },
      handler,
    });
    expect(inline.told).toEqual([]);
  });

  it("that is itself wrong is told", async () => {
    const { told } = await smoke({
      options: {
        flows: [{ name: "x", steps: [{ name: "s", get: "/", expect: { schema: { type: "objekt" } } }] }],
      },
      handler,
    });
    expect(told[0]).toContain("the JSON Schema is not valid");
  });
});

describe("another test suite", () => {
  const junit = `<testsuites><testsuite name="cart"><testcase name="adds" file="e2e/cart.spec.ts" line="12"><failure message="expected 2">at cart.spec.ts</failure></testcase><testcase name="pays"/><testcase name="later"><skipped/></testcase></testsuite></testsuites>`;

  it("is run without a shell and judged by its report", async () => {
    const code = `require("fs").writeFileSync("report.xml", process.argv[1]); console.log(process.env.BASE_URL, process.env.EXTRA); process.exit(1)`;
    const steps = `  - name: e2e
    command: [${JSON.stringify(node)}, -e, ${JSON.stringify(code)}, ${JSON.stringify(junit)}, "; touch pwned"]
    folder: web
    report: "*.xml"
    environment: { EXTRA: "x" }
`;
    const { told, findings, coverage } = await smoke({ files: { ...flow(steps), "web/keep": "" } });
    expect(told).toEqual(["web/e2e/cart.spec.ts:12 a › e2e: cart › adds failed: expected 2"]);
    expect(findings[0]?.evidence).toEqual([{ kind: "snippet", label: "Output", text: "at cart.spec.ts" }]);
    expect(coverage.checked["tests of other suites"]).toBe(2);
    expect(coverage.skipped).toEqual([
      { what: "tests of other suites", reason: "their suite skipped them", count: 1 },
    ]);
  });

  it.each<[string, string, string]>([
    ["its exit status", `command: ${script("console.log('boom'); process.exit(3)")}`, "ended with status 3."],
    [
      "its time limit",
      `command: ${script("setInterval(() => {}, 1000)")}\n    timeout: 300ms`,
      "took longer than 0.3 s.",
    ],
    [
      "a report it did not write",
      `command: ${script("")}\n    report: absent.xml`,
      "the command wrote no report (absent.xml).",
    ],
    [
      "a report that is none",
      `command: ${script("require('fs').writeFileSync('r.xml', '<html>')")}\n    report: r.xml`,
      "r.xml is not a JUnit report:",
    ],
    [
      "a report without tests",
      `command: ${script("require('fs').writeFileSync('r.xml', '<testsuites/>')")}\n    report: r.xml`,
      "its report lists no tests.",
    ],
    [
      "a report in which all tests were skipped",
      `command: ${script("require('fs').writeFileSync('r.xml', '<testsuite><testcase><skipped/></testcase></testsuite>')")}\n    report: r.xml`,
      "nothing was tested: its report lists every test as skipped.",
    ],
  ])("fails by %s", async (_what, keys, message) => {
    const { told } = await smoke({ files: flow(`  - name: e2e\n    ${keys}\n`) });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(message);
  });

  it("shows no secret of the job's environment", async () => {
    const secret = ["cypress", "record", "4711"].join("-");
    const { told, findings } = await smoke({
      files: flow(
        `  - { name: e2e, command: ${script("console.log('with', process.env.CYPRESS_RECORD_KEY); process.exit(1)")} }\n`,
      ),
      context: { env: { PATH: process.env["PATH"], CYPRESS_RECORD_KEY: secret } },
    });
    expect(told).toHaveLength(1);
    expect(JSON.stringify(findings)).toContain("with [redacted]");
  });

  it("may write as much as it likes, and its end is shown", async () => {
    const write = (status: number) =>
      script(`process.stdout.write('x'.repeat(6e6) + 'the end', () => process.exit(${status}))`);
    const { told } = await smoke({ files: flow(`  - { name: e2e, command: ${write(0)} }\n`) });
    expect(told).toEqual([]);
    const { findings } = await smoke({ files: flow(`  - { name: e2e, command: ${write(3)} }\n`) });
    expect(JSON.stringify(findings)).toMatch(/xxx\s*the end|xthe end/);
    expect(JSON.stringify(findings)).toContain("ended with status 3");
  });

  it("passes when it passes, and a report from before does not count", async () => {
    const pass = await smoke({ files: flow(`  - { name: e2e, command: ${script("")} }\n`) });
    expect(pass.told).toEqual([]);
  });

  it("that is not installed is inconclusive, as nothing is known of the site", async () => {
    const { told, outcome } = await smoke({
      files: flow("  - { name: e2e, command: [no-such-program-here] }\n"),
    });
    expect(told).toEqual([]);
    expect(outcome.inconclusive).toEqual([
      expect.stringContaining("a › e2e could not be completed: no-such-program-here: no such program"),
    ]);
  });
});

describe("mail steps", () => {
  it("need a mailbox to be configured", async () => {
    await expect(smoke({ files: flow("  - { name: m, mail: { to: x@y.example } }\n") })).rejects.toThrow(
      "smoke/a.yml:3:5: a mail step needs gates.smoke-test.mail",
    );
  });

  it("are inconclusive while the mailbox itself cannot be reached", async () => {
    await using down = await startHttpServer((_request, response) => response.writeHead(503).end());
    const { told, outcome } = await smoke({
      files: flow("  - { name: m, within: 50ms, mail: {} }\n"),
      options: { mail: { mailpit: { url: down.url } } },
    });
    expect(told).toEqual([]);
    expect(outcome.inconclusive).toEqual([expect.stringContaining("returned status 503")]);
  });
});
