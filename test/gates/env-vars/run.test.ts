import { describe, expect, it } from "vitest";
import { gate } from "../../../src/gates/env-vars/index.ts";
import { gateContext } from "../../harness/context.ts";
import { testFolder } from "../../harness/folder.ts";
import { check } from "./check.ts";

const ci = { event: "push", untrusted: false };
const fork = { event: "pull_request", untrusted: true };
const stripeKey = ["sk", "live", "9fQz7LmT2vXc4RbN"].join("_");

const project = {
  ".env.example": "DATABASE_URL=\nSTRIPE_SECRET_KEY=\nSMTP_PORT=\n",
  "src/a.ts":
    'const db = process.env.DATABASE_URL;\nconst { STRIPE_SECRET_KEY, SMTP_PORT: port = "25" } = process.env;\n',
};
const good = { DATABASE_URL: "postgres://db.internal/shop", STRIPE_SECRET_KEY: stripeKey, SMTP_PORT: "587" };

describe("env-vars, values", () => {
  it("ships when everything is declared, set and used", async () => {
    const { broken, outcome, coverage } = await check(project, {}, { env: good });
    expect(broken).toEqual([]);
    expect(outcome.inconclusive).toEqual([]);
    expect(coverage.checked).toMatchObject({ variables: 3, declarations: 3, files: 1 });
  });

  it("finds what is missing and what is empty, and says who asks for it and where", async () => {
    const { broken, messages, findings } = await check(
      project,
      {},
      { env: { ...good, SMTP_PORT: " ", DATABASE_URL: undefined } },
    );
    expect(broken).toEqual(["missing DATABASE_URL", "empty SMTP_PORT"]);
    expect(messages[0]).toBe("DATABASE_URL is not set; .env.example needs it");
    expect(messages[1]).toBe("SMTP_PORT is empty in this run's environment; .env.example needs a value");
    expect(findings[0]?.location).toEqual({ path: ".env.example", line: 1 });
  });

  it("looks only names up that are listed", async () => {
    const asked: string[] = [];
    const env = new Proxy<Record<string, string | undefined>>(good, {
      get: (target, name) => {
        asked.push(String(name));
        return target[String(name)];
      },
      ownKeys: () => {
        throw new Error("the whole environment was read");
      },
    });
    const files = { ...project, "src/b.ts": "process.env.OTHER_THING;\n" };
    await check(files, {}, { env });
    expect([...new Set(asked)].sort()).toEqual(["DATABASE_URL", "SMTP_PORT", "STRIPE_SECRET_KEY"]);
  });

  it("takes the env option above everything else, as a mapping or as lines", async () => {
    const env = { ...good, SMTP_PORT: undefined };
    expect((await check(project, { env: { SMTP_PORT: 25 } }, { env })).broken).toEqual([]);
    expect(
      (await check(project, { env: "SMTP_PORT=25\nDATABASE_URL=postgres://h/x" }, { env })).broken,
    ).toEqual([]);
    const { broken, messages } = await check(project, { env: { STRIPE_SECRET_KEY: null } }, { env: good });
    expect(broken).toEqual(["empty STRIPE_SECRET_KEY"]);
    expect(messages[0]).toContain("in the env input");
  });

  it("wants a value for every name the env option passes, unless it is declared optional", async () => {
    const env = { API_KEY: "", EXTRA: "", ZONE: "eu" };
    const { broken } = await check({}, { env, required: [{ name: "EXTRA", optional: true }], code: false });
    expect(broken).toEqual(["empty API_KEY"]);
  });

  it("finds placeholders, and values copied from the example file", async () => {
    const files = {
      ".env.example": "API_TOKEN=abc-sample-4711\nMAIL_FROM=\nURL=\nKEY=\n",
      "a.js": "x(process.env.KEY)",
    };
    const env = {
      API_TOKEN: "abc-sample-4711",
      MAIL_FROM: "shop@example.com",
      URL: "<your url>",
      KEY: "changeme",
    };
    const { broken, messages } = await check(files, {}, { env });
    expect(broken.filter((text) => text.startsWith("placeholder"))).toEqual([
      "placeholder API_TOKEN",
      "placeholder KEY",
      "placeholder MAIL_FROM",
      "placeholder URL",
    ]);
    expect(messages.join()).toContain("the value from the example file");
  });

  it("places a wrong value where it stands in a file, else where the variable is declared", async () => {
    const files = {
      ".env.example": "KEY=\nURL=\n",
      ".env": "\nKEY=changeme\n",
      "a.js": "x(process.env.KEY)",
    };
    const env = { URL: "<your url>" };
    const { findings } = await check(files, { from: ["process", ".env"] }, { env });
    const places = findings
      .filter(({ rule }) => rule === "env-vars/placeholder")
      .map(({ subject, location }) => [subject, location?.path, location?.line]);
    expect(places).toEqual([
      ["KEY", ".env", 2],
      ["URL", ".env.example", 2],
    ]);
    const port = { name: "PORT", type: "port" };
    const wrong = await check(
      { ".env": "A=1\nPORT=smtp\n" },
      { required: [port], from: [".env"], code: false },
    );
    const [mismatch] = wrong.findings.filter(({ rule }) => rule === "env-vars/mismatch");
    expect(mismatch?.location).toMatchObject({ path: ".env", line: 2 });
  });

  it("checks types, patterns, lists and lengths, and shows no value", async () => {
    const required = [
      { name: "A", type: "url" },
      { name: "B", matches: "^sk_live_" },
      { name: "C", values: ["eu", "us"] },
      { name: "D", "min-length": 20 },
      { name: "E", type: "port", optional: true },
    ];
    const env = { A: "www.internal", B: "sk_test_4711", C: "asia", D: "tooshort", E: "smtp" };
    const { broken, messages, findings } = await check({}, { required, code: false }, { env });
    expect(broken).toEqual(["mismatch A", "mismatch B", "mismatch C", "mismatch D", "mismatch E"]);
    expect(messages[0]).toBe(
      "A in this run's environment is not an absolute URL (it has 8 to 15 characters)",
    );
    expect(messages[3]).toContain("at least 20 characters long");
    for (const value of Object.values(env)) expect(JSON.stringify(findings)).not.toContain(value);
    const right = { A: "https://h.internal/", B: "sk_live_x", C: "eu", D: "d".repeat(20) };
    expect((await check({}, { required, code: false }, { env: right })).broken).toEqual([]);
  });

  it("needs a variable only in the environments that are named", async () => {
    const required = [{ name: "PAYMENT_KEY", environments: ["production"] }];
    const preview = await check({}, { required, code: false }, { environment: "preview" });
    expect(preview.broken).toEqual([]);
    expect(preview.coverage.skipped).toContainEqual({
      what: "variables",
      reason: "not needed in preview",
      count: 1,
    });
    const production = await check({}, { required, code: false }, { environment: "production" });
    expect(production.messages).toEqual(["PAYMENT_KEY is not set in production; the configuration needs it"]);
  });

  it.each(["http://localhost:3000", "postgres://u@127.0.0.1/db", "http://[::1]:80/", "redis://0.0.0.0"])(
    "finds %s in production, and nowhere else",
    async (value) => {
      const options = { required: ["API_URL"], code: false };
      const env = { API_URL: value };
      expect((await check({}, options, { env, environment: "production" })).broken).toEqual([
        "local-address API_URL",
      ]);
      expect((await check({}, options, { env, environment: "preview" })).broken).toEqual([]);
    },
  );

  it("registers the values of secrets with the redactor before anything else", async () => {
    const { redactor } = await check(
      project,
      { required: [{ name: "PLAIN", secret: true }] },
      { env: { ...good, PLAIN: "hush-hush" } },
    );
    expect(redactor.redact(`${stripeKey} hush-hush 587 ${good.DATABASE_URL}`)).toBe(
      `[redacted] [redacted] 587 ${good.DATABASE_URL}`,
    );
  });

  it("says on a fork's pull request that withheld values are not checkable, not that they are missing", async () => {
    const options = { required: [{ name: "REGION", secret: false }] };
    const { broken, outcome } = await check(project, options, {
      change: fork,
      env: { SMTP_PORT: "587", STRIPE_SECRET_KEY: "" },
    });
    expect(broken.filter((text) => !text.startsWith("unused"))).toEqual(["missing REGION"]);
    expect(outcome.inconclusive).toEqual([
      "not checkable here: DATABASE_URL, STRIPE_SECRET_KEY, because GitHub withholds secrets from pull requests of forks and of Dependabot",
    ]);
  });

  it("does not call variables missing in a CI job that holds none of them", async () => {
    const { broken, outcome } = await check(project, {}, { change: ci, env: { CI: "true" } });
    expect(broken).toEqual([]);
    expect(outcome.inconclusive?.[0]).toMatch(
      /none of the variables listed in \.env\.example is set in this job/,
    );
    const some = await check(project, {}, { change: ci, env: { SMTP_PORT: "587" } });
    expect(some.broken).toEqual(["missing DATABASE_URL", "missing STRIPE_SECRET_KEY"]);
    const none = await check(project, { from: "none" }, { change: ci });
    expect(none.broken).toEqual([]);
    expect(none.outcome.inconclusive).toEqual([]);
    expect(none.coverage.skipped[0]?.what).toBe("values");
  });

  it("reads .env on a person's own machine, not in CI unless asked", async () => {
    const files = {
      ...project,
      ".gitignore": ".env\n",
      ".env": `DATABASE_URL=postgres://l/x\nSTRIPE_SECRET_KEY='${stripeKey}'\n`,
    };
    const env = { SMTP_PORT: "587" };
    expect((await check(files, {}, { env })).broken).toEqual([]);
    expect((await check(files, {}, { env, change: ci })).broken).toHaveLength(2);
    expect((await check(files, { from: ["process", ".env"] }, { env, change: ci })).broken).toEqual([]);
    await expect(check(files, { from: [".env.none"] })).rejects.toThrow(/no such file: \.env\.none/);
  });

  it("reads decorators of a schema file", async () => {
    const schema = [
      "# @defaultRequired=false",
      "# ---",
      "# @required @sensitive @type=string(startsWith=sk_)",
      "PAY_KEY=",
      "# @optional",
      "EXTRA=",
      "# @required @type=enum(dev, prod)",
      "STAGE=",
      "# @type=port",
      "LISTEN=3000",
      "QUIET=",
    ].join("\n");
    const { broken, messages } = await check(
      { ".env.schema": schema },
      { code: false },
      { env: { PAY_KEY: "pk_1", STAGE: "test" } },
    );
    expect(broken).toEqual(["mismatch PAY_KEY", "mismatch STAGE"]);
    expect(messages[1]).toContain("one of dev, prod");
  });

  it("takes an entry with a comment that says optional as optional", async () => {
    const files = { ".env.example": "# optional: only with analytics\nANALYTICS_ID=\nB= # optional\nC=\n" };
    expect((await check(files, { code: false })).broken).toEqual(["missing C"]);
  });
});

describe("env-vars, code", () => {
  const declared = { ".env.example": "A_URL=\n", "src/a.ts": "process.env.A_URL;\n" };
  const env = { A_URL: "https://h.internal/" };

  it("finds variables that are used and declared nowhere, with file and line", async () => {
    const files = {
      ...declared,
      "src/b.ts": 'a();\nconst x = process.env.B_URL;\nconst y = process.env.C_URL ?? "http://x";\n',
      "src/c.ts": "process.env.B_URL;\n",
    };
    const { broken, messages, findings } = await check(files, {}, { env });
    expect(broken).toEqual(["undeclared B_URL", "undeclared C_URL"]);
    expect(messages[0]).toBe("process.env.B_URL is used in 2 places, but B_URL is declared nowhere");
    expect(findings[0]?.location).toMatchObject({ path: "src/b.ts", line: 2, column: 11 });
    expect(findings[1]).toMatchObject({ severity: "note", args: { fallback: true } });
  });

  it("passes over tests, packages, build output, ignored files, comments and the platform's own variables", async () => {
    const use = "process.env.ELSEWHERE;\n";
    const files = {
      ...declared,
      ".gitignore": "generated/\n",
      "generated/x.js": use,
      "src/a.test.ts": use,
      "node_modules/p/index.js": use,
      "dist/x.js": use,
      "lib/x.min.js": use,
      "src/ok.ts":
        "// process.env.ELSEWHERE\nprocess.env.NODE_ENV; import.meta.env.MODE; process.env.VERCEL_URL;\n",
    };
    expect((await check(files, {}, { env })).broken).toEqual([]);
    expect((await check(files, {}, { env, git: false })).broken).toEqual(["undeclared ELSEWHERE"]);
  });

  it("heeds ignore and the files that code names", async () => {
    const files = { ...declared, "src/b.ts": "process.env.B_URL;\n", "tools/c.ts": "process.env.C_URL;\n" };
    expect((await check(files, { ignore: ["B_*"] }, { env })).broken).toEqual(["undeclared C_URL"]);
    expect((await check(files, { code: ["src/**"] }, { env })).broken).toEqual(["undeclared B_URL"]);
    expect((await check(files, { code: false }, { env })).broken).toEqual([]);
  });

  it("finds declared variables that nothing mentions", async () => {
    const files = {
      ...declared,
      ".env.example": "A_URL=\nOLD_URL=\nSCHEMA_URL=\nAWS_REGION_X=\nAWS_PROFILE=\n",
      "schema.prisma": 'url = env("SCHEMA_URL")',
    };
    const set = {
      ...env,
      OLD_URL: "https://o.internal",
      SCHEMA_URL: "https://s.internal",
      AWS_REGION_X: "r",
      AWS_PROFILE: "p",
    };
    const { broken } = await check(files, {}, { env: set });
    expect(broken).toEqual(["unused OLD_URL"]);
  });

  it("takes neither its own reports nor what is commented out for a use", async () => {
    const files = {
      ".env.example": "OLD_URL=\nNEW_URL=\nQUOTED=\n",
      "launch-report.html": "<p>OLD_URL is not used</p>",
      "reports/launch-report.json": '{"subject":"OLD_URL"}',
      "src/a.js": "export const url = process.env.NEW_URL;",
      "deploy.yml": "env:\n  # OLD_URL: x\n  NEW_URL: y # OLD_URL was here\n  TITLE: 'item #QUOTED'\n",
    };
    const { broken } = await check(files, { from: "none" });
    expect(broken.filter((text) => text.startsWith("unused"))).toEqual(["unused OLD_URL"]);
  });

  it("does not call variables unused where no code is read", async () => {
    expect((await check({ ".env.example": "A_URL=\n", "main.zig": "" }, {}, { env })).broken).toEqual([]);
  });

  it("counts and skips what it cannot read", async () => {
    const files = {
      ...declared,
      "src/huge.js": "x".repeat(1024 * 1024 + 1),
      "src/odd\nname.js": "process.env.ODD_ONE;",
    };
    const { broken, coverage } = await check(files, {}, { env });
    expect(broken).toEqual(["undeclared ODD_ONE"]);
    expect(coverage.skipped).toContainEqual({ what: "files", reason: "larger than 1 MiB", count: 1 });
  });
});

describe("env-vars, the browser", () => {
  const jwt = (role: string) =>
    [
      "eyJhbGciOiJIUzI1NiJ9",
      Buffer.from(JSON.stringify({ role, iss: "supabase" })).toString("base64url"),
      "c2ln",
    ].join(".");

  it.each<[string, string | undefined, string]>([
    ["NEXT_PUBLIC_ADMIN_SECRET", undefined, "error"],
    ["VITE_DB_PASSWORD", undefined, "error"],
    ["REACT_APP_PRIVATE_KEY", undefined, "error"],
    ["EXPO_PUBLIC_ADMIN_TOKEN", undefined, "error"],
    ["NUXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY", undefined, "error"],
    ["GATSBY_CMS_API_KEY", undefined, "warning"],
    ["VUE_APP_PAYMENTS", stripeKey, "error"],
    ["STORYBOOK_DB", "postgres://u:pw@h/db", "error"],
    ["PUBLIC_SUPABASE_KEY", jwt("service_role"), "error"],
  ])("must not get %s", async (name, value, severity) => {
    const files = { ".env.example": `${name}=\n`, "a.js": `process.env.${name}` };
    const { findings, redactor } = await check(files, {}, { env: { [name]: value ?? "kites-only-4711" } });
    const exposed = findings.filter(({ rule }) => rule === "env-vars/client-exposed");
    expect(exposed).toHaveLength(1);
    expect(exposed[0]?.severity).toBe(severity);
    expect(exposed[0]?.location?.path).toBe("a.js");
    expect(redactor.redact(JSON.stringify(findings))).not.toContain(value ?? "kites-only-4711");
  });

  it.each<[string, string]>([
    ["NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY", "pk_live_4711kites"],
    ["NEXT_PUBLIC_SUPABASE_ANON_KEY", jwt("anon")],
    ["VITE_MAPBOX_TOKEN", "pk.eyJ1Ijoia2l0ZXMifQ"],
    ["NEXT_PUBLIC_API_URL", "https://api.internal/"],
    ["VITE_FIREBASE_API_KEY", "AIzaKites4711"],
    ["NEXT_PUBLIC_TOKEN_SYMBOL", "KITE"],
    ["SERVER_SECRET", "kites-only-4711"],
  ])("may get %s", async (name, value) => {
    const files = { ".env.example": `${name}=\n`, "a.js": `process.env.${name}` };
    expect((await check(files, {}, { env: { [name]: value } })).broken).toEqual([]);
  });

  it("judges names that only code or only the env map has, and further prefixes", async () => {
    const files = { "a.js": "process.env.NEXT_PUBLIC_X_SECRET; process.env.SHOP_OPEN_SECRET" };
    const options = { env: { VITE_Y_SECRET: "v" }, "public-prefixes": ["SHOP_OPEN_"] };
    const { broken } = await check(files, options);
    expect(broken.filter((text) => text.startsWith("client-exposed"))).toEqual([
      "client-exposed NEXT_PUBLIC_X_SECRET",
      "client-exposed SHOP_OPEN_SECRET",
      "client-exposed VITE_Y_SECRET",
    ]);
  });
});

describe("env-vars, the repository", () => {
  const files = { ".env.example": "A=\n", "a.js": "process.env.A" };
  const env = { A: "x" };

  it.each<[string, string, string[]]>([
    [".env", `STRIPE=${stripeKey}\n`, ["env-file-committed .env"]],
    [
      "apps/web/.env.production",
      "API_SECRET=kites-only-4711\n",
      ["env-file-committed apps/web/.env.production"],
    ],
    ["prod.env", "HOST_NAME=h\n", ["env-file-committed prod.env"]],
    [".env.test", "HOST_NAME=h\n", []],
    [".env.test", "API_SECRET=kites-only-4711\n", ["env-file-committed .env.test"]],
    [".env", "A=\nB=changeme\n", []],
    [".env", 'API_SECRET="encrypted:BDqDBibm4wsYqMpCjTQ6BsDHmMadg9K3dAt+Z9HPMfLEIRVz50hmLXPXRuDBXaJi"\n', []],
    [".env.vault", "DOTENV_VAULT=abcdefgh\n", []],
    [".env.example", "A=\nAPI_SECRET=kites-only-4711\n", []],
  ])("tracks %s with %j", async (path, text, expected) => {
    const { broken, findings } = await check(
      { ...files, [path]: text },
      {},
      { env: { ...env, API_SECRET: "other-4711" } },
    );
    expect(broken.filter((one) => one.startsWith("env-file"))).toEqual(expected);
    expect(JSON.stringify(findings)).not.toContain("kites-only-4711");
    expect(JSON.stringify(findings)).not.toContain(stripeKey);
  });

  it("leaves an untracked .env alone, and says when there is no repository", async () => {
    const ignored = { ...files, ".gitignore": ".env\n", ".env": "API_SECRET=kites-only-4711\n" };
    expect((await check(ignored, {}, { env })).broken).toEqual([]);
    const { coverage } = await check(files, {}, { env, git: false });
    expect(coverage.skipped).toContainEqual({
      what: "committed files",
      reason: "not a git repository",
      count: 1,
    });
  });
});

describe("env-vars applies", () => {
  const applies = async (files: Record<string, string>, options: unknown = {}) => {
    await using folder = await testFolder(files);
    return await gate.notApplicable(gate.options.parse(options), gateContext({ root: folder.path }));
  };

  it("when something is declared, committed or used", async () => {
    expect(await applies({ ".env.example": "A=\n" })).toBeUndefined();
    expect(await applies({ ".env": "A=\n" })).toBeUndefined();
    expect(await applies({ "src/a.py": 'os.environ["A"]\n' })).toBeUndefined();
    expect(await applies({}, { required: ["A"] })).toBeUndefined();
  });

  it("not to a folder without any variable, which is no pass when it is asked for by name", async () => {
    expect(await applies({ "src/a.js": "let a;\n", "node_modules/b/i.js": "process.env.X" })).toMatch(
      /no variable/,
    );
    const { outcome } = await check({ "src/a.js": "let a;\n" });
    expect(outcome.inconclusive?.[0]).toMatch(/no variable is declared/);
  });
});
