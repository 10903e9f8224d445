import { SaxesParser } from "saxes";

/** One failed test of a JUnit report. */
export interface JunitFailure {
  /** `suite › test`. */
  name: string;
  message: string;
  /** Stack or output. */
  details: string;
  file?: string;
  line?: number;
}

/** What a JUnit report says. */
export interface JunitReport {
  tests: number;
  skipped: number;
  failures: JunitFailure[];
}

/**
 * Reads a JUnit XML report, as Playwright, Cypress, pytest, newman, k6 and most others write it.
 *
 * @throws Error when it is not well-formed XML or holds no test suite.
 */
export function parseJunit(xml: string): JunitReport {
  const report: JunitReport = { tests: 0, skipped: 0, failures: [] };
  const parser = new SaxesParser();
  const suites: string[] = [];
  let test: { name: string; file?: string; line?: number } | undefined;
  let failure: JunitFailure | undefined;
  let isReport = false;
  let isSkipped = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const attribute = (key: string): string => String(attributes[key] ?? "");
    if (name === "testsuites" || name === "testsuite") isReport = true;
    if (name === "testsuite") suites.push(attribute("name"));
    if (name === "testcase") {
      report.tests++;
      isSkipped = false;
      const line = Number(attribute("line"));
      const suite = suites.at(-1) || attribute("classname");
      const file = attribute("file");
      test = {
        name: [suite, attribute("name")].filter((part) => part !== "").join(" › "),
        ...(file === "" ? {} : { file }),
        ...(Number.isInteger(line) && line > 0 ? { line } : {}),
      };
    }
    if (name === "skipped" && test && !isSkipped) {
      isSkipped = true;
      report.skipped++;
    }
    if ((name === "failure" || name === "error") && test)
      failure = { ...test, message: attribute("message") || attribute("type"), details: "" };
  });
  const text = (chunk: string): void => {
    if (failure && failure.details.length < 20_000) failure.details += chunk;
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", ({ name }) => {
    if ((name === "failure" || name === "error") && failure) {
      const details = failure.details.trim();
      report.failures.push({
        ...failure,
        details,
        message: failure.message || (details.split("\n", 1)[0] ?? ""),
      });
      failure = undefined;
    }
    if (name === "testcase") test = undefined;
    if (name === "testsuite") suites.pop();
  });
  parser.write(xml).close();
  if (!isReport) throw new Error("there is no <testsuite> in it");
  return report;
}
