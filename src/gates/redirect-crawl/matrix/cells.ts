import { asciiHost, family } from "../site.ts";

/** How an entry address spells the path. */
export type Spelling = "root" | "path" | "query" | "slash" | "upper";

/** One way a customer may type an address. */
export interface Cell {
  url: string;
  spelling: Spelling;
  /** Where it must end. */
  expected: string;
}

/** What a careful advertisement puts on its links: order, encoding and repeated keys must survive. */
export const campaignQuery =
  "utm_source=launch-ready&utm_medium=cpc&utm_campaign=a%20b%2Bc&gclid=Tq1-_x&fbclid=Fz9&msclkid=m7&ref=one&ref=two";

/**
 * Every scheme and host of a site, each with the root and with a deep path in every spelling.
 *
 * @param canonical Origin every cell must end on.
 * @param path Deep path and where it ends on the canonical origin; absent when none is known.
 */
export function matrixCells(canonical: string, hosts: readonly string[], path: string | undefined): Cell[] {
  const schemes = canonical.startsWith("https:") ? ["http", "https"] : ["http"];
  const origins = hosts.flatMap((host) => schemes.map((scheme) => new URL(`${scheme}://${host}`).origin));
  const unique = [...new Set([...origins, canonical])];
  return unique.flatMap((origin) => [
    { url: `${origin}/`, spelling: "root" as const, expected: `${canonical}/` },
    ...(path === undefined ? [] : deepCells(origin, canonical, path)),
  ]);
}

function deepCells(origin: string, canonical: string, path: string): Cell[] {
  const expected = canonical + path;
  const slash = path.endsWith("/") ? path.slice(0, -1) : `${path}/`;
  const upper = path.replace(/%[0-9a-f]{2}|[a-z]/gi, (match) => match.toUpperCase());
  const cells: Cell[] = [
    { url: origin + path, spelling: "path", expected },
    { url: `${origin}${path}?${campaignQuery}`, spelling: "query", expected: `${expected}?${campaignQuery}` },
  ];
  // Nobody types a slash after a file's name.
  if (!/\.[^/]*$/.test(path)) cells.push({ url: origin + slash, spelling: "slash", expected });
  if (upper !== path) cells.push({ url: origin + upper, spelling: "upper", expected });
  return cells;
}

/** The hosts of the matrix: the canonical one, its apex or `www` sibling, and those the options name. */
export function matrixHosts(canonical: string, further: readonly string[]): string[] {
  return [...new Set([...family(new URL(canonical).host), ...further.map(asciiHost)])];
}
