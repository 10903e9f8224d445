import type { Trail } from "../../engines/crawl/trail.ts";

/** Parts of a path where a session begins or ends. */
const sessionPart = /^(wp-)?(log|sign)[-_]?(in|on|out|off|up)(\.\w{2,5})?$/i;

/** Parts of a path where a visitor is asked who they are. */
const signInPart =
  /^(wp-)?(log|sign)[-_]?(in|on)(\.\w{2,5})?$|^(auth|authenticate|authorize|oauth2?|sso|saml2?)$/i;

/** Whether an address begins or ends a session: such a one may rightly lead to the home page. */
export function changesSession(url: string): boolean {
  return sessionPart.test(partsOf(url).at(-1) ?? "");
}

/** Whether a way ends where visitors sign in and takes along where they wanted to go. */
export function asksToSignIn({ visits, last }: Trail): boolean {
  const wanted = new URL(visits[0]!.url).pathname;
  if (!partsOf(last.url).some((part) => signInPart.test(part))) return false;
  const values = visits.slice(1).flatMap(({ url }) => [...new URL(url).searchParams.values()]);
  return values.some((value) => URL.parse(value, last.url)?.pathname === wanted);
}

function partsOf(url: string): string[] {
  return new URL(url).pathname.split("/").filter((part) => part !== "");
}
