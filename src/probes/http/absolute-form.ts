import type { Dispatcher, Pool } from "undici";
import { codeOf } from "../../core/errors.ts";
import { proxyCredentials, proxyRefusal } from "./tunnel.ts";

/**
 * Answers that, where the proxy makes no tunnels, may be the proxy's own as well as the site's: it forbids, cannot
 * reach the site, or passes on nothing at all.
 */
const proxysOwn = new Set([400, 403, 405, 501, 502, 503, 504]);

type Ask = (options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandlers) => boolean;

/**
 * Asks an origin without TLS through tunnels, and where the proxy makes none to its port, as many do for all ports
 * but 443, by absolute URL (RFC 9112 section 3.2.2). Tunnels come first because in them an answer is certainly the
 * site's.
 *
 * @param tunnels Connections through the proxy to the origin.
 * @param direct Connections to the proxy itself.
 * @param absoluteOnly No tunnels at all, as curl has it.
 */
export function plainThroughProxy(
  origin: string,
  proxy: string,
  { tunnels, direct, absoluteOnly }: { tunnels: Pool; direct: () => Pool; absoluteOnly: boolean },
): Dispatcher {
  const { host } = new URL(origin);
  const credentials = Object.entries(proxyCredentials(new URL(proxy))).flat();
  const proxyOrigin = new URL(proxy).origin;
  /** Why there is no tunnel, once that is known. */
  let refused: Error | undefined;
  const ask: Ask = (options, handler) =>
    direct().dispatch(
      {
        ...options,
        origin: proxyOrigin,
        path: `${origin}${options.path}`,
        headers: [...(options.headers as string[]), "host", host, ...credentials],
      },
      withRefusals(options.method, handler, refused),
    );
  return tunnels.compose((dispatch) => (options, handler) => {
    if (refused || absoluteOnly) return ask(options, handler);
    return dispatch(options, {
      ...handler,
      onError(error) {
        // A proxy that wants a password wants it for everything.
        if (!/^PROXY_ANSWERED_(?!407)/.test(codeOf(error) ?? "")) return handler.onError?.(error);
        refused = error;
        ask(options, handler);
      },
    });
  });
}

/** The same handler, to which an answer that nobody can tell from the proxy's own is a refusal. */
function withRefusals(
  method: Dispatcher.HttpMethod,
  handler: Dispatcher.DispatchHandlers,
  refused: Error | undefined,
): Dispatcher.DispatchHandlers {
  return {
    ...handler,
    onHeaders(status, headers, resume, statusText) {
      if (status === 407) throw proxyRefusal(status);
      // Whoever asks for a head only asks again when it is refused.
      if (refused && method !== "HEAD" && proxysOwn.has(status)) throw refused;
      return handler.onHeaders?.(status, headers, resume, statusText) ?? true;
    },
  };
}
