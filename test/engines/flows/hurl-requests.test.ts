import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { testFolder } from "../../harness/folder.ts";
import { startHttpServer } from "../../harness/http-server.ts";
import { type Handler, hurl } from "./helpers.ts";

// What Hurl 8.0.1 sends for what an entry says.

/** Answers with what was asked, as JSON. */
const echo: Handler = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString("latin1") }));
  });
};

interface Echo {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

async function sent(text: string, given = {}, handler = echo): Promise<Echo> {
  const { result, failures } = await hurl(text, handler, given);
  expect(failures).toEqual([]);
  return JSON.parse(result.steps.at(-1)!.answer!.text()) as Echo;
}

const basic = (login: string) => `Basic ${Buffer.from(login).toString("base64")}`;

describe("a body", () => {
  it.each([
    ["[Form]\na: b\n`text`", "text", "application/x-www-form-urlencoded"],
    ['[Form]\na: b\n{"x": 1}', '{"x": 1}', "application/x-www-form-urlencoded"],
    ["[Multipart]\na: b\n`text`", "text", "multipart/form-data"],
    ['{"x": 1}', '{"x": 1}', "application/json"],
    ["`text`", "text", undefined],
  ])("beside a form goes under the form's type: %s", async (entry, body, type) => {
    const request = await sent(`POST /\n${entry}\nHTTP 200\n`);
    expect([request.body, request.headers["content-type"]]).toEqual([body, type]);
    const own = await sent(`POST /\nContent-Type: text/own\n${entry}\nHTTP 200\n`);
    expect(own.headers["content-type"]).toBe("text/own");
  });

  it("of several parts has its boundary in a Content-Type of the entry's own, too", async () => {
    const { body, headers } = await sent(
      "POST /\nContent-Type: multipart/form-data\n[Multipart]\na: b\nHTTP 200\n",
    );
    const [, boundary] = /^multipart\/form-data; boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
    expect(body.startsWith(`--${boundary}\r\n`)).toBe(true);
  });

  it("names a file as the entry does", async () => {
    await using folder = await testFolder({ "sub/in.txt": "inner" });
    const { body } = await sent("POST /\n[Multipart]\nf: file,sub/in.txt;\nHTTP 200\n", {
      root: folder.path,
    });
    expect(body).toContain('name="f"; filename="sub/in.txt"');
  });

  it("is GraphQL with its variables as they are", async () => {
    const text = `POST /
[Options]
variable: id="42"
variable: price=1.0
variable: say="a\\"b"
\`\`\`graphql
{ kite(say: "{{say}}") }
variables { "id": {{id}}, "price": [{{price}}, 2.50], "say": "{{say}}" }
\`\`\`
HTTP 200
`;
    expect(JSON.parse((await sent(text)).body)).toEqual({
      query: '{ kite(say: "a"b") }',
      variables: { id: 42, price: [1, 2.5], say: 'a"b' },
    });
    expect((await sent(text)).body).toContain('"price":[1.0,2.5]');
  });
});

describe("headers", () => {
  it("of the entry's own go before what its options and sections say", async () => {
    const login = "GET /\nAuthorization: Bearer x\n[Options]\nuser: bob:pw\nHTTP 200\n";
    expect((await sent(login)).headers["authorization"]).toBe("Bearer x");
    const cookies = "GET /\nCookie: a=b\n[Cookies]\nc: d\nHTTP 200\n";
    expect((await sent(cookies)).headers["cookie"]).toBe("a=b");
    expect((await sent("GET /\n[Cookies]\nc: d\nHTTP 200\n")).headers["cookie"]).toBe("c=d");
  });

  it("may have variables in their names when an option adds them", async () => {
    const text = "GET /\n[Options]\nvariable: n=X-Kite\nheader: {{n}}: {{n}}s:1\nheader: X-B:c\nHTTP 200\n";
    expect((await sent(text)).headers).toMatchObject({ "x-kite": "X-Kites:1", "x-b": "c" });
    const whole = (line: string) => `GET /\n[Options]\nvariable: h=${line}\nheader: {{h}}\nHTTP 200\n`;
    expect((await sent(whole("X-Kite: a:b"))).headers).toMatchObject({ "x-kite": "a:b" });
    expect((await hurl(whole("X-Kite"), echo)).failures).toEqual([
      'a header needs NAME: VALUE, not "X-Kite"',
    ]);
  });

  it("ask for no compression unless the entry does", async () => {
    const compressed = "GET /\n[Options]\ncompressed: true\nHTTP 200\n";
    expect((await sent("GET /\nHTTP 200\n")).headers["accept-encoding"]).toBeUndefined();
    expect((await sent(compressed)).headers["accept-encoding"]).toContain("gzip");
    const own = await sent("GET /\nAccept-Encoding: br\nHTTP 200\n");
    expect(own.headers["accept-encoding"]).toBe("br");
  });

  it("leave a compressed body as it came for rawbytes", async () => {
    const zipped = gzipSync("zipped text");
    const text = `GET /
HTTP 200
[Captures]
raw: rawbytes toHex
[Asserts]
body == "zipped text"
bytes count == 11
rawbytes count == ${zipped.length}
variable "raw" == "${zipped.toString("hex")}"
`;
    const server: Handler = (_request, response) =>
      response.setHeader("content-encoding", "gzip").end(zipped);
    expect((await hurl(text, server)).failures).toEqual([]);
    expect(
      (await hurl("GET /\nHTTP 200\n[Asserts]\nrawbytes == hex,61;\n", (_, response) => response.end("a")))
        .failures,
    ).toEqual([]);
  });
});

describe("a login", () => {
  it("is one text, which a variable may hold", async () => {
    const entry = (user: string) =>
      `GET /\n[Options]\nvariable: login=bob:p:w\nvariable: name=bob\nuser: ${user}\nHTTP 200\n`;
    expect((await sent(entry("{{login}}"))).headers["authorization"]).toBe(basic("bob:p:w"));
    expect((await sent(entry("{{name}}:pw"))).headers["authorization"]).toBe(basic("bob:pw"));
    expect((await sent(entry("{{name}}"))).headers["authorization"]).toBe(basic("bob"));
  });

  it("is looked for in a netrc file below the repository's root", async () => {
    const login = ["machine 127.0.0.1 login ada", "password word\n"].join(" ");
    await using folder = await testFolder({ "login.netrc": login, "smoke/other.netrc": login });
    const entry = (name: string) => `GET /\n[Options]\n${name}\nHTTP 200\n`;
    const given = { root: folder.path };
    expect((await sent(entry("netrc-file: login.netrc"), given)).headers["authorization"]).toBe(
      basic("ada:word"),
    );
    const header = "GET /\nAuthorization: Own x\n[Options]\nnetrc-file: login.netrc\nHTTP 200\n";
    expect((await sent(header, given)).headers["authorization"]).toBe("Own x");
    const optional = await sent(entry("netrc-optional: true\nnetrc-file: none.netrc"), given);
    expect(optional.headers["authorization"]).toBeUndefined();
    const absent = await hurl(entry("netrc-file: none.netrc"), echo, given);
    expect(absent.failures[0]).toContain("test.hurl:3:13: no such file: none.netrc");
  });

  it("that a netrc file has for other hosts only leaves the request without one", async () => {
    const login = ["machine example.com login ada", "password word\n"].join(" ");
    await using folder = await testFolder({ "login.netrc": login });
    const text = "GET /\n[Options]\nnetrc-file: login.netrc\nHTTP 200\n";
    expect((await sent(text, { root: folder.path })).headers["authorization"]).toBeUndefined();
  });
});

describe("redirects", () => {
  const moved =
    (status: number): Handler =>
    (request, response) =>
      request.url === "/old"
        ? response.writeHead(status, { location: "/new" }).end()
        : echo(request, response);
  const entry = (options: string, status = 200) => `GET /old\n[Options]\n${options}\nHTTP ${status}\n`;

  it.each([300, 301, 302, 303, 305, 307, 308])("are every 3xx with a Location: %i", async (status) => {
    const request = await sent(entry("location: true"), {}, moved(status));
    expect(request.url).toBe("/new");
  });

  it("are none of 201, and none where nothing is followed", async () => {
    expect((await hurl(entry("location: true", 201), moved(201))).failures).toEqual([]);
    expect((await hurl(entry("location: false", 302), moved(302))).failures).toEqual([]);
    const both = await hurl(entry("location: true\nlocation-trusted: false"), moved(302));
    expect(both.failures).toEqual([]);
  });

  it("are a failure when none may be followed", async () => {
    const none = "location: true\nmax-redirs: 0";
    expect((await hurl(entry(none, 302), moved(302))).failures).toEqual(["more than 0 redirects"]);
    const text = `GET /new\n[Options]\n${none}\nHTTP 200\n`;
    expect((await hurl(text, moved(302))).failures).toEqual([]);
  });
});

describe("counts and times", () => {
  const entry = (options: string) => `GET /\n[Options]\n${options}\nHTTP 200\n`;

  it.each(["retry: -2", "retry: 01", "max-redirs: -2", "repeat: 02"])(
    "are not read when they are none: %s",
    async (option) => {
      await expect(hurl(entry(option), echo)).rejects.toThrow(/^test\.hurl:3:\d+: expected /);
    },
  );

  it("of 0 are no limit", async () => {
    const { failures } = await hurl(entry("max-time: 0\nconnect-timeout: 0\nlimit-rate: 0"), echo);
    expect(failures).toEqual([]);
  });
});

describe("a proxy of the entry's own", () => {
  it("is asked for http by absolute URL, without a tunnel", async () => {
    const tunnels: string[] = [];
    const proxy = createServer((request, response) =>
      response.end(`for ${request.url} ${request.headers.host}`),
    );
    proxy.on("connect", (request, socket) => {
      tunnels.push(request.url ?? "");
      socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    });
    await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
    const { port } = proxy.address() as AddressInfo;
    const entry = (url: string) => `GET ${url}\n[Options]\nproxy: 127.0.0.1:${port}\n`;
    const { failures } = await hurl(
      `${entry("http://shop.invalid/a?b=c")}HTTP 200\n\`for http://shop.invalid/a?b=c shop.invalid\`\n\n${entry("https://shop.invalid/")}`,
      echo,
    );
    proxy.closeAllConnections();
    proxy.close();
    expect(failures).toHaveLength(1);
    expect(tunnels).toEqual(["shop.invalid:443"]);
  });

  it("may answer with a status of its own, which is the entry's to judge", async () => {
    await using proxy = await startHttpServer((_request, response) => response.writeHead(503).end());
    const text = `GET http://shop.invalid/\n[Options]\nproxy: ${proxy.url}\nHTTP 503\n`;
    expect((await hurl(text, echo)).failures).toEqual([]);
  });
});
