import { describe, expect, it } from "vitest";
import { builtInRules } from "../../../src/engines/secrets/built-in-rules.ts";
import { createScanner, type FoundSecret } from "../../../src/engines/secrets/scanner.ts";
import { credentials } from "./detection/credentials.ts";
import { type File, files } from "./detection/files.ts";
import { ordinary } from "./detection/ordinary.ts";
import { shapes } from "./detection/shapes.ts";

const scanner = createScanner({ rules: [], lazy: builtInRules });

async function found(path: string, text: string): Promise<FoundSecret[]> {
  const { secrets } = await scanner.scan(Buffer.from(text), path);
  return secrets;
}

const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("a credential in a file people commit", () => {
  it.each(credentials)("is found however it is written: $provider $variable", async (credential) => {
    const missed: string[] = [];
    const unnamed: string[] = [];
    for (const [name, { path, write, nameless }] of Object.entries(shapes)) {
      if (nameless && credential.byName) continue;
      const value = credential.make(name);
      const secrets = await found(path, write(credential.variable, value));
      const own = secrets.filter(
        ({ secret }) =>
          secret.includes(value) ||
          secret === base64(value) ||
          (value.includes(secret) && secret.length > value.length / 2),
      );
      if (own.length === 0) missed.push(name);
      else if (own.every(({ rule }) => rule.generic)) unnamed.push(name);
    }
    expect({ missed, unnamed }).toEqual({ missed: [], unnamed: [] });
  });
});

describe("ordinary code and data", () => {
  it.each(Object.keys(ordinary))("is passed over: %s", async (name) => {
    const { path, text } = ordinary[name] as { path: string; text: string };
    const secrets = await found(path, text);
    expect(secrets.map(({ rule, secret }) => `${rule.id} ${secret}`)).toEqual([]);
  });
});

describe("a file with a syntax of its own", () => {
  it.each(Object.keys(files))("is read: %s", async (name) => {
    const { path, text, rules } = files[name] as File;
    const secrets = await found(path, text);
    expect(secrets.map(({ rule }) => rule.id).sort()).toEqual(rules.toSorted());
  });
});
