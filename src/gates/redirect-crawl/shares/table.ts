import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { ConfigurationError } from "../../../core/errors.ts";
import type { Share } from "../../../core/report.ts";
import { linkKinds } from "../../../engines/crawl/link.ts";
import { type SkipReason, skipReasons } from "../../../engines/crawl/visit.ts";

/** What is true of an address, as bits of a number. */
export const flag = {
  asked: 1,
  page: 2,
  redirects: 4,
  /** It is a start address, or a sitemap lists it. */
  advertised: 8,
  /** A page of the site that answers 200. */
  answers: 16,
  /** It keeps search engines out. */
  hidden: 32,
} as const;

const count = z.number().int().nonnegative();
const counts = z.array(count);
const fingerprint = z.string().regex(/^[0-9a-f]{1,200}$/);

/**
 * What one shard's crawl saw. Lists with an entry for each address are in the addresses' order; addresses are given
 * by their places in it, and texts by their places among all names, which begin with the addresses.
 */
const tableSchema = z.object({
  version: z.literal(1),
  flags: counts,
  /** Why each was not asked: place in {@link skipReasons}, from 1 on; 0 for no reason. */
  skipped: counts,
  waves: z.array(z.number().int()),
  /** Links from start addresses and sitemaps, and from this shard's listed pages. */
  listings: counts,
  listed: counts,
  references: counts,
  /** First places that point to each: kind, page (from 1 on; 0 for none), line and column, and so on. */
  links: z.array(counts),
  /** Addresses and why facts of them may be missing. */
  partial: z.array(z.tuple([count, count])),
  /** Links from each page that no sitemap lists: the page, then target and count, and so on. */
  unlisted: z.array(counts),
  /** Addresses left out, and the trap they are a part of. */
  trapped: z.array(z.tuple([count, count])),
  overflow: count,
  sitemaps: count,
  /** Sitemaps that could not be read, and why. */
  unreadable: z.array(z.tuple([count, count])),
  /** Addresses that take a place to go next, and the parameter. */
  candidates: z.array(z.tuple([count, count])),
  /** Names of the addresses a finding is about, and the place on a page that it shows. */
  findings: z.array(
    z.object({
      fingerprint,
      about: counts,
      place: z.tuple([count, count, count]).exactOptional(),
      parameter: count.exactOptional(),
      /** Its place in a file, where it is about an entry of the survival list and not about the crawl. */
      entry: count.exactOptional(),
    }),
  ),
});

/** See {@link tableSchema}. */
export type ShareTable = z.output<typeof tableSchema>;

/** A share that was read. */
export interface SeenByShard {
  names: readonly string[];
  table: ShareTable;
}

/** Larger tables are refused, in bytes: hundreds for each of a million addresses. */
const MAX_TABLE = 256 * 1024 * 1024;

export function writeTable(names: readonly string[], table: ShareTable): Share {
  return { names: [...names], table: gzipSync(JSON.stringify(table)).toString("base64") };
}

/**
 * Reads a share, which may come from anybody.
 *
 * @throws ConfigurationError when it is none.
 */
export function readTable({ names, table }: Share): SeenByShard {
  const parsed = tableSchema.safeParse(unpack(table));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    throw broken(`${path.join(".")}: ${message}`);
  }
  const problem = contradiction(parsed.data, names.length);
  if (problem !== undefined) throw broken(problem);
  return { names, table: parsed.data };
}

function unpack(table: string): unknown {
  try {
    const bytes = gunzipSync(Buffer.from(table, "base64"), { maxOutputLength: MAX_TABLE });
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw broken("its table cannot be unpacked");
  }
}

function broken(why: string): ConfigurationError {
  return new ConfigurationError(
    `merge: a shard's report of redirect-crawl contains a broken share: ${why}. Run that shard again.`,
  );
}

/** Places that are none, and lists that do not fit together. */
function contradiction(table: ShareTable, names: number): string | undefined {
  const addresses = table.flags.length;
  const { flags, skipped, waves, listings, listed, references, links } = table;
  const columns = [flags, skipped, waves, listings, listed, references, links];
  if (columns.some(({ length }) => length !== addresses) || addresses > names)
    return "its lists differ in length";
  const isAddress = (place: number): boolean => place < addresses;
  const isName = (place: number): boolean => place < names;
  const isLink = (link: readonly number[]): boolean =>
    link.length % 4 === 0 &&
    link.every((value, at) => at % 4 > 1 || (at % 4 === 0 ? value < linkKinds.length : value <= addresses));
  const isSource = (list: readonly number[]): boolean =>
    list.length % 2 === 1 && list.every((value, at) => (at > 0 && at % 2 === 0) || isAddress(value));
  const fits =
    skipped.every((reason) => reason <= skipReasons.length) &&
    links.every(isLink) &&
    table.unlisted.every(isSource) &&
    [...table.partial, ...table.candidates, ...table.trapped].every(
      ([at, text]) => isAddress(at) && isName(text),
    ) &&
    table.unreadable.every(([url, text]) => isName(url) && isName(text)) &&
    table.findings.every(
      ({ about, place, parameter = 0, entry = 0 }) =>
        about.every(isName) &&
        (place === undefined || isAddress(place[0])) &&
        isName(parameter) &&
        isName(entry),
    );
  return fits ? undefined : "it refers to URLs that it does not contain";
}

/** Why an address was not asked, by its number in a table. */
export function reasonOf(number: number): SkipReason | undefined {
  return skipReasons[number - 1];
}
