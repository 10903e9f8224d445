import { describe, expect, it } from "vitest";
import { authenticationResults } from "../../../src/engines/mail/authentication.ts";

const results = (...values: string[]) =>
  authenticationResults(values.map((value) => ["authentication-results", value] as [string, string]));

describe("what the receiving server found out about the sender", () => {
  it("is read from the topmost field, comments apart", () => {
    const found = results(
      'mx.example.net; dkim=pass (2048-bit key; unprotected) header.d=Shop.example header.s=k1;\r\n spf=softfail (mx: 1.2.3.4 (not) allowed; ok) smtp.mailfrom="bounce@mail.shop.example"; dmarc=pass header.from=shop.example; arc=none',
      "mx.evil.example; dkim=pass header.d=bank.example",
    );
    expect(found).toEqual([
      { method: "dkim", result: "pass", domain: "shop.example" },
      { method: "spf", result: "softfail", domain: "mail.shop.example" },
      { method: "dmarc", result: "pass", domain: "shop.example" },
    ]);
    expect(results()).toBeUndefined();
    expect(results("mx.example.net; none")).toEqual([]);
  });
});
