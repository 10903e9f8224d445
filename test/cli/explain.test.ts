import { describe, expect, it } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { testIo } from "../harness/io.ts";

async function explain(...args: string[]) {
  const io = testIo();
  const exitCode = await dispatch("explain", args, io);
  return { exitCode, output: io.output(), errors: io.errors() };
}

describe("launch-ready explain", () => {
  it("says why a rule matters, how to fix it and how to waive it", async () => {
    const { exitCode, output } = await explain("redirect-crawl/loop");
    expect(exitCode).toBe(0);
    for (const part of [
      /^redirect-crawl\/loop: /,
      /^Why {4}\S/m,
      /^Fails\n {6}GET \S+\/sale\n\n {6}HTTP\/1\.1 301 /m,
      /^Passes\n {6}\S/m,
      /^Fix {4}\S/m,
      /^Waive {2}policy/m,
      /^Page {3}https:/m,
    ])
      expect(output).toMatch(part);
  });

  it("takes a rule's own name where only one gate has it", async () => {
    expect((await explain("loop")).output).toMatch(/^redirect-crawl\/loop: /);
    const { exitCode, errors } = await explain("missing");
    expect(exitCode === 0 || errors.includes("is a rule of several gates")).toBe(true);
  });

  it("lists the rules of one gate, and of all", async () => {
    const one = (await explain("redirect-crawl")).output;
    expect(one).toMatch(/^redirect-crawl: .*\?\n {2}redirect-crawl\//);
    expect(one).not.toContain("secret-scan/");
    const all = (await explain()).output;
    expect(all).toContain(one);
    expect(all).toContain("secret-scan/");
  });

  it("names the nearest rule for an unknown one, and takes no second word", async () => {
    expect(await explain("redirect-crawl/lop")).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('Did you mean "redirect-crawl/loop"?'),
    });
    for (const [wrong, right] of [
      ["lop", "loop"],
      ["redirect-crwl", "redirect-crawl"],
    ] as const)
      expect(await explain(wrong)).toMatchObject({
        exitCode: 2,
        errors: expect.stringContaining(`no rule or gate "${wrong}". Did you mean "${right}"?`),
      });
    expect((await explain("a", "b")).exitCode).toBe(2);
  });
});
