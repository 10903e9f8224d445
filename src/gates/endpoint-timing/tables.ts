import type { Table } from "../../core/gate.ts";
import { type Measurement, serverTimings } from "./route.ts";
import { percentile, quantileInterval, rounded, sorted } from "./statistics.ts";

/** What was measured, for the report. Times in ms. */
export function tablesOf(measurements: readonly Measurement[]): Table[] {
  if (measurements.length === 0) return [];
  const tables: Table[] = [
    {
      title: "Latency in ms",
      columns: ["endpoint", "requests", "failed", "p50", "p95", "p95 between", "p99", "max", "budget"],
      rows: measurements.map(latencyRow),
    },
    {
      title: "Where the time goes, in ms",
      columns: ["endpoint", "first request", "DNS", "TCP", "TLS", "first byte (median)", "download (median)"],
      rows: measurements.map(splitRow),
    },
  ];
  const server = measurements.flatMap(serverRows);
  if (server.length === 0) return tables;
  return [
    ...tables,
    { title: "Server-Timing in ms", columns: ["endpoint", "metric", "median", "p95"], rows: server },
  ];
}

function latencyRow({ route, exchanges }: Measurement): string[] {
  const ordered = sorted(exchanges.filter(({ failure }) => !failure).map(({ latencyMs }) => latencyMs));
  const failed = exchanges.length - ordered.length;
  const head = [route.name, String(exchanges.length), String(failed)];
  if (ordered.length === 0) return [...head, "", "", "", "", "", text(route.budgetMs)];
  const { lower, upper } = quantileInterval(ordered, 0.95);
  const bounds = `${text(lower)} and ${upper === Number.POSITIVE_INFINITY ? "unknown" : text(upper)}`;
  return [
    ...head,
    text(percentile(ordered, 0.5)),
    text(percentile(ordered, 0.95)),
    bounds,
    text(percentile(ordered, 0.99)),
    text(percentile(ordered, 1)),
    text(route.budgetMs),
  ];
}

function splitRow({ route, cold, exchanges }: Measurement): string[] {
  const good = exchanges.filter(({ failure }) => !failure);
  return [
    route.name,
    text(cold.durationMs),
    text(cold.dnsMs),
    text(cold.tcpMs),
    text(cold.tlsMs),
    median(good.map(({ ttfbMs }) => ttfbMs)),
    median(good.map(({ downloadMs }) => downloadMs)),
  ];
}

/** Where the time of one endpoint goes, for a finding about it: medians. */
export function timesOf({ exchanges }: Measurement): string[] {
  const good = exchanges.filter(({ failure }) => !failure);
  const server = [...serverTimings(exchanges)].map(
    ([name, times]) => [`Server-Timing ${name}`, percentile(sorted(times), 0.5)] as const,
  );
  return [
    `first byte: ${median(good.map(({ ttfbMs }) => ttfbMs))} ms`,
    `download: ${median(good.map(({ downloadMs }) => downloadMs))} ms`,
    ...server
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, 5)
      .map(([name, ms]) => `${name}: ${text(ms)} ms`),
  ];
}

function serverRows({ route, exchanges }: Measurement): string[][] {
  return [...serverTimings(exchanges)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 10)
    .map(([name, times]) => [route.name, name, median(times), text(percentile(sorted(times), 0.95))]);
}

function median(values: readonly number[]): string {
  return values.length === 0 ? "" : text(percentile(sorted(values), 0.5));
}

function text(ms: number | undefined): string {
  return ms === undefined ? "" : String(rounded(ms));
}
