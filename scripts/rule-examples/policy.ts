import type { rules } from "../../src/policy/rules.ts";
import type { Example, Examples } from "./example.ts";

function yaml(fails: string, passes: string): Example {
  return { language: "yaml", fails, passes };
}

const waiver = (until: string): string => `policy:
  waivers:
    - rule: cache-headers/no-validator
      subject: /legacy.js
      reason: leaves with the relaunch
      owner: web
      until: ${until}`;

const entry = (until: string): string => `findings:
  - rule: redirect-crawl/temporary
    subject: https://www.example.com/old
    until: ${until}`;

/** Examples of the policy's rules. */
export const policyExamples: Examples<typeof rules> = {
  loosened: yaml(
    `# the base branch has fail-on: warning
policy: { fail-on: error }`,
    "policy: { fail-on: warning }",
  ),
  "changed-checks": yaml(
    `# the base branch has max-hops: 1
gates:
  redirect-crawl: { max-hops: 3 }`,
    `gates:
  redirect-crawl: { max-hops: 1 }`,
  ),
  "expired-waiver": yaml(
    `# today is 2027-03-01\n${waiver("2027-02-01")}`,
    `# today is 2027-03-01\n${waiver("2027-05-01")}`,
  ),
  "expired-baseline": yaml(
    `# today is 2027-03-01\n${entry("2027-02-01")}`,
    `# today is 2027-03-01\n${entry("2027-05-01")}`,
  ),
  "stale-baseline": yaml(
    `# /old redirects with 301 by now
${entry("2027-05-01")}`,
    "findings: []",
  ),
};
