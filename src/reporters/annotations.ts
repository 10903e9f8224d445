import type { RankedFinding } from "../core/ranking.ts";
import type { Report, ReportFinding } from "../core/report.ts";
import { cut, forLogLines, printable } from "../core/sanitize.ts";
import type { Severity } from "../core/severity.ts";
import { workflowCommand } from "../github/commands.ts";
import { limits } from "../github/limits.ts";
import { countText } from "./phrases.ts";
import { placeOf, sectionsOf } from "./sections.ts";

/** Levels of the runner's annotations. */
const annotationLevels = ["error", "warning", "notice"] as const;
export type AnnotationLevel = (typeof annotationLevels)[number];

/** One annotation of a workflow run; with a file it stands at that line of the change. Plain text throughout. */
export interface Annotation {
  level: AnnotationLevel;
  title: string;
  message: string;
  /** Repository-relative path. */
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

export interface AnnotationOptions {
  /** Whether the change touches this line; such findings come first. */
  isChanged?: (path: string, line: number) => boolean;
  /** Annotations allowed of each level. A composite's failing step uses one error itself. */
  perLevel?: Partial<Record<AnnotationLevel, number>>;
}

const levels: Record<Severity, AnnotationLevel> = { error: "error", warning: "warning", note: "notice" };

/**
 * The report's annotations, within what a step may make of each level: those on changed lines first, then by rank.
 * Where a level has more, its last place says how many more the summary shows. Errors come first.
 */
export function annotations(report: Report, options: AnnotationOptions = {}): Annotation[] {
  const all = allAnnotations(report, options.isChanged ?? (() => false));
  return annotationLevels.flatMap((level) => {
    const places = options.perLevel?.[level] ?? limits.annotationsPerLevel;
    const ofLevel = all.filter((one) => one.level === level);
    if (ofLevel.length <= places) return ofLevel;
    const kept = ofLevel.slice(0, Math.max(0, places - 1));
    const more = countText(ofLevel.length - kept.length, `more ${level}`);
    const rest: Annotation = { level, title: "Launch Ready", message: `${more} in the summary of this run.` };
    return places > 0 ? [...kept, rest] : [];
  });
}

/** Every annotation the report gives rise to, without any limit on their number (for a check run). */
export function allAnnotations(
  report: Report,
  isChanged: (path: string, line: number) => boolean = () => false,
): Annotation[] {
  const { mustFix, canWait } = sectionsOf(report);
  const touched = ({ finding: { location } }: RankedFinding): boolean =>
    location?.line !== undefined && location.commit === undefined && isChanged(location.path, location.line);
  const findings = [...mustFix, ...canWait];
  const inOrder = [...findings.filter(touched), ...findings.filter((one) => !touched(one))];
  return [...openQuestions(report), ...inOrder.map(({ finding }) => annotationOf(report, finding))];
}

function openQuestions({ gates, verdict }: Report): Annotation[] {
  // The step is red because of these when nothing else stops the launch.
  const level = verdict === "inconclusive" ? "error" : "warning";
  return gates.flatMap((gate) =>
    gate.inconclusive.map((reason) => annotation(level, `${gate.gate}: inconclusive`, reason)),
  );
}

function annotationOf(report: Report, finding: ReportFinding): Annotation {
  const rule = report.rules[finding.rule];
  const { location } = finding;
  const elsewhere = location?.commit === undefined ? undefined : placeOf(finding);
  const lines = [
    finding.message,
    elsewhere && `Where: ${elsewhere}`,
    rule && `Why: ${rule.why}`,
    rule && `Fix: ${rule.fix}`,
    finding.owner && `Owner: ${finding.owner}`,
    rule?.helpUri,
  ];
  const message = lines.filter((line) => line).join("\n");
  return {
    ...annotation(levels[finding.severity], `${finding.rule}: ${rule?.title ?? ""}`, message),
    ...placeIn(finding),
  };
}

function annotation(level: AnnotationLevel, title: string, message: string): Annotation {
  return {
    level,
    title: cut(printable(title).replace(/: $/, ""), limits.annotationTitle),
    message: cut(forLogLines(message), limits.annotationMessage),
  };
}

/** The runner's rules: endLine needs line, columns hold only within one line, an end before its start drops both. */
function placeIn({ location }: ReportFinding): Partial<Annotation> {
  if (!location) return {};
  const file = printable(location.path);
  // A line of another commit would point at the wrong line here, and without any line a pull request hides it.
  if (location.line === undefined || location.commit !== undefined) return { file, line: 1 };
  const { line, column, endColumn } = location;
  const endLine = Math.max(line, location.endLine ?? line);
  return {
    file,
    line,
    endLine,
    ...(column === undefined || endLine !== line ? {} : { col: column }),
    ...(column === undefined || endColumn === undefined || endColumn < column || endLine !== line
      ? {}
      : { endColumn }),
  };
}

/** The workflow command that makes an annotation, as one line of the runner's log. */
export function annotationCommand({ level, message, title, ...place }: Annotation): string {
  return workflowCommand(level, message, { ...place, title });
}
