import type { Proof } from "../rule.ts";

/** Proves a value whose base64 decodes to exactly `size` bytes, such as an Azure account key; refutes every other. */
export function proveBase64Size(size: number): (value: string) => Proof {
  return (value) => (Buffer.from(value, "base64").length === size ? "unproven" : "refuted");
}

/** The JSON object a token carries in base64 after `prefix`, up to `until` where that is given. */
export function payloadOf(
  token: string,
  prefix: string,
  until?: string,
): Readonly<Record<string, unknown>> | undefined {
  const rest = token.slice(prefix.length);
  const cut = until === undefined ? -1 : rest.indexOf(until);
  try {
    const value: unknown = JSON.parse(
      Buffer.from(cut < 0 ? rest : rest.slice(0, cut), "base64").toString("utf8"),
    );
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Proves a token whose payload is JSON with all of `fields`, and refutes every other. */
export function provePayload(
  prefix: string,
  fields: readonly string[],
  until?: string,
): (token: string) => Proof {
  return (token) => {
    const payload = payloadOf(token, prefix, until);
    return payload && fields.every((field) => field in payload) ? "proven" : "refuted";
  };
}

/** Facts of a payload that are texts or numbers: `{ organisation: "org" }` shows field `org` as organisation. */
export function describePayload(
  prefix: string,
  fields: Readonly<Record<string, string>>,
  until?: string,
): (token: string) => Readonly<Record<string, string>> {
  return (token) => {
    const payload = payloadOf(token, prefix, until);
    const facts: Record<string, string> = {};
    for (const [name, field] of Object.entries(fields)) {
      const value = payload?.[field];
      if (typeof value === "string" || typeof value === "number") facts[name] = String(value).slice(0, 200);
    }
    return facts;
  };
}
