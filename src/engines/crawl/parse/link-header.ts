/** One link of a Link header. */
export interface HeaderLink {
  reference: string;
  /** Relation types, lower case. */
  relations: string[];
}

/** Links of a Link header of at most this many are read. */
const MAX_LINKS = 100;

/** Reads a Link header (RFC 8288 section 3): what is in angle brackets, and each link's `rel`. Never throws. */
export function parseLinkHeader(value: string): HeaderLink[] {
  const links: HeaderLink[] = [];
  let at = 0;
  while (links.length < MAX_LINKS) {
    const start = value.indexOf("<", at);
    const end = start < 0 ? -1 : value.indexOf(">", start);
    if (end < 0) break;
    const stop = endOfLink(value, end + 1);
    const relation = /(?:^|;)\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(value.slice(end + 1, stop));
    const relations = (relation?.[1] ?? relation?.[2] ?? "").toLowerCase().split(/\s+/);
    links.push({ reference: value.slice(start + 1, end).trim(), relations });
    at = stop;
  }
  return links;
}

/** The comma that ends a link, outside quotes. */
function endOfLink(value: string, from: number): number {
  let inQuotes = false;
  for (let at = from; at < value.length; at++) {
    const char = value[at];
    if (char === "\\" && inQuotes) at++;
    else if (char === '"') inQuotes = !inQuotes;
    else if (char === "," && !inQuotes) return at + 1;
  }
  return value.length;
}
