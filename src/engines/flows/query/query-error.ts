import type { Place } from "../vocabulary.ts";

/** A query, a filter or a template cannot be applied to what came. */
export class QueryError extends Error {
  override name = "QueryError";
  /** Where the template stands that asks for it. */
  readonly place: Place | undefined;

  constructor(message: string, place?: Place) {
    super(message);
    this.place = place;
  }
}
