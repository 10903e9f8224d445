import { describe, expect, it } from "vitest";
import { createCommandProcessor, createEffects } from "./command-processor.ts";
import { createSecretMasker } from "./secret-masker.ts";

function run(...lines: string[]) {
  const masker = createSecretMasker();
  const effects = createEffects();
  const processor = createCommandProcessor({ masker, workspace: "/work", effects });
  for (const line of lines) processor.line(line);
  return { ...effects, masks: masker.values() };
}

describe("a line of output", () => {
  it("is shown when it is no command", () => {
    expect(run("hello", "::nonsense::x").log).toEqual(["hello", "::nonsense::x"]);
  });

  it("that is an annotation shows its message", () => {
    const { log, annotations } = run("::warning file=a.js,line=2,title=T::look");
    expect(log).toEqual(["##[warning]look"]);
    expect(annotations).toEqual([{ level: "warning", message: "look", title: "T", file: "a.js", line: 2 }]);
  });

  it("masks from the command on, in its lines too, and is not shown itself", () => {
    const { log, masks } = run(
      "first-line-secret",
      "::add-mask::first-line-secret%0Aother",
      "x first-line-secret x",
    );
    expect(log).toEqual(["first-line-secret", "x *** x"]);
    expect(masks).toEqual(["first-line-secret\nother", "first-line-secret", "other"]);
  });

  it("cannot mask nothing", () => {
    const { annotations, masks } = run("::add-mask:: ");
    expect(masks).toEqual([]);
    expect(annotations[0]).toMatchObject({ level: "warning" });
  });

  it("sets outputs and state", () => {
    const { outputs, state } = run("::set-output name=a::1", "##[save-state name=b]2");
    expect(Object.fromEntries(outputs)).toEqual({ a: "1" });
    expect(Object.fromEntries(state)).toEqual({ b: "2" });
  });

  it.each(["::set-env name=PATH::/evil", "::add-path::/evil", "::set-output::x", "::echo::maybe"])(
    "fails the step: %s",
    (line) => {
      const { failed, annotations } = run(line);
      expect(failed).toBe(true);
      expect(annotations.map(({ level }) => level)).toEqual(["error", "error"]);
    },
  );

  it("folds", () => {
    expect(run("::group::Title", "##[endgroup]ignored").log).toEqual(["##[group]Title", "##[endgroup]"]);
  });
});

describe("stopped commands", () => {
  it("are shown until the token comes, in either syntax", () => {
    const { annotations, log } = run(
      "::stop-commands::a-random-token",
      "::error::no",
      "##[error]no",
      "::wrong-token::",
      "##[A-Random-Token]",
      "::error::yes",
    );
    expect(annotations.map(({ message }) => message)).toEqual(["yes"]);
    expect(log).toContain("::error::no");
  });

  it("mask a long token", () => {
    expect(run("::stop-commands::a-random-token").masks).toEqual(["a-random-token"]);
    expect(run("::stop-commands::short").masks).toEqual([]);
  });

  it.each(["", "error", "Stop-Commands"])("cannot use the token %j", (token) => {
    expect(run(`::stop-commands::${token}`, "::notice::still obeyed")).toMatchObject({ failed: true });
  });
});
