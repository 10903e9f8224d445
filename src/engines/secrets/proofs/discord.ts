import type { Proof } from "../rule.ts";

/** The number of the bot or user a Discord token belongs to: its first part, decoded. */
function accountOf(token: string): string | undefined {
  const id = Buffer.from(token.slice(0, token.indexOf(".")), "base64url").toString("latin1");
  return /^\d{17,20}$/.test(id) ? id : undefined;
}

/** Proves a Discord token whose first part decodes to a snowflake, and refutes every other. */
export function proveDiscordToken(token: string): Proof {
  return accountOf(token) ? "proven" : "refuted";
}

/** The bot's id, and when it was made: snowflakes count milliseconds since 2015 in their upper 42 bits. */
export function describeDiscordToken(token: string): Readonly<Record<string, string>> {
  const id = accountOf(token);
  if (!id) return {};
  return { account: id, created: new Date(Number(BigInt(id) >> 22n) + 1_420_070_400_000).toISOString() };
}
