/**
 * Whether one of the Content-Security-Policy values makes browsers load everything over HTTPS (W3C Upgrade Insecure
 * Requests).
 */
export function upgradesRequests(policies: readonly string[]): boolean {
  return policies.some((policy) =>
    policy
      .toLowerCase()
      .split(/[;,]/)
      .some((directive) => directive.trim() === "upgrade-insecure-requests"),
  );
}
