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
  const schema = jsonSchemaOf(configSchema);
  const options = Object.fromEntries(gates.map((gate) => [gate.id, gateSchema(gate)]));
  const gatesSchema: JsonSchema = {
    type: "object",
    description: "Options by gate; `off` switches a gate off. Without this key every gate that applies runs.",
    properties: options,
    additionalProperties: false,
  };
  const withGates = (node: JsonSchema): JsonSchema => ({
    ...node,
    properties: { ...node.properties, gates: { $ref: "#/$defs/gates" } },
  });
  const environments = schema.properties?.["environments"] as JsonSchema;
  return {
    $id: idOf("launch-ready.schema.json"),
    title: "launch-ready.yml",
    ...withGates(schema),
    properties: {
      ...withGates(schema).properties,
      environments: {
        ...environments,
        additionalProperties: withGates(environments.additionalProperties as JsonSchema),
      },
    },
    $defs: { ...schema.$defs, gates: gatesSchema },
  };
}

function gateSchema(gate: Gate): JsonSchema {
  const { $schema: _, ...options } = jsonSchemaOf(gate.options);
  return {
    description: `${gate.title}: ${gate.question}`,
    anyOf: [options, { enum: ["off", false, null] }],
  };
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => describeList(zodSchema, jsonSchema),
  });
}

/**
 * A list takes a single value too (`list` in core/options.ts makes one of it before it checks), which JSON Schema cannot
 * see: it is said here as "the list, or one of its items".
 */
function describeList(zodSchema: z.core.$ZodTypes, jsonSchema: JsonSchema): void {
  const { def } = zodSchema._zod;
  if (def.type !== "pipe" || def.in._zod.def.type !== "transform") return;
  const { $schema: _, ...out } = jsonSchemaOf(def.out as z.ZodType);
  const { description } = jsonSchema;
  const alternatives = out.type === "array" && out.items ? { anyOf: [out, out.items as JsonSchema] } : out;
  Object.assign(jsonSchema, alternatives, description === undefined ? {} : { description });
}
