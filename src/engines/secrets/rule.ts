/**
 * How sure a match is before any proof: `high` when the token's own form names its provider (a distinctive prefix of
 * enough length), `medium` when only words around it do.
 */
export type Confidence = "high" | "medium";

/**
 * What an offline look at a candidate says: a checksum or structure proves it, refutes it, or says nothing.
 * `checksum-differs`: the form is unmistakably the provider's, but no such token was ever issued.
 */
export type Proof = "proven" | "unproven" | "refuted" | "checksum-differs";

/** Of a match: what is refuted is none. */
export type MatchProof = Exclude<Proof, "refuted">;

/** An example assembled from parts at run time, so that this repository itself scans clean. */
export type ExampleParts = readonly string[];

/** One form of secret of one provider, as the provider's own documentation describes it. */
export interface SecretRule {
  /** Kebab-case, starts with the provider: `github-fine-grained-personal-access-token`. Never renamed. */
  id: string;
  /** The provider's name as it writes it: `GitHub`. */
  provider: string;
  /** What it is, for a sentence: `fine-grained personal access token`. */
  title: string;
  /** `publishable` values are meant to be seen (`pk_live_…`, a Sentry DSN): reported as notes. */
  kind: "secret" | "publishable";
  confidence: Confidence;
  /**
   * Set where the form belongs to no provider (a JWT, a URL with a password, a bearer header): of matches over the
   * same text, one of a rule without this goes first.
   */
  generic?: true;
  /**
   * Lower-case ASCII literals of 3 or more characters; every match contains at least one of them (compared without
   * regard to case). As distinctive as possible: they decide how often the pattern has to run.
   */
  keywords: readonly string[];
  /**
   * Looks at the bytes (UTF-8) from `end`, the offset after a keyword, so that a frequent keyword does not run the
   * pattern for nothing. False: no match holds this occurrence.
   */
  follows?: (bytes: Uint8Array, end: number) => boolean;
  /**
   * Compiled once, with flags `g` or `gi`. Quantifiers are bounded. The secret is the named group `secret`, else the
   * whole match. No match may begin more than `reach` characters before, or end more than `reach` after, a keyword.
   */
  pattern: RegExp;
  /**
   * Set where `pattern` only finds the head of a list: tried where the head ends (flag `y`), and again where it ended
   * itself, until it does not match. Its named group `secret` is the secret; without that an item is passed over. A
   * function where an item depends on the head.
   */
  item?: RegExp | ((head: RegExpExecArray) => RegExp);
  /** See `pattern`; default 512. Private keys need more. */
  reach?: number;
  /** Minimum Shannon entropy of the secret, in bits per character. */
  entropy?: number;
  /** Offline proof from the secret itself (CRC32, JWT claims, PEM structure…). */
  prove?: (secret: string) => Proof;
  /** Facts worth showing that are not secret: an account id, an expiry, a role. */
  describe?: (secret: string) => Readonly<Record<string, string>>;
  /** Texts that hold a secret of this form, and texts that look alike but do not. At least one of each. */
  examples: { positive: readonly ExampleParts[]; negative: readonly ExampleParts[] };
  /** How to make a leaked one worthless. */
  revoke: { steps: string; url?: string };
  /** The provider's page that describes the form. */
  documentation: string;
}
