/**
 * Adds up vitest's JSON results, given as paths, and prints one line: `tests: N passed, N failed`. A file of tests that
 * could not be loaded counts as a failure. Exits 1 when a test failed, a results file is missing, or nothing was run.
 */
import { existsSync, readFileSync } from "node:fs";

interface Results {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

let passed = 0;
let failed = 0;
for (const path of process.argv.slice(2)) {
  if (!existsSync(path)) {
    process.stderr.write(`${path} was not written: the tests did not run to their end\n`);
    failed++;
    continue;
  }
  const results = JSON.parse(readFileSync(path, "utf8")) as Results;
  const unloaded = results.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  passed += results.numPassedTests;
  failed += results.numFailedTests + unloaded.length;
}
process.stdout.write(`tests: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
