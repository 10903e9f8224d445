import type { GateContext } from "../../core/gate.ts";
import type { Session } from "../../engines/flows/session.ts";
import type { Options } from "./options.ts";

/** The visitors a private URL is asked for as. */
export interface Sessions {
  first?: Session;
  other?: Session;
  /** Why there is no session although one was asked for. */
  inconclusive: string[];
  close(): Promise<void>;
}

/**
 * Signs in as the options say.
 *
 * @throws ConfigurationError when the flow does not exist.
 */
export async function openSessions(options: Options, context: GateContext): Promise<Sessions> {
  const { session } = options;
  if (!session) return { inconclusive: [], close: async () => {} };
  const { openSession, SessionError } = await import("../../engines/flows/session.ts");
  const { smokeOptionsOf } = await import("../../engines/flows/smoke-options.ts");
  const smoke = smokeOptionsOf(context.siblings);
  const inconclusive: string[] = [];
  const open = async (label: string, flow: typeof session.flow, variables?: Record<string, string>) => {
    try {
      return await openSession({ flow, smoke, variables, label, context });
    } catch (thrown) {
      if (!(thrown instanceof SessionError)) throw thrown;
      inconclusive.push(`no session could be opened: ${thrown.message}`);
      return undefined;
    }
  };
  const first = await open("first", session.flow, session.variables);
  const { other: account } = session;
  const other =
    first && account
      ? await open("other", account.flow ?? session.flow, { ...session.variables, ...account.variables })
      : undefined;
  return {
    ...(first ? { first } : {}),
    ...(other ? { other } : {}),
    inconclusive,
    async close() {
      // What the flows clean up is the smoke test's to judge.
      await Promise.allSettled([first?.close(), other?.close()]);
    },
  };
}
