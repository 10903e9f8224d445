import type { Args } from "../../core/finding.ts";
import { defineRules, rule } from "../../core/rule.ts";

/** An expectation that did not hold. */
interface Unmet extends Args {
  /** The query with its filters, in Hurl's notation. */
  query: string;
  expected: string;
  actual: string;
}

const unmet = (subject: string, { query, expected, actual }: Unmet): string =>
  `${subject}: expected ${query} ${expected}, got ${actual}.`;

/** Every way a flow can fail. */
export const rules = defineRules("smoke-test", {
  status: rule<Unmet>({
    title: "A step answers with another status",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: unmet,
    why: "Customers cannot finish this step: whatever depends on it, a login, an order or a lead, is lost.",
    fix: "Send the request of the curl line, read the server's log for that moment, and do not promote the deploy before it passes.",
    references: ["https://www.rfc-editor.org/rfc/rfc9110#section-15"],
  }),
  header: rule<Unmet>({
    title: "A step's answer has a wrong header, cookie, address or certificate",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: unmet,
    why: "A redirect to the wrong page or a cookie that is not set breaks the step after it for every customer.",
    fix: "Compare the header lines shown with what the flow expects, and correct whichever is wrong.",
  }),
  body: rule<Unmet>({
    title: "A step's answer has a wrong body",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: unmet,
    why: "The page answers but does not show what customers need to see.",
    fix: "Look at the body shown: it is what customers get after this deploy.",
  }),
  value: rule<Unmet>({
    title: "A step's answer has a wrong value",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: unmet,
    why: "The application answers with wrong data: what was saved is not what is read back, or a part of the page is missing.",
    fix: "Compare the value that came with the one expected, and look for what changed between them in this deploy.",
  }),
  time: rule<Unmet>({
    title: "A step takes too long",
    subject: "flow",
    severity: "error",
    impact: "trust",
    message: unmet,
    why: "Customers leave a page that keeps them waiting.",
    fix: "Look for the slow query or call that this deploy added; raise the limit only when the time is intended.",
  }),
  "no-response": rule<{ reason: string }>({
    title: "A step gets no answer",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { reason }) => `${subject}: no answer, ${reason}.`,
    why: "Customers see an error page of their browser instead of the site.",
    fix: "Check that the application runs and listens, and that nothing in front of it refuses the connection.",
  }),
  request: rule<{ reason: string }>({
    title: "A step's request leads nowhere",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { reason }) => `${subject}: ${reason}.`,
    why: "A redirect that leads in a circle or an address that is none stops customers as an error page does.",
    fix: "Follow the hops shown; mend the redirect, or the link or value the address was made of.",
  }),
  "capture-missing": rule<{ capture: string; query: string; reason: string }>({
    title: "A value that later steps need is not in the answer",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { capture, query, reason }) =>
      `${subject}: nothing to capture as "${capture}" (${query}): ${reason}.`,
    why: "A form without its token, or an answer without its id, stops customers at the next step.",
    fix: "Look at the answer shown: either the application left the value out, or it moved and the flow has to follow.",
  }),
  "mail-missing": rule<{ to: string; mailbox: string; seconds: number }>({
    title: "A message does not arrive",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { to, mailbox, seconds }) =>
      `${subject}: no message to ${to} arrived at ${mailbox} within ${seconds} s.`,
    why: "Customers who forgot their password, or wait for a confirmation, never get in.",
    fix: "Look at the application's log and mail queue for that address; check its SMTP settings in this environment.",
  }),
  "mail-content": rule<{ what: string; expected: string; actual: string }>({
    title: "A message is not as it should be",
    subject: "flow",
    severity: "error",
    impact: "security",
    message: (subject, { what, expected, actual }) =>
      `${subject}: expected ${what} ${expected}, got ${actual}.`,
    why: "A link to another host, over http, or that works twice hands accounts to others; a wrong sender ends in the spam folder.",
    fix: "Correct the template or the base URL the application builds its links from; make tokens single-use.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html"],
  }),
  "mail-sender": rule<{ what: string; expected: string; actual: string }>({
    title: "A message's sender does not verify",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { what, expected, actual }) =>
      `${subject}: expected ${what} ${expected}, got ${actual}.`,
    why: "Mail providers refuse messages whose sender does not verify, or file them as spam: resets and receipts never reach customers.",
    fix: "Publish the key of the DKIM selector shown and sign with it, or name the sending server in the domain's SPF record; the domain that passes must be the From address's own.",
    references: [
      "https://www.rfc-editor.org/rfc/rfc6376",
      "https://www.rfc-editor.org/rfc/rfc7208",
      "https://www.rfc-editor.org/rfc/rfc9989",
    ],
  }),
  "command-failed": rule<{ test?: string | undefined; reason: string }>({
    title: "A test suite fails",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { test, reason }) =>
      test === undefined ? `${subject}: ${reason}.` : `${subject}: ${test} failed: ${reason}`,
    why: "The team's own tests say that this deploy is broken.",
    fix: "Run the command shown against the same site and mend what it finds.",
  }),
  browser: rule<{ what: string; expected: string; actual: string }>({
    title: "A page does not work in a browser",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { what, expected, actual }) =>
      `${subject}: expected ${what} ${expected}, got ${actual}.`,
    why: "The server answers, but what customers see in their browser does not work.",
    fix: "Open the page in a browser with its console open; look at the screenshot where there is one.",
  }),
  "unclean-write": rule<{ method: string }>({
    title: "A flow writes to production and never cleans up",
    subject: "flow",
    severity: "warning",
    impact: "support",
    message: (subject, { method }) =>
      `${subject} sends ${method} to production, and the flow has no "always" steps.`,
    why: "Every run leaves test records among those of real customers.",
    fix: 'Add an "always:" step that removes what the flow creates; name it with ${run.id} so that it can be told apart.',
  }),
  flaky: rule<{ attempts: number }>({
    title: "A step passes only on a later try",
    subject: "flow",
    severity: "note",
    impact: "trust",
    message: (subject, { attempts }) => `${subject} passed only on try ${attempts}.`,
    why: "Customers do not try again.",
    fix: "Look at what failed on the earlier try; a step that has to wait for something says so with `within`.",
  }),
});
