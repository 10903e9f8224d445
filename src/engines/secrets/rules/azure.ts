import { proveBase64Size } from "../proofs/base64-payload.ts";
import type { Proof, SecretRule } from "../rule.ts";
import { begin, end, provider } from "./build.ts";
import { alnum, base64, base64url, hex } from "./sample.ts";

const azure = provider("azure", "Microsoft Azure", {
  documentation: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
  revoke: "Regenerate the key of the resource in the portal, after moving its users to the second key.",
  at: "https://portal.azure.com/",
});

const base64Of64Bytes = /[A-Za-z0-9+/]{86}==/;

const base64Of32Bytes = /[A-Za-z0-9+/]{43}=/;

const signature = /(?:[A-Za-z0-9]|%2[BbFf]|[+/]){40,60}(?:%3[Dd]|=)/;

/**
 * Begins of the keys of Azurite and of the Cosmos DB emulator, the same for everybody (learn.microsoft.com: "Connect to
 * Azurite", "Azure Cosmos DB emulator").
 */
const emulators = [
  ["Eby8vdM02xNOcqFlqUwJ", "PLlmEtlCDXJ1OUzFT50u"],
  ["C2y6yDjf5/R+ob0N8A7C", "gv30VRDJIWEHLM+4QDU5"],
].map((parts) => parts.join(""));

/** Of the size of an account's key, and no emulator's. */
function proveAccountKey(key: string): Proof {
  return emulators.some((begin) => key.startsWith(begin)) ? "refuted" : proveBase64Size(64)(key);
}

/** What Azure's services write into their keys, six characters before the end, so that a key tells what it opens. */
const marks = [
  "+ASt", // Storage
  "ACDb", // Cosmos DB
  "+ABa", // Batch
  "AzFu", // Functions
  "AzSe", // AI Search
  "+ACR", // Container Registry
  "AzCa", // Cache for Redis
  "+ASb", // Service Bus
  "+AEh", // Event Hubs
  "AIoT", // IoT Hub
  "AZEG", // Event Grid
];

/** 64, 39 and 32 bytes in base64, the usual alphabet or that for addresses. */
function markedKey(): RegExp {
  const mark = `(?:${marks.map((text) => text.replace("+", "[+]")).join("|")})`;
  const character = "[A-Za-z0-9+/_-]";
  const sizes = `${character}{76}${mark}${character}{6}==|${character}{42}${mark}${character}{6}|${character}{33}${mark}${character}{6}=|${character}{44}${mark}${character}{6}==`;
  return new RegExp(`${begin}(?<![+/])(?:${sizes})(?![A-Za-z0-9+/=_-])`, "g");
}

/** Microsoft's cloud. */
export const azureRules: readonly SecretRule[] = [
  azure.form("storage-account-key", "storage account key", {
    pattern: /AccountKey\s{0,2}=\s{0,2}(?<secret>[A-Za-z0-9+/]{86}==)/g,
    keywords: ["accountkey"],
    prove: proveAccountKey,
    like: [
      "DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=",
      base64(86),
      "==;EndpointSuffix=core.windows.net",
    ],
    unlike: [["AccountKey=", base64(40), "=="]],
  }),
  azure.assigned("storage-key", "storage account key in a variable", {
    names: [
      "azure storage key",
      "azure storage account key",
      "azure storage access key",
      "storage account key",
    ],
    value: base64Of64Bytes,
    like: [base64(86), "=="],
    prove: proveAccountKey,
    confidence: "high",
  }),
  azure.form("shared-access-key", "shared access key (Service Bus, Event Hubs, IoT Hub)", {
    pattern: /SharedAccessKey\s{0,2}=\s{0,2}(?<secret>[A-Za-z0-9+/]{43}=)/g,
    keywords: ["sharedaccesskey"],
    prove: proveBase64Size(32),
    like: [
      "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=",
      base64(43),
      "=",
    ],
    unlike: [["SharedAccessKeyName=RootManageSharedAccessKey"]],
    documentation: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
  }),
  azure.form("shared-access-signature", "shared access signature in an address", {
    pattern: new RegExp(
      `[?&](?:sv|se|sp|sr|ss|srt|st|spr|si)=[^\\s"'<>]{1,300}?&(?:amp;)?sig=(?<secret>${signature.source})`,
      "g",
    ),
    keywords: ["&sig=", "&amp;sig="],
    like: [
      "https://shop.blob.core.windows.net/c?sv=2024-11-04&se=2027-01-01&sp=r&sig=",
      alnum(42),
      "%2F",
      "%3D",
    ],
    also: [
      ["https://shop.blob.core.windows.net/c?sv=2024-11-04&amp;se=2027-01-01&amp;sig=", alnum(43), "%3D"],
    ],
    unlike: [["https://shop.blob.core.windows.net/c?sv=2024-11-04&sig=", alnum(8)]],
    documentation: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview",
    revoke: "Regenerate the account key it was signed with, or delete its stored access policy.",
  }),
  azure.form("cosmos-db-key", "Cosmos DB account key", {
    pattern:
      /documents\.azure\.com(?::\d{2,5})?\/?;?\s{0,2}AccountKey\s{0,2}=\s{0,2}(?<secret>[A-Za-z0-9+/]{86}==)/g,
    keywords: ["documents.azure.com"],
    prove: proveAccountKey,
    like: ["AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=", base64(86), "=="],
    unlike: [["AccountEndpoint=https://shop.documents.azure.com:443/;AccountKey=", base64(20)]],
    documentation: "https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data",
  }),
  azure.assigned("cosmos-key", "Cosmos DB account key in a variable", {
    names: [
      "cosmos key",
      "cosmosdb key",
      "cosmos db key",
      "cosmos account key",
      "cosmos primary key",
      "azure cosmos key",
    ],
    value: base64Of64Bytes,
    like: [base64(86), "=="],
    prove: proveAccountKey,
    documentation: "https://learn.microsoft.com/azure/cosmos-db/secure-access-to-data",
  }),
  azure.form("app-configuration-secret", "App Configuration connection string", {
    pattern:
      /azconfig\.io;\s{0,2}Id=[A-Za-z0-9+/=:._-]{4,60};\s{0,2}Secret=(?<secret>[A-Za-z0-9+/=]{43,120})/g,
    keywords: ["azconfig.io"],
    like: ["Endpoint=https://shop.azconfig.io;Id=ab12-l0-s0:", alnum(16), ";Secret=", base64(43), "="],
    unlike: [["Endpoint=https://shop.azconfig.io;Id=ab12-l0-s0"]],
    documentation:
      "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
  }),
  azure.form("signalr-access-key", "SignalR or Web PubSub access key", {
    pattern:
      /(?:service\.signalr\.net|webpubsub\.azure\.com)\/?;\s{0,2}AccessKey=(?<secret>[A-Za-z0-9+/=]{43,120})/g,
    keywords: ["service.signalr.net", "webpubsub.azure.com"],
    like: ["Endpoint=https://shop.service.signalr.net;AccessKey=", base64(43), "=;Version=1.0;"],
    also: [["Endpoint=https://shop.webpubsub.azure.com;AccessKey=", base64(43), "=;Version=1.0;"]],
    unlike: [["Endpoint=https://shop.service.signalr.net;AuthType=azure.msi;"]],
    documentation: "https://learn.microsoft.com/azure/azure-signalr/concept-connection-string",
  }),
  azure.form("communication-services-key", "Communication Services access key", {
    pattern: /communication\.azure\.com\/?;\s{0,2}accesskey=(?<secret>[A-Za-z0-9+/=]{43,120})/gi,
    keywords: ["communication.azure.com"],
    like: ["endpoint=https://shop.communication.azure.com/;accesskey=", base64(86), "=="],
    unlike: [["endpoint=https://shop.communication.azure.com/"]],
    documentation:
      "https://learn.microsoft.com/azure/communication-services/quickstarts/create-communication-resource",
  }),
  azure.form("functions-key", "Functions access key in an address", {
    pattern:
      /azurewebsites\.net\/[^\s"'<>]{1,200}?[?&]code=(?<secret>[A-Za-z0-9_%/+-]{40,100}(?:=|%3[Dd]){0,2})(?![A-Za-z0-9_%/+-])/g,
    keywords: ["azurewebsites.net/"],
    like: ["https://shop.azurewebsites.net/api/order?code=", base64url(54), "=="],
    unlike: [["https://shop.azurewebsites.net/api/order?code=", alnum(6)]],
    documentation: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
    revoke: "Renew the function or host key under App keys.",
  }),
  azure.form("logic-apps-trigger", "Logic Apps trigger address", {
    pattern:
      /logic\.azure\.com(?::443)?\/workflows\/[0-9a-f]{32}\/[^\s"'<>]{1,240}?sig=(?<secret>[A-Za-z0-9_-]{40,50})/g,
    keywords: ["logic.azure.com"],
    like: [
      "https://prod-01.westeurope.logic.azure.com:443/workflows/",
      hex(32),
      "/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers&sv=1.0&sig=",
      base64url(43),
    ],
    unlike: [["https://prod-01.westeurope.logic.azure.com:443/workflows/", hex(32)]],
    documentation: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
    revoke: "Regenerate the workflow's access keys.",
  }),
  azure.form("publish-profile-password", "App Service publish profile password", {
    pattern: /<publishProfile\s[^>]{20,600}?userPWD="(?<secret>[A-Za-z0-9]{60})"/g,
    keywords: ["<publishprofile"],
    reach: 800,
    like: [
      '<publishProfile profileName="shop" publishMethod="MSDeploy" publishUrl="shop.scm.azurewebsites.net:443" userName="$shop" userPWD="',
      alnum(60),
      '"',
    ],
    unlike: [['<publishProfile profileName="shop" publishMethod="MSDeploy" userPWD=""']],
    documentation: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials",
    revoke: "Reset the publish profile of the app.",
  }),
  azure.assigned("openai-key", "OpenAI or AI services key", {
    names: [
      "azure openai api key",
      "azure openai key",
      "azure api key",
      "azure cognitive key",
      "azure speech key",
      "speech key",
      "azure ai key",
      "azure translator key",
      "ocp apim subscription key",
      "apim subscription key",
    ],
    value: /(?:[0-9a-f]{32}|[A-Za-z0-9]{84})/,
    like: [hex(32)],
    documentation: "https://learn.microsoft.com/azure/ai-services/authentication",
  }),
  azure.assigned("search-key", "AI Search admin key", {
    names: ["azure search key", "azure search admin key", "azure search api key", "search service key"],
    value: /[A-Za-z0-9]{52}/,
    like: [alnum(52)],
    documentation: "https://learn.microsoft.com/azure/search/search-security-api-keys",
  }),
  azure.assigned("container-registry-password", "Container Registry password", {
    names: [
      "acr password",
      "azure container registry password",
      "registry password",
      "container registry password",
    ],
    value: /[A-Za-z0-9+/]{52}(?![A-Za-z0-9+/=])/,
    like: [base64(52)],
    documentation: "https://learn.microsoft.com/azure/container-registry/container-registry-authentication",
  }),
  azure.assigned("redis-key", "Cache for Redis key", {
    names: ["azure redis key", "redis cache key", "azure redis password"],
    value: base64Of32Bytes,
    like: [base64(43), "="],
    prove: proveBase64Size(32),
    documentation: "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure",
  }),
  azure.form("marked-key", "key with its service's mark", {
    pattern: markedKey,
    keywords: marks.map((mark) => mark.toLowerCase()),
    entropy: 4,
    like: [base64(76), "+ASt", base64(6), "=="],
    also: [
      ...marks.filter((mark) => mark !== "+ASt").map((mark) => [alnum(76), mark, alnum(6), "=="]),
      [alnum(42), "AzSe", alnum(6)],
      [alnum(33), "+ASb", alnum(6), "="],
      [alnum(44), "AzFu", alnum(6), "=="],
    ],
    unlike: [
      [alnum(20), "AzSe", alnum(6)],
      [alnum(90), "+ASt", alnum(6), "=="],
    ],
  }),
  azure.form("ai-services-key", "key of Azure OpenAI or AI services", {
    pattern: () => new RegExp(`${begin}[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}${end}`, "g"),
    keywords: ["jqqj99"],
    like: [alnum(52), "JQQJ99", alnum(26)],
    unlike: [[alnum(20), "JQQJ99", alnum(26)]],
    documentation: "https://learn.microsoft.com/azure/ai-services/authentication",
  }),
];
