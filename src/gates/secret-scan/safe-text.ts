import type { Redactor } from "../../core/redactor.ts";
import type { Scanner } from "../../engines/secrets/scanner.ts";

/** A text that came from outside, such as git's reason for a failure, with every secret in it redacted. */
export async function withoutSecrets(text: string, scanner: Scanner, redactor: Redactor): Promise<string> {
  const { secrets } = await scanner.scan(Buffer.from(text, "utf8"), "");
  for (const { secret } of secrets) redactor.add(secret);
  return redactor.redact(text);
}
