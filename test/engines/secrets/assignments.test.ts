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
  "an integrity hash": `token: "sha512-${value}"`,
  "a comparison": `if (token == "${value}") {}`,
  "a name that goes on": `tokenizerVocabulary = "${value}"`,
  "names made of words": 'secret_name: "user-session-token-store-2"',
  "a class of style": 'password: "form-control input-lg mt-2"',
  "an empty value": 'password: ""',
};

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

  it("gives way to the provider's own rule", async () => {
    const { linearKey } = await import("./helpers.ts");
    const found = await secretsIn(`LINEAR_API_KEY=${linearKey("x")}`);
    expect(found.map(({ rule }) => rule.id)).toEqual(["linear-api-key"]);
  });
});
