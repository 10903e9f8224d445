import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRedactor, REDACTED } from "../../src/core/redactor.ts";

const secretText = fc
  .string({ unit: "binary", minLength: 6, maxLength: 40 })
  .filter((text) => text.trim().length >= 6);

/** Every way a program commonly writes a value into text. */
const encoders: Record<string, (secret: string) => string> = {
  raw: (secret) => secret,
  JSON: (secret) => JSON.stringify({ a: secret }),
  "JSON in JSON with escaped slashes": (secret) => JSON.stringify(secret).replaceAll("/", "\\/"),
  percent: (secret) => `a=${encodeURIComponent(secret.toWellFormed())}`,
  form: (secret) => new URLSearchParams({ a: secret }).toString(),
  HTML: (secret) =>
    `<b>${secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</b>`,
  "shell word": (secret) => `curl -u '${secret.replaceAll("'", "'\\''")}'`,
  base64: (secret) => Buffer.from(`user:${secret}`).toString("base64"),
  "base64, next phase": (secret) => Buffer.from(`xuser:${secret}yz`).toString("base64"),
  "base64, last phase": (secret) => Buffer.from(`xyuser:${secret}y`).toString("base64url"),
  hex: (secret) => Buffer.from(secret).toString("hex"),
};

describe("redactor", () => {
  for (const [name, encode] of Object.entries(encoders)) {
    it(`leaves no secret readable: ${name}`, () => {
      fc.assert(
        fc.property(secretText, fc.string(), fc.string(), (secret, before, after) => {
          const redactor = createRedactor();
          redactor.add(secret);
          const hidden = redactor.redact(before + encode(secret) + after);
          expect(hidden).toContain(REDACTED);
          expect(hidden.includes(encode(secret))).toBe(false);
          if (!before.includes(secret) && !after.includes(secret) && !REDACTED.includes(secret.trim()))
            expect(hidden.includes(secret)).toBe(false);
        }),
      );
    });
  }

  it("hides a secret in every part of a URL", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 8, maxLength: 30 }), (text) => {
        // Dots and slashes change a path itself; line breaks never reach a URL.
        const secret = `s${text.replace(/[./\\\s]/g, "_")}`;
        const redactor = createRedactor();
        redactor.add(secret);
        const url = new URL("https://example.com/");
        url.pathname = `/in/${secret}/path`;
        url.search = `q=${secret}&r`;
        url.username = secret;
        const hidden = redactor.redact(url.href);
        for (const part of [url.pathname.slice(4, -5), url.search.slice(3, -2), url.username])
          expect(hidden).not.toContain(part);
      }),
    );
  });

  it("hides both of two secrets that overlap", () => {
    const redactor = createRedactor();
    redactor.add("abcdefgh");
    redactor.add("efghijkl");
    expect(redactor.redact("-abcdefghijkl-")).toBe(`-${REDACTED}-`);
  });

  it("hides the longer secret where one begins with the other", () => {
    const redactor = createRedactor();
    redactor.add("token");
    redactor.add("token-for-production");
    expect(redactor.redact("token-for-production, token")).toBe(`${REDACTED}, ${REDACTED}`);
  });

  it("keeps everything else as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const redactor = createRedactor();
        expect(redactor.redact(text)).toBe(text);
        redactor.add("never-in-there-8f3a");
        expect(redactor.redact(text)).toBe(text);
      }),
    );
  });

  it("redacts each long line of a secret that has several, and the secret without its final line break", () => {
    const redactor = createRedactor();
    redactor.add("-----BEGIN KEY-----\nabcdefghijklmnop\nxyz\n");
    redactor.add("hunter2\n");
    expect(redactor.redact("key abcdefghijklmnop xyz hunter2.")).toBe(`key ${REDACTED} xyz ${REDACTED}.`);
  });

  it("ignores what is too short to be a secret", () => {
    const redactor = createRedactor();
    for (const tiny of ["", "a", "abc"]) redactor.add(tiny);
    expect(redactor.redact("abc a")).toBe("abc a");
  });

  it("redacts plain data through and through, keys included, and copies it", () => {
    const redactor = createRedactor();
    redactor.add("s3cr3t-value");
    const data = { list: ["x s3cr3t-value"], "key s3cr3t-value": { deep: "s3cr3t-value", n: 1, none: null } };
    expect(redactor.redactData(data)).toEqual({
      list: [`x ${REDACTED}`],
      [`key ${REDACTED}`]: { deep: REDACTED, n: 1, none: null },
    });
    expect(data.list[0]).toBe("x s3cr3t-value");
  });

  it("tells listeners of secrets known before and after they came", () => {
    const redactor = createRedactor();
    const heard: string[] = [];
    redactor.add("first-secret");
    redactor.onSecret((secret) => heard.push(secret));
    redactor.add("second-secret");
    redactor.add("second-secret");
    expect(heard).toEqual(["first-secret", "second-secret"]);
  });

  it("stays quick with many secrets and a large text", () => {
    const redactor = createRedactor();
    for (let index = 0; index < 200; index++) redactor.add(`secret-number-${index}-${"x".repeat(20)}`);
    const text = "no secret in this line of an ordinary log, none at all\n".repeat(4000);
    expect(redactor.redact(text)).toBe(text);
  });
});
