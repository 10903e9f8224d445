import type { rules } from "../../src/suite/promotion/rules.ts";
import type { Examples } from "./example.ts";

/** Examples of the promotion's rules. */
export const promotionExamples: Examples<typeof rules> = {
  "command-failed": {
    language: "sh",
    fails: `# on-ship: [vercel, promote, dpl_1]
$ vercel promote dpl_1
Error: deployment not found
# exit code 1`,
    passes: `# on-ship: [vercel, promote, dpl_1]
$ vercel promote dpl_1
# exit code 0`,
  },
  "rollback-not-good": {
    language: "text",
    fails: "smoke-test  stop; on-stop ran; smoke-test again  stop",
    passes: "smoke-test  stop; on-stop ran; smoke-test again  ship",
  },
};
