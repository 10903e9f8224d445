import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  describeJwt,
  encodeJwt,
  proveJwt,
  proveSupabaseRole,
  readJwt,
} from "../../../../src/engines/secrets/proofs/jwt.ts";

const signature = createHmac("sha256", "k").update("x").digest("base64url");
const token = (claims: object, header: object = { alg: "HS256", typ: "JWT" }): string =>
  encodeJwt(header, claims, signature);

describe("a JSON Web Token", () => {
  it("is read without its signature being checked", () => {
    expect(readJwt(token({ sub: "a" }))).toEqual({
      header: { alg: "HS256", typ: "JWT" },
      claims: { sub: "a" },
    });
  });

  it("is none without an algorithm, without JSON, or with a list for claims", () => {
    expect(readJwt(token({}, { typ: "JWT" }))).toBeUndefined();
    expect(readJwt("eyJub3QgSlNPTg.eyJh.x")).toBeUndefined();
    expect(readJwt(token([1]))).toBeUndefined();
  });

  it("may be encrypted, with claims nobody can read", () => {
    const head = Buffer.from(JSON.stringify({ alg: "dir", enc: "A256GCM" })).toString("base64url");
    expect(proveJwt(`${head}..iv.text.tag`)).toBe("unproven");
    expect(describeJwt(`${head}..iv.text.tag`)).toEqual({ algorithm: "dir" });
  });

  it("tells its issuer, role, algorithm and times", () => {
    expect(
      describeJwt(token({ iss: "https://login.shop.net", role: "admin", exp: 1893456000, iat: 1700000000 })),
    ).toEqual({
      algorithm: "HS256",
      issuer: "https://login.shop.net",
      role: "admin",
      expires: "2030-01-01T00:00:00.000Z",
      issued: "2023-11-14T22:13:20.000Z",
    });
  });

  it("says when it never expires, and nothing of a time that is none", () => {
    expect(describeJwt(token({ sub: "a" }))["expires"]).toBe("never");
    expect(describeJwt(token({ exp: 1e300 }))["expires"]).toBeUndefined();
    expect(describeJwt(token({ exp: "soon" }))["expires"]).toBeUndefined();
  });

  it("is left to its own rule where it is a Supabase key or a service account's", () => {
    expect(proveJwt(token({ iss: "supabase", role: "anon" }))).toBe("refuted");
    expect(proveJwt(token({ iss: "kubernetes/serviceaccount" }))).toBe("refuted");
    expect(proveJwt(token({ iss: "https://login.shop.net" }))).toBe("unproven");
  });

  it("is refuted where it is the example of jwt.io", () => {
    expect(proveJwt(token({ sub: "1234567890", name: "John Doe", iat: 1516239022 }))).toBe("refuted");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.jsonValue(), (text, value) => {
        const odd = `${Buffer.from(JSON.stringify({ alg: "x" })).toString("base64url")}.${Buffer.from(JSON.stringify(value)).toString("base64url")}.${text}`;
        for (const input of [text, odd]) {
          expect(["unproven", "refuted"]).toContain(proveJwt(input));
          expect(describeJwt(input)).toBeTypeOf("object");
        }
      }),
    );
  });
});

describe("a Supabase key", () => {
  it("is told by the role in its claims", () => {
    const serviceRole = token({ iss: "supabase", ref: "abc", role: "service_role" });
    expect(proveSupabaseRole("service_role")(serviceRole)).toBe("proven");
    expect(proveSupabaseRole("anon")(serviceRole)).toBe("refuted");
  });

  it("is none where another issuer uses the same role", () => {
    expect(proveSupabaseRole("anon")(token({ iss: "shop", role: "anon" }))).toBe("refuted");
  });
});
