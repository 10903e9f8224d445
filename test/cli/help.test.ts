import { describe, expect, it } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { testIo } from "../harness/io.ts";

async function said(command: string | undefined, args: string[]) {
  const io = testIo();
  const exitCode = await dispatch(command, args, io);
  return { exitCode, output: io.output(), errors: io.errors() };
}

/** The commands that the overview names. */
async function commandsListed(): Promise<string[]> {
  const { output } = await said("--help", []);
  const [, listed = ""] = /Commands\n([\s\S]*?)\n\n/.exec(output) ?? [];
  return [...listed.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = ""]) => name);
}

describe("help", () => {
  it("lists the commands, and is wrong usage where no command is named", async () => {
    expect(await commandsListed()).toEqual([
      ...["run", "init", "explain", "demo", "report", "merge", "baseline", "handover"],
    ]);
    expect((await said("--help", [])).exitCode).toBe(0);
    expect((await said(undefined, [])).exitCode).toBe(2);
  });

  it("has of each command its usage, every flag it takes, and examples, on lines that fit a terminal", async () => {
    for (const name of await commandsListed()) {
      const { exitCode, output } = await said(name, ["--help"]);
      expect(exitCode).toBe(0);
      expect(output).toMatch(new RegExp(`^Usage: launch-ready ${name}\\b`));
      expect(output).toMatch(/\nExamples\n {2}launch-ready /);
      for (const line of output.split("\n")) expect(line.length, line).toBeLessThanOrEqual(110);
      expect((await said("help", [name])).output).toBe(output);
      // An option nobody knows is answered with the nearest one there is.
      for (const [, flag = ""] of output.matchAll(/^ {2}(--[a-z-]+)/gm)) {
        const { errors } = await said(name, [`${flag}x`]);
        expect(errors, `${name} ${flag}`).toContain(`unknown option ${flag}x. Did you mean "${flag}"?`);
      }
    }
  });

  it("of a command that is not there is wrong usage", async () => {
    const { exitCode, errors } = await said("help", ["rum"]);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('no command "rum". Did you mean "run"?')]);
  });
});

describe("explain, by a secret", () => {
  it("says of a secret's id what it is, how to revoke it and how to mute it", async () => {
    const { exitCode, output } = await said("explain", ["stripe-secret-key"]);
    expect(exitCode).toBe(0);
    for (const part of ["Stripe secret key", "Revoke", "launch-ready-ignore stripe-secret-key", "https://"])
      expect(output).toContain(part);
    const { output: publishable } = await said("explain", ["stripe-publishable-key"]);
    expect(publishable).not.toContain("Revoke");
  });

  it("lists a provider's secrets, whatever the case of its name", async () => {
    for (const word of ["stripe", "Stripe", "STRIPE"]) {
      const { exitCode, output } = await said("explain", [word]);
      expect([exitCode, output]).toEqual([0, expect.stringContaining("  stripe-webhook-secret ")]);
    }
  });

  it("is wrong usage for a word that nothing has", async () => {
    const { exitCode, errors } = await said("explain", ["no-such-thing-anywhere"]);
    expect([exitCode, errors]).toEqual([2, expect.stringContaining("there is no rule or gate")]);
  });
});
