import { type LinkKind, linkKinds } from "./link.ts";

/** Most places kept for one address; the rest is counted. */
export const MAX_LINKS = 3;

/** A place as the table has it: numbers only, so that millions of links leave nothing for the garbage collector. */
export interface LinkRow {
  kind: LinkKind;
  /** Number of the page that holds the link; undefined for start addresses. */
  from: number | undefined;
  line: number;
  column: number;
}

/** The first places that point to each address, by the addresses' numbers. */
export interface LinkTable {
  /** Notes one more place that points to `target`. */
  add(target: number, kind: LinkKind, from: number | undefined, line: number, column: number): void;
  /** At most {@link MAX_LINKS} places, ordered by page and place. */
  of(target: number): LinkRow[];
}

const FIRST_ROWS = 1024;

const kindNumbers = Object.fromEntries(linkKinds.map((kind, index) => [kind, index])) as Record<
  LinkKind,
  number
>;

/** No page: comes before all pages. */
const NOWHERE = -1;

/**
 * Creates an empty table.
 *
 * @param comparePages Orders two pages, given by their numbers.
 */
export function createLinkTable(comparePages: (a: number, b: number) => number): LinkTable {
  let rows = FIRST_ROWS;
  let used = new Uint8Array(rows);
  let kinds = new Uint8Array(rows * MAX_LINKS);
  let froms = new Int32Array(rows * MAX_LINKS);
  let lines = new Uint32Array(rows * MAX_LINKS);
  let columns = new Uint32Array(rows * MAX_LINKS);

  const grow = (needed: number): void => {
    while (rows <= needed) rows *= 2;
    used = enlarged(used, new Uint8Array(rows));
    kinds = enlarged(kinds, new Uint8Array(rows * MAX_LINKS));
    froms = enlarged(froms, new Int32Array(rows * MAX_LINKS));
    lines = enlarged(lines, new Uint32Array(rows * MAX_LINKS));
    columns = enlarged(columns, new Uint32Array(rows * MAX_LINKS));
  };

  /** Whether a place comes before the one in `slot`. */
  const precedes = (from: number, line: number, column: number, slot: number): boolean => {
    const other = froms[slot]!;
    if (from !== other) {
      if (from === NOWHERE || other === NOWHERE) return from === NOWHERE;
      return comparePages(from, other) < 0;
    }
    return line - lines[slot]! < 0 || (line === lines[slot] && column < columns[slot]!);
  };

  const set = (slot: number, kind: number, from: number, line: number, column: number): void => {
    kinds[slot] = kind;
    froms[slot] = from;
    lines[slot] = line;
    columns[slot] = column;
  };

  return {
    add(target, kind, page, line, column) {
      if (target >= rows) grow(target);
      const from = page ?? NOWHERE;
      const first = target * MAX_LINKS;
      const count = used[target]!;
      if (count === MAX_LINKS && !precedes(from, line, column, first + count - 1)) return;
      let slot = first + Math.min(count, MAX_LINKS - 1);
      while (slot > first && precedes(from, line, column, slot - 1)) {
        set(slot, kinds[slot - 1]!, froms[slot - 1]!, lines[slot - 1]!, columns[slot - 1]!);
        slot--;
      }
      set(slot, kindNumbers[kind], from, line, column);
      if (count < MAX_LINKS) used[target] = count + 1;
    },
    of(target) {
      if (target >= rows) return [];
      return Array.from({ length: used[target]! }, (_, index) => {
        const slot = target * MAX_LINKS + index;
        return {
          kind: linkKinds[kinds[slot]!]!,
          from: froms[slot] === NOWHERE ? undefined : froms[slot]!,
          line: lines[slot]!,
          column: columns[slot]!,
        };
      });
    },
  };
}

function enlarged<T extends Uint8Array | Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
