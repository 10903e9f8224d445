import { describe, expect, it } from "vitest";
import { type Annotation, toAnnotation, withinCaps } from "./issue.ts";
import { createSecretMasker } from "./secret-masker.ts";

function place(properties: Record<string, string>): Annotation {
  const masker = createSecretMasker();
  masker.add("s3cr3t-value");
  return toAnnotation("error", "the s3cr3t-value leaked", new Map(Object.entries(properties)), {
    masker,
    workspace: "/work/shop",
  });
}

describe("an annotation's place", () => {
  it.each([
    [
      "a whole place",
      { file: "a.js", line: "2", endLine: "2", col: "1", endColumn: "4" },
      { line: 2, endLine: 2, col: 1, endColumn: 4 },
    ],
    [
      "columns of a span over lines",
      { line: "1", endLine: "2", col: "1", endColumn: "2" },
      { line: 1, endLine: 2 },
    ],
    ["columns without a line", { col: "1", endColumn: "2" }, {}],
    ["an end alone", { endLine: "3" }, { line: 3, endLine: 3 }],
    ["an end before the start", { line: "3", endLine: "1" }, {}],
    ["columns in reverse", { line: "3", col: "5", endColumn: "2" }, { line: 3 }],
    ["no number", { line: "three" }, {}],
  ])("keeps what fits of %s", (_case, properties, expected) => {
    const { level, message, file, ...rest } = place(properties);
    expect(rest).toEqual(expected);
  });

  it("is relative to the workspace", () => {
    expect(place({ file: "/work/shop/src/a.js" }).file).toBe("src/a.js");
    expect(place({ file: "/etc/passwd" }).file).toBe("/etc/passwd");
  });
});

describe("an annotation's message", () => {
  it("is masked; title and file are not", () => {
    const { message, title } = place({ title: "s3cr3t-value" });
    expect(message).toBe("the *** leaked");
    expect(title).toBe("s3cr3t-value");
  });

  it("ends after 4,096 characters", () => {
    const masker = createSecretMasker();
    const { message } = toAnnotation("notice", "x".repeat(5000), new Map(), { masker, workspace: "/" });
    expect(message).toHaveLength(4096);
  });
});

describe("a step's annotations", () => {
  it("are the first ten of each level", () => {
    const levels = ["error", "warning", "notice"] as const;
    const made = levels.flatMap((level) =>
      Array.from({ length: 12 }, (_, index) => ({ level, message: `${level} ${index}` })),
    );
    const kept = withinCaps(made);
    expect(kept).toHaveLength(30);
    expect(kept.map(({ message }) => message)).not.toContain("warning 10");
  });
});
