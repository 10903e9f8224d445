import type { GateContext } from "../../core/gate.ts";
import type { Options } from "./options.ts";
import type { Site } from "./site.ts";

/** Header fields that make the crawl a signed-in visitor. */
export interface CrawlSession {
  headers: Record<string, string>;
  /** Whether asking an address may change something that belongs to somebody. */
  isSignedIn: boolean;
  /** Why there is no session although one was asked for. */
  inconclusive: string[];
  close(): Promise<void>;
}

/**
 * Signs in as the options say. Passwords, cookies and header values are secrets from here on.
 *
 * @throws ConfigurationError when the flow does not exist.
 */
export async function openCrawlSession(
  options: Options,
  site: Site,
  context: GateContext,
): Promise<CrawlSession> {
  const headers: Record<string, string> = { ...options.headers };
  const auth = options["basic-auth"];
  if (auth !== undefined) headers["authorization"] = `Basic ${Buffer.from(auth, "utf8").toString("base64")}`;
  const cookies = Object.entries(options.cookies).map(([name, value]) => `${name}=${value}`);
  const secrets = [...Object.values(options.headers), ...Object.values(options.cookies)];
  if (auth !== undefined)
    secrets.push(auth, auth.slice(auth.indexOf(":") + 1), headers["authorization"] ?? "");
  for (const secret of secrets) context.redactor.add(secret);

  const flow = await flowSession(options, context);
  const own = flow.session?.cookieHeader(site.origin) ?? "";
  if (own !== "") {
    context.redactor.add(own);
    for (const pair of own.split("; ")) context.redactor.add(pair.slice(pair.indexOf("=") + 1));
    cookies.push(own);
  }
  if (cookies.length > 0) headers["cookie"] = cookies.join("; ");
  return {
    headers,
    isSignedIn: cookies.length > 0 || headers["authorization"] !== undefined,
    inconclusive: flow.inconclusive,
    // What the flow cleans up is the smoke test's to judge.
    close: async () => void (await flow.session?.close().catch(() => undefined)),
  };
}

async function flowSession(options: Options, context: GateContext) {
  const { session } = options;
  if (!session) return { inconclusive: [] };
  const { openSession, SessionError } = await import("../../engines/flows/session.ts");
  const { smokeOptionsOf } = await import("../../engines/flows/smoke-options.ts");
  const smoke = smokeOptionsOf(context.siblings);
  try {
    const { flow, variables } = session;
    return {
      session: await openSession({ flow, smoke, variables, label: "crawl", context }),
      inconclusive: [],
    };
  } catch (thrown) {
    if (!(thrown instanceof SessionError)) throw thrown;
    return { inconclusive: [`no session could be opened: ${thrown.message}`] };
  }
}
