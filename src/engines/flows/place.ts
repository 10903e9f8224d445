import { ConfigurationError } from "../../core/errors.ts";
import type { Place } from "./vocabulary.ts";

/** Gives the place of the value at a path of the input; absent for flows that come from no file. */
export type PlaceOf = (path: readonly PropertyKey[], key?: boolean) => Place | undefined;

/** An error in a flow, with its place where that is known. */
export function mistake(place: Place | undefined, message: string): ConfigurationError {
  return new ConfigurationError(place ? `${place.file}:${place.line}:${place.column}: ${message}` : message);
}
