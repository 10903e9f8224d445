/** A query or filter cannot be answered: the body is not JSON, the pattern is wrong… The message says what and why. */
export class QueryError extends Error {
  override name = "QueryError";
}
