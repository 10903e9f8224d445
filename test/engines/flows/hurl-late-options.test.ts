import { describe, expect, it } from "vitest";
import { testFolder } from "../../harness/folder.ts";
import { type Handler, hurl } from "./helpers.ts";

describe("options whose values variables hold", () => {
  const moved: Handler = (request, response) => {
    if (request.url === "/old") response.writeHead(302, { location: "/new" }).end();
    else if (request.url === "/busy") response.writeHead(busy++ === 0 ? 503 : 200).end();
    else response.end("here");
  };
  let busy = 0;

  it("are read when the step runs", async () => {
    const { failures, result } = await hurl(
      `GET /start
HTTP 200
[Captures]
follow: body replace "here" "true"
tries: body replace "here" "2"
pause: body replace "here" "1ms"

GET /old
[Options]
location: {{follow}}
max-redirs: 3
HTTP 200
[Asserts]
redirects count == 1

GET /old
[Options]
variable: follow=false
location: {{follow}}
HTTP 302

GET /busy
[Options]
retry-interval: 5ms
retry: {{tries}}
delay: {{pause}}
HTTP 200
`,
      moved,
    );
    expect(failures).toEqual([]);
    expect(result.steps.at(-1)?.attempts).toBe(2);
  });

  it("must be what the option takes, and must have a value", async () => {
    const text = (value: string) => `GET /
[Options]
variable: follow=${value}
location: {{follow}}
`;
    expect((await hurl(text("perhaps"), moved)).failures[0]).toContain(
      'test.hurl:4:11: expected true or false, found "perhaps"',
    );
    await expect(hurl("GET /\n[Options]\nretry: {{tires}}\n", moved)).rejects.toThrow(
      'test.hurl:3:10: no variable "tires" is set or captured before this.',
    );
    await expect(hurl("GET /\n[Options]\nrepeat: {{times}}\n", moved)).rejects.toThrow(
      'test.hurl:3:11: no variable "times" is set or captured before this.',
    );
    const repeated = (value: string) => `GET /a\nHTTP 200\n[Captures]\ntimes: body replace "here" "${value}"\n
GET /b\n[Options]\nrepeat: {{times}}\nHTTP 200\n`;
    expect((await hurl(repeated("often"), moved)).failures[0]).toContain(
      'test.hurl:8:9: expected a whole number, found "often"',
    );
    expect((await hurl(repeated("10001"), moved)).failures[0]).toContain(
      "test.hurl:8:9: expected a number up to 10000",
    );
    const templated = await hurl(
      "GET /a\nHTTP 200\n[Captures]\ntimes: body\n\nGET /b\n[Options]\nrepeat: {{times}}\n",
      (_, response) => response.end("{{times}}"),
    );
    expect(templated.failures[0]).toContain('test.hurl:8:9: expected a whole number, found "{{times}}"');
  });

  it.each([
    ["3", 3],
    ["0", 0],
  ])("say how often a step is run: %s", async (value, times) => {
    const { failures, requests, result } = await hurl(
      `GET /a
HTTP 200
[Captures]
times: body replace "here" "${value}"

GET /b
[Options]
repeat: {{times}}
HTTP 200

GET /c
HTTP 200
`,
      moved,
    );
    expect(failures).toEqual([]);
    expect(requests).toEqual(["GET /a", ...Array.from({ length: times }, () => "GET /b"), "GET /c"]);
    expect(result.passed).toBe(true);
    if (times === 0)
      expect(result.steps[1]).toMatchObject({ outcome: "skipped", reason: "it is repeated 0 times" });
  });

  it("end a repeated step at its first failure", async () => {
    const { requests, failures } = await hurl(
      'GET /a\nHTTP 200\n[Captures]\ntimes: body replace "here" "5"\n\nGET /b\n[Options]\nrepeat: {{times}}\nHTTP 404\n',
      moved,
    );
    expect(requests).toEqual(["GET /a", "GET /b"]);
    expect(failures).toHaveLength(1);
  });

  it("say how to log in", async () => {
    const challenge: Handler = (request, response) => {
      const { authorization = "none" } = request.headers;
      if (request.url?.startsWith("/digest") && !authorization.startsWith("Digest")) {
        response.writeHead(401, { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth"' }).end();
      } else response.end(authorization.split(" ", 1)[0]);
    };
    await using folder = await testFolder({
      "login.netrc": ["machine 127.0.0.1 login ada", "password word\n"].join(" "),
    });
    const { failures } = await hurl(
      `GET /start
[Options]
variable: yes=true
variable: no=false
HTTP 200
[Asserts]
body == "none"

GET /digest
[Options]
user: ada:word
digest: {{yes}}
HTTP 200
[Asserts]
body == "Digest"

GET /basic
[Options]
user: ada:word
digest: {{no}}
HTTP 200
[Asserts]
body == "Basic"

GET /netrc
[Options]
netrc-file: login.netrc
netrc: {{yes}}
HTTP 200
[Asserts]
body == "Basic"

GET /optional
[Options]
netrc-optional: {{no}}
HTTP 200
[Asserts]
body == "none"

GET /own
[Options]
digest: {{yes}}
[BasicAuth]
ada: word
HTTP 200
[Asserts]
body == "Basic"
`,
      challenge,
      { root: folder.path },
    );
    expect(failures).toEqual([]);
  });
});
