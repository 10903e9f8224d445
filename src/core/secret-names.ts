/** Names whose values are secret whether or not anybody says so. */
const secretName =
  /SECRET|TOKEN|PASSW(OR)?D|PRIVATE|CREDENTIAL|API_?KEY|ACCESS_?KEY|BYPASS|(^|[_.-])(AUTH|OTP|TOTP|PIN)($|[_.-])/i;

/** Whether a variable, form field or header of this name holds a secret, as far as a name can tell. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}
