/**
 * Every limit of GitHub's that something here has to keep, each with its source. Counts of characters are UTF-16 units:
 * never fewer than code points, so that what fits by ours fits by theirs.
 */
export const limits = {
  /** Annotations of one level (error, warning, notice) a step may make: actions/runner, `_maxCountPerIssueType`. */
  annotationsPerLevel: 10,
  /** Characters of an annotation's message; the runner cuts there: actions/runner, `_maxIssueMessageLength`. */
  annotationMessage: 4096,
  /** Characters of an annotation's title: REST API, "Create a check run", `annotations[].title`. */
  annotationTitle: 255,
  /** Bytes of a step's summary; more and the runner uploads none of it: docs, "Workflow commands", job summaries. */
  summaryBytes: 1024 * 1024,
  /** Characters of a comment; the API answers 422 "body is too long (maximum is 65536 characters)". */
  comment: 65_536,
  /** Annotations in one request for a check run: REST API, "Create a check run", `annotations` maxItems. */
  checkRunAnnotations: 50,
  /** Characters of a check run's `output.summary` and `output.text`: REST API, maxLength. */
  checkRunText: 65_535,
  /** Characters of a check run's title: REST API, "Create a check run". */
  checkRunTitle: 255,
  /** Bytes of one check-run annotation's `message` and of its `raw_details`: REST API, "64 KB". */
  checkRunAnnotationBytes: 64 * 1024,
  /** Characters of a deployment status's description: REST API, "Create a deployment status". */
  deploymentDescription: 140,
  /** Characters of a commit status's description: REST API, "Create a commit status". */
  statusDescription: 140,
  /** Bytes of all of a job's outputs, counted as UTF-16: docs, "Workflow syntax", `jobs.<job_id>.outputs`. */
  outputsBytes: 1024 * 1024,
  /** Results of a SARIF run that are accepted: docs, "SARIF support for code scanning". */
  sarifResults: 25_000,
  /** Rules of a SARIF run: as above. */
  sarifRules: 25_000,
  /** Locations of a SARIF result that are shown (1,000 are accepted): as above. */
  sarifLocations: 100,
  /** Tags of a SARIF rule that are shown (20 are accepted): as above. */
  sarifTags: 10,
  /** Bytes of a SARIF file, gzip-compressed: as above. */
  sarifGzipBytes: 10 * 1024 * 1024,
  /** Items a page of the REST API holds at most: docs, "Using pagination". */
  page: 100,
  /** Bytes of a webhook's payload: docs, "Webhook events and payloads", payload cap. */
  payloadBytes: 25 * 1024 * 1024,
  /** Files of a pull request the API lists at most: REST API, "List pull requests files". */
  pullRequestFiles: 3000,
} as const;
