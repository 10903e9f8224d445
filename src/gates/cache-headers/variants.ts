import type { Finding } from "../../core/finding.ts";
import { finding } from "../../core/rule.ts";
import { header } from "../../probes/http/headers.ts";
import { responseEvidence } from "./evidence.ts";
import { isOpenToShared } from "./judge.ts";
import { rules } from "./rules.ts";
import { isMissed, type Visit, type Visitor } from "./visits.ts";

/** A request that differs from the plain one in everything a response may depend on openly. */
const otherRequest = {
  "accept-encoding": "identity",
  "accept-language": "de, en;q=0.1",
  origin: "https://launch-ready.invalid",
};

/**
 * Asks for the same URL in another coding, another language and from another origin: what the answer depends on must be
 * named in Vary when caches may share it (RFC 9111 section 4.1).
 */
export async function checkVary(visitor: Visitor, visit: Visit): Promise<Finding[]> {
  if (!isOpenToShared(visit) && !visit.assessment.browser.stored) return [];
  const other = await visitor.visit({ url: visit.url, headers: otherRequest, follow: true });
  if (isMissed(other) || other.response.status !== visit.response.status) return [];
  const vary = new Set([...visit.assessment.vary, ...other.assessment.vary]);
  if (vary.has("*")) return [];
  return differences(visit, other)
    .filter(({ field }) => !vary.has(field.toLowerCase()))
    .map(({ field, difference }) =>
      finding(rules["vary-missing"], {
        subject: visit.url,
        args: { field, difference },
        identity: [field],
        // A browser's own cache always asks in the same way.
        severity: isOpenToShared(visit) ? undefined : "note",
        evidence: [...responseEvidence(visit), ...responseEvidence(other, otherRequest)],
      }),
    );
}

function differences(visit: Visit, other: Visit): { field: string; difference: string }[] {
  const value = (one: Visit, name: string) => header(one.response.headers, name) ?? "";
  const found: { field: string; difference: string }[] = [];
  const coding = value(visit, "content-encoding").toLowerCase();
  if (coding !== "" && coding !== "identity" && value(other, "content-encoding") === "")
    found.push({ field: "Accept-Encoding", difference: `comes as ${coding} or uncompressed` });
  const languages = [value(visit, "content-language"), value(other, "content-language")];
  if (languages[0] !== languages[1] && languages.every((language) => language !== ""))
    found.push({ field: "Accept-Language", difference: `comes in ${languages.join(" or ")}` });
  if (value(other, "access-control-allow-origin") === otherRequest.origin)
    found.push({ field: "Origin", difference: "allows any origin that asks" });
  return found;
}

/** Whether If-None-Match with the response's own ETag is answered by 304 (RFC 9110 section 13.1.2). */
export async function checkValidator(visitor: Visitor, visit: Visit): Promise<Finding[]> {
  const { etag } = visit.assessment.validators;
  if (etag === undefined || visit.response.status !== 200 || !visit.assessment.browser.stored) return [];
  const request = { "if-none-match": etag };
  const again = await visitor.visit({ url: visit.url, headers: request, follow: true });
  if (isMissed(again) || again.response.status !== 200) return [];
  const now = again.assessment.validators.etag;
  const sameContent = again.response.bytes.equals(visit.response.bytes);
  const ignored = now === etag;
  if (!ignored && !(sameContent && now !== undefined)) return [];
  return [
    finding(rules["validator-ignored"], {
      subject: visit.url,
      args: { etag, changes: !ignored },
      evidence: responseEvidence(again, request),
    }),
  ];
}
