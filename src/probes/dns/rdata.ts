import { SocketAddress } from "node:net";
import type { Answer, TxtData } from "dns-packet";
import type { DnsRecord } from "./reply.ts";

/** A name as records compare: lower case, without the final dot; the root is empty. */
export function canonicalName(name: string): string {
  return name.replace(/\.$/, "").toLowerCase();
}

/** An IPv6 address in the form of RFC 5952. */
export function canonicalIpv6(address: string): string {
  return new SocketAddress({ address, family: "ipv6" }).address;
}

/** One decoded record in the form that compares. @throws Error when its data does not fit its type. */
export function recordOf(answer: Answer): DnsRecord {
  const ttl = "ttl" in answer ? (answer.ttl ?? 0) : 0;
  const base = { name: canonicalName(answer.name), type: answer.type, ttl };
  switch (answer.type) {
    case "A":
      return { ...base, value: answer.data };
    case "AAAA":
      return { ...base, value: canonicalIpv6(answer.data) };
    case "CNAME":
    case "NS":
    case "PTR":
    case "DNAME":
      return pointing(base, canonicalName(answer.data), "");
    case "MX":
      return pointing(base, canonicalName(answer.data.exchange), `${answer.data.preference ?? 0} `);
    case "SRV": {
      const { priority = 0, weight = 0, port, target } = answer.data;
      return pointing(base, canonicalName(target), `${priority} ${weight} ${port} `);
    }
    case "TXT":
      return { ...base, value: txtText(answer.data) };
    case "CAA": {
      const { flags = 0, tag, value } = answer.data;
      return { ...base, value: caaText(flags, tag, value) };
    }
    case "SOA": {
      const serial = answer.data.serial ?? 0;
      const target = canonicalName(answer.data.mname);
      return { ...base, value: `${target} ${canonicalName(answer.data.rname)} ${serial}`, target, serial };
    }
    case "DS": {
      const { keyTag, algorithm, digestType, digest } = answer.data;
      return { ...base, value: `${keyTag} ${algorithm} ${digestType} ${digest.toString("hex")}` };
    }
    case "DNSKEY": {
      const { flags, algorithm, key } = answer.data;
      return { ...base, value: `${flags} 3 ${algorithm} ${key.toString("base64")}` };
    }
    case "TLSA": {
      const { usage, selector, matchingType, certificate } = answer.data;
      return { ...base, value: `${usage} ${selector} ${matchingType} ${certificate.toString("hex")}` };
    }
    case "RRSIG": {
      const { typeCovered, signersName, expiration } = answer.data;
      const signer = canonicalName(signersName);
      const signature = { covers: typeCovered, signer, expires: expiration * 1000 };
      return { ...base, value: `${typeCovered} by ${signer}`, signature };
    }
    default:
      return { ...base, value: "" };
  }
}

function pointing(base: Omit<DnsRecord, "value">, target: string, before: string): DnsRecord {
  return { ...base, value: `${before}${target === "" ? "." : target}`, target };
}

function txtText(data: TxtData): string {
  const parts = Array.isArray(data) ? data : [data];
  return Buffer.concat(parts.map((part) => Buffer.from(part))).toString("utf8");
}

/** A CAA record's presentation form (RFC 8659 section 4.1.1). */
export function caaText(flags: number, tag: string, value: string): string {
  return `${flags} ${tag.toLowerCase()} ${JSON.stringify(value)}`;
}
