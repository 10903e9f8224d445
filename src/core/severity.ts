/** SARIF 2.1.0 result levels (section 3.27.10), most severe first. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** What a finding costs a business, most costly first. */
export const impacts = ["security", "revenue", "trust", "support"] as const;
export type Impact = (typeof impacts)[number];

/** The answer to "may this ship?", for a gate and for the whole run. */
export const verdicts = ["ship", "stop", "inconclusive"] as const;
export type Verdict = (typeof verdicts)[number];

/** Process exit codes: the verdict's, and 2 for invalid usage or configuration. */
export const exitCodes = { ship: 0, stop: 1, usage: 2, inconclusive: 3 } as const;

/** Whether `severity` is at least as severe as `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
