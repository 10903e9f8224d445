/**
 * The URLs of a `srcset` or `imagesrcset` attribute, in order, as the HTML standard splits them ("parse a srcset
 * attribute"): commas inside a URL stay part of it, commas at its end separate. Descriptors are not checked.
 */
export function srcsetUrls(value: string): string[] {
  const urls: string[] = [];
  let at = 0;
  while (at < value.length) {
    while (at < value.length && isSeparator(value.charCodeAt(at))) at++;
    const start = at;
    while (at < value.length && !isSpace(value.charCodeAt(at))) at++;
    let end = at;
    while (end > start && value[end - 1] === ",") end--;
    if (end > start) urls.push(value.slice(start, end));
    if (end === at) at = endOfDescriptors(value, at);
  }
  return urls;
}

function endOfDescriptors(value: string, from: number): number {
  let depth = 0;
  for (let at = from; at < value.length; at++) {
    const char = value[at];
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (char === "," && depth === 0) return at + 1;
  }
  return value.length;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}

function isSeparator(code: number): boolean {
  return code === 0x2c || isSpace(code);
}
