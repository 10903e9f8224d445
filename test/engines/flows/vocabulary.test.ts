import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Clock } from "../../../src/core/clock.ts";
import { ConfigurationError } from "../../../src/core/errors.ts";
import { parseHurl } from "../../../src/engines/flows/hurl/parse.ts";
import { loadFlows, parseFlowFile } from "../../../src/engines/flows/load.ts";
import type { FlowsInput } from "../../../src/engines/flows/schema.ts";
import {
  filterNames,
  namedQueries,
  plainPredicates,
  plainQueries,
} from "../../../src/engines/flows/vocabulary.ts";
import { type Handler, hurl, yaml } from "./helpers.ts";

const body = {
  text: "a b",
  count: 3,
  pi: 3.5,
  big: "BIG",
  yes: true,
  none: null,
  list: ["x", "y", "z"],
  empty: [],
  object: { a: 1 },
  url: "https://example.org/p?q=1&r=%C3%A9",
  encoded: "a%20b%2Fc",
  escaped: "&lt;b&gt; &eacute;",
  base64: "PDw/Pz8+Pg==",
  base64url: "PDw_Pz8-Pg",
  date: "2023-01-23T18:25:43.511Z",
  number: "42",
  float: "3.25",
  uuid: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
  ipv4: "192.168.0.1",
  ipv6: "2001:db8::1",
  inner: '{"k": [1, 2]}',
  markup: '<p class="m">One <i>two</i></p>',
  xml: "<?xml version='1.0'?><a><b>c</b></a>",
};

const json = JSON.stringify(body).replace('"BIG"', "12345678901234567890");
const page = `<!doctype html><html><head><title>The  Page</title></head><body>
<ul><li id=a>one</li><li>two</li></ul><form><input name=csrf value=t0k></form></body></html>`;

const handler: Handler = (request, response) => {
  if (request.url === "/page") {
    response.writeHead(200, { "content-type": "text/html" }).end(page);
    return;
  }
  if (request.url === "/hop") {
    response.writeHead(302, { location: "/json" }).end();
    return;
  }
  response.setHeader("set-cookie", [
    "sid=abc; Path=/p; HttpOnly; Secure; SameSite=Lax; Max-Age=60; Domain=example.org",
    "theme=dark; Expires=Wed, 13 Jan 2021 22:23:01 GMT",
  ]);
  response.setHeader("x-list", ["1", "2"]);
  response.writeHead(200, { "content-type": "application/json", "x-one": "uno, dos" }).end(json);
};

/** The day the certificate and date filters count from. */
const clock: Clock = { now: () => Date.UTC(2023, 0, 25), monotonic: () => performance.now() };
const fixed = { clock };

const sha256 = createHash("sha256").update(json).digest("hex");
const md5 = createHash("md5").update(json).digest("base64");

/** Assertions that hold, by what they are about. */
const holds: Record<string, string[]> = {
  status: [
    "status == 200",
    "status != 404",
    "status >= 200",
    "status < 300",
    "status <= 200",
    "status > 199",
  ],
  version: ['version == "1.1"', "version isString"],
  url: ['url endsWith "/json"', 'url startsWith "http://127.0.0.1"'],
  ip: ['ip == "127.0.0.1"', "ip isIpv4", "ip not isIpv6"],
  header: [
    'header "X-One" == "uno, dos"',
    'header "x-one" split ", " count == 2',
    'header "X-List" count == 2',
    'header "X-List" includes "2"',
    'header "absent" not exists',
  ],
  cookie: [
    'cookie "sid" == "abc"',
    'cookie "sid[Path]" == "/p"',
    'cookie "sid[HttpOnly]" exists',
    'cookie "sid[Secure]" exists',
    'cookie "theme[Secure]" not exists',
    'cookie "sid[SameSite]" == "Lax"',
    'cookie "sid[Max-Age]" == 60',
    'cookie "sid[Domain]" == "example.org"',
    'cookie "theme[Expires]" dateFormat "%a, %d %b %Y %H:%M:%S" == "Wed, 13 Jan 2021 22:23:01"',
  ],
  body: ['body contains "a b"', 'body startsWith "{"', 'body matches /"count":3/', "body isString"],
  bytes: [
    `bytes count == ${Buffer.byteLength(json)}`,
    "bytes startsWith hex,7b22;",
    "bytes endsWith base64,In0=;",
  ],
  rawbytes: [`rawbytes count == ${Buffer.byteLength(json)}`],
  duration: ["duration < 5000", "duration isInteger"],
  sha256: [`sha256 == hex,${sha256};`, `sha256 toHex == "${sha256}"`],
  md5: [`md5 == base64,${md5};`],
  redirects: ["redirects count == 0", "redirects isEmpty"],
  variable: ['variable "text" == "a b"'],
  certificate: ['certificate "Subject" not exists'],
  jsonpath: [
    'jsonpath "$.text" == "a b"',
    'jsonpath "$.count" == 3',
    'jsonpath "$.count" != "3"',
    'jsonpath "$.big" == 12345678901234567890',
    'jsonpath "$.none" == null',
    'jsonpath "$.yes" == true',
    'jsonpath "$.list" == ["x", "y", "z"]',
    'jsonpath "$.object" == {"a": 1}',
    'jsonpath "$.list[*]" count == 3',
    'jsonpath "$.absent" not exists',
    'jsonpath "$..a" == 1',
    'jsonpath "$.list[?@ == \'y\']" == "y"',
    'jsonpath "$.list[?@ != \'y\']" == ["x", "z"]',
    'jsonpath "$.text" == "{{text}}"',
    'jsonpath "$.count" == {{count}}',
    'jsonpath "$.count" toString == "{{count}}"',
    'jsonpath "$.text" == `a b`',
  ],
  regex: ['regex "count\\":(\\\\d+)" == "3"', 'regex /"pi":([\\d.]+)/ toFloat == 3.5'],
  predicates: [
    'jsonpath "$.pi" isFloat',
    'jsonpath "$.count" isInteger',
    'jsonpath "$.big" isInteger',
    'jsonpath "$.count" isNumber',
    'jsonpath "$.yes" isBoolean',
    'jsonpath "$.text" isString',
    'jsonpath "$.list" isCollection',
    'jsonpath "$.list" isList',
    'jsonpath "$.object" isObject',
    'jsonpath "$.object" not isList',
    'jsonpath "$.empty" isEmpty',
    'jsonpath "$.list" not isEmpty',
    'jsonpath "$.date" isIsoDate',
    'jsonpath "$.date" toDate "%+" isDate',
    'jsonpath "$.uuid" isUuid',
    'jsonpath "$.uuid" replace "-" "" isUuid',
    'jsonpath "$.text" replace "a b" "{123e4567-e89b-12d3-a456-426614174000}" isUuid',
    'jsonpath "$.text" replace "a b" "Zürich" matches /^\\w+$/',
    'jsonpath "$.text" matches /^[\\u{61}]\\W[^\\d]$/',
    'jsonpath "$.ipv4" isIpv4',
    'jsonpath "$.ipv6" isIpv6',
    'jsonpath "$.text" exists',
    'jsonpath "$.text" not contains "c"',
    'jsonpath "$.count" equals 3',
    'jsonpath "$.count" greaterThanOrEquals 3',
  ],
  filters: [
    'jsonpath "$.base64" base64Decode == hex,3c3c3f3f3f3e3e;',
    'jsonpath "$.base64" base64Decode base64Encode == "PDw/Pz8+Pg=="',
    'jsonpath "$.base64url" base64UrlSafeDecode toHex == "3c3c3f3f3f3e3e"',
    'jsonpath "$.base64" base64Decode base64UrlSafeEncode == "PDw_Pz8-Pg"',
    'jsonpath "$.text" utf8Encode charsetDecode "utf-8" == "a b"',
    'jsonpath "$.text" utf8Encode decode "latin1" == "a b"',
    'jsonpath "$.text" utf8Encode utf8Decode == "a b"',
    'jsonpath "$.list" count == 3',
    'jsonpath "$.markup" css "p.m" == "One two"',
    'jsonpath "$.date" toDate "%+" dateFormat "%A" == "Monday"',
    'jsonpath "$.date" toDate "%Y-%m-%dT%H:%M:%S%.fZ" format "%d/%m/%y" == "23/01/23"',
    'jsonpath "$.date" toDate "%+" daysBeforeNow == 1',
    'jsonpath "$.date" toDate "%+" daysAfterNow == -1',
    'jsonpath "$.list" first == "x"',
    'jsonpath "$.list" last == "z"',
    'jsonpath "$.list" nth 1 == "y"',
    'jsonpath "$.list" nth -1 == "z"',
    'jsonpath "$.markup" htmlEscape startsWith "&lt;p class=&quot;m&quot;"',
    'jsonpath "$.escaped" htmlUnescape == "<b> é"',
    'jsonpath "$.inner" jsonpath "$.k[1]" == 2',
    'jsonpath "$.text" regex "(\\\\w)$" == "b"',
    'jsonpath "$.text" regex /(\\w)$/ == "b"',
    'jsonpath "$.text" replace "a" "c" == "c b"',
    'jsonpath "$.text" replaceRegex /[ab]/ "x" == "x x"',
    'jsonpath "$.text" replaceRegex /(\\w) (?P<end>\\w)/ "${end}-$1$$$0$9" == "b-a$a b"',
    'jsonpath "$.text" split " " == ["a", "b"]',
    'jsonpath "$.number" toInt == 42',
    'jsonpath "$.pi" toInt == 3',
    'jsonpath "$.float" toFloat == 3.25',
    'jsonpath "$.count" toString == "3"',
    'jsonpath "$.encoded" urlDecode == "a b/c"',
    'jsonpath "$.text" replace " " "%zz%20" urlDecode == "a%zz b"',
    'jsonpath "$.text" replace "a b" "-inf" toFloat < 0',
    'jsonpath "$.url" urlEncode startsWith "https%3A//example.org/p%3Fq"',
    'jsonpath "$.url" urlQueryParam "r" == "é"',
    'jsonpath "$.url" urlQueryParam "absent" not exists',
    'jsonpath "$.xml" xpath "string(//b)" == "c"',
    'jsonpath "$.markup" xpath "//i" == "two"',
  ],
};

/** Assertions that do not hold, and a piece of what is said then. */
const fails: [line: string, said: string][] = [
  ["status == 201", "got 200"],
  ["status == 200.5", "expected status 200.5"],
  ['jsonpath "$.count" == "3"', 'expected jsonpath "$.count" "3", got 3 (integer)'],
  ['jsonpath "$.count" > "1"', "have no order"],
  ['jsonpath "$.count" matches /3/', "only text can match"],
  ['jsonpath "$.text" includes "a"', "only a list includes"],
  ['jsonpath "$.absent" == 1', "got nothing"],
  ['jsonpath "$.absent" != 1', "got nothing"],
  ['jsonpath "$.list" not includes "x"', "not includes"],
  ['jsonpath "$.text" startsWith 1', "cannot compare text with integer"],
  ['jsonpath "$.text" toInt == 1', "toInt"],
  ['jsonpath "$.list" toInt == 1', "toInt cannot be applied to list"],
  ['jsonpath "$.text" replace "a b" "0x10" toFloat == 16', "is not a number"],
  ['jsonpath "$.text" nth 0 == "a"', "nth cannot be applied to text"],
  ['jsonpath "$.markup" base64Decode exists', "is not base64"],
  ['jsonpath "$.text" toDate "%Y" exists', "is not a date of the form %Y"],
  ['jsonpath "$.text" toDate "%Q" exists', "%Q, which cannot be read"],
  ['jsonpath "$.text" charsetDecode "utf-8" == "x"', "charsetDecode cannot be applied to text"],
  ['bytes charsetDecode "klingon" == "x"', 'the charset "klingon" is not known'],
  ['jsonpath "$.count" isString', "got 3"],
  // Known when it is asked only.
  ['jsonpath "{{text}}[" == 1', "is not valid"],
  ['jsonpath "$.text" matches "({{text}}"', "is not valid"],
];

/** Mistakes of the flow, found before anything is sent. */
const mistaken: [line: string, said: string][] = [
  ['jsonpath "$[" == 1', ":1: the JSONPath $[ is not valid"],
  ['jsonpath "$.text" regex "b" == "b"', ":19: the pattern /b/ has no group"],
  ['jsonpath "$.text" regex /(/ == "b"', ":19: the pattern /(/ is not valid"],
  ['jsonpath "$.text" matches /(/', ":27: the pattern /(/ is not valid"],
  ['jsonpath "$.text" matches "("', ":27: the pattern /(/ is not valid"],
  ['jsonpath "$.text" matches /[a-z&&b/', "has a character class that is not valid"],
  ['jsonpath "$.text" jsonpath "$[" exists', "the JSONPath $[ is not valid"],
  ['cookie "sid[Colour]" exists', ':1: cookies have no attribute "Colour"'],
  ['certificate "Colour" exists', ':1: certificates have no field "Colour"'],
  ['css "p:nope(" exists', ":1: the selector"],
];

const start =
  'GET /json\nHTTP 200\n[Captures]\ntext: jsonpath "$.text"\ncount: jsonpath "$.count"\n[Asserts]\n';

describe("an expected status", () => {
  const judged = async (wanted: string, came: number) => {
    const flow = `{ steps: [{ get: /, expect: { status: ${wanted} } }] }`;
    const { result } = await yaml(flow, (_request, response) => response.writeHead(came).end());
    return result.passed;
  };

  it.each([
    ["2xx", 204, 304],
    ["4XX", 499, 500],
    ['"303"', 303, 302],
    ["[200, 304]", 304, 301],
  ])("of %s is met by %i and not by %i", async (wanted, right, wrong) => {
    expect(await judged(wanted, right)).toBe(true);
    expect(await judged(wanted, wrong)).toBe(false);
  });
});

describe("queries, filters and predicates", () => {
  it.each(Object.keys(holds))("hold where they should: %s", async (group) => {
    const { failures, result } = await hurl(start + holds[group]!.join("\n"), handler, fixed);
    expect(failures).toEqual([]);
    expect(result.expectations).toBe(holds[group]!.length + 1);
  });

  it("say why they do not hold", async () => {
    const { failures } = await hurl(start + fails.map(([line]) => line).join("\n"), handler, fixed);
    const said = fails.map(([line, piece], index) => ({
      line,
      said: failures[index]?.includes(piece) ? piece : failures[index],
    }));
    expect(said).toEqual(fails.map(([line, piece]) => ({ line, said: piece })));
  });

  it.each(mistaken)("are checked when they are read: %s", (line, said) => {
    expect(() => parseHurl(start + line, "test.hurl")).toThrow(said);
    if (said.startsWith(":"))
      expect(() => parseHurl(start + line, "test.hurl")).toThrow(`test.hurl:7${said}`);
  });

  it("are checked when they are read, in YAML and for XPath, too", async () => {
    const flow = (kind: string, argument: string) => ({
      steps: [{ get: "/", expect: { [kind]: { [argument]: { exists: true } } } }],
    });
    for (const [kind, argument] of [
      ["jsonpath", "$.["],
      ["xpath", "//["],
      ["css", "a["],
      ["regex", "("],
      ["cookie", "sid[Colour]"],
    ] as const) {
      const loaded = Promise.try(() => loadFlows([flow(kind, argument)] as FlowsInput, "/"));
      await expect(loaded).rejects.toThrow(ConfigurationError);
    }
    await expect(loadFlows([flow("xpath", "//p")] as FlowsInput, "/")).resolves.toHaveLength(1);
  });

  it("take lists of matches in YAML for what they are", async () => {
    const { failures } = await yaml(
      `steps:
  - get: /json
    expect:
      jsonpath: { "$..a": [1], "$.list[?@ == 'y']": { count: 1 } }
`,
      handler,
    );
    expect(failures).toEqual([]);
  });

  it("ask for HTTP/2 in YAML", () => {
    const [flow] = parseFlowFile(
      "steps:\n  - get: /\n    http2: true\n    expect: { version: '2' }\n",
      "a.yml",
    );
    expect(flow?.steps[0]?.action).toMatchObject({ transport: { http2: true } });
  });

  it("find elements of XML by its Content-Type, with its namespaces", async () => {
    const xml: Handler = (_request, response) => {
      response.writeHead(200, { "content-type": "image/svg+xml" });
      response.end(
        '<svg xmlns="urn:svg" xmlns:x="urn:x"><Title>t</Title><x:link>l</x:link><link>k</link></svg>',
      );
    };
    const { failures } = await hurl(
      `GET /
HTTP 200
[Asserts]
xpath "string(//_:Title)" == "t"
xpath "string(//x:link)" == "l"
xpath "string(/_:svg/_:link)" == "k"
xpath "//Title" not exists
`,
      xml,
    );
    expect(failures).toEqual([]);
  });

  it("find elements of a page by css and xpath", async () => {
    const { failures } = await hurl(
      `GET /page
HTTP 200
[Captures]
token: css "input[name=csrf] @value"
[Asserts]
css "title" == "The Page"
css "li" count == 2
css "li" == "one"
css "li" == ["one", "two"]
css "li" includes "two"
css "li @id" == "a"
css "h9" not exists
css "h9" isEmpty
variable "token" == "t0k"
xpath "//li" count == 2
xpath "string(//title)" == "The  Page"
xpath "count(//li)" == 2
xpath "boolean(//form)" == true
xpath "//input/@value" == "t0k"
xpath "normalize-space(//title)" contains "The Page"
`,
      handler,
    );
    expect(failures).toEqual([]);
  });

  it("look at redirects that were followed", async () => {
    const { failures } = await hurl(
      `GET /hop
[Options]
location: true
HTTP 200
[Asserts]
redirects count == 1
redirects nth 0 location endsWith "/json"
redirects first location endsWith "/json"
url endsWith "/json"
`,
      handler,
    );
    expect(failures).toEqual([]);
  });

  it("are all tried above", () => {
    const lines = Object.values(holds).flat().join("\n") + 'css "x" xpath "y" location'.repeat(1);
    const names = [...plainQueries, ...namedQueries, ...filterNames, ...plainPredicates];
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(lines))).toEqual([]);
  });
});
