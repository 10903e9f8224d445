import type { Location } from "../../core/finding.ts";
import type { Place } from "../../engines/flows/vocabulary.ts";

/** Where a finding is shown: the place in a flow's file. */
export function locationOf(place: Place | undefined): Location | undefined {
  return place && { path: place.file, line: place.line, column: place.column };
}
