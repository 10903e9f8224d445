import type { RequestAction } from "../actions.ts";
import type { EntryOptions } from "./options.ts";

/** Hurl's own limit when `max-redirs` is not given. */
const HURL_REDIRECTS = 50;

/** What an entry's options say of redirects. */
export function redirectsOf({
  follows,
  redirects,
}: Pick<EntryOptions, "follows" | "redirects">): Pick<RequestAction, "redirects" | "refusesRedirects"> {
  if (!follows) return { redirects: 0 };
  return redirects === 0 ? { redirects, refusesRedirects: true } : { redirects: redirects ?? HURL_REDIRECTS };
}
