import { lintSource } from "@secretlint/core";
import { rules as presetRules } from "@secretlint/secretlint-rule-preset-recommend";
import type { SecretLintCoreConfigUnionRule } from "@secretlint/types";
import { expect, it } from "vitest";
import { builtInRules } from "../../../src/engines/secrets/built-in-rules.ts";
import { lintRecommended } from "../../../src/engines/secrets/lint.ts";
import { base62Checksum } from "../../../src/engines/secrets/proofs/crc32.ts";
import { recommendedRules } from "../../../src/engines/secrets/recommended.ts";
import { createScanner } from "../../../src/engines/secrets/scanner.ts";
import { alphanumeric, linearKey, linearRule, randomText } from "./helpers.ts";

/** So many that comparing each with every other takes longer than a test may. */
const MANY = 60_000;

const scanner = createScanner({ rules: [], lazy: builtInRules });

const githubToken = (seed: string, checksum?: string): string => {
  const body = randomText(seed, 30, alphanumeric);
  return ["ghp", body + (checksum ?? base62Checksum(body))].join("_");
};

const lines = (write: (seed: string) => string): string[] =>
  Array.from({ length: MANY }, (_, at) => `${write(`seed ${at}`)}\n`);

it("keeps as many secrets of a text of nothing else as of any", async () => {
  const { secrets, capped } = await scanner.scan(Buffer.from(lines(linearKey).join("")), "keys.txt");
  expect(capped).toBe(true);
  expect(secrets).toHaveLength(500);
  // All but a few that happen to look made up, from the first on.
  expect(secrets.at(-1)?.position.line).toBeLessThan(520);
});

it("says so where there are more of one kind than are kept", async () => {
  const form = { ...linearRule, id: "own", keywords: ["own_api_"], pattern: /own_api_[A-Za-z0-9]{40}/g };
  const own = createScanner({ rules: [form] });
  const keys = Array.from({ length: 900 }, (_, at) => linearKey(`own ${at}`).replace("lin", "own"));
  const scanned = async (text: string) => {
    const { secrets, capped } = await own.scan(Buffer.from(text), "keys.txt");
    return [secrets.length, capped];
  };
  expect(await scanned(keys.slice(0, 450).join("\n"))).toEqual([450, false]);
  expect(await scanned(keys.join("\n"))).toEqual([500, true]);
  const hidden = Buffer.from(keys.join("\n")).toString("base64");
  expect(await scanned(hidden)).toEqual([500, true]);
});

it("finds the one token among many with wrong checksums, after letters of two bytes", async () => {
  const real = githubToken("real");
  const text = [...lines((seed) => githubToken(seed, "A1b2C3")), `ключ: ${real}`];
  const { secrets, capped } = await scanner.scan(Buffer.from(text.join("")), "tokens.txt");
  const unissued = secrets.filter(({ proof }) => proof === "checksum-differs");
  expect(unissued.map(({ position }) => position.line)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
  expect(capped).toBe(false);
  const others = secrets.filter(({ proof }) => proof !== "checksum-differs");
  expect(others.map(({ secret, position }) => [secret, position.line, position.column])).toEqual([
    [real, MANY + 1, 7],
  ]);
});

it("has of secretlint's rules what its core makes of their reports", async () => {
  const key = linearKey("twice");
  const aws = ["AWS_SECRET", "ACCESS_KEY = "].join("_");
  const text = [
    `${aws}${randomText("aws", 40, alphanumeric)}`,
    `https://user:${key}@host.test/${key}`,
    `${githubToken("one")} ${githubToken("one")}`,
    `_authToken=${["npm", randomText("npm", 36, alphanumeric)].join("_")}`,
    key,
  ].join("\n");
  const ids = [...recommendedRules.keys()];
  const rules = presetRules
    .filter(({ meta }) => ids.includes(meta.id))
    .map((rule) => ({ id: rule.meta.id, rule }));
  const { messages } = await lintSource({
    source: { filePath: "content", content: text, ext: "", contentType: "text" },
    options: { config: { rules: rules as SecretLintCoreConfigUnionRule[] }, noPhysicFilePath: true },
  });
  const theirs = messages.map(({ ruleId, range, data }) => [
    ruleId,
    ...range,
    Object.values(data ?? {}).filter((value) => typeof value === "string"),
  ]);
  expect(theirs.length).toBeGreaterThan(4);
  const ours = await lintRecommended(text, "", ids);
  expect(ours.map(({ ruleId, start, end, data }) => [ruleId, start, end, data])).toEqual(theirs);
});
