import { defineGate } from "../../core/gate.ts";
import { checkOptions } from "./check.ts";
import { options } from "./options.ts";
import { rules } from "./rules.ts";
import { scanForSecrets } from "./run.ts";

export const gate = defineGate({
  id: "secret-scan",
  title: "Secret scan",
  question: "Does the change, the repository or the build contain a secret?",
  options,
  rules,
  check: checkOptions,
  run: scanForSecrets,
});
