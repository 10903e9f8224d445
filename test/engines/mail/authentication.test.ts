import { describe, expect, it } from "vitest";
import {
  authenticationResults,
  describeResults,
  isAuthenticated,
} from "../../../src/engines/mail/authentication.ts";

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
    expect(describeResults(found!)).toBe(
      "dkim=pass (shop.example), spf=softfail (mail.shop.example), dmarc=pass (shop.example)",
    );
    expect(results()).toBeUndefined();
    expect(results("mx.example.net; none")).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ["DKIM of the domain", "x; dkim=pass header.d=shop.example", true],
    ["DKIM of a subdomain", "x; dkim=pass header.i=@mail.shop.example", true],
    ["SPF of a subdomain", "x; spf=pass smtp.mailfrom=b@bounce.shop.example", true],
    ["DKIM that fails", "x; dkim=fail header.d=shop.example", false],
    ["DKIM of somebody else", "x; dkim=pass header.d=sender.example", false],
    ["SPF of somebody else", "x; spf=pass smtp.mailfrom=b@sender.example", false],
    ["a domain that only ends alike", "x; dkim=pass header.d=not-shop.example", false],
    ["DMARC's word alone", "x; dmarc=pass header.from=shop.example", false],
    ["nothing", "x; none", false],
  ])("counts by alignment: %s", (_what, value, expected) => {
    expect(isAuthenticated(results(value)!, "no-reply@shop.example")).toBe(expected);
  });
});
