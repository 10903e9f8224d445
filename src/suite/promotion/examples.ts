import type { RuleExamples } from "../../core/rule-example.ts";
import type { rules } from "./rules.ts";

/** Examples of the promotion's rules. */
export const examples: RuleExamples<keyof typeof rules> = {
  "command-failed": {
    given: { language: "yaml", text: "deployment:\n  on-ship:\n    - [./promote.sh, production]" },
    language: "text",
    fails: "./promote.sh production ends with exit code 1",
    passes: "./promote.sh production ends with exit code 0",
  },
  "rollback-not-good": {
    given: {
      language: "yaml",
      text: "deployment:\n  on-stop:\n    - [./rollback.sh]\n  recheck: [smoke-test]",
    },
    language: "text",
    fails: "after ./rollback.sh, smoke-test stops the site again",
    passes: "after ./rollback.sh, smoke-test passes",
  },
};
