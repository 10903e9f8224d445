import type { Config, Policy } from "../config/schema.ts";
import type { Table } from "../core/gate.ts";
import { HOSTS_TITLE } from "../core/hosts-table.ts";
import type { RankedFinding } from "../core/ranking.ts";
import type { Report, ReportFinding } from "../core/report.ts";
import { cut, forMarkdown, forMarkdownBlock, forMarkdownCode, forShell } from "../core/sanitize.ts";
import { askedFacts, factText, isGiven, knownKeys, valueText } from "./handover/facts.ts";
import {
  hostsNotObserved,
  notObserved,
  observedHosts,
  observedTables,
  redirectRules,
} from "./handover/observed.ts";
import {
  openSecrets,
  secretsTable,
  type Variable,
  variablesOf,
  variablesTable,
} from "./handover/variables.ts";
import { table } from "./markdown/gate-table.ts";
import { skipText, suppressionText, verdictReason, verdictWords } from "./phrases.ts";
import { sectionsOf } from "./sections.ts";

const MAX_TEXT = 500;

/** What the hand-over is written from. Times are dates, `YYYY-MM-DD`. */
export interface HandoverRequest {
  /** Its commands and texts are shown: read it with `${NAME}` left as it stands, so that no value gets in. */
  config: Config;
  /** The last run's. Without one the page holds only what the configuration says. */
  report?: Report;
  today: string;
}

/**
 * `HANDOVER.md`: what whoever takes over a site needs to know. Facts come from the configuration and the last report;
 * what nobody can observe comes from `handover:` and is listed as open until it is filled in. Holds no value of any
 * variable.
 */
export function handover(request: HandoverRequest): string {
  const { config, report, today } = request;
  const facts = config.handover ?? {};
  const variables = variablesOf(config);
  const hosts = observedHosts(report);
  const asked = (group: keyof typeof askedFacts): string[] =>
    askedFacts[group].map((fact) => factText(fact, facts));
  const parts = [
    `# Handover${siteName(request)}`,
    `Written ${today} by launch-ready${report ? ` from the run of ${forMarkdown(report.startedAt.slice(0, 10))}` : ", without a report"}.`,
    verdictText(report),
    ...section("Open questions", [openList(facts, variables, hosts !== "")]),
    ...section("Domains and DNS", [
      domainLine(request),
      ...asked("domains"),
      ...observed(report, "dns-records"),
    ]),
    ...section("Redirects", [
      bullets(redirectRules(config)),
      ...observed(report, "redirect-crawl", ({ title }) => title !== HOSTS_TITLE),
    ]),
    ...section("Hosts and certificates", [
      ...asked("hosting"),
      hosts || hostsNotObserved(report),
      ...(hosts === "" || isGiven(facts["certificates"]) ? asked("certificates") : []),
    ]),
    ...section("Environment variables", [
      variables.length === 0 ? "The configuration names none." : variablesTable(variables),
      "Names only: this page never contains a value.",
      observedTables(report, "env-vars"),
    ]),
    ...section("Secrets", [secretsTable(variables, facts["secrets"]) || "The configuration names none."]),
    ...section("Monitors and alerts", asked("watching")),
    ...section("Deploy and rollback", [...asked("operating"), commandsText(config)]),
    ...section("Open risks", [risksText(report)]),
    ...section("Waivers", [waiversText(config.policy, report, today)]),
    ...section("Not checked", [notCheckedText(report)]),
    ...section("More", [otherFacts(facts)]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function section(title: string, parts: readonly string[]): string[] {
  const body = parts.filter((part) => part !== "");
  return body.length === 0 ? [] : [`## ${title}`, ...body];
}

function siteName({ config, report }: HandoverRequest): string {
  const name =
    placeOf("site", config, report) ?? placeOf("domain", config, report) ?? report?.target.repository;
  return name === undefined ? "" : `: ${forMarkdownCode(name)}`;
}

/** What the configuration says; where that is a variable that is not set, what the run was told, if there was one. */
function placeOf(key: "site" | "domain", config: Config, report: Report | undefined): string | undefined {
  const given = config[key];
  const seen = report?.target[key];
  return given === undefined || given.includes("${") ? (seen ?? given) : given;
}

function verdictText(report: Report | undefined): string {
  if (!report) return "";
  const { commit, repository, runUrl } = report.target;
  const at = commit === undefined ? "" : ` at commit ${forMarkdownCode(commit.slice(0, 10))}`;
  const of = repository === undefined ? "" : ` of ${forMarkdownCode(repository)}`;
  const run = runUrl === undefined ? "" : ` Run: ${forMarkdownCode(runUrl)}.`;
  return `The last verdict${at}${of}: **${verdictWords[report.verdict]}** (${forMarkdown(verdictReason(report))}).${run}`;
}

/** Everything that is left to fill in before the hand-over is complete. */
function openList(
  facts: Readonly<Record<string, unknown>>,
  variables: readonly Variable[],
  certificatesSeen: boolean,
): string {
  const { certificates, ...others } = askedFacts;
  const open = [...Object.values(others).flat(), ...(certificatesSeen ? [] : certificates)]
    .filter(({ key }) => !isGiven(facts[key]))
    .map(({ key, question }) => `- [ ] ${question} (${forMarkdownCode(`handover.${key}`)})`);
  const secrets = openSecrets(variables, facts["secrets"]).map(
    (name) =>
      `- [ ] Who is responsible for the secret ${forMarkdownCode(name)}, and when must it be rotated? (${forMarkdownCode(`handover.secrets.${name}`)})`,
  );
  return [...open, ...secrets].join("\n") || "None: every question on this page is answered.";
}

function domainLine({ config, report }: HandoverRequest): string {
  const domain = placeOf("domain", config, report);
  const site = placeOf("site", config, report);
  const facts = [
    ...(domain === undefined ? [] : [`- **Domain:** ${forMarkdownCode(domain)}`]),
    ...(site === undefined ? [] : [`- **Site:** ${forMarkdownCode(site)}`]),
    ...Object.entries(config.environments ?? {}).map(
      ([name, overlay]) =>
        `- **${forMarkdown(name)}:** ${overlay.site === undefined ? "the same site" : forMarkdownCode(overlay.site)}`,
    ),
  ];
  return facts.join("\n");
}

function observed(report: Report | undefined, gate: string, wanted?: (table: Table) => boolean): string[] {
  return [observedTables(report, gate, wanted), notObserved(report, gate)];
}

function commandsText({ deployment }: Config): string {
  const kinds = [
    ["When a deploy may ship, the pipeline runs:", deployment?.["on-ship"]],
    ["When it must not, the pipeline rolls it back with:", deployment?.["on-stop"]],
  ] as const;
  return kinds
    .filter(([, commands]) => commands !== undefined && commands.length > 0)
    .map(
      ([sentence, commands = []]) =>
        `${sentence}\n\n${forMarkdownBlock(commands.map((words) => words.map(forShell).join(" ")).join("\n"), "sh")}`,
    )
    .join("\n\n");
}

function risksText(report: Report | undefined): string {
  if (!report) return "Not known: no report was given.";
  const { mustFix, canWait } = sectionsOf(report);
  const row =
    (when: string) =>
    ({ finding }: RankedFinding): string[] => [
      when,
      forMarkdown(report.rules[finding.rule]?.title ?? finding.rule),
      forMarkdownCode(cut(finding.subject, MAX_TEXT)),
      `${finding.severity}, ${finding.impact}`,
      forMarkdown(ownerOf(finding)),
    ];
  const rows = [...mustFix.map(row("must fix now")), ...canWait.map(row("can wait"))];
  return rows.length === 0 ? "None was found." : table(["When", "Risk", "Subject", "Weight", "Owner"], rows);
}

function ownerOf({ owner }: ReportFinding): string {
  return owner ?? "nobody yet";
}

function waiversText(policy: Policy | undefined, report: Report | undefined, today: string): string {
  const waivers = (policy?.waivers ?? []).map(({ rule, subject, reason, owner, until }) => [
    forMarkdownCode(rule),
    forMarkdownCode(subject),
    forMarkdown(reason),
    forMarkdown(owner),
    `${until}${until < today ? " (expired)" : ""}`,
  ]);
  const others = (report ? sectionsOf(report).accepted : [])
    .filter(({ finding }) => finding.suppression && finding.suppression.kind !== "waiver")
    .map(({ finding: { rule, subject, suppression } }) => [
      forMarkdownCode(rule),
      forMarkdownCode(cut(subject, MAX_TEXT)),
      forMarkdown(suppression ? suppressionText(suppression) : ""),
      forMarkdown(suppression?.owner ?? ""),
      forMarkdown(suppression?.until ?? ""),
    ]);
  const rows = [...waivers, ...others];
  return rows.length === 0 ? "None." : table(["Rule", "Subject", "Why", "Owner", "Until"], rows);
}

function notCheckedText(report: Report | undefined): string {
  if (!report) return "Everything: no report was given.";
  const gates = report.notChecked.map(
    ({ gate, reason }) => `${forMarkdownCode(gate)}: ${forMarkdown(reason)}`,
  );
  const open = report.gates.flatMap((gate) =>
    gate.inconclusive.map(
      (reason) => `${forMarkdownCode(gate.gate)} is inconclusive: ${forMarkdown(cut(reason, MAX_TEXT))}`,
    ),
  );
  const skips = report.gates.flatMap((gate) =>
    gate.coverage.skipped.map(
      (skip) => `${forMarkdownCode(gate.gate)}: ${forMarkdown(cut(skipText(skip), MAX_TEXT))}`,
    ),
  );
  const all = [...open, ...gates, ...skips];
  return all.length === 0 ? "Every gate ran and skipped nothing." : bullets(all);
}

function otherFacts(facts: Readonly<Record<string, unknown>>): string {
  const others = Object.entries(facts).filter(([key, value]) => !knownKeys.has(key) && isGiven(value));
  return others.length === 0 ? "" : valueText(Object.fromEntries(others));
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}
