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
    title: "Unexpected status code",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: unmet,
    why: "Customers cannot complete this step: whatever depends on it (a login, an order, a lead) is lost.",
    fix: "Send the request with the curl line, read the server's log for that moment, and do not promote the deployment until it passes.",
    references: ["https://www.rfc-editor.org/rfc/rfc9110#section-15"],
  }),
  header: rule<Unmet>({
    title: "Unexpected header, cookie, URL or certificate",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: unmet,
    why: "A redirect to the wrong page or a missing cookie breaks the next step for every customer.",
    fix: "Compare the header lines shown with what the flow expects, and correct whichever is wrong.",
  }),
  body: rule<Unmet>({
    title: "Unexpected body",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: unmet,
    why: "The server responds, but the page does not show what customers need to see.",
    fix: "Look at the body shown: it is what customers get after this deployment.",
  }),
  value: rule<Unmet>({
    title: "Unexpected value",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: unmet,
    why: "The application returns wrong data: what was saved is not what is read back, or part of the page is missing.",
    fix: "Compare the value received with the one expected, and look for what this deployment changed.",
  }),
  time: rule<Unmet>({
    title: "Step takes too long",
    subject: "flow",
    severity: "error",
    impact: "trust",
    message: unmet,
    why: "Customers leave a page that keeps them waiting.",
    fix: "Look for the slow query or call that this deployment added; raise the limit only if the time is intended.",
  }),
  "no-response": rule<{ reason: string }>({
    title: "No response",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { reason }) => `${subject}: no response, ${reason}.`,
    why: "Customers see their browser's error page instead of the site.",
    fix: "Check that the application is running and listening, and that nothing in front of it refuses the connection.",
  }),
  request: rule<{ reason: string }>({
    title: "Request leads nowhere",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { reason }) => `${subject}: ${reason}.`,
    why: "A redirect loop or an invalid address stops customers just as an error page does.",
    fix: "Follow the hops shown; fix the redirect, or the link or value the address was built from.",
  }),
  "capture-missing": rule<{ capture: string; query: string; reason: string }>({
    title: "Value to capture is missing",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { capture, query, reason }) =>
      `${subject}: nothing to capture as "${capture}" (${query}): ${reason}.`,
    why: "A form without its token, or a response without its id, stops customers at the next step.",
    fix: "Look at the response shown: either the application left the value out, or it moved and the flow has to follow.",
  }),
  "mail-missing": rule<{ to: string; mailbox: string; seconds: number }>({
    title: "Mail does not arrive",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { to, mailbox, seconds }) =>
      `${subject}: no message to ${to} arrived at ${mailbox} within ${seconds} s.`,
    why: "Customers who forgot their password, or are waiting for a confirmation, never get in.",
    fix: "Look at the application's log and mail queue for that address; check its SMTP settings in this environment.",
  }),
  "mail-content": rule<{ what: string; expected: string; actual: string }>({
    title: "Mail has the wrong content",
    subject: "flow",
    severity: "error",
    impact: "security",
    message: (subject, { what, expected, actual }) =>
      `${subject}: expected ${what} ${expected}, got ${actual}.`,
    why: "A link to another host, over HTTP, or one that works twice, hands accounts to others; mail from the wrong sender lands in spam.",
    fix: "Correct the template or the base URL the application builds its links from; make tokens single-use.",
    references: ["https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html"],
  }),
  "mail-sender": rule<{ what: string; expected: string; actual: string }>({
    title: "Mail sender does not verify",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { what, expected, actual }) =>
      `${subject}: expected ${what} ${expected}, got ${actual}.`,
    why: "Mail providers reject messages whose sender does not verify, or file them as spam: resets and receipts never reach customers.",
    fix: "Publish the key of the DKIM selector shown and sign with it, or name the sending server in the domain's SPF record; the domain that passes must be the From address's own.",
    references: [
      "https://www.rfc-editor.org/rfc/rfc6376",
      "https://www.rfc-editor.org/rfc/rfc7208",
      "https://www.rfc-editor.org/rfc/rfc9989",
    ],
  }),
  "command-failed": rule<{ test?: string | undefined; reason: string }>({
    title: "Test suite fails",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { test, reason }) =>
      test === undefined ? `${subject}: ${reason}.` : `${subject}: ${test} failed: ${reason}`,
    why: "The team's own tests say that this deployment is broken.",
    fix: "Run the command shown against the same site and fix what it finds.",
  }),
  browser: rule<{ what: string; expected: string; actual: string }>({
    title: "Page does not work in a browser",
    subject: "flow",
    severity: "error",
    impact: "revenue",
    message: (subject, { what, expected, actual }) =>
      `${subject}: expected ${what} ${expected}, got ${actual}.`,
    why: "The server responds, but what customers see in their browser does not work.",
    fix: "Open the page in a browser with its console open; look at the screenshot where there is one.",
  }),
  "unclean-write": rule<{ method: string }>({
    title: "Flow writes to production and never cleans up",
    subject: "flow",
    severity: "warning",
    impact: "support",
    message: (subject, { method }) =>
      `${subject} sends ${method} to production, and the flow has no "always" steps.`,
    why: "Every run leaves test records among those of real customers.",
    fix: 'Add an "always:" step that removes what the flow creates; name it with ${run.id} so that it can be told apart.',
  }),
  flaky: rule<{ attempts: number }>({
    title: "Step passes only on a retry",
    subject: "flow",
    severity: "note",
    impact: "trust",
    message: (subject, { attempts }) => `${subject} passed only on attempt ${attempts}.`,
    why: "Customers do not retry.",
    fix: "Look at what failed on the earlier attempt; a step that has to wait for something says so with `within`.",
  }),
});
