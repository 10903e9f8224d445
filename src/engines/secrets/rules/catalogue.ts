import type { SecretRule } from "../rule.ts";
import { ai } from "./ai.ts";
import { aiTools } from "./ai-tools.ts";
import { analytics } from "./analytics.ts";
import { awsRules } from "./aws.ts";
import { azureRules } from "./azure.ts";
import { blockchain } from "./blockchain.ts";
import { business } from "./business.ts";
import { chat } from "./chat.ts";
import { ci } from "./ci.ts";
import { clouds } from "./clouds.ts";
import { connectionStrings } from "./connection-strings.ts";
import { data, security } from "./data.ts";
import { databases } from "./databases.ts";
import { finance } from "./finance.ts";
import { frameworks } from "./frameworks.ts";
import { gitHosts } from "./git-hosts.ts";
import { googleRules } from "./google.ts";
import { hosting } from "./hosting.ts";
import { httpCredentials } from "./http-credentials.ts";
import { identity } from "./identity.ts";
import { kubernetesRules } from "./kubernetes.ts";
import { mail } from "./mail.ts";
import { maps, social, storage } from "./media.ts";
import { monitoring } from "./monitoring.ts";
import { packageRegistries } from "./package-registries.ts";
import { payment } from "./payment.ts";
import { privateKeys } from "./private-keys.ts";
import { productivity } from "./productivity.ts";
import { secretManagers } from "./secret-managers.ts";
import { telephony } from "./telephony.ts";

/** Every form of secret that is known, one list per field joined. */
export const secretRules: readonly SecretRule[] = [
  ...awsRules,
  ...azureRules,
  ...googleRules,
  ...clouds,
  ...hosting,
  ...gitHosts,
  ...packageRegistries,
  ...ci,
  ...secretManagers,
  ...kubernetesRules,
  ...databases,
  ...payment,
  ...finance,
  ...chat,
  ...mail,
  ...telephony,
  ...ai,
  ...aiTools,
  ...monitoring,
  ...analytics,
  ...identity,
  ...productivity,
  ...business,
  ...maps,
  ...social,
  ...storage,
  ...security,
  ...data,
  ...blockchain,
  ...frameworks,
  ...privateKeys,
  ...connectionStrings,
  ...httpCredentials,
];
