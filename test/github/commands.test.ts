import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCommand, maskCommand, noticeCommand, warningCommand } from "../../src/github/commands.ts";
import { knownCommands, parseWorkflowCommand } from "../harness/runner/workflow-command.ts";

/** What the runner reads from a line. */
function parseCommand(line: string) {
  const command = parseWorkflowCommand(line.replace(/\n$/, ""), new Set(knownCommands));
  return command && { ...command, properties: Object.fromEntries(command.properties) };
}

describe("an annotation", () => {
  it("carries its place and its message to the runner", () => {
    const line = errorCommand("100% wrong\nsee below", {
      file: "src/a,b:c.ts",
      line: 3,
      col: 5,
      title: "A: b, c",
    });
    expect(line).toBe(
      "::error title=A%3A b%2C c,file=src/a%2Cb%3Ac.ts,line=3,col=5::100%25 wrong%0Asee below\n",
    );
    expect(parseCommand(line)).toEqual({
      name: "error",
      properties: { title: "A: b, c", file: "src/a,b:c.ts", line: "3", col: "5" },
      data: "100% wrong\nsee below",
    });
  });

  it("has a warning's and a notice's form", () => {
    expect(warningCommand("w")).toBe("::warning::w\n");
    expect(noticeCommand("n", { file: "a" })).toBe("::notice file=a::n\n");
  });

  it("cannot be ended or followed by anything that text from outside holds", () => {
    const commands = fc.constantFrom(errorCommand, warningCommand, noticeCommand);
    const hostile = fc.array(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("::error::", "##[add-path]", "\n", "\r", "%0A", "::", ","),
      ),
    );
    fc.assert(
      fc.property(commands, hostile, hostile, (command, message, title) => {
        const text = command(message.join(""), { title: title.join(""), file: title.join("") });
        expect(text.indexOf("\n")).toBe(text.length - 1);
        expect(text).not.toContain("\r");
        expect(
          parseCommand(text)
            ?.data.split("\n")
            .some((line) => line.includes("##[")),
        ).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a mask", () => {
  it("hides the value itself, whatever it holds", () => {
    const secret = "50%\nof it::";
    expect(parseCommand(maskCommand(secret))).toEqual({ name: "add-mask", properties: {}, data: secret });
  });

  it("is not sent for white space, which the runner refuses", () => {
    expect(maskCommand(" \n")).toBe("");
  });
});
