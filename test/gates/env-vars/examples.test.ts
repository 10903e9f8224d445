import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ExampleText } from "../../../src/core/rule-example.ts";
import { parseDotenv } from "../../../src/gates/env-vars/dotenv.ts";
import { examples } from "../../../src/gates/env-vars/examples.ts";
import { sides } from "../../harness/examples.ts";
import { check } from "./check.ts";

type Name = keyof typeof examples;

/** A file of the project: the name stands in its first line, or follows from its language. */
function fileOf({ language, text }: ExampleText): Record<string, string> {
  const named = /^# (\.env\S*)/.exec(text)?.[1];
  return { [named ?? (language === "js" ? "src/mail.js" : ".env.example")]: `${text}\n` };
}

/** Runs the gate on an example whose texts are files. */
function checkFiles(name: Name, side: "fails" | "passes") {
  const { given, language, [side]: text } = examples[name]!;
  return check({ ...(given ? fileOf(given) : {}), ...fileOf({ language, text }) }, { from: "none" });
}

/** Runs the gate on an example whose texts are the values that a job has. */
function checkValues(name: Name, side: "fails" | "passes") {
  const { given, [side]: text } = examples[name]!;
  const env = Object.fromEntries(parseDotenv(text).entries.map((one) => [one.name, one.value]));
  const isOptions = given?.language === "yaml";
  const options = isOptions ? parse(given.text) : {};
  const environment = isOptions ? /# environment: (\S+)/.exec(given.text)?.[1] : undefined;
  return check(
    isOptions || !given ? {} : fileOf(given),
    { code: false, ...options },
    {
      env,
      ...(environment === undefined ? {} : { environment }),
    },
  );
}

const values: Name[] = ["missing", "empty", "placeholder", "mismatch", "local-address"];
const files: Name[] = ["undeclared", "unused", "client-exposed", "parsers-disagree", "duplicate-key"];

describe.each([...values, ...files])("the example of env-vars/%s", (name) => {
  it.each(sides)("$side", async ({ side, reported }) => {
    const run = values.includes(name) ? checkValues : checkFiles;
    const { findings } = await run(name, side);
    const found = findings.map(({ rule }) => rule);
    expect(found.includes(`env-vars/${name}`), String(found)).toBe(reported);
  });
});
