import { z } from "zod";
import { duration, list } from "../../core/options.ts";
import { flowSchema, flowsOption, methods, stepSchema } from "../../engines/flows/schema.ts";
import { leastSamples } from "./statistics.ts";

/** The percentile that budgets are for, as a share. */
export const JUDGED_SHARE = 0.95;

/** With fewer answers that percentile cannot be judged. */
export const LEAST_REQUESTS = leastSamples(JUDGED_SHARE);

const requests = () =>
  z
    .number()
    .int()
    .min(LEAST_REQUESTS, `a ${JUDGED_SHARE * 100}th percentile needs at least ${LEAST_REQUESTS} requests`)
    .max(3_000);

const routeSchema = z.union([
  z.string().describe("A path or URL to request with GET."),
  stepSchema
    .pick({
      name: true,
      headers: true,
      query: true,
      form: true,
      json: true,
      body: true,
      graphql: true,
      bearer: true,
      redirects: true,
      timeout: true,
      expect: true,
      ...(Object.fromEntries(methods.map((method) => [method, true])) as Record<
        (typeof methods)[number],
        true
      >),
    })
    .extend({
      p95: duration().optional().describe("Budget for the 95th percentile."),
      rate: z.number().min(1).max(50).optional().describe("Requests a second. Default: the gate's."),
      requests: requests().optional().describe("Requests that count. Default: the gate's."),
    })
    .strict(),
]);

const flow = z.union([z.string(), flowSchema]);

/** Options of the `endpoint-timing` gate. */
export const options = z.strictObject({
  routes: list(routeSchema)
    .default([])
    .describe("What to measure: paths, or requests as in a flow's step with a budget."),
  rate: z.number().min(1).max(50).default(20).describe("Requests per second."),
  requests: requests().default(200).describe("Measured requests for each route."),
  "warm-up": z
    .number()
    .int()
    .min(0)
    .max(200)
    .default(10)
    .describe("Requests before the measurement, not counted."),
  budgets: z
    .strictObject({
      read: duration().default(300).describe("p95 of GET, HEAD and OPTIONS. Default: 300ms."),
      write: duration().default(500).describe("p95 of all other methods. Default: 500ms."),
      cold: duration().default(3_000).describe("The first request, on a new connection. Default: 3s."),
    })
    .default({ read: 300, write: 500, cold: 3_000 })
    .describe("Budgets of routes that name none."),
  errors: z.number().min(0).max(1).default(0.01).describe("Share of requests that may fail. Default: 0.01."),
  "max-lag": duration()
    .default(10)
    .describe(
      "How late this machine may send its requests (99th percentile) for a measurement to count. Default: 10ms.",
    ),
  session: z
    .strictObject({
      flow: flow.describe("Name of a smoke flow that signs in, or a flow written here."),
      variables: z.record(z.string(), z.string()).optional().describe("Variables laid over the flow's own."),
    })
    .optional()
    .describe("A signed-in visitor; every request carries its cookies."),
  concurrency: z
    .strictObject({
      flow: flow.describe("Name of a smoke flow, or an inline flow."),
      users: z.number().int().min(2).max(20).default(3),
      growth: z.number().min(1).default(3).describe("How many times slower a step may become."),
    })
    .optional()
    .describe("Several users at once on one flow."),
  flows: flowsOption().optional().describe("Files with the named flows. Default: those of smoke-test."),
  "last-good": z
    .strictObject({
      file: z
        .string()
        .describe("JSON file with the samples of the last good run; keep it in a cache or artifact."),
      ratio: z.number().min(1).default(1.25).describe("How many times slower the median may be."),
      save: z.boolean().default(true).describe("Write the file when the gate passes."),
    })
    .optional()
    .describe("The comparison with the last good run."),
});

export type Options = z.output<typeof options>;
export type RouteInput = Options["routes"][number];
