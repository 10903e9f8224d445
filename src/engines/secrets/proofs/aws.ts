import { base32Decode } from "./base32.ts";

/**
 * The 12-digit account an AWS access key id belongs to. Ids issued since 2019 carry it: the ten characters after the
 * four-letter prefix are base32, their first 47 bits below the top one are the account's number.
 *
 * @returns Nothing for an older id, whose fifth character is below `Q`.
 */
export function awsAccount(keyId: string): string | undefined {
  if ((keyId[4] ?? "") < "Q") return undefined;
  const bytes = base32Decode(keyId.slice(4, 14));
  if (!bytes || bytes.length < 6) return undefined;
  const account = Number((BigInt(bytes.readUIntBE(0, 6)) & 0x7fffffffff80n) >> 7n);
  return account < 1e12 ? String(account).padStart(12, "0") : undefined;
}

const kinds: Readonly<Record<string, string>> = {
  AKIA: "long-term access key",
  ASIA: "temporary access key",
  ABIA: "STS service bearer token",
  ACCA: "context-specific credential",
};

/** Kind of the key and the account it belongs to. */
export function describeAwsKeyId(keyId: string): Readonly<Record<string, string>> {
  const account = awsAccount(keyId);
  return { kind: kinds[keyId.slice(0, 4)] ?? "access key", ...(account && { account }) };
}
