import { describe, expect, it } from "vitest";
import { colorWanted } from "../../src/cli/process-io.ts";

describe("colour", () => {
  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    // no-color.org: only when it is not empty.
    [{ NO_COLOR: "" }, true, true],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "false" }, true, false],
    [{ GITHUB_ACTIONS: "true" }, false, true],
    [{ GITHUB_ACTIONS: "true", NO_COLOR: "1" }, false, false],
    [{ TERM: "dumb" }, true, false],
  ])("with %j, on a terminal: %s, is wanted: %s", (env, terminal, wanted) => {
    expect(colorWanted(env, terminal)).toBe(wanted);
  });
});
