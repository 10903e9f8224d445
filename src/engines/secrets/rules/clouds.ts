import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64, base64url, hex, upper, uuid } from "./sample.ts";

const digitalOcean = provider("digitalocean", "DigitalOcean", {
  documentation: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
  revoke: "Delete the token under API → Tokens.",
  at: "https://cloud.digitalocean.com/account/api/tokens",
});
const heroku = provider("heroku", "Heroku", {
  documentation: "https://devcenter.heroku.com/articles/authentication",
  revoke:
    "Revoke the authorisation with `heroku authorizations:revoke`, or regenerate the account's API key.",
  at: "https://dashboard.heroku.com/account",
});
const linode = provider("linode", "Linode", {
  documentation: "https://techdocs.akamai.com/linode-api/reference/get-started",
  revoke: "Revoke the token under API Tokens.",
  at: "https://cloud.linode.com/profile/tokens",
});
const vultr = provider("vultr", "Vultr", {
  documentation: "https://docs.vultr.com/platform/other/api",
  revoke: "Regenerate the key under Account → API.",
  at: "https://my.vultr.com/settings/#settingsapi",
});
const hetzner = provider("hetzner", "Hetzner", {
  documentation: "https://docs.hetzner.cloud/reference/cloud",
  revoke: "Delete the token under the project's Security → API tokens.",
  at: "https://console.hetzner.cloud/",
});
const scaleway = provider("scaleway", "Scaleway", {
  documentation: "https://www.scaleway.com/en/docs/iam/concepts/",
  revoke: "Delete the API key under IAM → API keys.",
  at: "https://console.scaleway.com/iam/api-keys",
});
const ovh = provider("ovh", "OVHcloud", {
  documentation: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
  revoke: "Delete the application and its credentials through /me/api.",
  at: "https://eu.api.ovh.com/console/",
});
const alibaba = provider("alibaba-cloud", "Alibaba Cloud", {
  documentation: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
  revoke: "Disable and then delete the AccessKey pair in RAM.",
  at: "https://ram.console.aliyun.com/",
});
const tencent = provider("tencent-cloud", "Tencent Cloud", {
  documentation: "https://www.tencentcloud.com/document/product/598/32675",
  revoke: "Disable and then delete the key under Access Management → API Keys.",
  at: "https://console.tencentcloud.com/cam/capi",
});
const ibm = provider("ibm-cloud", "IBM Cloud", {
  documentation: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
  revoke: "Delete the key under Manage → Access (IAM) → API keys.",
  at: "https://cloud.ibm.com/iam/apikeys",
});
const yandex = provider("yandex-cloud", "Yandex Cloud", {
  documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
  revoke: "Delete the key of the service account, or revoke the OAuth token.",
  at: "https://console.yandex.cloud/",
});
const exoscale = provider("exoscale", "Exoscale", {
  documentation: "https://community.exoscale.com/platform/iam/",
  revoke: "Revoke the key under IAM → Keys.",
  at: "https://portal.exoscale.com/",
});
const civo = provider("civo", "Civo", {
  documentation: "https://www.civo.com/docs/account/api-keys",
  revoke: "Regenerate the key under Settings → Security.",
  at: "https://dashboard.civo.com/security",
});
const upCloud = provider("upcloud", "UpCloud", {
  documentation: "https://upcloud.com/docs/guides/getting-started-upcloud-api/",
  revoke: "Delete the token under People → API tokens.",
  at: "https://hub.upcloud.com/",
});
const huawei = provider("huawei-cloud", "Huawei Cloud", {
  documentation: "https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html",
  revoke: "Delete the access key under My Credentials.",
  at: "https://console-intl.huaweicloud.com/iam/",
});
const equinix = provider("equinix-metal", "Equinix Metal", {
  documentation: "https://docs.equinix.com/metal/identity-access-management/api-keys/",
  revoke: "Delete the key under Personal API Keys.",
  at: "https://console.equinix.com/",
});
const oracle = provider("oracle-cloud", "Oracle Cloud", {
  documentation: "https://docs.oracle.com/iaas/Content/Identity/Tasks/managingcredentials.htm",
  revoke: "Delete the customer secret key or auth token of the user.",
  at: "https://cloud.oracle.com/",
});
const volcengine = provider("volcengine", "Volcengine", {
  documentation: "https://www.volcengine.com/docs/6291/65568",
  revoke: "Disable and delete the access key.",
  at: "https://console.volcengine.com/iam/keymanage/",
});
const koyeb = provider("koyeb", "Koyeb", {
  documentation: "https://www.koyeb.com/docs/reference/api",
  revoke: "Delete the token under Settings → API.",
  at: "https://app.koyeb.com/settings/api",
});

/** Clouds beside the largest three. */
export const clouds: readonly SecretRule[] = [
  digitalOcean.token("personal-access-token", "personal access token", {
    prefix: "dop_v1_",
    body: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  digitalOcean.token("oauth-token", "OAuth access token", {
    prefix: "doo_v1_",
    body: /[0-9a-f]{64}/,
    like: [hex(64)],
    documentation: "https://docs.digitalocean.com/reference/api/oauth/",
  }),
  digitalOcean.token("refresh-token", "OAuth refresh token", {
    prefix: "dor_v1_",
    body: /[0-9a-f]{64}/,
    like: [hex(64)],
    documentation: "https://docs.digitalocean.com/reference/api/oauth/",
  }),
  digitalOcean.assigned("spaces-secret", "Spaces secret key", {
    names: [
      "spaces secret access key",
      "spaces secret key",
      "spaces secret",
      "do spaces secret",
      "digitalocean spaces secret",
    ],
    value: /[A-Za-z0-9+/]{43}(?![A-Za-z0-9+/])/,
    like: [base64(43)],
    documentation: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
    revoke: "Delete the access key under Spaces → Access keys.",
  }),
  heroku.token("api-key", "API key or OAuth token", {
    prefix: "HRKU-",
    body: /[A-Za-z0-9_-]{36,80}/,
    like: ["AA", base64url(58)],
  }),
  heroku.assigned("legacy-api-key", "API key of the older form", {
    names: ["heroku api key", "heroku api token", "heroku key", "heroku auth token"],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
  }),
  linode.assigned("access-token", "personal access token", {
    names: ["linode token", "linode api token", "linode cli token", "linode access token", "linode api key"],
    value: /[0-9a-f]{64}/,
    like: [hex(64)],
  }),
  vultr.assigned("api-key", "API key", {
    names: ["vultr api key", "vultr key", "vultr token"],
    value: /[A-Z0-9]{36}/,
    like: [upper(36)],
  }),
  hetzner.assigned("api-token", "Cloud API token", {
    names: ["hcloud token", "hetzner token", "hetzner api token", "hetzner cloud token", "hcloud api token"],
    value: /[A-Za-z0-9]{64}/,
    like: [alnum(64)],
  }),
  hetzner.assigned("dns-api-token", "DNS API token", {
    names: ["hetzner dns token", "hetzner dns api token", "hetzner api key"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
    documentation: "https://dns.hetzner.com/api-docs",
  }),
  scaleway.assigned("secret-key", "secret key", {
    names: ["scw secret key", "scaleway secret key", "scaleway token", "scaleway secret"],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    like: [uuid],
  }),
  ovh.assigned("application-secret", "application secret", {
    names: ["ovh application secret", "ovh secret", "ovh app secret"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  ovh.assigned("consumer-key", "consumer key", {
    names: ["ovh consumer key"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  alibaba.token("access-key-id", "AccessKey id", {
    prefix: "LTAI",
    body: /(?:5t[A-Za-z0-9]{18}|4[A-Za-z0-9]{19}|[A-Za-z0-9]{12})/,
    like: ["5t", alnum(18)],
    tail: 12,
    confidence: "medium",
  }),
  alibaba.assigned("access-key-secret", "AccessKey secret", {
    names: [
      "alibaba cloud access key secret",
      "alicloud secret key",
      "aliyun access key secret",
      "aliyun secret",
      "accesskeysecret",
      "alicloud secret",
      "oss access key secret",
    ],
    value: /[A-Za-z0-9]{30}/,
    like: [alnum(30)],
  }),
  tencent.token("secret-id", "SecretId", {
    prefix: "AKID",
    body: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
    tail: 32,
    confidence: "medium",
  }),
  tencent.assigned("secret-key", "SecretKey", {
    names: [
      "tencentcloud secret key",
      "tencent secret key",
      "tencent cloud secret key",
      "cos secret key",
      "qcloud secret key",
    ],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  ibm.assigned("api-key", "API key", {
    names: [
      "ibmcloud api key",
      "ibm cloud api key",
      "ibm api key",
      "bluemix api key",
      "watson api key",
      "ic api key",
      "ibm watson api key",
    ],
    value: /[A-Za-z0-9_-]{44}/,
    like: [base64url(44)],
  }),
  yandex.token("api-key", "API key", {
    prefix: "AQVN",
    body: /[A-Za-z0-9_-]{35,38}/,
    like: [base64url(36)],
    tail: 35,
  }),
  yandex.token("oauth-token", "OAuth token", {
    prefix: ["y0_", "y1_", "y2_", "y3_"],
    body: /[A-Za-z0-9_-]{50,80}/,
    like: [base64url(55)],
    tail: 50,
    documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/oauth-token",
  }),
  yandex.token("iam-token", "IAM token", {
    prefix: "t1.",
    body: /[A-Za-z0-9_-]{100,1000}[.][A-Za-z0-9_-]{86}/,
    like: [base64url(150), ".", base64url(86)],
    tail: 100,
    reach: 1400,
    documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token",
    revoke: "It expires after twelve hours at most; revoke what it was made with.",
  }),
  yandex.assigned("static-secret-key", "static access key", {
    names: ["yc secret key", "yandex secret key", "yandex secret access key", "yc secret access key"],
    value: /YC[A-Za-z0-9_-]{38}/,
    like: ["YC", base64url(38)],
    documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/access-key",
  }),
  exoscale.assigned("api-secret", "API secret", {
    names: ["exoscale api secret", "exoscale secret", "exoscale secret key"],
    value: /[A-Za-z0-9_-]{43}/,
    like: [base64url(43)],
  }),
  civo.assigned("api-key", "API key", {
    names: ["civo token", "civo api key", "civo key"],
    value: /[A-Za-z0-9]{50}/,
    like: [alnum(50)],
  }),
  upCloud.token("api-token", "API token", { prefix: "ucat_", body: /[A-Za-z0-9]{26}/, like: [alnum(26)] }),
  huawei.assigned("secret-key", "secret access key", {
    names: [
      "huaweicloud sdk sk",
      "huawei secret key",
      "hw secret key",
      "huaweicloud secret key",
      "obs secret access key",
    ],
    value: /[A-Za-z0-9]{40}/,
    like: [alnum(40)],
  }),
  equinix.assigned("auth-token", "API key", {
    names: ["metal auth token", "packet auth token", "equinix metal token", "packet api key"],
    value: /[A-Za-z0-9]{32}/,
    like: [alnum(32)],
  }),
  oracle.assigned("customer-secret-key", "customer secret key", {
    names: ["oci secret access key", "oci customer secret key", "oracle cloud secret key", "oci secret key"],
    value: /[A-Za-z0-9+/]{43}=/,
    like: [base64(43), "="],
  }),
  volcengine.near("access-key-id", "access key id", {
    words: ["volc", "byteplus"],
    value: /AKLT[A-Za-z0-9]{40,60}/,
    like: ["AKLT", alnum(43)],
    confidence: "medium",
  }),
  koyeb.assigned("api-token", "API token", {
    names: ["koyeb token", "koyeb api token", "koyeb api key"],
    value: /[a-z0-9]{64}/,
    like: [{ alphabet: "abcdefghijklmnopqrstuvwxyz0123456789", length: 64 }],
  }),
];
