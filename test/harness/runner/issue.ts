import { isAbsolute, relative, sep } from "node:path";
import type { SecretMasker } from "./secret-masker.ts";

export const issueLevels = ["error", "warning", "notice"] as const;
export type IssueLevel = (typeof issueLevels)[number];

/** What GitHub shows beside a job or a line of a diff. */
export interface Annotation {
  level: IssueLevel;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

/** Annotations of each level a step may have (actions/runner, `ExecutionContext.cs`, `_maxCountPerIssueType`). */
export const MAX_PER_LEVEL = 10;

/** Characters of a message that get through (`_maxIssueMessageLength`). */
export const MAX_MESSAGE_LENGTH = 4096;

/**
 * The annotation an `::error::`, `::warning::` or `::notice::` makes: message masked, then cut; file relative to the
 * workspace where it is an absolute path inside. Title and file are not masked, as the runner does not.
 */
export function toAnnotation(
  level: IssueLevel,
  message: string,
  properties: ReadonlyMap<string, string>,
  { masker, workspace }: { masker: SecretMasker; workspace: string },
): Annotation {
  const places = validPlaces(properties);
  const file = properties.get("file");
  const title = properties.get("title");
  return {
    level,
    message: masker.mask(message).slice(0, MAX_MESSAGE_LENGTH),
    ...(title ? { title } : {}),
    ...(file ? { file: inWorkspace(file, workspace) } : {}),
    ...places,
  };
}

function inWorkspace(file: string, workspace: string): string {
  if (!isAbsolute(file)) return file;
  const inside = relative(workspace, file);
  return inside.startsWith("..") ? file : inside.split(sep).join("/");
}

type Places = Pick<Annotation, "line" | "endLine" | "col" | "endColumn">;

/** What is left of a place once the runner has dropped what does not fit (`ValidateLinesAndColumns`). */
function validPlaces(properties: ReadonlyMap<string, string>): Places {
  const places: Places = {};
  for (const key of ["line", "endLine", "col", "endColumn"] as const) {
    const text = properties.get(key);
    if (text !== undefined && /^\s*[+-]?\d+\s*$/.test(text)) places[key] = Number(text);
  }
  if (places.endLine !== undefined) places.line ??= places.endLine;
  if (places.endColumn !== undefined) places.col ??= places.endColumn;
  const { line, endLine, col, endColumn } = places;
  const overLines = endLine !== undefined && line !== endLine;
  const columnsReversed = col !== undefined && endColumn !== undefined && endColumn < col;
  if (line === undefined || overLines || columnsReversed) {
    delete places.col;
    delete places.endColumn;
  }
  if (line !== undefined && endLine !== undefined && endLine < line) {
    delete places.line;
    delete places.endLine;
  }
  return places;
}

/** The annotations a step ends up with: the first ten of each level. */
export function withinCaps(annotations: readonly Annotation[]): Annotation[] {
  const counts: Record<IssueLevel, number> = { error: 0, warning: 0, notice: 0 };
  return annotations.filter(({ level }) => ++counts[level] <= MAX_PER_LEVEL);
}
