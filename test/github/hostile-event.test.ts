import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigurationError, messageOf } from "../../src/core/errors.ts";
import { readChange } from "../../src/github/event.ts";
import { change, pullRequest } from "./events.ts";
import { example, patched } from "./payloads.ts";

/** The message of the configuration error that reading ends in. */
async function refusal(name: string, payload: unknown, env: Record<string, string> = {}): Promise<string> {
  const thrown = await change(name, payload, env).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(ConfigurationError);
  return messageOf(thrown);
}

describe("a payload that is not what it must be", () => {
  it.each([
    [
      "an option for git",
      { "pull_request.head.sha": "--upload-pack=touch /tmp/x" },
      "pull_request.head.sha must be a commit id",
    ],
    [
      "a ref with a leading dash",
      { "pull_request.base.ref": "-x" },
      "pull_request.base.ref must be the name of a branch or tag",
    ],
    [
      "a ref with a line break",
      { "pull_request.base.ref": "a\n::error::b" },
      "pull_request.base.ref must be the name",
    ],
    [
      "a number that is text",
      { "pull_request.number": "7" },
      'pull_request.number must be a number, not "7"',
    ],
    ["no head", { "pull_request.head": undefined }, "pull_request.head is missing"],
  ])("%s is refused, naming the place", async (_what, changes, expected) => {
    expect(await refusal("pull_request", pullRequest(changes))).toContain(expected);
  });

  it("with an address that is none is refused", async () => {
    const message = await refusal(
      "deployment_status",
      patched(example("deployment_status"), {
        "deployment_status.environment_url": "javascript:alert(1)",
      }),
    );
    expect(message).toBe(
      'payload of event "deployment_status": deployment_status.environment_url must be an absolute URL that starts with https:// or http://, not "javascript:alert(1)"',
    );
  });

  it("names a repository of the wrong form", async () => {
    expect(await refusal("push", example("push"), { GITHUB_REPOSITORY: "../../etc" })).toMatch(
      /^GITHUB_REPOSITORY: .*must have the form owner\/name/,
    );
  });

  it("is refused when it is not JSON, absent or too large", async () => {
    expect(await refusal("push", "{")).toMatch(/payload of event "push" .* is not JSON/);
    expect(await refusal("push", "", { GITHUB_EVENT_PATH: "/nowhere/event.json" })).toMatch(/is not there/);
    expect(await refusal("push", "", { GITHUB_EVENT_PATH: "" })).toMatch(/GITHUB_EVENT_PATH is not set/);
    expect(await refusal("push", " ".repeat(25 * 1024 * 1024 + 1))).toMatch(/at most 26214400 are read/);
  });

  it("never ends in anything but a change or a configuration error", async () => {
    const events = fc.constantFrom(
      "pull_request",
      "push",
      "merge_group",
      "deployment_status",
      "workflow_run",
      "constructor",
    );
    await fc.assert(
      fc.asyncProperty(events, fc.jsonValue(), async (name, payload) => {
        const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: "event.json" };
        const outcome = await readChange(env, async () => JSON.stringify(payload)).catch(
          (error: unknown) => error,
        );
        expect(outcome instanceof ConfigurationError || (outcome as { event: string }).event === name).toBe(
          true,
        );
      }),
    );
  });
});
