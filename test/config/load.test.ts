import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LoadRequest, loadConfig } from "../../src/config/load.ts";
import { ConfigurationError } from "../../src/core/errors.ts";
import { createRedactor } from "../../src/core/redactor.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "config-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function load(text: string | Buffer, request: Partial<LoadRequest> = {}) {
  await writeFile(join(root, "launch-ready.yml"), text);
  return loadConfig({ root, overrides: [], env: {}, redactor: createRedactor(), ...request });
}

/** The message of the configuration error that loading ends in. */
async function refusal(text: string | Buffer, request: Partial<LoadRequest> = {}): Promise<string> {
  const thrown = await load(text, request).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(ConfigurationError);
  return (thrown as ConfigurationError).message;
}

describe("a configuration file", () => {
  it("may be absent, empty or only comments", async () => {
    expect((await loadConfig({ root, overrides: [], env: {}, redactor: createRedactor() })).config).toEqual(
      {},
    );
    expect((await load("")).config).toEqual({});
    expect((await load("# nothing yet\n")).config).toEqual({});
  });

  it("must exist when it is named", async () => {
    const request = { root, file: "other.yml", overrides: [], env: {}, redactor: createRedactor() };
    await expect(loadConfig(request)).rejects.toThrow(/other\.yml: no such file .*"launch-ready init"/);
  });

  it("may be named by its whole path", async () => {
    const file = join(root, "launch-ready.yml");
    expect((await load("domain: kites.example\n", { file, root: tmpdir() })).config.domain).toBe(
      "kites.example",
    );
  });

  it("keeps gates' options as they are for the gates' own schemas", async () => {
    const loaded = await load("gates:\n  secret-scan: { scope: tree }\n  dns-records: off\n");
    expect(loaded.gateOptions("secret-scan")).toEqual({ scope: "tree" });
    expect(loaded.gateOptions("dns-records")).toBe("off");
  });
});

describe("a mistake in the configuration", () => {
  it("names file, line, column and the nearest key for an unknown key", async () => {
    expect(await refusal("site: https://example.com\npolcy:\n  fail-on: error\n")).toBe(
      'launch-ready.yml:2:1: unknown key "polcy". Did you mean "policy"?',
    );
    expect(await refusal("policy:\n  fial-on: error\n")).toBe(
      'launch-ready.yml:2:3: unknown key "fial-on" in policy. Did you mean "fail-on"?',
    );
  });

  it("is a key by which a mapping would inherit, and nothing is inherited by it", async () => {
    const inherit = (key: string) => `${key}: { policy: { fail-on: never } }`;
    for (const key of ["__proto__", "constructor", "<<"]) {
      expect(await refusal(`${inherit(key)}\n`)).toContain(`launch-ready.yml:1:1: unknown key "${key}"`);
      const overlay = `environments:\n  preview: { ${inherit(key)} }\n`;
      expect(await refusal(overlay, { environment: "preview" })).toContain(
        `unknown key "${key}" in environments.preview`,
      );
    }
    const { config } = await load("gates:\n  __proto__: { env-vars: off }\n", {
      overrides: [{ name: "--url", raw: { site: "https://example.com", gates: { "secret-scan": {} } } }],
    });
    expect(config.gates?.["env-vars"]).toBeUndefined();
    expect(config.policy).toBeUndefined();
  });

  it("names the wrong value and what is expected", async () => {
    expect(await refusal("policy:\n  fail-on: fatal\n")).toBe(
      'launch-ready.yml:2:12: policy.fail-on must be one of error, warning, note, never, not "fatal"',
    );
    expect(await refusal("site: example.com\n")).toMatch(
      /^launch-ready\.yml:1:7: site must be an absolute URL .*, not "example\.com"$/,
    );
    expect(await refusal("network:\n  timeout: soon\n")).toMatch(
      /^launch-ready\.yml:2:12: network\.timeout.*"soon"$/,
    );
    expect(await refusal("gates: [secret-scan]\n")).toMatch(
      /^launch-ready\.yml:1:8: gates must be a mapping, not \["secret-scan"\]$/,
    );
  });

  it("is a command written as a line for a shell", async () => {
    for (const commands of ["[vercel promote x]", "[[vercel promote x], [echo, done]]"]) {
      expect(await refusal(`deployment:\n  on-ship: ${commands}\n`)).toMatch(
        /^launch-ready\.yml:2:\d+: deployment\.on-ship\[0\] must be the words of a command, such as .*: there is no shell/,
      );
    }
    const { config } = await load("deployment:\n  on-ship: [C:/Program Files/promote.exe, x]\n");
    expect(config.deployment?.["on-ship"]).toEqual([["C:/Program Files/promote.exe", "x"]]);
  });

  it("names each of several problems on a line of its own", async () => {
    const message = await refusal("sight: x\npolicy: { fail-on: 3 }\n");
    expect(message.split("\n")).toHaveLength(2);
  });

  it("names the missing key of a waiver", async () => {
    const message = await refusal(
      "policy:\n  waivers:\n    - { rule: a/b, reason: known, until: 2027-01-01 }\n",
    );
    expect(message).toMatch(/^launch-ready\.yml:3:\d+: policy\.waivers\[0\]\.owner is missing$/);
  });

  it("is a day that no calendar has", async () => {
    const waiver = (until: string) =>
      `policy: { waivers: [{ rule: a/b, reason: known, owner: web, until: ${until} }] }\n`;
    for (const until of ["2027-02-30", "2027-13-01", "27-01-01", "soon"])
      expect(await refusal(waiver(until))).toMatch(
        new RegExp(
          `^launch-ready\\.yml:1:\\d+: policy\\.waivers\\[0\\]\\.until must be a date .*, not "${until}"$`,
        ),
      );
    expect((await load(waiver("2028-02-29"))).config.policy?.waivers).toHaveLength(1);
  });

  it("is a domain with more than a name", async () => {
    for (const domain of [
      "https://example.com",
      "example.com/shop",
      "ada@example.com",
      "example..com",
      "a b",
    ])
      expect(await refusal(`domain: ${domain}\n`)).toBe(
        `launch-ready.yml:1:9: domain must be a domain name such as www.example.com, not "${domain}"`,
      );
    for (const domain of ["example.com", "bücher.example", "example.com.", "localhost"])
      expect((await load(`domain: ${domain}\n`)).config.domain).toBe(domain);
  });

  it("is a site with a password, which is not shown", async () => {
    const message = await refusal("site: https://ada:hunter2@staging.example.com/\n");
    expect(message).toMatch(
      /^launch-ready\.yml:1:7: site must not contain a user name and password: .*network\.headers.*, not "https:\/\/\[redacted\]@staging\.example\.com\/"$/,
    );
    expect(message).not.toContain("hunter2");
  });

  it("is no time at all for the run", async () => {
    expect(await refusal("timeout: 0s\n")).toBe(
      'launch-ready.yml:1:10: timeout must be longer than zero, not "0s"',
    );
  });

  it("is a syntax error with its place", async () => {
    expect(await refusal("site: [\n")).toMatch(/^launch-ready\.yml:\d+:\d+: /);
    expect(await refusal("site: a\nsite: b\n")).toMatch(/^launch-ready\.yml:2:1: Map keys must be unique/);
    expect(await refusal("- a\n- b\n")).toMatch(/must be a mapping/);
    expect(await refusal("site: https://example.com\n---\nsite: https://example.org\n")).toBe(
      "launch-ready.yml:2:1: the file must be one document: remove what follows ---",
    );
  });

  it("is an alias bomb", async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const items = level === 0 ? "x" : Array.from({ length: 9 }, () => `*l${level - 1}`).join(", ");
      return `l${level}: &l${level} [${items}]`;
    });
    expect(await refusal(`${levels.join("\n")}\n`)).toMatch(/^launch-ready\.yml:\d+:\d+: too many aliases/);
  });

  it("is a file of 10 MB", async () => {
    expect(await refusal(Buffer.alloc(10 * 1024 * 1024, "#"))).toMatch(
      /^launch-ready\.yml: the file has 10485760 bytes; at most/,
    );
  });

  it("is a file that is not UTF-8, with line and byte", async () => {
    const text = Buffer.concat([
      Buffer.from("site: https://example.com\n# caf"),
      Buffer.from([0xe9]),
      Buffer.from("\n"),
    ]);
    expect(await refusal(text)).toBe(
      "launch-ready.yml:2: the file is not valid UTF-8 (byte 31). Save it as UTF-8.",
    );
  });

  it("is a folder where the file should be", async () => {
    const request = { root, file: ".", overrides: [], env: {}, redactor: createRedactor() };
    await expect(loadConfig(request)).rejects.toThrow(/cannot be read \(EISDIR\)/);
  });
});

describe("a value from the environment", () => {
  it("replaces ${NAME} and ${NAME:-default}, and leaves a flow's own variables alone", async () => {
    const text =
      'site: https://${HOST}\ndomain: ${DOMAIN:-example.org}\nhandover: { note: "${run.id} ${token} $${HOST}" }\n';
    const { config } = await load(text, { env: { HOST: "www.example.com" } });
    expect(config).toMatchObject({
      site: "https://www.example.com",
      domain: "example.org",
      handover: { note: "${run.id} ${token} ${HOST}" },
    });
  });

  it("that is absent is an error that names the line", async () => {
    expect(await refusal("domain: example.com\nsite: https://${SITE_HOST}/\n")).toBe(
      "launch-ready.yml:2:7: the environment variable SITE_HOST is not set. Set it, or give a default: ${SITE_HOST:-value}.",
    );
  });

  it("with a secret's name is redacted from then on", async () => {
    const redactor = createRedactor();
    const value = ["bypass", "4711"].join("-");
    await load("network: { headers: { x-bypass: '${BYPASS_TOKEN}' } }\n", {
      env: { BYPASS_TOKEN: value },
      redactor,
    });
    expect(redactor.redact(`header ${value}`)).toBe("header [redacted]");
  });

  it("of an environment that is not in use may be absent", async () => {
    const text = "site: https://example.com\nenvironments:\n  preview: { site: 'https://${PREVIEW_HOST}' }\n";
    expect((await load(text)).config.site).toBe("https://example.com");
    expect(await refusal(text, { environment: "preview" })).toMatch(
      /^launch-ready\.yml:3:\d+: .*PREVIEW_HOST/,
    );
  });

  it("of an environment that is not in use may be all there is of a value", async () => {
    const text = [
      "environments:",
      "  preview:",
      "    site: ${PREVIEW_URL}",
      "    timeout: ${PREVIEW_TIMEOUT}",
      "    network: { control: ['https://ok.example.com', '${PREVIEW_CONTROL}'], proxy: 'http://p.example.com' }",
      "",
    ].join("\n");
    const { config } = await load(text);
    expect(config.environments?.["preview"]).toEqual({
      site: "${PREVIEW_URL}",
      network: { proxy: "http://p.example.com" },
    });
    const env = { PREVIEW_URL: "nowhere", PREVIEW_TIMEOUT: "5m", PREVIEW_CONTROL: "https://c.example.com" };
    expect(await refusal(text, { environment: "preview", env })).toMatch(
      /^launch-ready\.yml:3:11: .*absolute URL/,
    );
    expect(await refusal(`${text}    domian: \${D}\n`)).toMatch(
      /^launch-ready\.yml:6:5: unknown key "domian"/,
    );
  });
});

describe("an environment's overlay", () => {
  const text = [
    "site: https://www.example.com",
    "gates:",
    "  dns-records: { records: { www: { a: [203.0.113.1] } } }",
    "  cache-headers: { static: [/a], private: [/b] }",
    "environments:",
    "  preview:",
    "    site: https://preview.example.com",
    "    gates:",
    "      dns-records: off",
    "      cache-headers: { static: [/c] }",
    "",
  ].join("\n");

  it("merges mappings key by key and replaces everything else", async () => {
    const loaded = await load(text, { environment: "preview" });
    expect(loaded.config.site).toBe("https://preview.example.com");
    expect(loaded.gateOptions("dns-records")).toBe("off");
    expect(loaded.gateOptions("cache-headers")).toEqual({ static: ["/c"], private: ["/b"] });
  });

  it("does nothing for another environment, unless its name is a likely typo", async () => {
    expect((await load(text, { environment: "production" })).config.site).toBe("https://www.example.com");
    expect((await load(text, { environment: "Preview" })).config.site).toBe("https://preview.example.com");
    const given = { environment: "preveiw", environmentIsGiven: true };
    expect((await load(text, given)).config.site).toBe("https://www.example.com");
    expect(await refusal(text, { environment: "preveiw" })).toBe(
      'launch-ready.yml:5:1: no environment named "preveiw". Did you mean "preview"?',
    );
  });

  it("has the places of its own values in errors", async () => {
    const wrong = "environments:\n  preview:\n    site: nowhere\n";
    expect(await refusal(wrong, { environment: "preview" })).toMatch(/^launch-ready\.yml:3:11: /);
  });
});

describe("a flag or input", () => {
  it("stands above the file, and errors name it", async () => {
    const overrides = [{ name: "--url", raw: { site: "https://flag.example.com" } }];
    expect((await load("site: https://file.example.com\n", { overrides })).config.site).toBe(
      "https://flag.example.com",
    );
    const wrong = [{ name: 'input "url"', raw: { site: "nowhere" } }];
    expect(await refusal("", { overrides: wrong })).toMatch(/^input "url": site must be an absolute URL/);
  });
});

describe("a wrong value that came from a secret", () => {
  it("is not shown", async () => {
    const env = { SITE_TOKEN: "kites-are-secret" };
    expect(await refusal("site: ${SITE_TOKEN}\n", { env })).toBe(
      'launch-ready.yml:1:7: site must be an absolute URL that starts with https:// or http://, not "[redacted]"',
    );
  });
});

describe("headers for the site", () => {
  it("lose the line break that secrets are stored with", async () => {
    const loaded = await load('network: { headers: { x-bypass: "abcd\\n", x-count: 3 } }\n');
    expect(loaded.config.network?.headers).toEqual({ "x-bypass": "abcd", "x-count": "3" });
  });

  it("must be fit to be sent", async () => {
    expect(await refusal('network:\n  headers:\n    x-a: "a\\r\\nb: c"\n')).toMatch(
      /^launch-ready\.yml:3:10: network\.headers\.x-a must be one line/,
    );
    expect(await refusal("network:\n  headers:\n    x a: b\n")).toMatch(
      /^launch-ready\.yml:3:5: network\.headers\.x a: the key must be a header's name/,
    );
  });
});
