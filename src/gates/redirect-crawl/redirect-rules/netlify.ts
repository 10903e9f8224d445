import type { RedirectRule } from "./rule.ts";

/** Reads Netlify's (and Cloudflare Pages') `_redirects`: source, parameters, target and status in columns. */
export function readNetlifyRedirects(text: string, file: string): RedirectRule[] {
  return text.split(/\r?\n/).flatMap((row, index): RedirectRule[] => {
    const [source = "", ...rest] = row
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    if (source === "") return [];
    const target = rest.find((word) => word.startsWith("/") || /^https?:\/\//i.test(word));
    const status = Number(/^\d{3}/.exec(rest.find((word) => /^\d{3}!?$/.test(word)) ?? "301")?.[0]);
    if (status === 200 || status === 404 || target === undefined) return [];
    // Before the target stand parameters of the query, behind it languages, countries, roles and cookies.
    const isConditional = rest.some((word) => word !== target && /^\w+=/.test(word));
    return [
      {
        kind: "pattern",
        source,
        target,
        file,
        line: index + 1,
        column: row.indexOf(source) + 1,
        ...(isConditional ? { isConditional: true as const } : {}),
      },
    ];
  });
}

/** Reads `[[redirects]]` tables of netlify.toml. */
export function readNetlifyToml(text: string, file: string): RedirectRule[] {
  const rules: RedirectRule[] = [];
  let open: Partial<RedirectRule> & { status?: number } = {};
  const close = (): void => {
    const { source, target, line, column, isConditional, status = 301 } = open;
    if (source !== undefined && line !== undefined && column !== undefined && status >= 300 && status < 400) {
      rules.push({
        kind: "pattern",
        source,
        file,
        line,
        column,
        ...(target === undefined ? {} : { target }),
        ...(isConditional ? { isConditional } : {}),
      });
    }
    open = {};
  };
  let inRedirects = false;
  text.split(/\r?\n/).forEach((row, index) => {
    const isCondition = /^\s*(\[\s*redirects\.)?(conditions|query)\b/.test(row);
    if (inRedirects && isCondition) open = { ...open, isConditional: true };
    if (/^\s*\[\s*redirects\./.test(row)) return;
    if (/^\s*\[/.test(row)) {
      close();
      inRedirects = /^\s*\[\[\s*redirects\s*\]\]/.test(row);
      return;
    }
    if (!inRedirects) return;
    const match = /^\s*(from|to|status)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\d+))/.exec(row);
    const value = match?.[2] ?? match?.[3] ?? match?.[4];
    if (!match || value === undefined) return;
    if (match[1] === "from") open = { ...open, source: value, line: index + 1, column: row.search(/\S/) + 1 };
    else if (match[1] === "to") open = { ...open, target: value };
    else open = { ...open, status: Number(value) };
  });
  close();
  return rules;
}
