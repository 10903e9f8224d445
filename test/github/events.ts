import type { Change } from "../../src/core/change.ts";
import { readChange } from "../../src/github/event.ts";
import { readTextFile } from "../../src/probes/files.ts";
import { testFolder } from "../harness/folder.ts";
import { example, patched } from "./payloads.ts";

export const SHA = "0123456789abcdef0123456789abcdef01234567";
export const HEAD = "a".repeat(40);
export const BASE = "b".repeat(40);

/** The change an event stands for. A payload that is text is written as it is. */
export async function change(
  name: string,
  payload: unknown,
  env: Record<string, string> = {},
): Promise<Change> {
  await using folder = await testFolder({
    "event.json": typeof payload === "string" ? payload : JSON.stringify(payload),
  });
  return await readChange(
    {
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: `${folder.path}/event.json`,
      GITHUB_SHA: SHA,
      GITHUB_REF: "refs/heads/main",
      GITHUB_REPOSITORY: "octo/shop",
      GITHUB_ACTOR: "octocat",
      ...env,
    },
    readTextFile,
  );
}

/** The payload of a pull request from {@link BASE} to {@link HEAD}, with values replaced by dotted path. */
export function pullRequest(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return patched(example("pull_request"), {
    "pull_request.number": 7,
    "pull_request.head.sha": HEAD,
    "pull_request.head.ref": "take-payments",
    "pull_request.base.sha": BASE,
    "pull_request.base.ref": "main",
    ...changes,
  });
}
