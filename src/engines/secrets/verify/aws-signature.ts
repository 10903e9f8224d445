import { createHash, createHmac } from "node:crypto";
import type { HttpRequest } from "../../../probes/http/client.ts";

const BODY = "Action=GetCallerIdentity&Version=2011-06-15";
const CONTENT_TYPE = "application/x-www-form-urlencoded";
const REGION = "us-east-1";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

/**
 * Asks AWS STS who a key pair belongs to, which every key may ask whatever its rights, signed as AWS Signature
 * Version 4 prescribes ("Create a signed AWS API request").
 */
export function signedIdentityRequest(
  base: string,
  keyId: string,
  secretKey: string,
  now: Date,
): HttpRequest {
  const url = new URL("/", base);
  const stamp = now.toISOString().replace(/[-:]|\.\d{3}/g, "");
  const day = stamp.slice(0, 8);
  const scope = `${day}/${REGION}/sts/aws4_request`;
  const signedHeaders = "content-type;host;x-amz-date";
  const canonical = [
    "POST",
    "/",
    "",
    `content-type:${CONTENT_TYPE}`,
    `host:${url.host}`,
    `x-amz-date:${stamp}`,
    "",
    signedHeaders,
    sha256(BODY),
  ].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical)].join("\n");
  const key = [REGION, "sts", "aws4_request"].reduce(hmac, hmac(`AWS4${secretKey}`, day));
  const signature = hmac(key, toSign).toString("hex");
  const credential = `AWS4-HMAC-SHA256 Credential=${keyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  return {
    url,
    method: "POST",
    headers: { "content-type": CONTENT_TYPE, "x-amz-date": stamp, authorization: credential },
    body: BODY,
  };
}
