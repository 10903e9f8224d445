import { describe, expect, it } from "vitest";
import { withoutAddresses } from "../../../src/probes/git/messages.ts";

const token = ["ghp", "a1B2".repeat(9)].join("_");

describe("git's own messages", () => {
  it.each([
    `unable to access 'https://bob:${token}@127.0.0.1:9/x.git/': Failed to connect`,
    `unable to access https://127.0.0.1:9/${token}/x.git/: Failed`,
    `'/nonexistent/${token}.git' does not appear to be a git repository`,
    `unable to read /srv/${token}/x.git`,
    `${token}@host.test: Permission denied (publickey).`,
    `repository "foo://${token}/x.git" not found`,
    `bad revision '${token}'`,
  ])("say no address, path or name: %s", (message) => {
    const said = withoutAddresses(message);
    expect(said).not.toContain(token);
    expect(said).toContain("(…)");
  });

  it("are left alone otherwise", () => {
    const message = "Could not resolve host; the remote end hung up unexpectedly";
    expect(withoutAddresses(message)).toBe(message);
  });
});
