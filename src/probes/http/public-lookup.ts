import { type LookupAddress, lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { privateKind } from "../../core/address.ts";

/** Refuses addresses the internet cannot reach, so that a page cannot send the crawl into the runner's own network. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
    const found = error ? [] : (addresses as LookupAddress[]);
    const forbidden = found.find(({ address }) => privateKind(address));
    const refusal = error ?? (forbidden ? privateAddressError(hostname, forbidden.address) : null);
    if (options.all) callback(refusal, found);
    else callback(refusal, found[0]?.address ?? "", found[0]?.family ?? 0);
  });
};

/** What is said of a host on a private network: code `ERR_PRIVATE_ADDRESS`. */
export function privateAddressError(hostname: string, address: string): NodeJS.ErrnoException {
  const error: NodeJS.ErrnoException = new Error(
    `${hostname} is ${address}, ${privateKind(address)} address`,
  );
  error.code = "ERR_PRIVATE_ADDRESS";
  return error;
}
