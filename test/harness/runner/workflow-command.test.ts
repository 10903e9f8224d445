import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownCommands, parseWorkflowCommand } from "./workflow-command.ts";

const registered = new Set(knownCommands);

function parse(line: string) {
  const command = parseWorkflowCommand(line, registered);
  return command && { ...command, properties: Object.fromEntries(command.properties) };
}

describe("the syntax with colons", () => {
  it("reads name, properties and data, unescaped", () => {
    expect(parse("::error file=a%2Cb%3A1.js,line=3::50%25 of%0A%0Dall")).toEqual({
      name: "error",
      properties: { file: "a,b:1.js", line: "3" },
      data: "50% of\n\rall",
    });
  });

  it("unescapes in one pass each, the percent sign last", () => {
    expect(parse("::warning::%250A")?.data).toBe("%0A");
  });

  it("keeps colons and commas escaped in the data", () => {
    expect(parse("::notice::a%3Ab%2Cc")?.data).toBe("a%3Ab%2Cc");
  });

  it.each(["  ::error::x", "\t::error::x", "\u00a0\u2003::error::x"])(
    "counts after white space: %j",
    (line) => {
      expect(parse(line)?.name).toBe("error");
    },
  );

  it.each(["x ::error::y", "::nonsense::y", ":: error::y", "::error", "::", "", "::ERR OR::x"])(
    "is not in %j",
    (line) => {
      expect(parse(line)).toBeUndefined();
    },
  );

  it("knows names in any case", () => {
    expect(parse("::ADD-MASK::x")?.name).toBe("add-mask");
  });

  it("drops properties without name or value", () => {
    expect(parse("::error file=,=1,line,col=4::x")?.properties).toEqual({ col: "4" });
  });

  it("is found behind characters that weigh nothing, where the names still stand", () => {
    expect(parse("\u00ad::error::x")).toBeUndefined();
    expect(parse("::error:\u200b:x")?.name).toBe("error");
  });
});

describe("the syntax with brackets", () => {
  it("is obeyed anywhere in a line", () => {
    expect(parse("  some text ##[error file=a;line=2]it%3Bs %5Dhere")).toEqual({
      name: "error",
      properties: { file: "a", line: "2" },
      data: "it;s ]here",
    });
  });

  it.each(["##[error", "# #[error]x", "##[nonsense]x", "##error]x"])("is not in %j", (line) => {
    expect(parse(line)).toBeUndefined();
  });

  it("is looked for when the colons are no command", () => {
    expect(parse("::nonsense:: ##[warning]x")?.name).toBe("warning");
  });
});

describe("any line", () => {
  it("is read without failing, and names only known commands", () => {
    const pieces = fc.constantFrom(
      "::",
      "##[",
      "]",
      " ",
      "error",
      "stop-commands",
      "=",
      ",",
      ";",
      "%0A",
      "\u200b",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const command = parseWorkflowCommand(parts.join(""), registered);
        expect(command === undefined || registered.has(command.name)).toBe(true);
      }),
    );
  });
});
