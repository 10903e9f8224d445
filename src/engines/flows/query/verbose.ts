/** Whether a pattern speaks of the flag `x` somewhere. */
export const turnsVerbose = /\(\?[a-zA-Z-]*x/;

const token = /\\[\s\S]|\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])|[\s\S]/gu;

/**
 * A pattern without what the flag `x` makes nothing of: white space, and comments from `#` to the end of the line.
 * RE2 has no such flag.
 */
export function withoutVerbose(source: string): string {
  /** Whether the flag is on, in each group that is open. */
  const groups = [false];
  let inClass = 0;
  let inComment = false;
  return source.replace(
    token,
    (text, on: string | undefined, off: string | undefined, end: string | undefined) => {
      const verbose = groups.at(-1)!;
      if (inComment) {
        if (text.endsWith("\n")) inComment = false;
        return "";
      }
      if (end !== undefined && inClass === 0) {
        const flag = on?.includes("x") ? true : off?.includes("x") ? false : verbose;
        if (end === ":") groups.push(flag);
        else groups[groups.length - 1] = flag;
        return flagsOf(on ?? "", off ?? "", end);
      }
      if (verbose && /^\s$/.test(text)) return "";
      if (verbose && text === "#") {
        inComment = true;
        return "";
      }
      // An escaped space is one; RE2 has no such escape.
      if (verbose && /^\\\s$/.test(text)) return `\\x{${text.codePointAt(1)!.toString(16)}}`;
      if (text === "[") inClass++;
      else if (text === "]" && inClass > 0) inClass--;
      else if (inClass === 0 && text === "(") groups.push(verbose);
      else if (inClass === 0 && text === ")" && groups.length > 1) groups.pop();
      return text;
    },
  );
}

function flagsOf(on: string, off: string, end: string): string {
  const [kept, dropped] = [on.replaceAll("x", ""), off.replaceAll("x", "")];
  if (kept === "" && dropped === "") return end === ":" ? "(?:" : "";
  return `(?${kept}${dropped === "" ? "" : `-${dropped}`}${end}`;
}
