import type { LazyRules } from "./built-in-rules.ts";
import { type Directive, directiveFor, parseDirectives, speaksOf } from "./directives.ts";
import { type DecodeBudget, decodeBudget, decodeLayer, MAX_DEPTH } from "./encodings/decode.ts";
import { type Layer, stretchAt, type Via } from "./encodings/layer.ts";
import { fromUtf16, type WideText } from "./encodings/utf16.ts";
import type { KnownValue } from "./known-values.ts";
import { contextOf, copiesNear, type Stretch } from "./mask.ts";
import { type Match, MOST_MATCHES } from "./match.ts";
import { type Candidates, createPrefilter, type Prefilter } from "./prefilter.ts";
import { hiddenAgain, type Placed, withoutRepeats } from "./repeats.ts";
import type { SecretRule } from "./rule.ts";
import type { RuleFacts } from "./rule-facts.ts";
import { searchBytes } from "./search.ts";
import { type Steps, settled, take } from "./steps.ts";
import { positionsOf, type TextPosition } from "./text.ts";
import { textKindOf } from "./text-kind.ts";

/** A secret in a document. */
export interface FoundSecret {
  rule: RuleFacts;
  /** Raw: never leaves the process; goes to the redactor first. */
  secret: string;
  proof: Match["proof"];
  /** The name it is assigned to, or of the variable whose value it is. */
  name?: string;
  /** How it was hidden, outermost first. */
  via: Via[];
  position: TextPosition;
  /** The line it stands on, cut to what is near, with every secret on it masked. */
  context: string;
  /** The comment that asks for it to be muted. */
  directive?: Directive;
}

/** What a scan of one document came to. */
export interface ScanResult {
  secrets: FoundSecret[];
  /** Comments that ask for something to be muted that is not there. */
  unused: Directive[];
  /** Set when not all that is encoded was decoded, so as not to spend without limit. */
  undecoded: boolean;
  /** Set when there were more matches than are kept. */
  capped: boolean;
}

/** Searches documents for secrets. */
export interface Scanner {
  /**
   * @param name The document's path, for what its ending tells.
   * @returns Secrets sorted by place; at once where nothing is a candidate.
   */
  scan(bytes: Buffer, name: string): ScanResult | Promise<ScanResult>;
}

export interface ScannerRequest {
  rules: readonly SecretRule[];
  /** Rules beside those, loaded when a document holds one of their keywords. */
  lazy?: LazyRules;
  /** Values known to be secret, to be found wherever and however they are written. */
  values?: readonly KnownValue[];
  /** Whether values assigned to names such as `password` are looked at. Default: true. */
  assignments?: boolean;
}

const nothing: ScanResult = { secrets: [], unused: [], undecoded: false, capped: false };

/** Creates a scanner that knows the given rules and secretlint's recommend preset. */
export function createScanner({ rules, lazy, values = [], assignments = true }: ScannerRequest): Scanner {
  const prefilter = createPrefilter({ rules, lazy, values, assignments });
  const read = (bytes: Buffer, name: string, outermost: Via[]): ScanResult | Promise<ScanResult> => {
    const candidates = prefilter.find(bytes);
    const budget = decodeBudget(bytes.length);
    const layer = decodeLayer(bytes, candidates, budget);
    if (!layer && !(candidates && (candidates.directives || isWorthSearching(candidates)))) {
      return budget.exhausted ? { ...nothing, undecoded: true } : nothing;
    }
    return take(scanLayers(bytes, name, candidates, layer, budget, prefilter, outermost));
  };
  return {
    scan(bytes, name) {
      const wide = fromUtf16(bytes);
      return wide ? take(bothReadings(wide, name, read)) : read(bytes, name, []);
    },
  };
}

/** Reads a document as UTF-16, and what of it is not as bytes. */
function* bothReadings(
  { text, rest }: WideText,
  name: string,
  read: (bytes: Buffer, name: string, outermost: Via[]) => ScanResult | Promise<ScanResult>,
): Steps<ScanResult> {
  const one = yield* settled(read(text, name, ["UTF-16"]));
  if (!rest) return one;
  const other = yield* settled(read(rest, name, []));
  return {
    secrets: [...one.secrets, ...other.secrets].sort((a, b) => a.position.line - b.position.line),
    unused: [...one.unused, ...other.unused],
    undecoded: one.undecoded || other.undecoded,
    capped: one.capped || other.capped,
  };
}

function isWorthSearching({ own, recommended, names, values, unloaded }: Candidates): boolean {
  return own.size > 0 || recommended.size > 0 || names.length > 0 || values.length > 0 || unloaded.size > 0;
}

/** The same with all rules loaded that have to look. */
function* complete(bytes: Buffer, candidates: Candidates, prefilter: Prefilter): Steps<Candidates> {
  let found = candidates;
  while (found.unloaded.size > 0) {
    yield prefilter.load(found.unloaded);
    found = prefilter.find(bytes) ?? found;
  }
  return found;
}

function* scanLayers(
  main: Buffer,
  name: string,
  candidates: Candidates | undefined,
  firstLayer: Layer | undefined,
  budget: DecodeBudget,
  prefilter: Prefilter,
  outermost: Via[],
): Steps<ScanResult> {
  const kind = textKindOf(name);
  const whole = candidates && (yield* complete(main, candidates, prefilter));
  const direct = whole ? yield* settled(searchBytes(main, whole, kind)) : [];
  let capped = direct.length >= MOST_MATCHES;
  const found: Placed[] = direct.map((match) => ({ ...match, via: outermost }));
  const seen = new Set(found.map(({ secret }) => secret));
  const repeated: Placed[] = [];
  const layers: Layer[] = [];
  for (let layer = firstLayer; layer; ) {
    layers.push(layer);
    const first = prefilter.find(layer.bytes);
    const inner = first && (yield* complete(layer.bytes, first, prefilter));
    const hidden =
      inner && isWorthSearching(inner) ? yield* settled(searchBytes(layer.bytes, inner, "other")) : [];
    if (hidden.length >= MOST_MATCHES) capped = true;
    // What was plain to see further out has been found there; hidden it must not be shown either.
    for (const match of hidden) {
      (seen.has(match.secret) ? repeated : found).push(...unwrap(match, layers, outermost));
    }
    for (const { secret } of hidden) seen.add(secret);
    layer = layers.length < MAX_DEPTH ? decodeLayer(layer.bytes, inner, budget) : undefined;
  }
  return {
    ...present(
      main,
      withoutRepeats(found),
      [...found, ...hiddenAgain(repeated, found)],
      candidates?.directives ? parseDirectives(main.toString("utf8")) : [],
    ),
    undecoded: budget.exhausted,
    capped,
  };
}

/** Follows a match from the innermost layer out to the document; none when it lies across two stretches. */
function unwrap(match: Match, layers: readonly Layer[], outermost: readonly Via[]): Placed[] {
  let { start, end } = match;
  const via: Via[] = [];
  for (const layer of layers.toReversed()) {
    const stretch = stretchAt(layer, start);
    if (end > stretch.offset + stretch.bytes.length) return [];
    via.unshift(stretch.via);
    ({ start, end } = stretch);
  }
  return [{ ...match, start, end, via: [...outermost, ...via] }];
}

/** @param masked Every place to be masked where the line of a secret is shown. */
function present(
  main: Buffer,
  found: readonly Placed[],
  masked: readonly Stretch[],
  directives: readonly Directive[],
): Pick<ScanResult, "secrets" | "unused"> {
  if (found.length === 0) return { secrets: [], unused: [...directives] };
  const sorted = [...found].sort(byPlace);
  const stretches = [...masked].sort(byPlace);
  const positions = positionsOf(
    main,
    sorted.map(({ start }) => start),
  );
  const secrets = sorted.map((match, index): FoundSecret => {
    const { rule, secret, proof, name, via } = match;
    const position = positions[index] as TextPosition;
    const directive = directiveFor(directives, rule, position.line);
    return {
      rule,
      secret,
      proof,
      ...(name === undefined ? {} : { name }),
      via,
      position,
      context: contextOf(main, position.lineStart, match, withCopies(main, match, stretches)),
      ...(directive ? { directive } : {}),
    };
  });
  const unused = directives.filter(
    (directive) => !secrets.some(({ rule, position }) => speaksOf(directive, rule, position.line)),
  );
  return { secrets, unused };
}

/** Beside itself a secret may stand again where no rule takes it for one. */
function withCopies(main: Buffer, match: Placed, stretches: readonly Stretch[]): readonly Stretch[] {
  const all = copiesNear(main, Buffer.from(match.secret, "utf8"), match);
  const copies = all.filter(({ start }) => start !== match.start);
  return copies.length === 0 ? stretches : [...stretches, ...copies].sort(byPlace);
}

function byPlace(a: Stretch, b: Stretch): number {
  return a.start - b.start || a.end - b.end;
}
