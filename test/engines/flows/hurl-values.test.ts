import { describe, expect, it } from "vitest";
import { type Handler, hurl } from "./helpers.ts";

// What values are, and how they are written, as Hurl 8.0.1 has it.

/** Tells on `/seen` what the request before it was. */
function teller(answer: string): Handler {
  let before = "";
  return (request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += String(chunk);
    });
    request.on("end", () => {
      response.end(request.url === "/seen" ? before : answer);
      before = `${request.url} ${body}`;
    });
  };
}

const asserts = (lines: readonly string[]) => `GET /\nHTTP 200\n[Asserts]\n${lines.join("\n")}\n`;

describe("floats without a fraction", () => {
  const json =
    '{"whole": 1.0, "tenth": [2.50, 1e3, -0.0], "one": 1, "far": [1.5e-7, 123456789012345680000.5, -1.2e24], "deep": {"list": [{"price": 20.0}]}, "id": 9007199254740993}';

  it("are floats, and equal to the integers of their value", async () => {
    const holds = [
      'jsonpath "$.whole" isFloat',
      'jsonpath "$.whole" not isInteger',
      'jsonpath "$.whole" isNumber',
      'jsonpath "$.whole" == 1',
      'jsonpath "$.one" == 1.0',
      'jsonpath "$.one" isInteger',
      'jsonpath "$.one" not isFloat',
      'jsonpath "$.tenth[1]" isFloat',
      'jsonpath "$.tenth[1]" >= 1000',
      'jsonpath "$.tenth" contains 1000',
      'jsonpath "$.tenth" nth 1 isFloat',
      'jsonpath "$.deep" isObject',
      'jsonpath "$.deep.list[?@.price == 20].price" isFloat',
      'jsonpath "$.deep.list[*].price" == 20',
      'jsonpath "$.one" toFloat isFloat',
      'jsonpath "$.whole" toInt isInteger',
      'jsonpath "$.whole" toString == "1.0"',
      'jsonpath "$.tenth[1]" toString == "1000.0"',
      'jsonpath "$.tenth[0]" toString == "2.5"',
      'jsonpath "$.far[0]" toString == "0.00000015"',
      'jsonpath "$.far[1]" toString == "123456789012345680000.0"',
      'jsonpath "$.far[2]" toString == "-1200000000000000000000000.0"',
      'jsonpath "$.id" isInteger',
      'jsonpath "$.id" toString == "9007199254740993"',
    ];
    expect((await hurl(asserts(holds), teller(json))).failures).toEqual([]);
    const root = ['jsonpath "$" isFloat', 'jsonpath "$" == 7'];
    expect((await hurl(asserts(root), teller("7.0"))).failures).toEqual([]);
  });

  it("are integers to JSON Schema, as it has them", async () => {
    const lines = [
      'jsonpath "$" schema {"type": "object", "properties": {"whole": {"type": "integer", "minimum": 1.0}}}',
      'jsonpath "$.tenth" schema {"items": {"type": "number"}}',
      'jsonpath "$.id" schema {"type": "integer"}',
    ];
    expect((await hurl(asserts(lines), teller(json))).failures).toEqual([]);
    const wrong = 'jsonpath "$" schema {"properties": {"whole": {"maximum": 0.5}}}';
    expect((await hurl(asserts([wrong]), teller(json))).failures).toEqual([
      'expected jsonpath "$" to fit the JSON Schema, got $.whole must be <= 0.5',
    ]);
  });

  it("come of XPath, too", async () => {
    const lines = [
      'xpath "count(//p)" isFloat',
      'xpath "count(//p)" == 2',
      'xpath "count(//p)" toString == "2.0"',
    ];
    expect((await hurl(asserts(lines), teller("<p>a<p>b"))).failures).toEqual([]);
  });

  it("keep their point in templates and bodies", async () => {
    const text = `GET /
[Options]
variable: own=3.0
HTTP 200
[Captures]
whole: jsonpath "$.whole"
one: jsonpath "$.one"

POST /{{whole}}/{{one}}/{{own}}
{"price": {{whole}}, "was": 2.0}
HTTP 200

GET /seen
HTTP 200
\`/1.0/1/3.0 {"price": 1.0, "was": 2.0}\`
`;
    expect((await hurl(text, teller(json))).failures).toEqual([]);
  });
});

describe("a value in a template", () => {
  const json =
    '{"list": [1, 2], "object": {"a": 1}, "text": "abc", "digits": "42", "yes": true, "none": null}';
  const captured = `GET /
HTTP 200
[Captures]
list: jsonpath "$.list"
object: jsonpath "$.object"
bytes: bytes
text: jsonpath "$.text"
digits: jsonpath "$.digits"
yes: jsonpath "$.yes"
none: jsonpath "$.none"

`;

  it("is text, a number, true or false, null or a date", async () => {
    const text = `${captured}POST /{{text}}/{{digits}}/{{yes}}/{{none}}
{"id": {{digits}}, "yes": {{yes}}, "none": {{none}}, "text": "{{text}}"}
HTTP 200

GET /seen
HTTP 200
\`/abc/42/true/null {"id": 42, "yes": true, "none": null, "text": "abc"}\`
`;
    expect((await hurl(text, teller(json))).failures).toEqual([]);
    const date =
      "GET /{{newDate}}\nHTTP 200\n\nGET /seen\nHTTP 200\n[Asserts]\nbody matches /^\\/[\\d-]+T[\\d:]+\\.\\d{6}Z $/\n";
    expect((await hurl(date, teller(""))).failures).toEqual([]);
  });

  it.each([
    ["GET /{{list}}", 'the variable "list" is list, which has no text', 12],
    ["GET /{{object}}", 'the variable "object" is object, which has no text', 12],
    ["GET /{{bytes}}", 'the variable "bytes" is bytes, which has no text', 12],
    ['POST /\n{"a":\n {{list}}}', 'the variable "list" is list, which has no text', 14],
    [
      'POST /\n{"a":\n {{text}}}',
      'the variable "text" is not a number, true, false or null: write "{{text}}"',
      14,
    ],
    [
      'POST /\n```graphql\n{ a }\nvariables {"a": {{text}}}\n```',
      'the variable "text" is not a number, true, false or null: write "{{text}}"',
      15,
    ],
  ])("is nothing else: %s", async (entry, message, line) => {
    const { failures, result, requests } = await hurl(`${captured}${entry}\nHTTP 200\n`, teller(json));
    expect(failures).toEqual([message]);
    expect(result.steps[1]?.failures[0]).toMatchObject({ place: { line } });
    expect(requests).toHaveLength(1);
  });

  it("may be compared with as it is, also where it has no text", async () => {
    const compare = `${captured}GET /\nHTTP 200\n[Asserts]\njsonpath "$.list" == {{list}}\n`;
    expect((await hurl(compare, teller(json))).failures).toEqual([]);
    const inside = `${captured}GET /\nHTTP 200\n[Asserts]\nstatus == 200\nbody contains "{{list}}"\n`;
    expect((await hurl(inside, teller(json))).failures).toEqual([
      'expected body contains, got the variable "list" is list, which has no text',
    ]);
  });
});

describe("variables of an entry", () => {
  const entry = (options: string, lines: readonly string[] = []) =>
    `GET /\n[Options]\n${options}\nHTTP 200\n[Asserts]\n${lines.join("\n")}\n`;

  it("have any name that is none of a function, and a type by how they are written", async () => {
    const options = [
      "_a=1",
      "1b=-2",
      "é-c=1.5",
      "d=true",
      "e=null",
      "f=two words",
      'g="7"',
      "h={{1b}}",
      "i=",
      "big=12345678901234567890",
    ];
    const lines = [
      'variable "_a" isInteger',
      'variable "1b" == -2',
      'variable "é-c" isFloat',
      'variable "d" == true',
      'variable "e" == null',
      'variable "f" == "two words"',
      'variable "g" isString',
      // What has a template in it is text.
      'variable "h" == "-2"',
      'variable "i" == ""',
      'variable "big" isInteger',
    ];
    const text = entry(options.map((one) => `variable: ${one}`).join("\n"), lines);
    expect((await hurl(text, teller(""))).failures).toEqual([]);
  });

  it.each([
    ["newUuid=1", "test.hurl:3:11: newUuid is a function: a variable needs another name"],
    ["newDate=x", "test.hurl:3:11: newDate is a function: a variable needs another name"],
    ["getEnv=x", "test.hurl:3:11: getEnv is a function: a variable needs another name"],
    ["z=007", "test.hurl:3:13: expected the end of the line: text that starts with 007 needs quotes"],
    ["z=1.2.3", "test.hurl:3:16: expected the end of the line: text that starts with 1.2 needs quotes"],
    ["z=true story", "test.hurl:3:17: expected the end of the line: text that starts with true needs quotes"],
    ["z=2024-01-01", "test.hurl:3:17: expected the end of the line: text that starts with 2024 needs quotes"],
  ])("are not read where Hurl does not: %s", async (given, message) => {
    await expect(hurl(entry(`variable: ${given}`), teller(""))).rejects.toThrow(message);
  });

  it("come from the environment with their types", async () => {
    const env = {
      HURL_VARIABLE_n: "3",
      HURL_VARIABLE_f: "1.0",
      HURL_VARIABLE_q: '"3"',
      HURL_VARIABLE_t: "true",
      ZIP: "007",
    };
    const lines = ["{{n}} == 3", "{{f}} == 1", "{{q}} == 3"].map((one) =>
      one.replace(/^{{(.)}}/, 'variable "$1"'),
    );
    const text = `GET /{{n}}/{{f}}/{{q}}/{{ZIP}}\n[Options]\nskip: false\nHTTP 200\n[Asserts]\n${lines.join("\n")}
variable "t" isBoolean\n\nGET /seen\nHTTP 200\n\`/3/1.0/3/007 \`\n`;
    expect((await hurl(text, teller(""), { env })).failures).toEqual([
      'expected variable "q" 3, got "3" (text)',
    ]);
  });
});

describe("skip", () => {
  const entry = (value: string) => `GET /\n[Options]\nvariable: x=${value}\nskip: {{x}}\nHTTP 200\n`;

  it("takes true and false alone", async () => {
    expect((await hurl(entry("true"), teller(""))).requests).toEqual([]);
    expect((await hurl(entry("false"), teller(""))).requests).toEqual(["GET /"]);
    const ci = await hurl("GET /\n[Options]\nskip: {{CI}}\nHTTP 200\n", teller(""), { env: { CI: "true" } });
    expect([ci.requests, ci.failures]).toEqual([[], []]);
  });

  it.each([
    ["1", "1"],
    ['"true"', '"true"'],
    ["null", "null"],
  ])("fails for anything else: %s", async (value, shown) => {
    const { failures, result, requests } = await hurl(entry(value), teller(""));
    expect(failures).toEqual([`skip needs true or false, and "x" is ${shown}`]);
    expect(result.steps[0]?.failures[0]).toMatchObject({ place: { line: 4, column: 9 } });
    expect(requests).toEqual([]);
  });

  it("fails for a variable without a value", async () => {
    await expect(hurl("GET /\n[Options]\nskip: {{nope}}\nHTTP 200\n", teller(""))).rejects.toThrow(
      'test.hurl:3:9: no variable "nope" is set or captured before this.',
    );
    const late = `GET /
[Options]
skip: true
HTTP 200
[Captures]
late: body

GET /
[Options]
skip: {{late}}
HTTP 200
`;
    const { failures, requests } = await hurl(late, teller(""));
    expect(failures).toEqual(['the variable "late" has no value']);
    expect(requests).toEqual([]);
  });
});

describe("names of captures", () => {
  it("may hold variables", async () => {
    const text = `GET /
[Options]
variable: what=kite
HTTP 200
[Captures]
{{what}}: body
my_{{what}}: body
[Asserts]
variable "my_kite" == "hello"

GET /{{kite}}
HTTP 200

GET /seen
HTTP 200
\`/hello \`
`;
    expect((await hurl(text, teller("hello"))).failures).toEqual([]);
    const unset = "GET /\nHTTP 200\n[Captures]\n{{what}}: body\n";
    await expect(hurl(unset, teller(""))).rejects.toThrow('test.hurl:4:3: no variable "what" is set');
  });

  it("leave variables that nobody sets a failure of the step that needs them", async () => {
    const text =
      "GET /\n[Options]\nvariable: what=kite\nHTTP 200\n[Captures]\n{{what}}: body\n\nGET /{{other}}\nHTTP 200\n";
    expect((await hurl(text, teller(""))).failures).toEqual(['the variable "other" has no value']);
  });
});
