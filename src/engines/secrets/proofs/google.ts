import type { Proof } from "../rule.ts";
import { provePem } from "./pem.ts";

function keyFileOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const plain = text.includes('\\"') ? text.replaceAll('\\"', '"').replaceAll("\\\\n", "\\n") : text;
  try {
    const value: unknown = JSON.parse(plain);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Proves a Google Cloud service account key file: JSON of that type whose private key parses. */
export function proveServiceAccount(text: string): Proof {
  const file = keyFileOf(text);
  if (!file) return "unproven";
  const key = file["private_key"];
  return typeof key === "string" ? provePem(key) : "refuted";
}

/** Account, project and key id: what is needed to find the key and delete it. */
export function describeServiceAccount(text: string): Readonly<Record<string, string>> {
  const file = keyFileOf(text);
  const facts: Record<string, string> = {};
  const shown = { account: "client_email", project: "project_id", "key id": "private_key_id" };
  for (const [name, field] of Object.entries(shown)) {
    const value = file?.[field];
    if (typeof value === "string") facts[name] = value.slice(0, 200);
  }
  return facts;
}
