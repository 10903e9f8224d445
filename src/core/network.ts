/** How the run reaches the network. Times in ms, sizes in bytes. */
export interface NetworkSettings {
  /** For one request, from its start to the end of its body. */
  timeoutMs: number;
  /** Of one body, after decompression. */
  maxBodyBytes: number;
  userAgent: string;
  /**
   * `host` or `host:port` to `address` or `address:port`, as curl's `--resolve`: a site can be judged before its DNS
   * moves.
   */
  resolve: Readonly<Record<string, string>>;
  /** PEM certificates trusted beside the built-in ones. */
  ca?: string;
  /** The file they are from, as configured. */
  caFile?: string;
  /** Proxy URL; hosts in `noProxy` are reached directly. */
  proxy?: string;
  noProxy?: string;
  /** Headers for the site's own hosts only, such as a preview's protection-bypass header. */
  headers: Readonly<Record<string, string>>;
  /** URLs that answer whenever this machine has a network: they tell "site down" from "runner offline". */
  control: readonly string[];
}

/** What a run without further settings uses. */
export const defaultNetwork: NetworkSettings = {
  timeoutMs: 15_000,
  maxBodyBytes: 10 * 1024 * 1024,
  userAgent: "launch-ready (+https://github.com/launch-ready/launch-ready)",
  resolve: {},
  headers: {},
  control: ["https://api.github.com/zen", "https://www.cloudflare.com/cdn-cgi/trace"],
};
