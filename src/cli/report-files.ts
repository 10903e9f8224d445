import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationError, codeOf, messageOf } from "../core/errors.ts";
import { didYouMean } from "../core/nearest.ts";
import type { Report } from "../core/report.ts";
import { type Format, formatNames, formats } from "../reporters/formats.ts";

/** The formats named by the user. @throws ConfigurationError for an unknown one. */
export function readFormats(names: readonly string[]): Format[] {
  return names.map((name) => {
    const format = formatNames.find((one) => one === name);
    if (format) return format;
    throw new ConfigurationError(
      `there is no format "${name}".${didYouMean(name, formatNames)} Formats: ${formatNames.join(", ")}.`,
    );
  });
}

/** What came of writing report files. */
export interface WrittenFiles {
  /** Absolute paths, in the order of the formats. */
  paths: string[];
  /** One sentence for each file that could not be written; the verdict stands all the same. */
  problems: string[];
}

/** Writes a report in each format into `folder`, which is made when it is absent. */
export async function writeReportFiles(
  report: Report,
  wanted: readonly Format[],
  folder: string,
): Promise<WrittenFiles> {
  const written: WrittenFiles = { paths: [], problems: [] };
  for (const name of wanted) {
    const format = formats[name];
    const path = join(folder, format.file);
    try {
      const render = await format.load();
      await mkdir(folder, { recursive: true });
      await writeFile(path, render(report));
      written.paths.push(path);
    } catch (thrown) {
      const reason = codeOf(thrown) ?? messageOf(thrown);
      written.problems.push(`${path} could not be written (${reason}). Choose another folder with --output.`);
    }
  }
  return written;
}
