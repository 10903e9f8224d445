import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awsAccount, describeAwsKeyId } from "../../../../src/engines/secrets/proofs/aws.ts";
import {
  describePayload,
  payloadOf,
  proveBase64Size,
  provePayload,
} from "../../../../src/engines/secrets/proofs/base64-payload.ts";
import { describeDiscordToken, proveDiscordToken } from "../../../../src/engines/secrets/proofs/discord.ts";
import {
  describeRoutable,
  proveRoutable,
  withRoutableChecksum,
} from "../../../../src/engines/secrets/proofs/gitlab-routable.ts";
import { describePypiToken, provePypiToken } from "../../../../src/engines/secrets/proofs/pypi.ts";

describe("an AWS access key id", () => {
  it("names the account it belongs to", () => {
    // launch-ready-ignore-next-line aws-access-key-id -- an example of an identifier, which is no secret by itself
    expect(awsAccount(["ASIA", "QNZGKIQY56JQ7WML"].join(""))).toBe("029608264753");
  });

  it("names none where it is of the form before 2019", () => {
    expect(awsAccount(["AKIA", "IOSFODNN7EXAMPLE"].join(""))).toBeUndefined();
  });

  it("is described by kind and account", () => {
    // launch-ready-ignore-next-line aws-access-key-id -- see above
    expect(describeAwsKeyId(["ASIA", "QNZGKIQY56JQ7WML"].join(""))).toEqual({
      kind: "temporary access key",
      account: "029608264753",
    });
    expect(describeAwsKeyId(["AKIA", "IOSFODNN7EXAMPLE"].join(""))).toEqual({ kind: "long-term access key" });
  });
});

describe("a routable GitLab token", () => {
  const token = (facts: string, random: Uint8Array): string => {
    const payload = Buffer.concat([random, Buffer.from(facts), Buffer.from([facts.length])]).toString(
      "base64url",
    );
    const length = payload.length.toString(36).padStart(2, "0");
    return withRoutableChecksum(`${["gl", "pat-"].join("")}${payload}.01.${length}`);
  };
  const random = fc.uint8Array({ minLength: 16, maxLength: 16 });

  it("is proven by its checksum, which differs with one character changed", () => {
    fc.assert(
      fc.property(random, fc.nat(20), (bytes, at) => {
        const whole = token("o:1\nu:2n", bytes);
        const spoilt = whole.slice(0, 7 + at) + (whole[7 + at] === "x" ? "y" : "x") + whole.slice(8 + at);
        expect(proveRoutable(whole)).toBe("proven");
        expect(proveRoutable(spoilt)).toBe("checksum-differs");
      }),
    );
  });

  it("tells cell, organisation, group, project and user, which it holds in base 36", () => {
    const whole = token("c:1\no:1\ng:a\np:2n9c\nu:zz", new Uint8Array(16).fill(7));
    expect(describeRoutable(whole)).toEqual({
      cell: "1",
      organisation: "1",
      group: "10",
      project: "123456",
      user: "1295",
    });
  });

  it("is neither proven nor refuted in the form of twenty characters", () => {
    const old = ["gl", "pat-", "x".repeat(20)].join("");
    expect(proveRoutable(old)).toBe("unproven");
    expect(describeRoutable(old)).toEqual({});
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (value) => {
        expect(["proven", "unproven", "checksum-differs"]).toContain(proveRoutable(value));
        expect(describeRoutable(value)).toBeTypeOf("object");
      }),
    );
  });
});

describe("a token that carries JSON in base64", () => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");
  const token = `sntrys_${encode({ org: "shop", iat: 1, nested: {} })}_rest`;

  it("is proven by the fields it must have", () => {
    expect(provePayload("sntrys_", ["org", "iat"], "_")(token)).toBe("proven");
    expect(provePayload("sntrys_", ["org", "user"], "_")(token)).toBe("refuted");
    expect(provePayload("sntrys_", [], "_")("sntrys_bm90IEpTT04=_rest")).toBe("refuted");
    expect(provePayload("sntrys_", ["org"], "_")(`sntrys_${encode(null)}_rest`)).toBe("refuted");
  });

  it("shows texts and numbers of it, and nothing else", () => {
    const facts = describePayload(
      "sntrys_",
      { organisation: "org", issued: "iat", other: "nested", none: "absent" },
      "_",
    );
    expect(facts(token)).toEqual({ organisation: "shop", issued: "1" });
  });

  it("is read up to its end where nothing follows the payload", () => {
    expect(payloadOf(`glc_${encode({ o: "1" })}`, "glc_")).toEqual({ o: "1" });
  });
});

describe("a value that is so many bytes in base64", () => {
  it("is refuted at any other length", () => {
    const key = Buffer.alloc(64, 1).toString("base64");
    expect(proveBase64Size(64)(key)).toBe("unproven");
    expect(proveBase64Size(32)(key)).toBe("refuted");
  });
});

describe("a Discord token", () => {
  const token = (id: string): string => `${Buffer.from(id).toString("base64url")}.GAbCdE.${"x".repeat(38)}`;

  it("names the account and when that was made", () => {
    expect(proveDiscordToken(token("175928847299117063"))).toBe("proven");
    expect(describeDiscordToken(token("175928847299117063"))).toEqual({
      account: "175928847299117063",
      created: "2016-04-30T11:18:25.796Z",
    });
  });

  it("is refuted where its first part is no snowflake", () => {
    expect(proveDiscordToken(token("not a number at all"))).toBe("refuted");
    expect(describeDiscordToken(token("not a number at all"))).toEqual({});
  });
});

describe("a PyPI token", () => {
  const token = (issuer: string): string =>
    `pypi-${Buffer.concat([Buffer.from([2, 1, issuer.length]), Buffer.from(issuer), Buffer.alloc(60, 9)]).toString("base64url")}`;

  it("names the index that issued it", () => {
    expect(token("pypi.org").startsWith(["pypi-AgEI", "cHlwaS5vcmc"].join(""))).toBe(true);
    expect(provePypiToken(token("pypi.org"))).toBe("proven");
    expect(describePypiToken(token("test.pypi.org"))).toEqual({ index: "test.pypi.org" });
  });

  it("is refuted where another host issued it, or none", () => {
    expect(provePypiToken(token("pypi.example"))).toBe("refuted");
    expect(provePypiToken("pypi-AAAAAAAAAAAA")).toBe("refuted");
    expect(describePypiToken("pypi-AAAAAAAAAAAA")).toEqual({});
  });
});
