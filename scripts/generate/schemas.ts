import { z } from "zod";
import { configSchema } from "../../src/config/schema.ts";
import type { Gate } from "../../src/core/gate.ts";
import { product } from "../../src/core/product.ts";
import { reportSchema } from "../../src/core/report-schema.ts";
import { loadAllGates } from "../../src/gates/catalogue.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schemas of the report and of the configuration file, for readers of reports and for editors. */
export async function render(): Promise<{ path: string; text: string }[]> {
  return [
    { path: "docs/schema/report.schema.json", text: textOf(reportJsonSchema()) },
    { path: "docs/schema/launch-ready.schema.json", text: textOf(configJsonSchema(await loadAllGates())) },
  ];
}

function textOf(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function idOf(name: string): string {
  return `${product.url.replace("github.com", "raw.githubusercontent.com")}/v1/docs/schema/${name}`;
}

function reportJsonSchema(): JsonSchema {
  return {
    $id: idOf("report.schema.json"),
    title: "Report of launch-ready",
    ...jsonSchemaOf(reportSchema),
  };
}

/** The configuration's own schema with each gate's options in place of "anything". */
function configJsonSchema(gates: readonly Gate[]): JsonSchema {
  const bare = z.union([z.literal(["on", "off"]), z.boolean(), z.null()]);
  const options = gates.map((gate) => {
    const description = `${gate.title}: ${gate.question}`;
    return [gate.id, z.union([gate.options, bare]).optional().describe(description)] as const;
  });
  const gatesSchema = z
    .strictObject(Object.fromEntries(options))
    .optional()
    .describe(configSchema.shape.gates.description ?? "");
  const { environments } = configSchema.shape;
  const overlay = environments.unwrap().valueType.extend({ gates: gatesSchema });
  const whole = configSchema.extend({
    gates: gatesSchema,
    environments: z
      .record(z.string(), overlay)
      .optional()
      .describe(environments.description ?? ""),
  });
  return { $id: idOf("launch-ready.schema.json"), title: "launch-ready.yml", ...jsonSchemaOf(whole) };
}

/** The JSON Schema of what a user may write, parts that are used several times as references or written out. */
export function jsonSchemaOf(schema: z.ZodType, reused: "ref" | "inline" = "ref"): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    reused,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => describeRead(zodSchema, jsonSchema),
  });
}

/**
 * A list takes a single value too (`list` in core/options.ts makes one of it before it checks), which JSON Schema
 * cannot see: it is said here as "the list, or one of its items". Other values that are read before they are checked
 * may be text as well.
 */
function describeRead(zodSchema: z.core.$ZodTypes, jsonSchema: JsonSchema): void {
  const { def } = zodSchema._zod;
  if (def.type !== "pipe" || def.in._zod.def.type !== "transform") return;
  const { $schema: _, description, default: initial, ...out } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  const item =
    out.type === "array" ? out.items : { type: out.$ref === undefined ? "string" : ["string", "object"] };
  Object.assign(
    jsonSchema,
    { anyOf: [out, item] },
    description === undefined ? {} : { description },
    initial === undefined ? {} : { default: initial },
  );
}
