import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../../src/core/errors.ts";
import { defaultNetwork } from "../../../src/core/network.ts";
import { parseFlowFile } from "../../../src/engines/flows/load.ts";
import { gate } from "../../../src/gates/smoke-test/index.ts";
import { selfSignedCertificate } from "../../harness/certificate.ts";
import { gateContext, runGate } from "../../harness/context.ts";
import { testFolder } from "../../harness/folder.ts";
import { startHttpServer, startRawServer } from "../../harness/http-server.ts";
import { type Handler, hurl, yaml } from "./helpers.ts";

const ok: Handler = (_request, response) => response.end("ok");

function problem(text: string): string {
  try {
    parseFlowFile(text, "smoke/a.yml");
    return "no error";
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(ConfigurationError);
    return (thrown as Error).message;
  }
}

describe("a flow file with a mistake", () => {
  it.each<[string, string, string]>([
    [
      "a misspelt key",
      "steps:\n  - gett: /\n",
      'smoke/a.yml:2:5: unknown key "gett" in steps[0]. Did you mean "get"?',
    ],
    [
      "a misspelt predicate",
      "steps:\n  - get: /\n    expect:\n      body: { contain: x }\n",
      'smoke/a.yml:4:15: unknown key "contain" in steps[0].expect.body. Did you mean "contains"?',
    ],
    [
      "a misspelt query",
      "steps:\n  - get: /\n    expect:\n      jsonpaht: { $.a: 1 }\n",
      'Did you mean "jsonpath"?',
    ],
    ["two methods", "steps:\n  - get: /\n    post: /\n", "smoke/a.yml:2:5: a step needs exactly one of get,"],
    ["no method", "steps:\n  - name: x\n", "this one has none"],
    ["two bodies", "steps:\n  - post: /\n    json: {}\n    form: {}\n", "a request has one body"],
    [
      "a key of another kind of step",
      "steps:\n  - command: [x]\n    form: {}\n",
      "smoke/a.yml:3:5: form has no meaning in a command step",
    ],
    ["a wrong type", "steps:\n  - get: [1]\n", "smoke/a.yml:2:10: steps[0].get must be text, not [1]"],
    [
      "a status that is none",
      "steps:\n  - get: /\n    expect: { status: 2yy }\n",
      'smoke/a.yml:3:23: status: must be a code such as 200, a class such as 2xx or a list of codes, not "2yy"',
    ],
    ["a wrong time", "steps:\n  - get: /\n    expect: { time: soon }\n", "must be a time such as"],
    [
      "a bad assertion",
      "steps:\n  - get: /\n    expect: [status == ]\n",
      "smoke/a.yml:3:14: expected a value after ==",
    ],
    [
      "an unknown filter",
      "steps:\n  - get: /\n    expect: ['body uppercase == \"x\"']\n",
      'found "uppercase"',
    ],
    [
      "too few values for a filter",
      "steps:\n  - get: /\n    capture: { a: { body: true, filters: [{ replace: x }] } }\n",
      "replace takes 2 values, not 1",
    ],
    ["a bad skip-if", "steps:\n  - get: /\n    skip-if: sometimes\n", "skip-if is true"],
    ["broken YAML", "steps: [\n", "smoke/a.yml:"],
    ["no steps", "name: x\n", "steps is missing"],
  ])("names the place: %s", (_what, text, message) => {
    expect(problem(text)).toContain(message);
  });

  it.each<[string, string, string]>([
    ["no method", "hello\n", 'test.hurl:1:1: expected a method such as GET, found "hello"'],
    [
      "a mistyped version",
      "GET /\nHTTPS 200\n",
      "test.hurl:2:1: expected HTTP, HTTP/1.0, HTTP/1.1 or HTTP/2",
    ],
    [
      "a mistyped response",
      "GET /\nHTP 200\n",
      "test.hurl:2:5: expected an address that begins with http://",
    ],
    [
      "a section twice",
      "GET /\n[Query]\na: 1\n[QueryStringParams]\nb: 2\n",
      "test.hurl:4:1: [QueryStringParams]",
    ],
    ["assertions twice", "GET /\nHTTP 200\n[Asserts]\n[Asserts]\n", "test.hurl:4:1: [Asserts] is there"],
    ["two logins", "GET /\n[BasicAuth]\na: b\nc: d\n", "test.hurl:4:1: [BasicAuth] holds one"],
    [
      "junk after variables",
      "POST /\n```graphql\n{a}\nvariables {} x\n```\n",
      "test.hurl:4:14: expected a closing",
    ],
    ["a response first", "HTTP 200\n", "test.hurl:1:1: expected a request before its response"],
    ["an unknown section", "GET /\n[Forms]\n", "test.hurl:2:1: expected one of [QueryStringParams]"],
    ["an open string", 'GET /\nHTTP 200\n[Asserts]\nbody contains "x\n', "test.hurl:4:"],
    [
      "an unknown query",
      'GET /\nHTTP 200\n[Asserts]\njsonpth "$" exists\n',
      'test.hurl:4:1: expected a query, found "jsonpth". Did you mean "jsonpath"?',
    ],
    [
      "an unknown predicate",
      'GET /\nHTTP 200\n[Asserts]\nbody contain "x"\n',
      'test.hurl:4:6: expected a filter or a predicate, found "contain". Did you mean "contains"?',
    ],
    [
      "an unknown option",
      "GET /\n[Options]\nretries: 3\n",
      'test.hurl:3:1: there is no option "retries". Did you mean "retry"?',
    ],
    ["HTTP/3", "GET /\n[Options]\nhttp3: true\n", "test.hurl:3:1: HTTP/3 is not supported"],
    ["HTTP/3 in a response", "GET /\nHTTP/3 200\n", "test.hurl:2:1: HTTP/3 is not supported"],
    ["NTLM", "GET /\n[Options]\nntlm: true\n", "NTLM authentication is not supported"],
    [
      "Negotiate",
      "GET /\n[Options]\nnegotiate: true\n",
      "Negotiate (SPNEGO) authentication is not supported",
    ],
    ["AWS signing", "GET /\n[Options]\naws-sigv4: aws:amz\n", "AWS request signing is not supported"],
    ["broken JSON", 'POST /\n{"a": }\n', 'test.hurl:2:7: expected a JSON value, found "}"'],
    ["an open multiline string", "POST /\n```\nabc\n", "test.hurl:2:1: expected a closing ```"],
    ["an unclosed element", "POST /\n<a><b></a\n", "test.hurl:2:1: expected a complete XML document"],
    ["deep JSON", `POST /\n${"[".repeat(2_000)}\n`, "nested less than 500 deep"],
    [
      "an unknown variable",
      "GET /{{id}}\n",
      'test.hurl:1:8: no variable "id" is set or captured before this. Give it under "variables", of the gate or of the flow, or as HURL_VARIABLE_id in the environment.',
    ],
  ])("names the place in Hurl: %s", async (_what, text, message) => {
    await expect(hurl(text, ok)).rejects.toThrow(message);
  });
});

describe("variables", () => {
  it("that nobody sets are an error with the nearest name", async () => {
    const text = "steps:\n  - get: /\n    capture: { token: { body: true } }\n  - get: /${tokn}\n";
    await expect(yaml(text, ok)).rejects.toThrow(
      'smoke/test.yml:4:10: no variable "tokn" is set or captured before this. Did you mean "token"?',
    );
  });

  it("of the environment that are not set are named", async () => {
    await expect(yaml("steps:\n  - get: /${SHOP_ID}\n", ok)).rejects.toThrow(
      "the environment variable SHOP_ID is not set",
    );
    const { requests } = await yaml("steps:\n  - get: /${SHOP_ID:-7}\n", ok);
    expect(requests).toEqual(["GET /7"]);
  });

  it("in a circle are an error that shows the circle", async () => {
    const text = "variables: { a: 'x${b}', b: 'y${c}', c: 'z${a}' }\nsteps:\n  - get: /${a}\n";
    await expect(yaml(text, ok)).rejects.toThrow("variables form a cycle: a → b → c → a");
  });

  it("are worked out in the order of their use", async () => {
    const { requests } = await yaml(
      "variables: { a: '${b}-1', b: '${c}-2', c: 3 }\nsteps:\n  - get: /${a}\n",
      ok,
    );
    expect(requests).toEqual(["GET /3-2-1"]);
  });

  it("are left as text where a dollar is doubled", async () => {
    const { requests } = await yaml("steps:\n  - get: /x?a=$${b}\n", ok);
    expect(requests).toEqual(["GET /x?a=${b}"]);
  });
});

describe("an answer that is not what it should be", () => {
  const one = (expect: string) => `steps:\n  - get: /\n    expect: ${expect}\n`;
  const send =
    (body: string | Buffer, type: string): Handler =>
    (_request, response) => {
      response.writeHead(200, { "content-type": type }).end(body);
    };

  it("is told: a capture that finds nothing stops the flow", async () => {
    const text = "steps:\n  - get: /\n    capture: { id: { jsonpath: $.id } }\n  - get: /${id}\n";
    const { failures, result } = await yaml(text, send("{}", "application/json"));
    expect(failures).toEqual(['the capture "id" (jsonpath "$.id") failed: it finds nothing']);
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(["failed", "not-reached"]);
  });

  it("is told: no JSON", async () => {
    const { failures } = await yaml(one("{ jsonpath: { $.a: 1 } }"), send("<html>", "text/html"));
    expect(failures[0]).toMatch(/^expected jsonpath "\$\.a" 1, got the text is not JSON: /);
  });

  it("is told: invalid UTF-8 and a charset that is wrong or unknown", async () => {
    const latin = Buffer.from("caf\u00e9", "latin1");
    const cases: [string, string][] = [
      ["text/plain; charset=utf-8", "the body is not valid utf-8"],
      ["text/plain; charset=klingon", 'the charset "klingon" is not known'],
    ];
    for (const [type, message] of cases) {
      const { failures } = await yaml(one("{ body: café }"), send(latin, type));
      expect(failures).toEqual([`expected body "café", got ${message}`]);
    }
    expect(
      (await yaml(one("{ body: café }"), send(latin, "text/plain; charset=iso-8859-1"))).failures,
    ).toEqual([]);
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-1"><p>'), latin]);
    expect((await yaml(one("{ css: { p: café } }"), send(page, "text/html"))).failures).toEqual([]);
  });

  it("is told: JSON of 10 MB is read, and more is cut with a word about it", async () => {
    const items = Array.from({ length: 250_000 }, (_, id) => ({ id, name: `item number ${id}` }));
    const json = JSON.stringify({ items });
    expect(json.length).toBeGreaterThan(9_000_000);
    expect(json.length).toBeLessThan(defaultNetwork.maxBodyBytes);
    const big = await yaml(
      one("{ jsonpath: { '$.items': { count: 250000 }, '$.items[249999].id': 249999 } }"),
      send(json, "application/json"),
    );
    expect(big.failures).toEqual([]);
    const network = { ...defaultNetwork, maxBodyBytes: 1_000, control: [] };
    const cut = await yaml(one("{ body: x }"), send(json, "application/json"), { network });
    expect(cut.failures).toEqual([
      'expected body "x", got the body was cut after 1000 bytes, the run\'s limit',
    ]);
  });

  it("is told: an endless body ends at the limit", async () => {
    const network = { ...defaultNetwork, maxBodyBytes: 100_000, timeoutMs: 5_000, control: [] };
    const endless: Handler = (_request, response) => {
      const chunk = Buffer.alloc(16_384, "a");
      const write = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once("drain", write);
      };
      response.on("error", () => undefined);
      write();
    };
    const { failures } = await yaml(one("{ status: 200, bytes: { count: 1 } }"), endless, { network });
    expect(failures).toEqual([
      "expected bytes count 1, got the body was cut after 100000 bytes, the run's limit",
    ]);
  });

  it("is told: redirects in a circle", async () => {
    const circle: Handler = (request, response) => {
      response.writeHead(302, { location: request.url === "/a" ? "/b" : "/a" }).end();
    };
    const { failures } = await yaml("steps:\n  - get: /a\n    redirects: follow\n", circle);
    expect(failures[0]).toMatch(/^redirects form a loop through http:.*\/[ab]$/);
  });

  it("is told: a Location that is no address", async () => {
    const wrong: Handler = (_request, response) =>
      response.writeHead(302, { location: "javascript:alert(1)" }).end();
    const { failures } = await yaml("steps:\n  - get: /a\n    redirects: follow\n", wrong);
    expect(failures).toEqual(['the redirect\'s Location "javascript:alert(1)" is not an http or https URL']);
  });

  it("is told: a captured value that no header can hold", async () => {
    const text =
      "steps:\n  - get: /\n    capture: { v: { body: true } }\n  - get: /\n    headers: { x: '${v}' }\n";
    const { failures } = await yaml(text, send("a\r\nevil: 1", "text/plain"));
    expect(failures).toEqual(["the value of the header x has characters that headers cannot have"]);
  });
});

describe("a server that fails", () => {
  async function smoke(url: string, extra = {}) {
    await using folder = await testFolder({
      "smoke/a.yml":
        "name: a\nsteps:\n  - name: one\n    get: /\nalways:\n  - name: tidy\n    delete: /tidy\n",
    });
    const context = gateContext({ root: folder.path, site: new URL(url), ...extra });
    const { findings, outcome } = await runGate(gate, {}, context);
    return { told: findings.map(({ rule, args }) => [rule, args["reason"] ?? args["actual"]]), outcome };
  }

  it("is a finding: closing midway", async () => {
    await using server = await startRawServer((socket) => {
      socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf"));
    });
    const { told } = await smoke(server.url);
    expect(told[0]).toEqual([
      "smoke-test/no-response",
      expect.stringContaining("the connection was closed before the response was complete"),
    ]);
  });

  it("is a finding: no answer in time, and nothing hangs", async () => {
    await using server = await startRawServer(() => undefined);
    const network = { ...defaultNetwork, timeoutMs: 150, control: [] };
    const { told } = await smoke(server.url, { network });
    expect(told[0]).toEqual([
      "smoke-test/no-response",
      expect.stringContaining("no complete response came in time"),
    ]);
  });

  it("is a finding: a certificate nobody trusts", async () => {
    const certificate = await selfSignedCertificate("localhost");
    const server = createTlsServer(certificate, (_request, response) => response.end("ok"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const { told } = await smoke(`https://localhost:${(server.address() as AddressInfo).port}`);
      expect(told[0]).toEqual([
        "smoke-test/no-response",
        expect.stringContaining("the TLS handshake failed"),
      ]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it("is inconclusive when this machine has no network", async () => {
    const network = {
      ...defaultNetwork,
      timeoutMs: 500,
      // Names under .invalid never resolve (RFC 6761), as on a machine without a network.
      control: ["http://control.invalid/"],
    };
    const { told, outcome } = await smoke("http://site.invalid", { network });
    expect(told).toEqual([]);
    expect(outcome.inconclusive).toEqual([
      expect.stringContaining("site.invalid cannot be reached from here, and neither can the control URLs"),
    ]);
  });

  it("is a finding when a control URL answers", async () => {
    await using control = await startHttpServer(ok);
    const network = { ...defaultNetwork, timeoutMs: 500, control: [control.url] };
    const { told } = await smoke("http://site.invalid", { network });
    expect(told[0]?.[0]).toBe("smoke-test/no-response");
  });
});

describe("a value that the next step cannot use", () => {
  const flows = `name: NAME
steps:
  - { get: /, capture: { id: { jsonpath: $.id } } }
  - { name: use, get: "/items/\${id}" }
`;

  it("is null as it stands, as Hurl sends it", async () => {
    const { result, requests } = await yaml(flows, (_request, response) => response.end('{"id": null}'));
    expect(result.passed).toBe(true);
    expect(requests).toEqual(["GET /", "GET /items/null"]);
  });

  it("fails its step, and no other flow", async () => {
    const text = `GET {{site}}/
HTTP 200
[Captures]
text: jsonpath "$.text"

GET {{site}}/{{text toHex}}
HTTP 200
`;
    const { failures, requests } = await hurl(text, (_request, response) => response.end('{"text": "a"}'));
    expect(requests).toEqual(["GET /"]);
    expect(failures).toEqual([expect.stringContaining("toHex cannot be applied to text")]);
    await using site = await startHttpServer(ok);
    await using folder = await testFolder({
      "smoke/a.yml": "steps:\n  - { post: /, file: absent.bin }\n",
      "smoke/b.yml": "steps:\n  - get: /b\n",
      "smoke/c.yml": "steps:\n  - get: /c\n",
    });
    const context = gateContext({ root: folder.path, site: new URL(site.url) });
    const { outcome } = await runGate(gate, { flows: ["smoke/*.yml"], "at-once": 1 }, context);
    expect(site.requests).toEqual(["GET /b", "GET /c"]);
    expect(outcome.inconclusive).toEqual([
      expect.stringMatching(/a › POST \/ could not be completed: .*absent/),
    ]);
    expect(context.coverage.snapshot().checked["flows"]).toBe(3);
  });
});

describe("a connection that breaks before the answer", () => {
  it("is tried once more where nothing can be changed by it, and told as flaky", async () => {
    let asked = 0;
    await using site = await startHttpServer((request, response) => {
      if (++asked === 2) request.socket.destroy();
      else response.end("ok");
    });
    await using folder = await testFolder({ "smoke/a.yml": "steps:\n  - get: /a\n  - get: /b\n" });
    const { findings } = await runGate(
      gate,
      { flows: ["smoke/*.yml"] },
      gateContext({ root: folder.path, site: new URL(site.url) }),
    );
    expect(site.requests).toEqual(["GET /a", "GET /b", "GET /b"]);
    expect(findings).toMatchObject([{ rule: "smoke-test/flaky", args: { attempts: 2 } }]);
  });

  it.each(["put", "delete"])("is a failure of %s, which is never sent twice", async (method) => {
    const { failures, requests } = await yaml(`steps:\n  - ${method}: /a\n`, (request) =>
      request.socket.destroy(),
    );
    expect(requests).toEqual([`${method.toUpperCase()} /a`]);
    expect(failures).toHaveLength(1);
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303])("with %d is followed by GET, whatever was sent", async (status) => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const { requests } = await hurl(
        `${method} {{site}}/old\n[Options]\nlocation: true\n\`x\`\nHTTP 200\n`,
        (request, response) =>
          request.url === "/old"
            ? response.writeHead(status, { location: "/new" }).end()
            : response.end("ok"),
      );
      expect(requests).toEqual([`${method} /old`, "GET /new"]);
    }
  });

  it("to another origin takes neither login nor cookies along", async () => {
    let given: unknown;
    await using other = await startHttpServer((request, response) => {
      given = [request.headers.authorization, request.headers.cookie, request.headers["x-kept"]];
      response.end("ok");
    });
    const headers = "{ authorization: Basic eA==, cookie: a=b, x-kept: k }";
    await yaml(`steps:\n  - { get: /, headers: ${headers}, redirects: follow }\n`, (_request, response) =>
      response.writeHead(302, { location: other.url }).end(),
    );
    expect(given).toEqual([undefined, undefined, "k"]);
  });
});

describe("cleaning up", () => {
  it("happens after a failure and leaves out what was never created", async () => {
    const text = `steps:
  - { name: fails, get: /fails }
  - { name: create, post: /things, capture: { id: { body: true } } }
always:
  - { name: remove, delete: "/things/\${id}" }
  - { name: leave, post: /leave }
`;
    const { result, requests } = await yaml(text, (request, response) =>
      response.writeHead(request.url === "/fails" ? 500 : 200).end("7"),
    );
    expect(requests).toEqual(["GET /fails", "POST /leave"]);
    expect(result.steps.map(({ outcome }) => outcome)).toEqual([
      "failed",
      "not-reached",
      "skipped",
      "passed",
    ]);
    expect(result.steps[2]?.reason).toBe('nothing to clean up: "id" was never captured');
  });

  it("goes on after a clean-up step that cannot be run, and says so", async () => {
    const text = `steps:
  - get: /
always:
  - { post: /first, file: absent.bin }
  - delete: /second
`;
    const { failures, requests } = await yaml(text, ok);
    expect(requests).toEqual(["GET /", "DELETE /second"]);
    expect(failures).toEqual([expect.stringContaining("smoke/test.yml:4:27: no such file: ")]);
  });

  it("happens when the run is cancelled", async () => {
    const cancel = new AbortController();
    const seen: string[] = [];
    const running = yaml(
      "steps:\n  - get: /slow\nalways:\n  - delete: /tidy\n",
      (request, response) => {
        seen.push(`${request.method} ${request.url}`);
        if (request.url === "/slow") cancel.abort(new Error("stop"));
        else response.end();
      },
      { signal: cancel.signal },
    );
    await expect(running).rejects.toThrow("stop");
    expect(seen).toEqual(["GET /slow", "DELETE /tidy"]);
  });
});
