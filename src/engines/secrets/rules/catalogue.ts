import type { SecretRule } from "../rule.ts";
import { ai } from "./ai.ts";
import { aiData } from "./ai-data.ts";
import { aiTools } from "./ai-tools.ts";
import { alerting } from "./alerting.ts";
import { analytics } from "./analytics.ts";
import { automation } from "./automation.ts";
import { awsRules } from "./aws.ts";
import { azureRules } from "./azure.ts";
import { blockchain } from "./blockchain.ts";
import { blockchainKeys } from "./blockchain-keys.ts";
import { chat } from "./chat.ts";
import { ci } from "./ci.ts";
import { clouds } from "./clouds.ts";
import { cloudsAsia } from "./clouds-asia.ts";
import { commerce } from "./commerce.ts";
import { connectionStrings } from "./connection-strings.ts";
import { content } from "./content.ts";
import { customers } from "./customers.ts";
import { data } from "./data.ts";
import { databases } from "./databases.ts";
import { domains } from "./domains.ts";
import { entraRules } from "./entra.ts";
import { featureFlags } from "./feature-flags.ts";
import { finance } from "./finance.ts";
import { frameworks } from "./frameworks.ts";
import { gitHosts } from "./git-hosts.ts";
import { googleRules } from "./google.ts";
import { hosting } from "./hosting.ts";
import { httpCredentials } from "./http-credentials.ts";
import { identity } from "./identity.ts";
import { kubernetesRules } from "./kubernetes.ts";
import { mail } from "./mail.ts";
import { maps } from "./maps.ts";
import { monitoring } from "./monitoring.ts";
import { packageRegistries } from "./package-registries.ts";
import { payment } from "./payment.ts";
import { privateKeys } from "./private-keys.ts";
import { productivity } from "./productivity.ts";
import { searchServices } from "./search-services.ts";
import { secretManagers } from "./secret-managers.ts";
import { security } from "./security.ts";
import { social } from "./social.ts";
import { storage } from "./storage.ts";
import { telephony } from "./telephony.ts";
import { testServices } from "./test-services.ts";

/** Every form of secret that is known, one list per field joined. */
export const secretRules: readonly SecretRule[] = [
  ...awsRules,
  ...azureRules,
  ...entraRules,
  ...googleRules,
  ...clouds,
  ...cloudsAsia,
  ...hosting,
  ...domains,
  ...gitHosts,
  ...packageRegistries,
  ...ci,
  ...testServices,
  ...secretManagers,
  ...kubernetesRules,
  ...databases,
  ...searchServices,
  ...payment,
  ...finance,
  ...chat,
  ...mail,
  ...telephony,
  ...ai,
  ...aiTools,
  ...aiData,
  ...monitoring,
  ...alerting,
  ...analytics,
  ...featureFlags,
  ...identity,
  ...productivity,
  ...automation,
  ...customers,
  ...commerce,
  ...content,
  ...maps,
  ...social,
  ...storage,
  ...security,
  ...data,
  ...blockchainKeys,
  ...blockchain,
  ...frameworks,
  ...privateKeys,
  ...connectionStrings,
  ...httpCredentials,
];
