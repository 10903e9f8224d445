import type { BrowserAction, BrowserMove, CommandAction, MailAction } from "../actions.ts";
import { mistake, type PlaceOf } from "../place.ts";
import { assertPattern } from "../query/literals.ts";
import type { ExpectedInput } from "../response-schema.ts";
import type { BrowserInput, StepInput } from "../schema.ts";
import { parseTemplate } from "../template.ts";
import type { Operand, Place, Predicate } from "../vocabulary.ts";
import { translatePredicates } from "./expect.ts";

/** How long a message is waited for unless a step says otherwise, in ms. */
const MAIL_WITHIN_MS = 60_000;

/** How long a command may take unless a step says otherwise, in ms. */
const COMMAND_TIMEOUT_MS = 600_000;

/** How long one move in a browser may take unless a step says otherwise, in ms. */
const BROWSER_TIMEOUT_MS = 10_000;

/** A `mail:` step. @throws ConfigurationError */
export function translateMail({ mail, within }: StepInput, placeOf: PlaceOf): MailAction {
  const { to = "${run.email}", from, subject, link, code, ...rest } = mail!;
  const predicates = (key: "from" | "subject", expected: ExpectedInput | undefined): Predicate[] => {
    const place = placeOf(["mail", key]);
    const found = expected === undefined ? [] : translatePredicates(expected, () => place);
    if (found.some(({ filters }) => filters.length > 0)) throw mistake(place, `${key} takes no filters`);
    return found.map(({ predicate }) => predicate);
  };
  const pattern = (key: "link" | "code", source: string | undefined): { matching?: Operand } => {
    if (source === undefined) return {};
    const place = placeOf(["mail", key, "matching"]);
    const matching: Operand = { kind: "text", text: parseTemplate(source, place) };
    assertPattern(matching, place);
    return { matching };
  };
  return {
    kind: "mail",
    to: parseTemplate(to, placeOf(["mail", "to"])),
    withinMs: within ?? MAIL_WITHIN_MS,
    from: predicates("from", from),
    subject: predicates("subject", subject),
    onlyOne: rest["only-one"],
    ...(link
      ? {
          link: {
            ...pattern("link", link.matching),
            ...(link.host === undefined
              ? {}
              : { host: parseTemplate(link.host, placeOf(["mail", "link", "host"])) }),
            singleUse: link["single-use"],
            ...(link.capture === undefined ? {} : { capture: link.capture }),
          },
        }
      : {}),
    ...(code ? { code: { ...pattern("code", code.matching), capture: code.capture } } : {}),
  };
}

/** A `command:` step. */
export function translateCommand(input: StepInput, placeOf: PlaceOf): CommandAction {
  const text = (value: string, path: readonly PropertyKey[]) => parseTemplate(value, placeOf(path));
  return {
    kind: "command",
    argv: input.command!.map((word, index) => text(word, ["command", index])),
    ...(input.folder === undefined ? {} : { folder: text(input.folder, ["folder"]) }),
    report: input.report ?? [],
    environment: Object.entries(input.environment ?? {}).map(
      ([name, value]) => [text(name, ["environment", name]), text(value, ["environment", name])] as const,
    ),
    timeoutMs: input.timeout ?? input.within ?? COMMAND_TIMEOUT_MS,
  };
}

/** A `browser:` step. @throws ConfigurationError */
export function translateBrowser({ browser, timeout }: StepInput, placeOf: PlaceOf): BrowserAction {
  const { do: moves, clean, network, device, budgets = {} } = browser!;
  const given = Object.entries(budgets).filter(([, budget]) => budget !== undefined);
  return {
    kind: "browser",
    moves: moves.flatMap((move, index) =>
      translateMove(move, (path, key) => placeOf(["browser", "do", index, ...path], key)),
    ),
    clean,
    ...(network ? { network } : {}),
    ...(device ? { device } : {}),
    budgets: Object.fromEntries(given),
    timeoutMs: timeout ?? BROWSER_TIMEOUT_MS,
  };
}

function translateMove(move: BrowserInput["do"][number], placeOf: PlaceOf): BrowserMove[] {
  const place = placeOf([]);
  const given = Object.entries(move).filter(([, value]) => value !== undefined);
  if (given.length !== 1) {
    throw mistake(place, "a browser action is exactly one of open, fill, click, see, see-element, at");
  }
  const text = (value: string, key: string) => parseTemplate(value, placeOf([key]));
  if (move.open !== undefined) return [{ kind: "open", url: text(move.open, "open"), place }];
  if (move.click !== undefined) return [{ kind: "click", selector: text(move.click, "click"), place }];
  if (move.see !== undefined) return [{ kind: "see", text: text(move.see, "see"), place }];
  if (move["see-element"] !== undefined)
    return [{ kind: "see-element", selector: text(move["see-element"], "see-element"), place }];
  if (move.at !== undefined) return [{ kind: "at", url: addressOf(move.at, placeOf(["at"])), place }];
  return Object.entries(move.fill ?? {}).map(([selector, value]) => ({
    kind: "fill" as const,
    selector: parseTemplate(selector, place),
    text: parseTemplate(value, placeOf(["fill", selector])),
    place,
  }));
}

/**
 * A path, or `/pattern/`. A path that ends with a slash is told from a pattern by having no other special character.
 */
function addressOf(text: string, place: Place | undefined): Operand {
  const [, source] = /^\/(.*[\\^$*+?()[\]|].*)\/$/.exec(text) ?? [];
  return source === undefined
    ? { kind: "text", text: parseTemplate(text, place) }
    : { kind: "regex", source, ignoreCase: false };
}
