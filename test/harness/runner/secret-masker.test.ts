import { describe, expect, it } from "vitest";
import { createSecretMasker } from "./secret-masker.ts";

function masked(secret: string, text: string): string {
  const masker = createSecretMasker();
  masker.add(secret);
  return masker.mask(text);
}

describe("a masked value", () => {
  it("is replaced wherever it stands", () => {
    expect(masked("hunter2!", "a hunter2! b hunter2!hunter2!")).toBe("a *** b ***");
  });

  const secret = `p"a's&s<w>ord/ü`;
  it.each([
    ["as JSON", JSON.stringify({ secret }), '{"secret":"***"}'],
    ["percent-encoded", `?q=${encodeURIComponent(secret)}`, "?q=***"],
    ["in XML", "<a>p&quot;a&apos;s&amp;s&lt;w&gt;ord/ü</a>", "<a>***</a>"],
    ["in an expression", `'p"a''s&s<w>ord/ü'`, "'***'"],
  ])("is replaced %s", (_form, text, shown) => {
    expect(masked(secret, text)).toBe(shown);
  });

  it.each([0, 1, 2])("is replaced in base64 behind %i bytes", (shift) => {
    const text = Buffer.from(`${"x".repeat(shift)}correct horse battery`).toString("base64");
    expect(masked("correct horse battery", text)).toContain("***");
  });

  it("joins overlapping places into one", () => {
    const masker = createSecretMasker();
    masker.add("abcdef");
    masker.add("defghi");
    expect(masker.mask("-abcdefghi-")).toBe("-***-");
  });

  it("is never an empty one", () => {
    const masker = createSecretMasker();
    masker.add("");
    expect(masker.mask("text")).toBe("text");
    expect(masker.values()).toEqual([]);
  });
});
