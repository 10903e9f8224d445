import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exampleOf } from "../../scripts/generate/rules.ts";
import { configSchema } from "../../src/config/schema.ts";
import { parseFlowFile } from "../../src/engines/flows/load.ts";
import { loadReportedGates } from "../../src/suite/reported-gates.ts";
import { type Answer, check as checkCaching } from "../gates/cache-headers/site.ts";
import { check } from "../gates/env-vars/check.ts";
import { crawlSite, type Routes, startSite } from "../gates/redirect-crawl/site.ts";

const rules = (await loadReportedGates()).flatMap((gate) => Object.values(gate.rules));

/** What is said of a text, and its comments, which say what surrounds it. */
const withoutComments = (text: string): string => text.replaceAll(/^#.*\n?/gm, "");

describe("the example of a rule", () => {
  it("is there for every rule, and shows two different things", () => {
    expect(rules.length).toBeGreaterThan(90);
    for (const rule of rules) {
      const { fails, passes } = exampleOf(rule);
      expect(fails.trim(), rule.id).not.toBe("");
      expect(fails, rule.id).not.toBe(passes);
    }
  });

  const flowRules = rules.filter(({ id }) => id.startsWith("smoke-test/"));

  it.each(flowRules.map((rule) => [rule.id, rule] as const))("is a flow that can be run: %s", (_id, rule) => {
    const { fails, passes } = exampleOf(rule);
    for (const text of [fails, passes]) {
      const whole = text.startsWith("- ") ? `steps:\n${text.replaceAll(/^/gm, "  ")}\n` : `${text}\n`;
      expect(parseFlowFile(whole, "smoke/example.yml")[0]?.steps).toHaveLength(1);
    }
  });

  it("is a configuration that is read", () => {
    for (const name of ["loosened", "changed-checks", "expired-waiver"]) {
      const { fails, passes } = exampleOf({ id: `policy/${name}` });
      for (const text of [fails, passes]) expect(configSchema.safeParse(parse(text)).success).toBe(true);
    }
  });

  it.each(["empty", "placeholder", "parsers-disagree", "duplicate-key", "client-exposed"])(
    "of env-vars/%s is what the gate finds, and what it does not find",
    async (name) => {
      const { fails, passes } = exampleOf({ id: `env-vars/${name}` });
      const found = async (text: string): Promise<string[]> => {
        const assigned = `${withoutComments(text).replaceAll("…", "k3v9x2m7q1")}\n`;
        const required = [...assigned.matchAll(/^\w+/gm)].map(([variable]) => variable);
        const options = { from: [".env"], required: [...new Set(required)], code: false };
        return (await check({ ".env": assigned }, options, { git: false })).broken;
      };
      expect((await found(fails)).map((one) => one.split(" ", 1)[0])).toContain(name);
      expect((await found(passes)).map((one) => one.split(" ", 1)[0])).not.toContain(name);
    },
  );

  it.each([
    ...["static-uncached", "static-short", "no-validator", "page-kept", "no-policy"],
    ...["malformed", "set-cookie-cacheable", "unreachable"],
  ])("of cache-headers/%s is what the gate finds, and what it does not find", async (name) => {
    const { fails, passes } = exampleOf({ id: `cache-headers/${name}` });
    const found = async (exchange: string): Promise<string[]> => {
      const { path, answer } = answered(exchange);
      const asked = path.startsWith("/assets/") ? { static: [path] } : { pages: [path] };
      return (await checkCaching({ routes: { [path]: answer } }, { pages: [], ...asked })).broken;
    };
    expect((await found(fails)).map((one) => one.split(" ", 1)[0])).toContain(name);
    expect((await found(passes)).map((one) => one.split(" ", 1)[0])).not.toContain(name);
  });

  it.each(["loop", "lost-query", "dead", "slash-twins", "soft-404"])(
    "of redirect-crawl/%s is what the gate finds, and what it does not find",
    async (name) => {
      const { fails, passes } = exampleOf({ id: `redirect-crawl/${name}` });
      const found = async (text: string): Promise<string[]> => {
        const exchanges = text.split(/\n\n(?=GET)/).map(answered);
        const home = exchanges.map(({ path }) => `<a href="${path}">${path}</a>`).join("");
        const routes: Routes = { "/": `<title>Kites</title>${home}` };
        for (const { path, answer } of exchanges) routes[path] = { status: 200, ...answer };
        // Where a redirect leads is there, unless the example says otherwise.
        for (const { location } of exchanges.map(({ answer }) => answer.headers ?? {}))
          if (typeof location === "string") routes[location] ??= "<title>There</title>";
        await using site = await startSite(routes);
        return Object.keys((await crawlSite(site.url)).byRule);
      };
      expect(await found(fails)).toContain(name);
      expect(await found(passes)).not.toContain(name);
    },
  );
});

/** The path that an exchange asks for, and the head of the response that it shows. */
function answered(exchange: string): { path: string; answer: Answer } {
  const [head = "", body = "x"] = exchange.split("\n\n");
  const [request = "", first = "", ...lines] = head.split("\n");
  const [, path = ""] = /^GET (\S+)$/.exec(request) ?? [];
  // A redirect's Location stands beside its status.
  const [, status = "", rest = ""] = /^(\d{3}) (.*)$/.exec(first) ?? [];
  const headers = [rest, ...lines].flatMap((line) => {
    const [, field, value = ""] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    return field === undefined ? [] : [[field.toLowerCase(), value.replaceAll("…", "k3v9x2m7q1")]];
  });
  return { path, answer: { status: Number(status), headers: Object.fromEntries(headers), body } };
}
