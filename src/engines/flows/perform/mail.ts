import { setTimeout as wait } from "node:timers/promises";
import { cut } from "../../../core/sanitize.ts";
import { MailboxError } from "../../mail/mailbox.ts";
import { linksOf, type Message } from "../../mail/message.ts";
import type { MailAction, MailLink } from "../actions.ts";
import { type FlowState, setVariable } from "../context.ts";
import type { Step } from "../model.ts";
import type { Answer } from "../query/answer.ts";
import { jsonOf } from "../query/answer.ts";
import { parseHtml, selectCss } from "../query/html.ts";
import { patternOf } from "../query/operands.ts";
import { compilePattern, firstGroup } from "../query/patterns.ts";
import { judge } from "../query/predicates.ts";
import type { Failure } from "../result.ts";
import { render } from "../template.ts";
import type { Predicate } from "../vocabulary.ts";
import { judgeSender } from "./mail-sender.ts";
import type { Performed } from "./perform.ts";
import { openAgain, watchLink } from "./single-use.ts";

/** Waits for a message to one address and judges it. */
export async function performMail(
  action: MailAction,
  step: Step,
  state: FlowState,
  signal: AbortSignal,
): Promise<Performed> {
  const { mailbox, context } = state;
  if (!mailbox)
    return { failures: [{ kind: "unavailable", reason: "no mailbox is configured for mail steps" }] };
  const to = render(action.to, state.scope);
  const deadline = context.clock.monotonic() + action.withinMs;
  let trouble: string | undefined;
  for (;;) {
    try {
      const messages = await mailbox.messagesTo(to, signal);
      trouble = undefined;
      if (messages.length > 0) return await judgeMessage(messages, to, action, step, state, signal);
    } catch (thrown) {
      if (!(thrown instanceof MailboxError)) throw thrown;
      trouble = thrown.message;
    }
    const left = deadline - context.clock.monotonic();
    if (left <= 0) break;
    await wait(Math.min(left, mailbox.pollMs), undefined, { signal });
  }
  if (trouble !== undefined) return { failures: [{ kind: "unavailable", reason: trouble }] };
  return {
    failures: [{ kind: "mail-missing", to, mailbox: mailbox.name, waitedMs: action.withinMs }],
  };
}

async function judgeMessage(
  messages: readonly Message[],
  to: string,
  action: MailAction,
  step: Step,
  state: FlowState,
  signal: AbortSignal,
): Promise<Performed> {
  const message = messages.at(-1) as Message;
  const failures: Failure[] = [];
  const say = (what: string, predicates: readonly Predicate[], actual: string | undefined): void => {
    for (const predicate of predicates) {
      const judgement = judge(actual, predicate, state.scope);
      if (!judgement.ok)
        failures.push({ kind: "mail", what, expected: judgement.expected, actual: judgement.actual });
    }
  };
  say("the sender", action.from, message.from?.address);
  say("the subject", action.subject, message.subject);
  const check = state.mailbox?.sender;
  if (check) failures.push(...(await judgeSender(message, check, state, signal)));
  if (action.onlyOne) {
    failures.push(...duplicates(messages.length));
    state.followUps.push({ step, check: (signal) => countAgain(to, state, signal) });
  }
  if (action.link) failures.push(...(await judgeLink(action.link, message, step, state)));
  if (action.code) {
    const pattern = action.code.matching
      ? patternOf(action.code.matching, state.scope)
      : compilePattern("(?:^|[^0-9A-Za-z_-])([0-9]{4,8})(?:[^0-9A-Za-z_-]|$)");
    // Digits in an address are no code.
    const code = firstGroup(pattern, plainText(message).replace(/https?:\/\/\S+/gi, " "));
    if (code === undefined)
      failures.push(mail("a code", `matching ${pattern.pattern()}`, "no match in the text"));
    else setVariable(state, action.code.capture, code, true);
  }
  return { failures, answer: answerOf(message, to) };
}

function mail(what: string, expected: string, actual: string): Failure {
  return { kind: "mail", what, expected, actual };
}

function duplicates(count: number): Failure[] {
  return count > 1 ? [mail("messages", "exactly one", String(count))] : [];
}

async function countAgain(to: string, { mailbox }: FlowState, signal: AbortSignal): Promise<Failure[]> {
  try {
    return duplicates((await mailbox?.messagesTo(to, signal))?.length ?? 0);
  } catch (thrown) {
    // It was there a moment ago: that it cannot be asked again says nothing of the site.
    if (thrown instanceof MailboxError) return [];
    throw thrown;
  }
}

async function judgeLink(
  wanted: MailLink,
  message: Message,
  step: Step,
  state: FlowState,
): Promise<Failure[]> {
  const { site } = state.context;
  const host = wanted.host ? render(wanted.host, state.scope) : site?.host;
  const links = await linksOf(message);
  const pattern = wanted.matching && patternOf(wanted.matching, state.scope);
  const link = pattern
    ? links.find((one) => pattern.matcher(one).find())
    : (links.find((one) => URL.parse(one)?.host === host) ?? links[0]);
  if (link === undefined) {
    const expected = pattern ? `matching ${pattern.pattern()}` : "to the site";
    return [mail("a link", expected, links.length === 0 ? "no links" : `${links.length} other links`)];
  }
  state.context.redactor.add(link);
  if (wanted.capture !== undefined) setVariable(state, wanted.capture, link, true);
  const url = URL.parse(link);
  if (!url) return [mail("the link", "an address", "something else")];
  for (const value of url.searchParams.values()) if (value.length >= 8) state.context.redactor.add(value);
  const last = url.pathname.split("/").at(-1) ?? "";
  if (last.length >= 16) state.context.redactor.add(last);
  const failures: Failure[] = [];
  if (host !== undefined && url.host !== host) failures.push(mail("the link's host", host, url.host));
  if (url.protocol !== "https:" && site?.protocol !== "http:")
    failures.push(mail("the link", "https", url.protocol.replace(":", "")));
  if (wanted.singleUse) {
    watchLink(link, state);
    state.followUps.push({ step, check: (signal) => openAgain(link, state, signal) });
  }
  return failures;
}

/** A message in the form captures and expectations look at: headers, text as the body, HTML for css and xpath. */
function answerOf(message: Message, to: string): Answer {
  const url = `mailto:${to}`;
  const bytes = Buffer.from(plainText(message));
  return {
    request: { method: "MAIL", url, headers: [] },
    response: {
      url,
      status: 0,
      headers: message.headers.filter(([name]) => !/^(received|dkim-signature|arc-)/.test(name)),
      bytes,
      truncated: false,
      transferredBytes: bytes.length,
      timings: { ttfbMs: 0, totalMs: 0 },
    },
    redirects: [],
    durationMs: 0,
    bytes: () => bytes,
    text: () => plainText(message),
    markup: () => message.html || message.text,
    json: () => jsonOf(message.text),
    html: () => parseHtml(message.html),
  };
}

function plainText({ text, html }: Message): string {
  if (text !== "") return text;
  return selectCss(parseHtml(html), "body").texts[0] ?? cut(html, 100_000);
}
