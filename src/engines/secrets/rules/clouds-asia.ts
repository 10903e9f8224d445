import type { SecretRule } from "../rule.ts";
import { provider } from "./build.ts";
import { alnum, base64url } from "./sample.ts";

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
const yandex = provider("yandex-cloud", "Yandex Cloud", {
  documentation: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
  revoke: "Delete the key of the service account, or revoke the OAuth token.",
  at: "https://console.yandex.cloud/",
});
const huawei = provider("huawei-cloud", "Huawei Cloud", {
  documentation: "https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html",
  revoke: "Delete the access key under My Credentials.",
  at: "https://console-intl.huaweicloud.com/iam/",
});
const volcengine = provider("volcengine", "Volcengine", {
  documentation: "https://www.volcengine.com/docs/6291/65568",
  revoke: "Disable and delete the access key.",
  at: "https://console.volcengine.com/iam/keymanage/",
});

/** Clouds of Asia and Russia. */
export const cloudsAsia: readonly SecretRule[] = [
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
  volcengine.near("access-key-id", "access key id", {
    words: ["volc", "byteplus"],
    value: /AKLT[A-Za-z0-9]{40,60}/,
    like: ["AKLT", alnum(43)],
    confidence: "medium",
  }),
];
