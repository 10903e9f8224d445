import type { SecretRule } from "../rule.ts";
import { ai } from "./ai.ts";
import { awsRules } from "./aws.ts";
import { chat } from "./chat.ts";
import { connectionStrings } from "./connection-strings.ts";
import { gitHosts } from "./git-hosts.ts";
import { googleRules } from "./google.ts";
import { httpCredentials } from "./http-credentials.ts";
import { mail } from "./mail.ts";
import { packageRegistries } from "./package-registries.ts";
import { payment } from "./payment.ts";
import { privateKeys } from "./private-keys.ts";

/** Every form of secret that is known, one list per field joined. */
export const secretRules: readonly SecretRule[] = [
  ...awsRules,
  ...googleRules,
  ...gitHosts,
  ...packageRegistries,
  ...payment,
  ...chat,
  ...mail,
  ...ai,
  ...privateKeys,
  ...connectionStrings,
  ...httpCredentials,
];
