import { product } from "../core/product.ts";
import { wrap } from "../reporters/text-layout.ts";
import type { CommandHelp } from "./command.ts";

/** The help of one command, as plain text of at most 100 columns. */
export function helpText(name: string, { words, about, flags, examples }: CommandHelp): string {
  const rows = Object.entries(flags).map(([flag, { takes, meaning }]) => ({
    flag: takes === undefined ? `--${flag}` : `--${flag} ${takes}`,
    meaning,
  }));
  const width = Math.max(0, ...rows.map(({ flag }) => flag.length)) + 3;
  const options = rows.flatMap(({ flag, meaning }) => {
    const [first = "", ...more] = wrap(meaning, COLUMNS - 2 - width);
    return [`  ${flag.padEnd(width)}${first}`, ...more.map((line) => `${" ".repeat(2 + width)}${line}`)];
  });
  const usage = ["launch-ready", name, words, ...(rows.length > 0 ? ["[options]"] : [])];
  return [
    `Usage: ${usage.filter((word) => word !== "").join(" ")}`,
    wrap(about, COLUMNS).join("\n"),
    ...(options.length > 0 ? [`Options\n${options.join("\n")}`] : []),
    `Examples\n${examples.map((line) => `  ${line}`).join("\n")}`,
    `Docs: ${product.url}\n`,
  ].join("\n\n");
}

const COLUMNS = 100;
