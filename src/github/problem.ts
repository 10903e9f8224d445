import { messageOf } from "../core/errors.ts";
import { HttpFailure } from "../probes/http/failure.ts";

/** A place on GitHub that a report is written to. */
export interface Channel {
  /** As a sentence names it: `the comment`. */
  name: string;
  /** What the workflow's `permissions:` must have for it. */
  permission: string;
}

/** A channel that did not take the report. */
export interface Problem {
  channel: Channel;
  reason: string;
  /** True when the token may not write there. */
  forbidden: boolean;
}

/** What went wrong, from anything Octokit or the transport throws. */
export function problemOf(channel: Channel, thrown: unknown): Problem {
  const { status, message } = describe(thrown);
  if (status === undefined) return { channel, reason: message, forbidden: false };
  // A rate limit is a 403, too; a token without the permission gets a 404 for what a private repository holds.
  const forbidden = (status === 403 && !/rate limit|locked|archived/i.test(message)) || status === 404;
  if (status === 401) return { channel, reason: "GitHub does not accept the token (401)", forbidden: false };
  return { channel, reason: `GitHub returned ${status}: ${message}`, forbidden };
}

interface Description {
  /** The status GitHub answered with; absent when no answer came. */
  status?: number;
  message: string;
}

function describe(thrown: unknown): Description {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  if (cause instanceof HttpFailure) return { message: `GitHub could not be reached: ${cause.message}` };
  const message = messageOf(thrown).replace(/ - https:\/\/docs\.github\.com\S*$/, "");
  const { status, response } = thrown as { status?: unknown; response?: unknown };
  return typeof status === "number" && response !== undefined ? { status, message } : { message };
}

/**
 * One warning for each cause, whatever the number of channels it shut: missing permissions first and together, so that
 * one look shows what to add to the workflow.
 *
 * @param untrusted Whether GitHub gave a read-only token because the change is a fork's or Dependabot's.
 */
export function warningsOf(problems: readonly Problem[], untrusted: boolean): string[] {
  const forbidden = problems.filter((problem) => problem.forbidden);
  const causes = new Map<string, Channel[]>();
  for (const { channel, reason, forbidden: isForbidden } of problems) {
    if (!isForbidden) causes.set(reason, [...(causes.get(reason) ?? []), channel]);
  }
  const others = [...causes].map(
    ([reason, channels]) => `Not posted: ${namesOf(channels)}. ${sentence(reason)}`,
  );
  return forbidden.length > 0 ? [permissionWarning(forbidden, untrusted), ...others] : others;
}

function permissionWarning(problems: readonly Problem[], untrusted: boolean): string {
  const channels = problems.map(({ channel }) => channel);
  const permissions = [...new Set(channels.map(({ permission }) => permission))].join(", ");
  const remedy = untrusted
    ? `GitHub gives runs for forks and Dependabot a read-only token, so this is only shown in the job's summary and annotations; docs/forks.md shows how to post it anyway (missing: ${permissions}).`
    : `The token may not write there: add to the job "permissions: { ${permissions} }".`;
  const [first] = problems;
  return `Not posted: ${namesOf(channels)}. ${remedy} (${first?.reason})`;
}

function namesOf(channels: readonly Channel[]): string {
  return channels.map(({ name }) => name).join(", ");
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
