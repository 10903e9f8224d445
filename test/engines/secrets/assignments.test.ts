import { describe, expect, it } from "vitest";
import { alphanumeric, randomText, secretsIn } from "./helpers.ts";

const value = randomText("assigned", 32, alphanumeric);
const password = ["Tr0ub4dor", "&3x"].join("");

const secret: Record<string, string> = {
  "an environment file": `API_KEY=${value}`,
  YAML: `  auth_token: ${value}`,
  "quoted YAML": `db:\n  password: "${password}"`,
  JSON: `{"clientSecret": "${value}"}`,
  "escaped JSON": `"{\\"apiKey\\": \\"${value}\\"}"`,
  JavaScript: `const accessToken = '${value}';`,
  Go: `secretKey := "${value}"`,
  Ruby: `:api_key => "${value}"`,
  Python: `os.environ["DB_PASSWORD"] = "${password}"`,
  properties: `spring.datasource.password=${password}`,
  "the default of a shell variable": `PASSWORD="\${DB_PASSWORD:-${password}}"`,
  "a call of two arguments": `define('DB_PASSWORD', '${password}');`,
  "a variable set by a call": `os.Setenv("API_TOKEN", "${value}")`,
  "what is taken where the environment has none": `const p = process.env.DB_PASSWORD || "${password}";`,
  "a constant of the preprocessor": `#define API_TOKEN "${value}"`,
  "a type's annotation": `const API_TOKEN: &str = "${value}";`,
  "an XML element": `<password>${password}</password>`,
  "an XML attribute": `<add key="DbPassword" value="${password}" />`,
  "a property list": `<key>ApiToken</key>\n  <string>${value}</string>`,
  "a variable of a manifest": `- name: DB_PASSWORD\n  value: "${password}"`,
  "a Terraform variable": `variable "db_password" {\n  type = string\n  default = "${password}"\n}`,
  "a name with a suffix": `SIGNING_KEY_PROD="${value}"`,
};

const harmless: Record<string, string> = {
  "a reference to the environment": "const token = process.env.API_TOKEN_2024_VALUE;",
  "a call": "password = getPassword(user1, 12345678)",
  "a member": "token: this.config.tokens.v2Primary",
  "a template": `password: "\${DB_PASSWORD_1}"`,
  "a placeholder": 'api_key: "your-api-key-goes-here-123"',
  filler: `secret = "xxxxxxxx1111xxxx"`,
  "a word": 'password: "required1"',
  "a sentence": 'password_error: "Must be at least 8 characters"',
  "a type": "token: string | undefined;",
  "a number": "max_token = 123456789012",
  "a date": "token: 2026-01-02T10:00:00",
  "a path": 'private_key: "/etc/ssl/private/server1.key"',
  "a URL": 'token: "https://auth.example.test/oauth2/token"',
  "a hash of a password": `password: "$2b$12$${value}"`,
  "a value that is encrypted": `API_SECRET="encrypted:${value}${value}"`,
  "an integrity hash": `token: "sha512-${value}"`,
  "a comparison": `if (token == "${value}") {}`,
  "a name that goes on": `tokenizerVocabulary = "${value}"`,
  "names made of words": 'secret_name: "user-session-token-store-2"',
  "a class of style": 'password: "form-control input-lg mt-2"',
  "an element that holds another": "<password><value/></password>",
  "a word with a mark": 'newPassword: "New-password!"',
  "the message of a shell variable": `\${DB_PASSWORD:?missing-1}`,
  "a contract's address": `token: "0x${Buffer.from("a contract of 20 byt").toString("hex")}"`,
  "a variable of a manifest that refers": `- name: DB_PASSWORD\n  valueFrom: secret-key-1`,
  "a list of names": `compgen -W "passphrase= password= username="`,
  "a comparison with what is taken": `password1 > ${value}`,
  "a list of words": `["jira-token", "token-1", "${value}"]`,
  "arguments that are words": `argon2d('password', 'salt-of-1234')`,
  "the working folder": "PWD=C:Users-ada-Work1",
  "who signed an address": "?X-Amz-Credential=ABIC4XYZK3JQ5RNG7UTM/20260102/us-east-1/s3/aws4_request",
  "an empty value": 'password: ""',
  "a value that holds its name": 'ResetPassword = "identity7#ResetPasswordResponse",',
  "what a value was replaced by": 'url.password = "%filtered%";',
  "where a list goes on": `{"NextToken": "${value}", "continuation_token": "${value}"}`,
  "what tells requests apart": `{"ClientRequestToken": "${value}"}`,
  "a member that is certainly there": "'x-goog-api-key': appConfig2.apiKey!,",
};

/** Bare words, which are names in source code and values elsewhere. */
const bareWords = [
  "type AuthPassword = AuthenticationCleartextPassword5;",
  "KdcAdminPassword: XmlStringMaxLen256;",
  "function derive(password: Uint8ArrayX, salt: Uint8ArrayX)",
  "withCredentials: defaultToConfig2Merged9,",
  "secret_key: &HpkePrivateKey25519,",
];

describe("an assignment that looks secret", () => {
  it.each(Object.keys(secret))("is found: %s", async (name) => {
    const found = await secretsIn(secret[name] as string);
    expect(found.map(({ rule }) => rule.id)).toEqual(["assigned-secret"]);
    expect([value, password]).toContain(found[0]?.secret);
    expect(found[0]?.name).toMatch(/key|token|secret|password/i);
  });

  it.each(Object.keys(harmless))("is not: %s", async (name) => {
    expect(await secretsIn(harmless[name] as string)).toEqual([]);
  });

  it.each(bareWords)("is not a bare word in source code: %s", async (text) => {
    for (const name of ["a.ts", "src/b.d.cts", "c.java", "d.PY"])
      expect(await secretsIn(text, name)).toEqual([]);
  });

  it("is a bare word elsewhere, and a text in quotes in source code", async () => {
    const word = `API_TOKEN=${value}`;
    for (const name of ["a.env", "b.sh", "c.yml", "d"]) expect(await secretsIn(word, name)).toHaveLength(1);
    // What begins with a digit names nothing: it stands in a comment.
    expect(await secretsIn(`API_TOKEN=k${value}`, "a.ts")).toEqual([]);
    expect(await secretsIn(word, "a.ts")).toHaveLength(1);
    expect(await secretsIn(`const token = "${value}";`, "a.ts")).toHaveLength(1);
  });

  it("gives way to the provider's own rule", async () => {
    const { linearKey } = await import("./helpers.ts");
    const found = await secretsIn(`LINEAR_API_KEY=${linearKey("x")}`);
    expect(found.map(({ rule }) => rule.id)).toEqual(["linear-api-key"]);
  });
});
