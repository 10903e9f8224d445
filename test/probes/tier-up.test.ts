import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

/** Calls functions 20,000 times each: more than V8 waits for, fewer than are waited for when it is postponed. */
const script = `
import { postponeOptimization } from ${JSON.stringify(new URL("../../src/probes/tier-up.ts", import.meta.url).href)};
function drive(work) {
  let sum = 0;
  for (let turn = 0; turn < 20_000; turn++) sum += work(turn);
  return sum;
}
%NeverOptimizeFunction(drive);
const makers = ["before", "during", "after"].map((name) => new Function(\`return function \${name}(turn) { return turn * 3 + 1; }\`));
const [before, during, after] = makers.map((make) => make());
drive(before);
const optimizeAgain = postponeOptimization();
drive(during);
optimizeAgain();
drive(after);
`;

describe("the optimizing compiler", () => {
  it("waits while it is postponed, and does not afterwards", async () => {
    // Compiled at once, not beside the program: then it is the number of calls alone that counts.
    const flags = ["--allow-natives-syntax", "--no-concurrent-recompilation", "--trace-opt"];
    const argv = [...flags, "--input-type=module", "-e", script];
    const { stdout } = await promisify(execFile)(process.execPath, argv);
    const optimized = (name: string): boolean =>
      new RegExp(`completed compiling .*JSFunction ${name} .*TURBOFAN`).test(stdout);
    expect(["before", "during", "after"].map(optimized)).toEqual([true, false, true]);
  });
});
