/** Names whose values are secret whether or not anybody says so. */
const secretName =
  /SECRET|TOKEN|PASSW(OR)?D|PASSPHRASE|PRIVATE|CREDENTIAL|(API|ACCESS|FUNCTIONS?|SUBSCRIPTION|ENCRYPTION|SIGNING)[_-]?KEY|BYPASS|(^|[_.-])(AUTH|OTP|TOTP|PIN|JWT)($|[_.-])/i;

/** Whether a variable, form field or header of this name holds a secret, as far as a name can tell. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Shorter values are not taken for secrets by their variable's name alone, in characters. */
const SHORTEST_VALUE = 8;

/** Settings rather than secrets, whatever the variable is called. */
const ordinaryValue =
  /^(?:true|false|enabled|disabled|required|optional|anonymous|production|development|staging|preview)$/i;

const passwordInUrl = /^[a-z][\w+.-]{0,40}:\/\/[^/\s:@]*:([^/\s@]+)@/i;

/**
 * The values in an environment that are secret, as far as names and forms can tell: of variables with a secret's
 * name, and passwords in addresses. What a command is given, it may print.
 */
export function secretValues(env: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(env).flatMap(([name, value = ""]) => {
    const isSecret = (isSecretName(name) || /KEY$/i.test(name)) && !ordinaryValue.test(value);
    const found = [isSecret ? value : "", passwordInUrl.exec(value)?.[1] ?? ""];
    return found.filter((secret) => secret.length >= SHORTEST_VALUE);
  });
}
