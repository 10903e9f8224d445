import { type DecodedPacket, decode, encode, RECURSION_AVAILABLE } from "dns-packet";
import { serveDns } from "../../src/demo/dns-server.ts";
import { type DnsZone, encodeAnswer, lookUp, rcodes } from "../../src/demo/dns-zone.ts";

/**
 * How a server may misbehave for a question.
 *
 * - `mute`: never answers. `mute-once`: ignores the first question only. `servfail-once`: fails at the first only.
 * - `wrong-id`, `wrong-question`: answers something else. `after-lie`: first a forged answer, then the true one.
 * - `truncate`: marked TC over UDP, true over TCP. `truncate-always`: over TCP, too. `cut`: TC and cut in mid-record.
 * - `garbage`: the id, then noise. `short`: five bytes.
 * - `no-edns`: FORMERR to queries with EDNS. `bogus`: SERVFAIL unless checking is disabled, with an extended error.
 */
export type Lie =
  | "mute"
  | "mute-once"
  | "servfail"
  | "servfail-once"
  | "refused"
  | "notimp"
  | "nxdomain"
  | "no-data"
  | "wrong-id"
  | "wrong-question"
  | "after-lie"
  | "truncate"
  | "truncate-always"
  | "cut"
  | "garbage"
  | "short"
  | "no-edns"
  | "bogus"
  | "not-authoritative";

export interface LyingServer extends AsyncDisposable {
  address: string;
  port: number;
  /** Every question that came, as `udp www.example.com A`. */
  asked: string[];
}

export interface LyingOptions {
  zone: DnsZone;
  /** By `name TYPE`, `name`, or `*` for every question. */
  lies?: Readonly<Record<string, Lie>>;
  /** Poses as a resolver: RA set, AA clear. */
  recursive?: boolean;
  host?: string;
  port?: number;
}

/** Starts a DNS server that tells the truth of its zone except where it is told to lie. */
export async function startLyingDnsServer(options: LyingOptions): Promise<LyingServer> {
  const { zone, lies = {}, recursive = false } = options;
  const asked: string[] = [];
  const server = await serveDns(
    (bytes, transport) => {
      const query = decode(bytes);
      const [question] = query.questions ?? [];
      if (!question) return [];
      const id = `${question.name.toLowerCase()} ${question.type}`;
      const before = asked.filter((one) => one.endsWith(` ${id}`)).length;
      asked.push(`${transport} ${id}`);
      const lie = lies[id] ?? lies[question.name.toLowerCase()] ?? lies["*"];
      const honest = (): Buffer => {
        const answer = encodeAnswer(query, lookUp(zone, question.name, question.type), transport);
        if (recursive) answer.writeUInt16BE((answer.readUInt16BE(2) & ~0x0400) | RECURSION_AVAILABLE, 2);
        return answer;
      };
      return tell(lie, { query, transport, before, honest });
    },
    options.host,
    options.port,
  );
  const port = Number(server.address.slice(server.address.lastIndexOf(":") + 1));
  return { address: server.address, port, asked, [Symbol.asyncDispose]: () => server.close() };
}

interface Occasion {
  query: DecodedPacket;
  transport: "udp" | "tcp";
  before: number;
  honest(): Buffer;
}

function tell(lie: Lie | undefined, { query, transport, before, honest }: Occasion): Buffer[] {
  const withRcode = (rcode: number): Buffer[] => [
    encodeAnswer(query, { rcode, answers: [], authorities: [] }, transport),
  ];
  const changed = (change: (bytes: Buffer) => void): Buffer[] => {
    const bytes = honest();
    change(bytes);
    return [bytes];
  };
  const truncated = (bytes: Buffer) => bytes.writeUInt16BE(bytes.readUInt16BE(2) | 0x0200, 2);
  switch (lie) {
    case undefined:
      return [honest()];
    case "mute":
      return [];
    case "mute-once":
      return before === 0 ? [] : [honest()];
    case "servfail-once":
      return before === 0 ? withRcode(rcodes.servFail) : [honest()];
    case "servfail":
      return withRcode(rcodes.servFail);
    case "refused":
      return withRcode(rcodes.refused);
    case "notimp":
      return withRcode(rcodes.notImp);
    case "nxdomain":
      return withRcode(rcodes.nxDomain);
    case "no-data":
      return withRcode(rcodes.noError);
    case "wrong-id":
      return changed((bytes) => bytes.writeUInt16BE(bytes.readUInt16BE(0) ^ 1, 0));
    case "wrong-question":
      return changed((bytes) => bytes.write("q", 13, "latin1"));
    case "after-lie":
      return [...tell("wrong-id", { query, transport, before, honest }), honest()];
    case "truncate":
      return transport === "tcp" ? [honest()] : changed(truncated);
    case "truncate-always":
      return changed(truncated);
    case "cut":
      if (transport === "tcp") return [honest()];
      return changed(truncated).map((bytes) => bytes.subarray(0, bytes.length - 3));
    case "garbage":
      return [Buffer.concat([honest().subarray(0, 2), Buffer.alloc(40, 0xff)])];
    case "short":
      return [honest().subarray(0, 5)];
    case "no-edns":
      return query.additionals?.length ? withRcode(rcodes.formErr) : [honest()];
    case "bogus":
      return query.flag_cd ? [honest()] : [bogus(query)];
    case "not-authoritative":
      return changed((bytes) => bytes.writeUInt16BE(bytes.readUInt16BE(2) & ~0x0400, 2));
  }
}

/** SERVFAIL with Extended DNS Error 7, "Signature Expired" (RFC 8914 section 4.8), as validating resolvers send it. */
function bogus(query: DecodedPacket): Buffer {
  return encode({
    type: "response",
    id: query.id ?? 0,
    flags: RECURSION_AVAILABLE | rcodes.servFail,
    questions: query.questions ?? [],
    additionals: [
      {
        type: "OPT",
        name: ".",
        udpPayloadSize: 1232,
        extendedRcode: 0,
        ednsVersion: 0,
        flags: 0,
        flag_do: false,
        options: [
          { code: 15 as never, data: Buffer.concat([Buffer.from([0, 7]), Buffer.from("signature expired")]) },
        ],
      },
    ],
  });
}
