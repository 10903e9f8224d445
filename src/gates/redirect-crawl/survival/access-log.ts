import type { SurvivalEntry, SurvivalSource } from "./entry.ts";

/** The request and status of a line in Common or Combined Log Format (Apache, nginx). */
const request = /"(?:GET|HEAD) (\S{1,2000}) HTTP\/[\d.]+" (\d{3})\b/;

/** What nobody types and no advertisement links to. */
const uninteresting =
  /\.(css|js|mjs|map|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|txt|xml|json)$|^\/(wp-|xmlrpc|\.)/i;

/** The most used addresses of an access log that were answered well, each with the line it first stands on. */
export function readAccessLog(text: string, file: string, top: number): SurvivalSource {
  const counts = new Map<string, { count: number; line: number }>();
  let line = 0;
  for (const row of linesOf(text)) {
    line++;
    const match = request.exec(row);
    const path = match?.[1]?.split("?", 1)[0];
    if (!match || path === undefined || Number(match[2]) >= 400) continue;
    if (!path.startsWith("/") || uninteresting.test(path)) continue;
    const known = counts.get(path);
    if (known) known.count++;
    else counts.set(path, { count: 1, line });
  }
  const used = [...counts].sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1));
  const entries = used.slice(0, top).map(([from, seen]): SurvivalEntry => ({ from, file, line: seen.line }));
  return { entries, patterns: 0 };
}

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const stop = end < 0 ? text.length : end;
    yield text.slice(at, stop);
    at = stop + 1;
  }
}
