import { generateKeyPairSync } from "node:crypto";
import { alphanumeric, randomText } from "../helpers.ts";

const value = (seed: string, length = 24): string => `${randomText(`${seed} v`, length - 2, alphanumeric)}q7`;
const hex = (seed: string, length: number): string => randomText(seed, length, "0123456789abcdef");
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
const ed25519 = generateKeyPairSync("ed25519").privateKey;
const pkcs8 = String(rsa.export({ type: "pkcs8", format: "pem" }));
const pkcs1 = String(rsa.export({ type: "pkcs1", format: "pem" }));
const sec1 = String(ec.export({ type: "sec1", format: "pem" }));
const edwards = String(ed25519.export({ type: "pkcs8", format: "pem" }));
const encrypted = String(
  rsa.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: value("pass") }),
);
const serviceAccount = {
  type: "service_account",
  project_id: "shop-1",
  private_key_id: hex("kid", 40),
  private_key: pkcs8,
  client_email: "deploy@shop-1.iam.gserviceaccount.com",
  client_id: "109876543210987654321",
  token_uri: "https://oauth2.googleapis.com/token",
};
const jwt = [
  Buffer.from('{"alg":"HS256","typ":"JWT"}').toString("base64url"),
  Buffer.from('{"sub":"42","role":"owner","iat":1760000000}').toString("base64url"),
  randomText("jwt", 43, `${alphanumeric}-_`),
].join(".");

export interface File {
  path: string;
  text: string;
  /** Ids of the rules that must match. */
  rules: string[];
}

/** Files that hold credentials in a syntax of their own. */
export const files: Readonly<Record<string, File>> = {
  ".npmrc with a password": {
    path: ".npmrc",
    text: `//registry.shop.net/:_password=${base64(value("n"))}\n//registry.shop.net/:username=ci\n`,
    rules: ["npm-registry-basic-auth"],
  },
  ".npmrc with a token of a registry": {
    path: ".npmrc",
    text: `//registry.shop.net/:_authToken=${value("t", 36)}\n`,
    rules: ["npm-registry-auth-token"],
  },
  ".pypirc": {
    path: ".pypirc",
    text: `[shop]\nrepository = https://pypi.shop.net\nusername = ci\npassword = ${value("p")}\n`,
    rules: ["assigned-secret"],
  },
  ".netrc": {
    path: ".netrc",
    text: `machine api.shop.net\n  login ci\n  password ${value("r")}\n`,
    rules: ["netrc-password"],
  },
  ".git-credentials": {
    path: ".git-credentials",
    text: `https://ada:${value("g")}@git.shop.net\n`,
    rules: ["url-password"],
  },
  ".git/config": {
    path: "config",
    text: `[remote "origin"]\n\turl = https://ci:${value("o", 20)}@git.shop.net/app.git\n`,
    rules: ["url-password"],
  },
  kubeconfig: {
    path: "kubeconfig",
    text: `users:\n- name: admin\n  user:\n    token: ${value("k", 40)}\n`,
    rules: ["kubernetes-basic-auth-token"],
  },
  "kubeconfig with a key": {
    path: "admin.conf",
    text: `users:\n- name: admin\n  user:\n    client-key-data: ${base64(pkcs1)}\n`,
    rules: ["kubernetes-client-key-data"],
  },
  "~/.aws/credentials": {
    path: "credentials",
    text: `[default]\naws_access_key_id = ${["AK", "IA", randomText("aws", 16, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")].join("")}\naws_secret_access_key = ${value("aws", 40)}\n`,
    rules: ["aws-access-key-id", "aws-secret-access-key"],
  },
  "a service account": {
    path: "key.json",
    text: JSON.stringify(serviceAccount, null, 2),
    rules: ["google-service-account-key"],
  },
  "a service account within YAML": {
    path: "values.yaml",
    text: `gcp:\n  credentials: |\n${JSON.stringify(serviceAccount, null, 2).replace(/^/gm, "    ")}\n`,
    rules: ["google-service-account-key"],
  },
  "a service account in a variable": {
    path: ".env",
    text: `GOOGLE_CREDENTIALS='${JSON.stringify(serviceAccount)}'\n`,
    rules: ["google-service-account-key"],
  },
  "a service account in base64": {
    path: "ci.yml",
    text: `env:\n  GCP_SA_KEY: ${base64(JSON.stringify(serviceAccount))}\n`,
    rules: ["google-service-account-key"],
  },
  "docker's config.json": {
    path: ".docker/config.json",
    text: `{"auths":{"registry.shop.net":{"auth":"${base64(`ci:${value("d")}`)}"}}}`,
    rules: ["docker-registry-auth"],
  },
  "settings.xml of Maven": {
    path: "settings.xml",
    text: `<server>\n  <id>releases</id>\n  <username>ci</username>\n  <password>${value("m")}</password>\n</server>`,
    rules: ["assigned-secret"],
  },
  "NuGet.config": {
    path: "nuget.config",
    text: `<packageSourceCredentials><feed>\n<add key="Username" value="ci" />\n<add key="ClearTextPassword" value="${value("nu")}" />\n</feed></packageSourceCredentials>`,
    rules: ["nuget-source-password"],
  },
  "web.config": {
    path: "web.config",
    text: `<connectionStrings><add name="Db" connectionString="Server=db.shop.net;Database=shop;User Id=app;Password=${value("w", 16)};" /></connectionStrings>`,
    rules: ["ado-net-connection-string"],
  },
  "appsettings.json": {
    path: "appsettings.json",
    text: `{"ConnectionStrings":{"Default":"Server=tcp:shop.database.windows.net,1433;Initial Catalog=shop;User ID=app;Password=${value("as", 16)};Encrypt=True"}}`,
    rules: ["ado-net-connection-string"],
  },
  "a JDBC address": {
    path: "application.properties",
    text: `spring.datasource.url=jdbc:postgresql://db.shop.net/shop?user=app&password=${value("j", 16)}\n`,
    rules: ["jdbc-connection-string"],
  },
  "PostgreSQL's address": {
    path: ".env",
    text: `DATABASE_URL=postgres://app:${value("pg", 16)}@db.shop.net:5432/shop\n`,
    rules: ["postgresql-connection-string"],
  },
  "MySQL's address": {
    path: "a.py",
    text: `engine = create_engine("mysql+pymysql://app:${value("my", 16)}@db.shop.net/shop")\n`,
    rules: ["mysql-connection-string"],
  },
  "MongoDB's address": {
    path: "a.js",
    text: `mongoose.connect("mongodb+srv://app:${value("mo", 16)}@cluster0.ab1cd.mongodb.net/shop")`,
    rules: ["mongodb-connection-string"],
  },
  "Redis's address": {
    path: "a.yml",
    text: `redis_url: redis://:${value("re", 20)}@cache.shop.net:6379/0\n`,
    rules: ["redis-connection-string"],
  },
  "an AMQP address": {
    path: "a.toml",
    text: `broker = "amqps://app:${value("am", 20)}@mq.shop.net/vhost"\n`,
    rules: ["amqp-connection-string"],
  },
  "an SMTP address": {
    path: ".env",
    text: `MAILER_DSN=smtp://app:${value("sm", 18)}@mail.shop.net:587\n`,
    rules: ["smtp-connection-string"],
  },
  "an FTP address": {
    path: "deploy.sh",
    text: `lftp ftp://deploy:${value("ft", 18)}@ftp.shop.net -e "mirror"\n`,
    rules: ["ftp-connection-string"],
  },
  "~/.pgpass": {
    path: ".pgpass",
    text: `db.shop.net:5432:shop:app:${value("pp", 16)}\n`,
    rules: ["postgresql-pgpass-password"],
  },
  "~/.my.cnf": {
    path: ".my.cnf",
    text: `[client]\nuser = app\npassword = ${value("cn", 16)}\n`,
    rules: ["assigned-secret"],
  },
  "PHP's mysqli": {
    path: "db.php",
    text: `<?php\n$db_password = '${value("ph", 16)}';\n$db = new mysqli("localhost", "app", $db_password);\n`,
    rules: ["assigned-secret"],
  },
  "WordPress's salts": {
    path: "wp-config.php",
    text: `define( 'AUTH_KEY', '${randomText("wp", 64, `${alphanumeric}!@#%^&*()-_=+`)}' );\n`,
    rules: ["wordpress-salt"],
  },
  "Laravel's key": {
    path: ".env",
    text: `APP_KEY=base64:${Buffer.from(hex("lar", 32)).toString("base64")}\n`,
    rules: ["laravel-app-key"],
  },
  "Rails' master key": {
    path: "config/master.key.env",
    text: `RAILS_MASTER_KEY=${hex("rm", 32)}\n`,
    rules: ["rails-master-key"],
  },
  "Rails' secret_key_base": {
    path: "config/secrets.yml",
    text: `production:\n  secret_key_base: ${hex("skb", 128)}\n`,
    rules: ["rails-secret-key-base"],
  },
  "Django's key": {
    path: "settings.py",
    text: `SECRET_KEY = 'django-insecure-${randomText("dj", 50, `${alphanumeric}!@#$%^&*(-_=+)`)}'\n`,
    rules: ["django-secret-key"],
  },
  "an Azure storage connection string": {
    path: "a.json",
    text: `{"AzureWebJobsStorage":"DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${randomText("az", 86, `${alphanumeric}+/`)}==;EndpointSuffix=core.windows.net"}`,
    rules: ["azure-storage-account-key"],
  },
  "an Azure SAS": {
    path: "a.md",
    text: `https://shop.blob.core.windows.net/backups?sv=2022-11-02&ss=b&srt=co&sp=rwdl&se=2027-01-01T00:00:00Z&sig=${encodeURIComponent(`${randomText("sas", 43, alphanumeric)}=`)}\n`,
    rules: ["azure-shared-access-signature"],
  },
  "an Azure service bus": {
    path: "b.json",
    text: `{"bus":"Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=${randomText("sb", 43, alphanumeric)}="}`,
    rules: ["azure-shared-access-key"],
  },
  "a PKCS #8 key": { path: "key.pem", text: pkcs8, rules: ["private-key-pkcs8"] },
  "a PKCS #1 key": { path: "key.pem", text: pkcs1, rules: ["private-key-rsa"] },
  "an EC key": { path: "ec.pem", text: sec1, rules: ["private-key-ec"] },
  "an Ed25519 key": { path: "ed.pem", text: edwards, rules: ["private-key-pkcs8"] },
  "an encrypted key": { path: "enc.pem", text: encrypted, rules: ["private-key-pkcs8-encrypted"] },
  "a key within JSON": {
    path: "a.json",
    text: JSON.stringify({ cert: "x", privateKey: pkcs8 }),
    rules: ["private-key-pkcs8"],
  },
  "a key within YAML": {
    path: "a.yml",
    text: `tls:\n  key: |\n${pkcs8.replace(/^/gm, "    ")}`,
    rules: ["private-key-pkcs8"],
  },
  "a key within a string of Go": {
    path: "a.go",
    text: `const key = \`${sec1}\`\n`,
    rules: ["private-key-ec"],
  },
  "a key in one line of .env": {
    path: ".env",
    text: `JWT_PRIVATE_KEY="${pkcs1.replaceAll("\n", "\\n")}"\n`,
    rules: ["private-key-rsa"],
  },
  "a key in base64": { path: ".env", text: `JWT_PRIVATE_KEY=${base64(sec1)}\n`, rules: ["private-key-ec"] },
  "a key joined over lines": {
    path: "A.java",
    text: `String key = ${pkcs8
      .trim()
      .split("\n")
      .map((line) => `"${line}\\n"`)
      .join(" +\n    ")};\n`,
    rules: ["private-key-pkcs8"],
  },
  "a JWK": {
    path: "jwk.json",
    text: JSON.stringify(ec.export({ format: "jwk" })),
    rules: ["jwk-private-key"],
  },
  "a JWT in a log": {
    path: "app.log",
    text: `INFO request headers authorization=Bearer ${jwt} path=/\n`,
    rules: ["http-authorization-header"],
  },
  "a JWT in an address": {
    path: "a.md",
    text: `https://app.shop.net/login?token=${jwt}&next=/\n`,
    rules: ["jwt-signed-token"],
  },
  "basic authorization": {
    path: "a.http",
    text: `GET https://api.shop.net/\nAuthorization: Basic ${base64(`deploy:${value("ba")}`)}\n`,
    rules: ["http-basic-authorization-header"],
  },
  "a cookie in a log": {
    path: "a.har",
    text: `{"name":"Cookie","x":"Cookie: theme=dark; sessionid=${value("co", 32)}"}`,
    rules: ["http-session-cookie"],
  },
  "curl with a user": {
    path: "a.sh",
    text: `curl -sS -u "deploy:${value("cu", 18)}" https://api.shop.net/v1\n`,
    rules: ["curl-user-option"],
  },
  "an HTTP query": {
    path: "b.log",
    text: `GET /v1/items?api_key=${value("qu", 32)}&page=2 200\n`,
    rules: ["assigned-secret"],
  },
  "rclone.conf": {
    path: "rclone.conf",
    text: `[s3]\ntype = s3\nsecret_access_key = ${value("rc", 40)}\n`,
    rules: ["aws-secret-access-key"],
  },
  ".s3cfg": {
    path: ".s3cfg",
    text: `[default]\naccess_key = ABCDEF\nsecret_key = ${value("s3", 40)}\n`,
    rules: ["assigned-secret"],
  },
  "Terraform state": {
    path: "terraform.tfstate",
    text: JSON.stringify({
      resources: [
        {
          type: "aws_db_instance",
          instances: [{ attributes: { username: "app", password: value("tf", 20) } }],
        },
      ],
    }),
    rules: ["assigned-secret"],
  },
  "Ansible variables": {
    path: "group_vars/all.yml",
    text: `ansible_become_password: ${value("an", 16)}\n`,
    rules: ["assigned-secret"],
  },
  "a Postman collection": {
    path: "c.json",
    text: `{"auth":{"type":"bearer","bearer":[{"key":"token","value":"${value("po", 40)}","type":"string"}]}}`,
    rules: ["assigned-secret"],
  },
  "a Kubernetes Secret": {
    path: "s.yaml",
    text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  username: ${base64("app")}\n  password: ${base64(value("ks"))}\n`,
    rules: ["kubernetes-secret-data"],
  },
  "a Kubernetes Secret with entries that are filled in elsewhere": {
    path: "s3.yaml",
    text: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  one: ${base64(value("k1"))}\n  port: "5432"\n  filled: "{{ .Values.key }}"\n  two: ${base64(value("k2"))}\n  env: \${KEY_FROM_ELSEWHERE}\n  none: ""\n  example: Y2hhbmdlbWU=\n  three: "${base64(value("k3"))}"\nstringData:\n  four: ${value("k4", 30)}\n---\nkind: ConfigMap\ndata:\n  other: ${base64("a word of no weight")}\n`,
    rules: Array.from({ length: 4 }, () => "kubernetes-secret-data"),
  },
  "Docker's configuration with a registry without a password": {
    path: "config.json",
    text: JSON.stringify(
      {
        auths: {
          "ghcr.io": { auth: base64(`a:${value("d1")}`) },
          "public.shop.net": {},
          "r.shop.net": { email: "a@shop.net", auth: base64(`b:${value("d2")}`) },
          "x.shop.net": { auth: base64(`c:${value("d3")}`) },
        },
        credsStore: "desktop",
      },
      null,
      2,
    ),
    rules: ["docker-registry-auth", "docker-registry-auth", "docker-registry-auth"],
  },
  "a Kubernetes Secret, kind last": {
    path: "s2.yaml",
    text: `apiVersion: v1\ndata:\n  db-url: ${base64(value("kl", 30))}\nkind: Secret\nmetadata:\n  name: db\n`,
    rules: ["kubernetes-secret-data"],
  },
  "a WireGuard key": {
    path: "wg0.conf",
    text: `[Interface]\nPrivateKey = ${Buffer.from(hex("wg", 64), "hex").toString("base64")}\nAddress = 10.0.0.1/24\n`,
    rules: ["wireguard-private-key"],
  },
  "a shadow file": {
    path: "shadow",
    text: `root:$6$${randomText("salt", 16, alphanumeric)}$${randomText("hash", 86, alphanumeric)}:19000:0:99999:7:::\n`,
    rules: ["unix-password-hash"],
  },
  "Teams' webhook": {
    path: "a.yml",
    text: `url: https://shop.webhook.office.com/webhookb2/${["1a2b3c4d", "5e6f", "4a1b", "8c2d", "9e8f7a6b5c4d"].join("-")}@${["2b3c4d5e", "6f7a", "4b2c", "9d3e", "0f1a2b3c4d5e"].join("-")}/IncomingWebhook/${hex("tw", 32)}/${["3c4d5e6f", "7a8b", "4c3d", "8e4f", "1a2b3c4d5e6f"].join("-")}\n`,
    rules: ["microsoft-teams-incoming-webhook"],
  },
  "a publishable key": {
    path: "a.js",
    text: `const stripe = Stripe("${["pk", "live", value("pk", 24)].join("_")}");`,
    rules: ["stripe-publishable-key"],
  },
  "Sentry's DSN": {
    path: "b.js",
    text: `Sentry.init({ dsn: "https://${hex("dsn", 32)}@o182736.ingest.sentry.io/4508172635" });`,
    rules: ["sentry-dsn"],
  },
  "Firebase's web key": {
    path: "c.js",
    text: `const app = initializeApp({ apiKey: "${["AI", "za", randomText("fb", 35, `${alphanumeric}-_`)].join("")}", projectId: "shop" });`,
    rules: ["google-api-key"],
  },
};
