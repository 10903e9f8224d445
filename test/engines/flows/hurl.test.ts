import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { selfSignedCertificate } from "../../harness/certificate.ts";
import { testFolder } from "../../harness/folder.ts";
import { startRawServer } from "../../harness/http-server.ts";
import { type Handler, hurl } from "./helpers.ts";

/** Answers with what was asked, as JSON. */
const echo: Handler = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { method, url, headers } = request;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString("latin1") }));
  });
};

interface Echo {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

async function sent(text: string, given = {}): Promise<Echo> {
  const { result, failures } = await hurl(text, echo, given);
  expect(failures).toEqual([]);
  return JSON.parse(result.steps.at(-1)!.answer!.text()) as Echo;
}

describe("a Hurl request", () => {
  it("is sent with its headers, query, cookies and basic authentication", async () => {
    const request = await sent(`
# a comment
POST /a/b?x=1   # another
X-One: uno \\# dos
X-Empty:
[Query]
y: two words
z: {{newUuid}}
[Cookies]
theme: light
[BasicAuth]
bob: s3cret
[Form]
name: John Doe
key: a=b&c
HTTP *
`);
    expect(request.url).toMatch(/^\/a\/b\?x=1&y=two%20words&z=[0-9a-f]{8}-/);
    expect(request.headers).toMatchObject({
      "x-one": "uno # dos",
      "x-empty": "",
      cookie: "theme=light",
      authorization: `Basic ${Buffer.from("bob:s3cret").toString("base64")}`,
      "content-type": "application/x-www-form-urlencoded",
    });
    expect(request.body).toBe("name=John%20Doe&key=a%3Db%26c");
  });

  it.each<[string, string, string, string | undefined]>([
    [
      "JSON as it stands",
      '{\n  "a" : [1, {{n}}, "x{{q}}y"]\n}',
      '{\n  "a" : [1, 7, "x\\"y"]\n}',
      "application/json",
    ],
    ["a JSON list", "[1, 2]", "[1, 2]", "application/json"],
    [
      "XML",
      '<?xml version="1.0"?>\n<a x="1>0"><!-- > --><b/></a>',
      '<?xml version="1.0"?>\n<a x="1>0"><!-- > --><b/></a>',
      "application/xml",
    ],
    ["one line", "`n is {{n}}`", "n is 7", undefined],
    ["several lines", "```\none {{n}}\n\\n\n```", "one 7\n\\n\n", undefined],
    ["several lines with escapes", "```escape\na\\tb\n```", "a\tb\n", undefined],
    ["several lines without variables", "```novariable\n{{n}}\n```", "{{n}}\n", undefined],
    ["JSON in several lines", '```json\n{"a": {{n}}}\n```', '{"a": 7}\n', "application/json"],
    ["nothing between the marks", "``````", "", undefined],
    ["base64", "base64,TG9y\n ZW0=;", "Lorem", undefined],
    ["hex", "hex,636166c3a9;", "caf\u00c3\u00a9", undefined],
    ["a file", "file,data.bin;", "\u0000\u0001", undefined],
    [
      "GraphQL",
      '```graphql\nquery { a }\nvariables { "n": {{n}} }\n```',
      '{"query":"query { a }","variables":{"n":7}}',
      "application/json",
    ],
  ])("sends a body: %s", async (_what, body, expected, type) => {
    await using folder = await testFolder({ "data.bin": Buffer.from([0, 1]) });
    const text = `POST /\n[Options]\nvariable: n=7\nvariable: q="\\""\n${body}\nHTTP 200\n`;
    const request = await sent(text, { root: folder.path });
    expect(request.body).toBe(expected);
    expect(request.headers["content-type"]).toBe(type);
  });

  it("sends multipart with files, and infers their types", async () => {
    await using folder = await testFolder({ "a.png": "PNG", "b.dat": "DAT" });
    const { body, headers } = await sent(
      "POST /\n[Multipart]\nf: v\na: file,a.png;\nb: file,b.dat; text/x\n",
      { root: folder.path },
    );
    const boundary = /boundary=(.+)$/.exec(headers["content-type"] ?? "")?.[1];
    const parts = body.split(`--${boundary}`).map((part) => part.replaceAll("\r\n", "|"));
    expect(parts).toEqual([
      "",
      '|Content-Disposition: form-data; name="f"||v|',
      '|Content-Disposition: form-data; name="a"; filename="a.png"|Content-Type: image/png||PNG|',
      '|Content-Disposition: form-data; name="b"; filename="b.dat"|Content-Type: text/x||DAT|',
      "--|",
    ]);
  });

  it("never sends a file from outside the repository", async () => {
    await using folder = await testFolder({ "in/x": "" });
    const root = join(folder.path, "in");
    const outside = await hurl("POST /\nfile,../../../../../etc/hostname;\n", echo, { root });
    expect(outside.failures[0]).toContain("is outside the repository");
    expect(outside.requests).toEqual([]);
    const absent = await hurl("POST /\nfile,absent.txt;\n", echo, { root });
    expect(absent.failures[0]).toContain("test.hurl:2:6: no such file: absent.txt");
  });

  it("renders templates with filters, functions and the environment", async () => {
    const { url } = await sent(
      'GET /{{list split "," nth 1}}/{{getEnv "SHOP"}}/{{host}}\n[Options]\nvariable: list="a,b,c"\n',
      { env: { SHOP: "kites", HURL_VARIABLE_host: "h" } },
    );
    expect(url).toBe("/b/kites/h");
  });
});

describe("a Hurl response", () => {
  it("is checked against version, status, headers and body", async () => {
    const { failures } = await hurl(
      `GET /
HTTP/1.1 200
Content-Type: application/json
Vary: b
{"b": [true, null, "{{newDate dateFormat "%Y"}}"], "a": 1.0}
`,
      (_request, response) => {
        response.setHeader("vary", ["a", "b"]);
        response.setHeader("content-type", "application/json");
        response.end(`{"b": [true, null, "${new Date().getUTCFullYear()}"], "a": 1.0}`);
      },
    );
    expect(failures).toEqual([]);
  });

  it("is told where it differs, on the line of the file", async () => {
    const { result } = await hurl(
      'GET /\nHTTP 201\nVary: c\n{"a": 1, "b": {"c": [1, 2]}}\n',
      (_request, response) => {
        response.setHeader("vary", ["a", "b"]);
        response.end('{"a": 1, "b": {"c": [1, 3], "d": 0}}');
      },
    );
    const failures = result.steps[0]!.failures.map((failure) =>
      failure.kind === "expectation" ? [failure.expectation.place?.line, failure.actual, failure.diff] : [],
    );
    expect(failures).toEqual([
      [2, "200", undefined],
      [3, '["a","b"]', undefined],
      [
        4,
        JSON.stringify('{"a": 1, "b": {"c": [1, 3], "d": 0}}'),
        ["$.b.c[1]: expected 2, got 3", "$.b.d: expected nothing, got 0"],
      ],
    ]);
  });

  it("may be left open", async () => {
    const { failures } = await hurl("GET /\nHTTP *\n\nGET /\n", (_request, response) =>
      response.writeHead(500).end(),
    );
    expect(failures).toEqual([]);
  });
});

describe("Hurl's options", () => {
  it("follow redirects with or without credentials", async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end("there");
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const away: Handler = (_request, response) => response.writeHead(302, { location }).end();
    const entry = (option: string) =>
      `GET /\n[Options]\n${option}: true\nuser: bob:pw12\nHTTP 200\n\`there\`\n`;
    const { failures } = await hurl(entry("location") + entry("location-trusted"), away);
    other.close();
    expect(failures).toEqual([]);
    expect(seen).toEqual([undefined, `Basic ${Buffer.from("bob:pw12").toString("base64")}`]);
    const limited = await hurl("GET /\n[Options]\nlocation: true\nmax-redirs: 0\nHTTP 302\n", away);
    expect(limited.failures).toEqual(["more than 0 redirects"]);
  });

  it("retry, repeat and skip", async () => {
    let count = 0;
    const third: Handler = (_request, response) => response.writeHead(++count % 3 === 0 ? 200 : 503).end();
    const { failures, requests, result } = await hurl(
      "GET /retry\n[Options]\nretry: 5\nretry-interval: 1ms\nHTTP 200\n\nGET /skip\n[Options]\nskip: true\n\nGET /repeat\n[Options]\nrepeat: 2\n",
      third,
    );
    expect(failures).toEqual([]);
    expect(requests).toEqual(["GET /retry", "GET /retry", "GET /retry", "GET /repeat", "GET /repeat"]);
    expect(result.steps.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ["passed", 3],
      ["skipped", 0],
      ["passed", 1],
      ["passed", 1],
    ]);
  });

  it("reach a server by connect-to, resolve and Unix socket", async () => {
    await using folder = await testFolder();
    const socket = join(folder.path, "s");
    const server = createServer((_request, response) => response.end("by socket"));
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    const byPort = createServer((request, response) => response.end(request.headers.host));
    await new Promise<void>((resolve) => byPort.listen(0, "127.0.0.1", resolve));
    const { port } = byPort.address() as AddressInfo;
    const { failures } = await hurl(
      `GET http://shop.invalid/
[Options]
unix-socket: ${socket}
HTTP 200
\`by socket\`

GET http://shop.invalid:9/
[Options]
connect-to: shop.invalid:9:127.0.0.1:${port}
HTTP 200
\`shop.invalid:9\`

GET http://shop.invalid/
[Options]
connect-to: shop.invalid:80:127.0.0.1:${port}
HTTP 200
\`shop.invalid\`

GET http://kite.invalid:${port}/
[Options]
resolve: kite.invalid:${port}:127.0.0.1
HTTP 200
\`kite.invalid:${port}\`
`,
      echo,
    );
    server.close();
    byPort.close();
    expect(failures).toEqual([]);
  });

  it("speak TLS without verification, with a certificate authority of one's own, and in HTTP/2", async () => {
    const certificate = await selfSignedCertificate("localhost");
    await using folder = await testFolder({ "ca.pem": certificate.cert });
    const tls = createTlsServer(certificate, (_request, response) => response.end("tls"));
    const h2 = createSecureServer({ ...certificate, allowHTTP1: true }, (_request, response) =>
      response.end("h2"),
    );
    await Promise.all(
      [tls, h2].map((server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))),
    );
    const port = (server: typeof tls | typeof h2) => (server.address() as AddressInfo).port;
    const { failures } = await hurl(
      `GET https://localhost:${port(tls)}/
[Options]
insecure: true
HTTP/1.1 200
[Asserts]
certificate "Subject" contains "localhost"
certificate "Issuer" contains "localhost"
certificate "Expire-Date" daysAfterNow >= 0
certificate "Start-Date" isDate
certificate "Serial-Number" matches /^[0-9a-f:]+$/
certificate "Subject-Alt-Name" contains "DNS:localhost"
certificate "Value" startsWith "-----BEGIN CERTIFICATE-----"

GET https://localhost:${port(tls)}/
[Options]
cacert: ca.pem
HTTP 200
\`tls\`

GET https://localhost:${port(h2)}/
[Options]
insecure: true
http2: true
HTTP/2 200
[Asserts]
version == "2"
body == "h2"
`,
      echo,
      { root: folder.path },
    );
    tls.closeAllConnections();
    tls.close();
    h2.close();
    expect(failures).toEqual([]);
  });
});

describe("comments that add what Hurl has no form for", () => {
  it("name the flow and its steps, tag it and mark clean-up", async () => {
    const { result, requests } = await hurl(
      "# @flow Checkout\n# @tags money slow\n# @name pay\nPOST /pay\nHTTP 500\n\n# @always\n# @name refund\nDELETE /pay\n",
      (_request, response) => response.end(),
    );
    expect(result.flow).toMatchObject({ name: "Checkout", tags: ["money", "slow"] });
    expect(result.steps.map(({ step, outcome }) => [step.name, outcome])).toEqual([
      ["pay", "failed"],
      ["refund", "passed"],
    ]);
    expect(requests).toEqual(["POST /pay", "DELETE /pay"]);
  });
});

describe("what is sent", () => {
  const bytes = (text: string) => Buffer.from(text).toString("latin1");

  it("is UTF-8 in headers and cookies, and names what is accepted", async () => {
    const { headers } = await sent("GET /\nX-A: café €\n[Cookies]\nc: €\n");
    expect(headers).toMatchObject({ "x-a": bytes("café €"), cookie: bytes("c=€"), accept: "*/*" });
    expect((await sent("GET /\nAccept: text/html\n")).headers["accept"]).toBe("text/html");
  });

  it("logs in with what the address holds, unless the entry says otherwise", async () => {
    const basic = (login: string) => `Basic ${Buffer.from(login).toString("base64")}`;
    const server = createServer(echo);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const get = async (login: string, more = "") =>
      (await sent(`GET http://${login}@127.0.0.1:${port}/\n${more}`)).headers["authorization"];
    expect(await get("us%40er:p%3Aw")).toBe(basic("us@er:p:w"));
    expect(await get("ada")).toBe(basic("ada:"));
    expect(await get("ada:pw", "[BasicAuth]\na: b\n")).toBe(basic("a:b"));
    expect(await get("ada:pw", "Authorization: Bearer x\n")).toBe("Bearer x");
    server.close();
  });

  it("leaves what speaks of the connection to the client", async () => {
    const fields = "Expect: 100-continue\nTransfer-Encoding: chunked\nContent-Length: 1\nKeep-Alive: 3\n";
    const { headers, body } = await sent(`POST /\n${fields}Connection: Upgrade\nUpgrade: h2c\n\`xyz\`\n`);
    expect(body).toBe("xyz");
    expect(headers).toMatchObject({ "content-length": "3" });
    expect(headers["expect"] ?? headers["upgrade"]).toBeUndefined();
  });

  it("is a raw body as it is written", async () => {
    expect((await sent("POST /\n```raw\n<a>{{x}}\n```\n")).body).toBe("<a>{{x}}\n");
  });

  it("encodes forms as Hurl does", async () => {
    const { body } = await sent("POST /\n[Form]\na[b]: it's (1)*\n$c: é+~\n");
    expect(body).toBe("a[b]=it%27s%20%281%29%2A&$c=%C3%A9%2B~");
  });
});

describe("multiline strings", () => {
  it("are values of predicates", async () => {
    const { failures } = await hurl(
      "GET /\nHTTP 200\n[Asserts]\nbody == ```\na\nb```\nbody != ```\na\nb\n```\n",
      (_request, response) => response.end("a\nb"),
    );
    expect(failures).toEqual([]);
  });
});

describe("query parameters", () => {
  it("are percent-encoded behind what the address has, which stays as it is", async () => {
    const text = "GET /a?x=1+2&y=%7e\n[Query]\nq: a b&c\nn: 1+1\n";
    expect((await sent(text)).url).toBe("/a?x=1+2&y=%7e&q=a%20b%26c&n=1%2B1");
  });
});

describe("options that change how bytes pass", () => {
  it("speaks HTTP/1.0, and tells which version a server answers in", async () => {
    const asked: string[] = [];
    await using server = await startRawServer((socket) => {
      socket.on("data", (bytes) => {
        const text = bytes.toString("latin1");
        asked.push(text.split("\r\n", 1)[0] ?? "");
        const version = text.includes("GET /old") ? "1.0" : "1.1";
        socket.end(`HTTP/${version} 200 OK\r\nConnection: close\r\n\r\nhello`);
      });
    });
    const { failures } = await hurl(
      `GET ${server.url}/old
[Options]
http1.0: true
HTTP/1.0 200
[Asserts]
version == "1.0"
body == "hello"

POST ${server.url}/new
[Options]
http1.0: true
\`x\`
HTTP/1.1 200

GET ${server.url}/old
HTTP/1.0 200

GET ${server.url}/new
[Options]
http1.0: true
http1.1: true
HTTP/1.0 200
`,
      echo,
    );
    expect(asked).toEqual([
      "GET /old HTTP/1.0",
      "POST /new HTTP/1.0",
      "GET /old HTTP/1.1",
      "GET /new HTTP/1.1",
    ]);
    expect(failures).toEqual(['expected version "1.0", got "1.1"']);
  });

  it("holds bodies back to a rate, either way", async () => {
    const kilobytes = (count: number) => "x".repeat(count * 1_000);
    const server: Handler = (request, response) => {
      let size = 0;
      request.on("data", (chunk: Buffer) => {
        size += chunk.length;
      });
      request.on("end", () =>
        response
          .setHeader("x-received", `${size} of ${request.headers["content-length"]}`)
          .end(kilobytes(20)),
      );
    };
    const { failures } = await hurl(
      `GET /
[Options]
limit-rate: 100000
HTTP 200
[Asserts]
bytes count == 20000
duration >= 190
duration < 5000

POST /
[Options]
limit-rate: 100000
\`${kilobytes(30)}\`
HTTP 200
X-Received: 30000 of 30000
[Asserts]
duration >= 290
`,
      server,
    );
    expect(failures).toEqual([]);
  });

  it("knows no limit of 0, and none below", async () => {
    expect((await hurl("POST /\n[Options]\nlimit-rate: 0\n`x`\nHTTP 200\n", echo)).failures).toEqual([]);
    await expect(hurl("GET /\n[Options]\nlimit-rate: -1\n", echo)).rejects.toThrow(
      "test.hurl:3:13: expected bytes per second",
    );
  });
});
