import { forMarkdown, forMarkdownCode } from "../../core/sanitize.ts";

/** A fact that no run has observed: the configuration's `handover:` says it, or it stays open. */
export interface AskedFact {
  /** Key under `handover:`. */
  key: string;
  /** Heading of the fact in the page. */
  title: string;
  /** What whoever takes over will ask. */
  question: string;
}

export const askedFacts = {
  domains: [
    {
      key: "registrar",
      title: "Registrar",
      question: "Where is the domain registered, and who owns the account?",
    },
    { key: "dns", title: "DNS provider", question: "Which provider serves the zone, and who may change it?" },
  ],
  hosting: [
    { key: "hosting", title: "Hosting", question: "Where does the site run, and who owns the account?" },
    { key: "mail", title: "Mail", question: "Who sends and receives mail for the domain?" },
  ],
  /** Asked only where no run has seen them. */
  certificates: [
    {
      key: "certificates",
      title: "Certificates",
      question:
        "Which hosts serve the site over HTTPS, who renews their certificates, and when do they expire?",
    },
  ],
  watching: [
    { key: "monitors", title: "Monitors", question: "What watches the site?" },
    { key: "alerts", title: "Alerts", question: "Who is alerted when it fails, and how?" },
  ],
  operating: [
    { key: "deploy", title: "Deploy", question: "How does a change go live?" },
    { key: "rollback", title: "Rollback", question: "How is a deploy rolled back?" },
    {
      key: "backups",
      title: "Backups",
      question: "What is backed up, where, and when was a restore last tested?",
    },
    { key: "contacts", title: "Contacts", question: "Who can the new team ask?" },
  ],
} as const satisfies Record<string, readonly AskedFact[]>;

/** Keys of `handover:` that have a place in the page; others are shown at its end. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...Object.values(askedFacts).flatMap((facts) => facts.map(({ key }) => key)),
  "secrets",
]);

/** Whether a fact was given: an empty text, list or mapping is none. */
export function isGiven(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

/** One asked fact: its value, or the question as open. */
export function factText(fact: AskedFact, facts: Readonly<Record<string, unknown>>): string {
  const value = facts[fact.key];
  if (!isGiven(value))
    return `**${fact.title}:** ☐ open. ${fact.question} Set ${forMarkdownCode(`handover.${fact.key}`)}.`;
  const text = valueText(value);
  return text.includes("\n") || text.startsWith("- ")
    ? `**${fact.title}:**\n\n${text}`
    : `**${fact.title}:** ${text}`;
}

/** A value from the configuration as Markdown: text as it is, lists and mappings as lists. */
export function valueText(value: unknown, depth = 0): string {
  const indent = "  ".repeat(depth);
  if (Array.isArray(value)) return value.map((item) => `${indent}- ${itemText(item, depth)}`).join("\n");
  if (value !== null && typeof value === "object") {
    return Object.entries(value)
      .map(([key, inner]) => `${indent}- **${forMarkdown(key)}:** ${itemText(inner, depth)}`)
      .join("\n");
  }
  const lines = String(value ?? "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  return lines.length > 1 ? valueText(lines, depth) : forMarkdown(lines[0] ?? "");
}

function itemText(item: unknown, depth: number): string {
  if (item === null || typeof item !== "object") return forMarkdown(String(item ?? ""));
  const entries = Object.entries(item);
  const flat = entries.every(([, value]) => value === null || typeof value !== "object");
  if (flat && !Array.isArray(item))
    return entries
      .map(([key, value]) => `${forMarkdown(key)}: ${forMarkdown(String(value ?? ""))}`)
      .join("; ");
  return depth < 4 ? `\n${valueText(item, depth + 1)}` : forMarkdown(JSON.stringify(item));
}
