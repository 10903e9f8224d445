import type { PageFacts } from "./parse/page.ts";
import type { Hop, SkipReason, Visit } from "./visit.ts";

/** Answers to yes-or-no questions about a visit, each one bit of a number. */
const traits = [
  "parse",
  "isStart",
  "inSitemap",
  "isScript",
  "isEntry",
  "isAction",
  "isNeeded",
  "isForeign",
  "isHtml",
] as const satisfies readonly (keyof Visit)[];

/** What few visits have, kept apart. */
const rarities = [
  "trap",
  "fault",
  "failure",
  "partial",
  "fragments",
] as const satisfies readonly (keyof Visit)[];

type Rarities = Partial<Pick<Visit, (typeof rarities)[number]>>;

/**
 * A visit in half the memory of a plain object, of which a crawl keeps a hundred thousand: yes and no are bits of one
 * number, and what few have takes no room in the others. Accessors on the prototype make a {@link Visit} of it.
 */
class CompactVisit {
  traits = 0;
  rare: Rarities | undefined = undefined;
  order = 0;
  reach = 0;
  skipped: SkipReason | undefined = undefined;
  status = 0;
  timeMs = 0;
  hop: Hop | undefined = undefined;
  page: PageFacts | undefined = undefined;
  look = 0;
  size = 0;
  number: number;
  url: string;
  depth: number;
  constructor(number: number, url: string, depth: number) {
    this.number = number;
    this.url = url;
    this.depth = depth;
  }
}

traits.forEach((name, index) => {
  const bit = 1 << index;
  Object.defineProperty(CompactVisit.prototype, name, {
    get(this: CompactVisit) {
      return (this.traits & bit) !== 0;
    },
    set(this: CompactVisit, value: boolean) {
      this.traits = value ? this.traits | bit : this.traits & ~bit;
    },
  });
});

for (const name of rarities) {
  Object.defineProperty(CompactVisit.prototype, name, {
    get(this: CompactVisit) {
      return this.rare?.[name];
    },
    set(this: CompactVisit, value: never) {
      if (value === undefined && !this.rare) return;
      this.rare ??= {};
      this.rare[name] = value;
    },
  });
}

/** An address nobody has asked yet. */
export function createVisit(number: number, url: string, depth: number): Visit {
  return new CompactVisit(number, url, depth) as unknown as Visit;
}
