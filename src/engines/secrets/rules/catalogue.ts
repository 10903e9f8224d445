import type { SecretRule } from "../rule.ts";
import { fields } from "./fields.ts";

/** Every form of secret that is known, one list per field joined. */
export const secretRules: readonly SecretRule[] = (
  await Promise.all(Object.values(fields).map((load) => load()))
).flat();
