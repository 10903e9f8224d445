import { describe, expect, it } from "vitest";
import { type Handler, hurl } from "./helpers.ts";

// When Hurl 8.0.1 holds an assertion for fulfilled, and where it says that one is not.

const json =
  '{"list": [1, 2, 3], "none": [], "text": "a,b", "number": 7, "object": {"a": 1}, "code": "SGVsbG8="}';
const server: Handler = (_request, response) =>
  response.setHeader("content-type", "application/json").end(json);

/** Which of the assertions fail. */
async function failing(lines: readonly string[]): Promise<string[]> {
  const { result } = await hurl(`GET /\nHTTP 200\n[Asserts]\n${lines.join("\n")}\n`, server);
  return result.steps[0]!.failures.map((failure) =>
    failure.kind === "expectation" ? (lines[failure.expectation.place!.line - 4] ?? "") : failure.kind,
  );
}

describe("filters", () => {
  it("cannot be applied to nothing, whatever is asserted of it", async () => {
    const lines = [
      'jsonpath "$.nope" count not exists',
      'jsonpath "$.nope" toInt not == 1',
      'header "X-None" split "," not exists',
      'jsonpath "$.text" regex "(z)" toInt not exists',
    ];
    expect(await failing(lines)).toEqual(lines);
    const fine = [
      'jsonpath "$.nope" not exists',
      'jsonpath "$.text" regex "(z)" not exists',
      'jsonpath "$.nope" not == 1',
    ];
    expect(await failing(fine)).toEqual([]);
  });

  it("find no item beyond a list's ends", async () => {
    const lines = [
      'jsonpath "$.list" nth 3 not exists',
      'jsonpath "$.list" nth -4 not exists',
      'jsonpath "$.none" first not exists',
      'jsonpath "$.none" last not exists',
    ];
    expect(await failing(lines)).toEqual(lines);
    expect(await failing(['jsonpath "$.list" nth -3 == 1', 'jsonpath "$.list" nth 2 == 3'])).toEqual([]);
  });

  it("take what Hurl's take", async () => {
    const lines = [
      'jsonpath "$.object" count not == 9',
      'jsonpath "$.list" toString not == "x"',
      "bytes toString not exists",
      'jsonpath "$.number" jsonpath "$.a" not exists',
      // Encoded text has its padding, its url-safe form has none, and neither has spaces.
      'jsonpath "$.code" replace "=" "" base64Decode not exists',
      'jsonpath "$.code" base64UrlSafeDecode not exists',
      'jsonpath "$.code" replace "G" "G " base64Decode not exists',
    ];
    expect(await failing(lines)).toEqual(lines);
    const fine = [
      'jsonpath "$.list" count == 3',
      'jsonpath "$.number" toString == "7"',
      'jsonpath "$.code" base64Decode utf8Decode == "Hello"',
      'jsonpath "$.code" replace "=" "" base64UrlSafeDecode utf8Decode == "Hello"',
      'jsonpath "$.text" split "" count == 5',
      'jsonpath "$.text" split "" first == ""',
      'sha256 utf8Decode contains "\\u{fffd}"',
    ];
    expect(await failing(fine)).toEqual([]);
  });
});

describe("a cookie", () => {
  it("is the first of its name", async () => {
    const lines = ['cookie "a" == "1"', 'cookie "a[Path]" == "/x"', 'header "Set-Cookie" count == 2'];
    const { failures } = await hurl(
      `GET /\nHTTP 200\n[Asserts]\n${lines.join("\n")}\n`,
      (_request, response) => response.setHeader("set-cookie", ["a=1; Path=/x", "a=2"]).end(),
    );
    expect(failures).toEqual([]);
  });

  it("has its attributes as they are written", async () => {
    const lines = [
      'cookie "a[SameSite]" == "lax"',
      'cookie "a[Path]" == ""',
      'cookie "a[Domain]" not exists',
    ];
    const { failures } = await hurl(
      `GET /\nHTTP 200\n[Asserts]\n${lines.join("\n")}\n`,
      (_request, response) => response.setHeader("set-cookie", "a=1; PATH=; samesite=lax").end(),
    );
    expect(failures).toEqual([]);
  });

  it("has its attribute in two brackets", async () => {
    await expect(failing(['cookie "a[Path" exists'])).rejects.toThrow(
      'test.hurl:4:1: a "]" is missing in the cookie "a[Path"',
    );
  });
});

describe("predicates", () => {
  it("fail, negated too, where they make no sense", async () => {
    const lines = [
      'jsonpath "$.number" not isEmpty',
      'jsonpath "$.number" not isIpv4',
      'jsonpath "$.list" not isUuid',
      'jsonpath "$.object" not isIsoDate',
      'jsonpath "$.number" not contains "7"',
    ];
    expect(await failing(lines)).toEqual(lines);
    const fine = [
      'jsonpath "$.none" isEmpty',
      'jsonpath "$.text" not isIpv4',
      'jsonpath "$.text" not isUuid',
    ];
    expect(await failing(fine)).toEqual([]);
  });

  it("hold of nothing when they are negated", async () => {
    const lines = [
      'jsonpath "$.nope" not > 1',
      'jsonpath "$.nope" not includes 1',
      'jsonpath "$.nope" not matches /a/',
    ];
    expect(await failing(lines)).toEqual([]);
    const plain = lines.map((line) => line.replace(" not", ""));
    expect(await failing([...plain, 'jsonpath "$.nope" != 1'])).toEqual([...plain, 'jsonpath "$.nope" != 1']);
  });

  it("take bytes for a list and elements for an object", async () => {
    expect(await failing(["bytes isList", "bytes not isObject", "bytes isCollection"])).toEqual([]);
    const { failures } = await hurl(
      'GET /\nHTTP 200\n[Asserts]\nxpath "//p" isObject\nxpath "//p" not isList\nxpath "//p" isCollection\n',
      (_request, response) => response.end("<p>"),
    );
    expect(failures).toEqual([]);
  });

  it("have numbers without exponents and zeros before them", async () => {
    for (const [value, column] of [
      ["0200", 11],
      ["2e2", 11],
    ] as const) {
      await expect(failing([`status == ${value}`])).rejects.toThrow(
        `test.hurl:4:${column}: expected a value after ==`,
      );
    }
  });
});

describe("an expected body", () => {
  const answer =
    (body: string): Handler =>
    (_request, response) =>
      response.end(body);
  /** The line on which a body is told to differ. */
  const lineOf = async (expected: string, body: string) => {
    const { result } = await hurl(`GET /\nHTTP 200\n${expected}`, answer(body));
    const [failure] = result.steps[0]!.failures;
    return failure?.kind === "expectation"
      ? (failure.place ?? failure.expectation.place)?.line
      : failure?.kind;
  };

  it("is compared as it is written, JSON too", async () => {
    expect(await lineOf('{"a": 1, "b": {{newDate dateFormat "1"}}}\n', '{"a": 1, "b": 1}')).toBeUndefined();
    expect(await lineOf('{"a": 1}\n', '{"a":1}')).toBe(3);
    expect(await lineOf('{"a":1,"b":2}\n', '{"b":2,"a":1}')).toBe(3);
    const { result } = await hurl('GET /\nHTTP 200\n{"a": 1}\n', answer('{"a":1}'));
    expect(result.steps[0]?.failures[0]).toMatchObject({
      diff: ["the JSON is the same, written in another way"],
    });
  });

  it("is told to differ on the first line that does", async () => {
    const lines = "```\none\ntwo\nthree\n```\n";
    expect(await lineOf(lines, "one\ntwo\nthree\n")).toBeUndefined();
    expect(await lineOf(lines, "one\n2\nthree\n")).toBe(5);
    expect(await lineOf(lines, "one\ntwo\n")).toBe(6);
    expect(await lineOf(lines, "eins\n")).toBe(4);
    expect(await lineOf('\n# c\n{\n "a": 1,\n "b": 2\n}\n', '{\n "a": 1,\n "b": 3\n}')).toBe(7);
    expect(await lineOf("<a>\n <b/>\n</a>\n", "<a>\n <c/>\n</a>")).toBe(4);
    expect(await lineOf("`one`\n", "two")).toBe(3);
  });
});

describe("patterns in Rust's syntax", () => {
  /** What a pattern with a group finds, in JavaScript's escapes. */
  const found = async (pattern: string, text: string) => {
    const { result } = await hurl(
      `GET /\nHTTP 200\n[Captures]\nfound: regex /${pattern}/\n`,
      (_request, response) => response.end(text),
    );
    return result.steps[0]!.failures.length > 0 ? undefined : result.variables.get("found");
  };

  it.each([
    ["(?x) ( [a-z]+ ) # letters", "12 kite", "kite"],
    ["(?xi: ( K i\\ t ) )e", "ki te, KI TE, ki tE: Ki te", "ki t"],
    ["((?x) a b )( c)", "ab c", "ab"],
    ["(?x)(a)(?-x) b", "a b", "a"],
    ["(?x)(\\#c)", "#c", "#c"],
    ["([a[bc]]+)", "xxabc", "abc"],
    ["([a-z&&[^aeiou]]+)", "aeiou bcd", "bcd"],
    ["([\\w--[a-z]]+)", "abcDEF9é", "DEF9é"],
    ["([a-c~~b-d]+)", "bbadb", "ad"],
    ["([^a[b\\]]]+)", "ab]cd", "cd"],
    ["([[:alpha:]&&[^a]]+)", "abc1", "bc"],
    ["([[^a-z]])", "ab9", "9"],
    ["([]x]+)", "a]x", "]x"],
    ["([a\\-&]+)", "x-&a", "-&a"],
  ])("find what they find there: %s", async (pattern, text, expected) => {
    expect(await found(pattern, text)).toBe(expected);
  });

  it.each(["([a[b])", "([a&&[z-a]])", "([a[[:nope:]]])"])(
    "are refused when they are not valid: %s",
    async (pattern) => {
      await expect(found(pattern, "a")).rejects.toThrow(
        /^test\.hurl:4:8: the pattern .* is not valid|class that is not valid/,
      );
    },
  );
});
