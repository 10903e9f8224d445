import { createHash } from "node:crypto";
import { alphanumeric, randomText } from "../helpers.ts";

const hash = (algorithm: string, encoding: "hex" | "base64", text: string): string =>
  createHash(algorithm).update(text).digest(encoding);
const sha1 = (text: string): string => hash("sha1", "hex", text);
const sha256 = (text: string): string => hash("sha256", "hex", text);
const sha512 = (text: string): string => hash("sha512", "base64", text);
const md5 = (text: string): string => hash("md5", "hex", text);
const uuidOf = (text: string): string =>
  md5(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");
const image = (seed: string): string => Buffer.from(randomText(seed, 3000, alphanumeric)).toString("base64");
const pem = (label: string): string =>
  `-----BEGIN ${label}-----\n${image(label)
    .match(/.{1,64}/g)
    ?.join("\n")}\n-----END ${label}-----\n`;

/** Code and data as every repository has them, in which nothing is secret. */
export const ordinary: Readonly<Record<string, { path: string; text: string }>> = {
  "npm lock file": {
    path: "package-lock.json",
    text: `{"packages":{\n${many(60, (at) => `"node_modules/pkg${at}": {"version": "1.${at}.0", "resolved": "https://registry.npmjs.org/pkg${at}/-/pkg${at}-1.${at}.0.tgz", "integrity": "sha512-${sha512(`p${at}`)}"}`)}\n}}`,
  },
  "yarn lock file": {
    path: "yarn.lock",
    text: many(
      60,
      (at) =>
        `pkg-token-${at}@^1.0.0:\n  version "1.0.${at}"\n  resolved "https://registry.yarnpkg.com/pkg/-/pkg-1.0.${at}.tgz#${sha1(`y${at}`)}"\n  integrity sha512-${sha512(`y${at}`)}\n`,
    ),
  },
  "pnpm lock file": {
    path: "pnpm-lock.yaml",
    text: many(
      60,
      (at) =>
        `  /secret-stack@1.0.${at}:\n    resolution: {integrity: sha512-${sha512(`n${at}`)}}\n    dependencies:\n      token-types: 4.2.${at}`,
    ),
  },
  "Go sums": {
    path: "go.sum",
    text: many(60, (at) => `github.com/acme/auth-token v1.2.${at} h1:${hash("sha256", "base64", `g${at}`)}`),
  },
  "Cargo lock file": {
    path: "Cargo.lock",
    text: many(
      60,
      (at) =>
        `[[package]]\nname = "secrets-${at}"\nversion = "0.${at}.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${sha256(`c${at}`)}"\n`,
    ),
  },
  "Poetry lock file": {
    path: "poetry.lock",
    text: many(
      40,
      (at) => `{file = "datadog-0.${at}-py3-none-any.whl", hash = "sha256:${sha256(`w${at}`)}"},`,
    ),
  },
  "pip requirements": {
    path: "requirements.txt",
    text: many(
      40,
      (at) => `twilio==8.${at}.0 --hash=sha256:${sha256(`t${at}`)} \\\n    --hash=sha256:${sha256(`u${at}`)}`,
    ),
  },
  "Composer lock file": {
    path: "composer.lock",
    text: many(
      40,
      (at) =>
        `"source": {"type": "git", "url": "https://github.com/stripe/stripe-php.git", "reference": "${sha1(`s${at}`)}"},`,
    ),
  },
  "Gemfile lock": {
    path: "Gemfile.lock",
    text: many(40, (at) => `  remote: https://github.com/heroku/barnes.git\n  revision: ${sha1(`r${at}`)}\n`),
  },
  "Terraform lock": {
    path: ".terraform.lock.hcl",
    text: `provider "registry.terraform.io/cloudflare/cloudflare" {\n  hashes = [\n${many(20, (at) => `    "h1:${hash("sha256", "base64", `h${at}`)}",\n    "zh:${sha256(`z${at}`)}",`)}\n  ]\n}`,
  },
  "Pods lock": {
    path: "Podfile.lock",
    text: `SPEC CHECKSUMS:\n${many(20, (at) => `  FirebaseAuth${at}: ${sha1(`f${at}`)}`)}`,
  },
  "commit ids": {
    path: "CHANGELOG.md",
    text: many(
      50,
      (at) =>
        `- Fix the Slack token refresh ([${sha1(`i${at}`).slice(0, 7)}](https://github.com/acme/app/commit/${sha1(`i${at}`)}))`,
    ),
  },
  "pinned actions": {
    path: ".github/workflows/ci.yml",
    text: many(
      20,
      (at) =>
        `      - uses: docker/login-action@${sha1(`a${at}`)} # v3.${at}.0\n        with:\n          username: \${{ secrets.DOCKERHUB_USERNAME }}\n          password: \${{ secrets.DOCKERHUB_TOKEN }}`,
    ),
  },
  "workflow expressions": {
    path: ".github/workflows/release.yml",
    text: "env:\n  NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}\n  GITHUB_TOKEN: ${{ github.token }}\n  AWS_SECRET_ACCESS_KEY: ${{ secrets.AWS_SECRET_ACCESS_KEY }}\n  API_KEY: $API_KEY\n",
  },
  UUIDs: {
    path: "ids.json",
    text: `[${many(60, (at) => `{"id": "${uuidOf(`q${at}`)}", "parent": "${uuidOf(`w${at}`)}"},`)}]`,
  },
  "a project file": {
    path: "App.csproj",
    text: `<ProjectGuid>{${uuidOf("x").toUpperCase()}}</ProjectGuid><UserSecretsId>${uuidOf("us")}</UserSecretsId>`,
  },
  "Xcode project": {
    path: "project.pbxproj",
    text: many(
      80,
      (at) =>
        `\t\t${md5(`pb${at}`).slice(0, 24).toUpperCase()} /* Auth0.swift in Sources */ = {isa = PBXBuildFile; fileRef = ${md5(`pr${at}`).slice(0, 24).toUpperCase()} /* Auth0.swift */; };`,
    ),
  },
  "asset manifest": {
    path: "manifest.json",
    text: `{${many(40, (at) => `"static/js/${at}.${md5(`m${at}`).slice(0, 8)}.chunk.js": "/static/js/${at}.${md5(`m${at}`)}.chunk.js",`)}}`,
  },
  stylesheet: {
    path: "site.css",
    text: many(
      60,
      (at) =>
        `.token-keyword-${at} { color: #${md5(`col${at}`).slice(0, 6)}; background: url(data:image/png;base64,${image(`css${at}`).slice(0, 400)}); }\n.password-input { width: 100% }`,
    ),
  },
  "image in a page": {
    path: "index.html",
    text: `<img src="data:image/jpeg;base64,${image("jpg")}"><script src="https://cdn.host.test/a.js" integrity="sha384-${hash("sha384", "base64", "a")}"></script>`,
  },
  SVG: {
    path: "logo.svg",
    text: `<svg><path d="${many(50, (at) => `M${at}.5 ${at}.25c0-1.${at} 2.${at}-3 4-5`)}"/><image href="data:image/png;base64,${image("svg")}"/></svg>`,
  },
  translations: {
    path: "de.json",
    text: JSON.stringify({
      password: "Passwort",
      passwordConfirm: "Passwort-Bestätigung",
      token: "Zugangsschlüssel",
      "login.password.placeholder": "Mindestens 8 Zeichen!",
      apiKey: "API-Schlüssel (32 Zeichen)",
      secret: "Geheimnis",
      forgotPassword: "Passwort vergessen?",
      "error.token_expired": "Token-abgelaufen/1",
      newPassword: "Neues-Passwort!",
    }),
  },
  "translations in YAML": {
    path: "fr.yml",
    text: "fr:\n  password: Mot-de-passe\n  password_confirmation: Confirmation\n  api_key: Clé d'API\n  token: Jeton d'accès\n  secret_key: 'Clé secrète'\n",
  },
  "reading the environment": {
    path: "config.ts",
    text: 'export const config = {\n  token: process.env.TOKEN,\n  apiKey: process.env["STRIPE_SECRET_KEY"]!,\n  secret: import.meta.env.VITE_SECRET_1,\n  password: requireEnv("DB_PASSWORD_2"),\n  authToken: env.AUTH_TOKEN_3 ?? "",\n  key: Deno.env.get("OPENAI_API_KEY"),\n};\n',
  },
  "reading it in Python": {
    path: "settings.py",
    text: 'SECRET_KEY = os.environ["SECRET_KEY"]\nDB_PASSWORD = os.getenv("DB_PASSWORD", "")\nAPI_KEY = config("MAILGUN_API_KEY", default=None)\ntoken = get_token(user_id=42)\npassword = getpass.getpass("Password1: ")\nACCESS_TOKEN = settings.ACCESS_TOKEN_V2\n',
  },
  "reading it in Go": {
    path: "main.go",
    text: 'token := os.Getenv("GITHUB_TOKEN")\npassword := cfg.Database.Password1\napiKey := flag.String("api-key", "", "the key for api2.host.test")\nsecret, err := secrets.Get(ctx, "prod/db1")\n',
  },
  "reading it in Java": {
    path: "A.java",
    text: 'private String password = System.getenv("DB_PASSWORD");\n@Value("${stripe.api-key}") String apiKey;\nString token = request.getHeader("X-Auth-Token2");\nprivate static final String TOKEN_TYPE = "Bearer";\n',
  },
  "reading it in Ruby": {
    path: "a.rb",
    text: 'config.secret_key_base = ENV.fetch("SECRET_KEY_BASE")\npassword = ENV["PGPASSWORD"] || Rails.application.credentials.db1_password\ntoken: params[:token], api_key: user.api_key_v2\n',
  },
  "reading it in PHP": {
    path: "a.php",
    text: "<?php\ndefine('DB_PASSWORD', getenv('DB_PASSWORD'));\n$password = $_POST['password'];\n'secret' => env('AWS_SECRET_ACCESS_KEY'),\n'token' => $this->tokens['v2'],\n",
  },
  "reading it in C#": {
    path: "a.cs",
    text: 'var password = Configuration["Db:Password1"];\nvar apiKey = Environment.GetEnvironmentVariable("SENDGRID_API_KEY");\nCancellationToken cancellationToken = default;\n',
  },
  "reading it in shell": {
    path: "a.sh",
    text: 'export TOKEN="$(cat /run/secrets/token1)"\nPASSWORD=${PASSWORD:-}\ncurl -H "Authorization: Bearer $TOKEN" -u "$USER:$PASSWORD" https://api.host.test\nAPI_KEY=`pass show api2`\nread -rs PASSWORD\n',
  },
  "Terraform references": {
    path: "main.tf",
    text: 'resource "x" "y" {\n  password = var.db_password_1\n  api_key = data.vault_generic_secret.x.data["api_key_2"]\n  token = random_password.token.result\n  secret_key = module.keys.secret_key_3\n}\nvariable "db_password" {\n  type = string\n  sensitive = true\n}\n',
  },
  "Helm templates": {
    path: "secret.yaml",
    text: 'apiVersion: v1\nkind: Secret\ndata:\n  password: {{ .Values.db.password | b64enc | quote }}\n  token: {{ include "app.token1" . }}\nstringData:\n  apiKey: "{{ .Values.apiKey2 }}"\n',
  },
  "Kubernetes references": {
    path: "deploy.yaml",
    text: "env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef:\n        name: db-credentials-1\n        key: password\n  - name: API_TOKEN_FILE\n    value: /run/secrets/token1\n",
  },
  "sealed secret": {
    path: "sealed.yaml",
    text: `kind: SealedSecret\nspec:\n  encryptedData:\n    tls.crt: AgB${image("sealed").slice(0, 400)}\n`,
  },
  "SOPS file": {
    path: "secrets.enc.yaml",
    text: `password: ENC[AES256_GCM,data:${hash("sha256", "base64", "d")},iv:${hash("sha256", "base64", "iv")},tag:${hash("md5", "base64", "t")},type:str]\n`,
  },
  "compose references": {
    path: "compose.yaml",
    text: "environment:\n  POSTGRES_PASSWORD: ${POSTGRES_PASSWORD:?missing}\n  - API_KEY=${API_KEY}\n  SECRET_KEY_FILE: /run/secrets/secret_key1\n",
  },
  "placeholders in .env.example": {
    path: ".env.example",
    text: "DB_PASSWORD=changeme\nAPI_KEY=your-api-key-here\nSTRIPE_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx\nGITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nJWT_SECRET=<generate-with-openssl-rand-32>\nOPENAI_API_KEY=sk-...\nSLACK_TOKEN=xoxb-000000000000-0000000000000-XXXXXXXXXXXXXXXXXXXXXXXX\nDATABASE_URL=postgres://user:password@localhost:5432/db\nAWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\nREDIS_URL=redis://:password@localhost:6379\nSECRET_KEY=replace-me-with-50-characters\nTOKEN=abc123\nSENTRY_AUTH_TOKEN=\nMAIL_PASSWORD=null\n",
  },
  documentation: {
    path: "README.md",
    text: "Send `Authorization: Bearer <token>`; the token is 40 characters long.\n\n    curl -u user:password https://api.example.com\n    curl -H 'X-Api-Key: YOUR_API_KEY' https://api.host.test/v1\n    export API_TOKEN=YOUR_TOKEN_HERE_123\n    git clone https://user:token@github.com/acme/app.git\n\nSet `password` to a value with at least 12 characters.\n",
  },
  "test fixtures": {
    path: "login.test.ts",
    text: 'it("rejects", () => login({ user: "ada", password: "wrong" }));\nconst token = "test-token-1";\nconst apiKey = "fake-api-key-12345";\nexpect(body.token).toBe("dummy_token_2");\nuser.password = "password123";\nconst secret = "my-secret";\n',
  },
  types: {
    path: "types.ts",
    text: "interface Options {\n  token?: string;\n  password: string | null;\n  apiKey: Record<string, Uint8Array>;\n  secret: readonly string[];\n}\ntype TokenKind = 'access1' | 'refresh2';\nenum Token { OpenParen = '(', String2 = 'string2' }\n",
  },
  "a lexer": {
    path: "lexer.js",
    text: "var token = tokens[i1++];\nif (token === 'punctuator2') {}\nthis.token = scanner.next2();\nToken.EOF = { token: 'end-of-file', value: 0x1F };\nconst tokenRegex = /[a-z0-9]+/gi;\n",
  },
  "a form": {
    path: "form.html",
    text: '<input type="password" name="password" id="user_password1" autocomplete="current-password" placeholder="Password (8+)">\n<input type="hidden" name="csrf_token" value="{{ csrf_token() }}">\n<label for="new-password2">Password</label>\n<a href="/reset?token={{token1}}">',
  },
  "a form in JSX": {
    path: "form.tsx",
    text: '<Input password={true} type="password" name="newPassword1" label={t("auth.password2")} />\n<Field token={token1} secretName="session-cookie-1" />\n',
  },
  "CSS in JavaScript": {
    path: "theme.ts",
    text: 'export const tokens = { tokenColor: "#1f2328", token: "var(--color-token-1)", keyToken: "rgba(0,0,0,.5)", password: "theme(spacing.2)" };',
  },
  "public keys": {
    path: "id_ed25519.pub",
    text: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${image("ssh").slice(0, 43)} ada@host.test\nssh-rsa AAAAB3NzaC1yc2E${image("rsa").slice(0, 360)} ada@host.test\n`,
  },
  certificate: { path: "ca.pem", text: pem("CERTIFICATE") + pem("PUBLIC KEY") + pem("CERTIFICATE REQUEST") },
  "PGP public key": { path: "key.asc", text: pem("PGP PUBLIC KEY BLOCK") },
  "JWK set": {
    path: "jwks.json",
    text: `{"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"${sha1("kid")}","n":"${image("n").slice(0, 342)}","e":"AQAB"},{"kty":"EC","crv":"P-256","x":"${image("x").slice(0, 43)}","y":"${image("y").slice(0, 43)}"}]}`,
  },
  "hashed passwords": {
    path: "seed.sql",
    text: `INSERT INTO users (password) VALUES ('$2b$12$${randomText("bcrypt", 53, alphanumeric)}');\npassword_hash: $argon2id$v=19$m=65536,t=3,p=4$${randomText("argon", 22, alphanumeric)}`,
  },
  "minified library": {
    path: "lib.min.js",
    text: `!function(e,t){"object"==typeof exports?module.exports=t():e.lib=t()}(this,function(){${'var t={token:e,password:!0,secret:null,apiKey:void 0,key:n.key||r.secretKey||""};function o(e){return e.token===t.token&&e.password2}'.repeat(80)}});`,
  },
  "source map": {
    path: "a.js.map",
    text: JSON.stringify({
      version: 3,
      sources: ["a.ts"],
      sourcesContent: ["export const token = process.env.TOKEN;"],
      names: [],
      mappings: "AAAA;AACA,SAASA,IAAIC,KAAKC;".repeat(400),
    }),
  },
  "wide tables of numbers": {
    path: "data.csv",
    text: `id,token_count,secret_sharing\n${many(200, (at) => `${at},${at * 37},${at / 7}`)}`,
  },
  "a WebAssembly in base64": {
    path: "wasm.js",
    text: `export const wasm = "AGFzbQEAAAA${image("wasm").repeat(20)}";`,
  },
  "web notification keys": {
    path: "firebase.md",
    text: "Keys look like `AIza` followed by 35 characters; tokens like `xoxb-` or `ghp_` are secret.\n",
  },
  "logs without secrets": {
    path: "app.log",
    text: many(
      80,
      (at) =>
        `2026-01-02T03:04:${String(at % 60).padStart(2, "0")}Z INFO request id=${uuidOf(`l${at}`)} path=/v1/tokens/${at} trace=${md5(`l${at}`)} user=ada password=*** token=[FILTERED] took=${at}ms`,
    ),
  },
  "snapshot ids": {
    path: "a.snap",
    text: many(40, (at) => `exports[\`heroku deploy ${at} 1\`] = \`"${sha256(`snap${at}`)}"\`;`),
  },
  migration: {
    path: "001.sql",
    text: "CREATE TABLE api_keys (token VARCHAR(255) NOT NULL, secret_key TEXT, password CHAR(60));\nALTER TABLE users ADD COLUMN reset_token UUID DEFAULT gen_random_uuid();\n",
  },
  "an OpenAPI description": {
    path: "openapi.yaml",
    text: "securitySchemes:\n  apiKey:\n    type: apiKey\n    name: X-Api-Key\n    in: header\n  oauth:\n    tokenUrl: https://auth.host.test/oauth2/token1\nproperties:\n  password:\n    type: string\n    format: password\n    minLength: 12\n    example: correct-horse\n",
  },
  "container digests": {
    path: "Dockerfile",
    text: `FROM node:24@sha256:${sha256("node")}\nARG TOKEN\nENV PASSWORD_FILE=/run/secrets/password1\nRUN --mount=type=secret,id=npm_token1 npm ci\n`,
  },
  addresses: {
    path: "contracts.json",
    text: `{"token": "0x${sha1("erc20")}", "tokenAddress": "0x${sha1("erc21")}", "txHash": "0x${sha256("tx")}"}`,
  },
  "identifiers of analytics": {
    path: "page.html",
    text: "<script>gtag('config', 'G-1A2B3C4D5E'); ga('create', 'UA-12345678-1'); hj(1234567)</script>",
  },
  "npm configuration": {
    path: ".npmrc",
    text: "//registry.npmjs.org/:_authToken=${NPM_TOKEN}\nalways-auth=true\n@acme:registry=https://npm.pkg.github.com\n",
  },
  "Maven settings": {
    path: "settings.xml",
    text: "<server><id>central</id><username>${env.USER1}</username><password>${env.MAVEN_PASSWORD_1}</password></server>",
  },
  "NuGet configuration": {
    path: "nuget.config",
    text: '<packageSourceCredentials><feed><add key="Username" value="ci" /><add key="ClearTextPassword" value="%NUGET_TOKEN_1%" /></feed></packageSourceCredentials>',
  },
  Gradle: {
    path: "build.gradle",
    text: 'credentials {\n  username = findProperty("user1")\n  password = System.getenv("TOKEN_2") ?: project.findProperty("gpr.key")\n}\n',
  },
  "keyboard names": {
    path: "keys.ts",
    text: 'const keyTokens = { secondaryKey: "Ctrl+Shift+K1", accessKey: "Alt+Shift+S", privateKey: "F12" };',
  },
  "addresses of documentation, and of this machine": {
    path: "url.test.js",
    text: ["www.example.com", "example.org/a", "localhost:8080", "127.0.0.1"]
      .map((host, at) => `parse('http://ada${at}:word${at}@${host}');\n`)
      .join(""),
  },
  "the keys of emulators": {
    path: "constants.js",
    text: `export const azurite = "AccountName=devstoreaccount1;AccountKey=${["Eby8vdM02xNOcqFlqUwJ", "PLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="].join("")};";\n`,
  },
  "what the documentation of HTTP shows": {
    path: "README.md",
    text: `Proxy-Authorization: Basic ${Buffer.from(["Aladdin", "open sesame"].join(":")).toString("base64")}\n`,
  },
  "databases on the machine itself": {
    path: "compose.yml",
    text: `A: postgresql://${["test", "test1234"].join(":")}@localhost/test\nB: mongodb://${["admin", "admin123"].join(":")}@localhost\n`,
  },
  "keys that providers print": {
    path: "README.md",
    text: `${["sk", "test", "4eC39HqLyjWDarjtT1zdp7dc"].join("_")}\n${["AIza", "SyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe"].join("")}\n`,
  },
  "a regular expression for addresses": {
    path: "url.test.ts",
    text: String.raw`"^mongodb:\\/\\/(\\w+:\\w+@)?\\w+:\\d+$"`,
  },
  "the login of database manuals": {
    path: "pymysql.py",
    text: `engine = create_engine("mysql+pymysql://${["scott", "tiger"].join(":")}@192.168.0.134/test")\n`,
  },
};
