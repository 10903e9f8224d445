/**
 * Cuts the operations that are used here out of GitHub's OpenAPI description (npm: @octokit/openapi, 385 MB installed)
 * and writes them as JSON Schema for the tests' GitHub API.
 *
 *   npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz
 *   node scripts/vendor-github-openapi.ts package/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Mapping = { [key: string]: Json };

const operations = [
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "POST /repos/{owner}/{repo}/check-runs",
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
  "GET /repos/{owner}/{repo}/commits/{ref}/statuses",
  "POST /repos/{owner}/{repo}/statuses/{sha}",
  "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  "GET /repos/{owner}/{repo}/pulls",
  "GET /repos/{owner}/{repo}/contents/{path}",
];

const [input] = process.argv.slice(2);
if (!input) throw new Error("usage: vendor-github-openapi.ts <api.github.com.json>");
const description = JSON.parse(readFileSync(input, "utf8")) as Mapping;
const needed = new Set<string>();

/** The value at a path of the description, references followed. */
function at(...path: string[]): Mapping {
  let node: Json = description;
  for (const key of path) node = (node as Mapping)[key] as Json;
  return resolve(node as Mapping);
}

function resolve(node: Mapping): Mapping {
  const ref = node["$ref"];
  return typeof ref === "string" ? at(...ref.slice("#/".length).split("/")) : node;
}

/** Words for people; nothing is checked by them. */
const prose = new Set([
  "description",
  "example",
  "examples",
  "title",
  "externalDocs",
  "deprecated",
  "default",
]);

/** OpenAPI 3.0's dialect as JSON Schema: `nullable` becomes a type of its own, references point into the output. */
function jsonSchema(node: Json): Json {
  if (Array.isArray(node)) return node.map(jsonSchema);
  if (node === null || typeof node !== "object") return node;
  const ref = node["$ref"];
  if (typeof ref === "string") {
    const name = ref.slice("#/components/schemas/".length);
    needed.add(name);
    return { $ref: `github#/schemas/${name}` };
  }
  const { nullable, ...rest } = node;
  const schema: Mapping = {};
  for (const [key, value] of Object.entries(rest)) {
    if (key === "properties") schema[key] = properties(value as Mapping);
    else if (!prose.has(key) && !key.startsWith("x-")) schema[key] = jsonSchema(value);
  }
  return nullable === true ? { anyOf: [{ type: "null" }, schema] } : schema;
}

/** A property may be called "description" or "title". */
function properties(node: Mapping): Mapping {
  return Object.fromEntries(Object.entries(node).map(([name, schema]) => [name, jsonSchema(schema)]));
}

function operation(name: string): Mapping {
  const [method = "", path = ""] = name.split(" ");
  const found = at("paths", path, method.toLowerCase());
  const query = ((found["parameters"] ?? []) as Mapping[])
    .map(resolve)
    .filter((parameter) => parameter["in"] === "query")
    .map((parameter) => [String(parameter["name"]), jsonSchema(parameter["schema"] ?? {})] as const);
  const request = found["requestBody"] && content(resolve(found["requestBody"] as Mapping));
  const replies = Object.entries(found["responses"] as Record<string, Mapping>)
    .map(([status, response]) => [status, content(resolve(response))] as const)
    .filter(([, body]) => body !== undefined);
  return {
    query: Object.fromEntries(query),
    ...(request ? { request: request["schema"] as Json } : {}),
    responses: Object.fromEntries(replies) as Mapping,
  };
}

/** Schema and first example of a JSON body. */
function content(holder: Mapping): Mapping | undefined {
  const json = (holder["content"] as Record<string, Mapping> | undefined)?.["application/json"];
  if (!json) return undefined;
  const [example] = Object.values((json["examples"] ?? {}) as Record<string, Mapping>).map(resolve);
  return {
    schema: jsonSchema(json["schema"] as Json),
    ...(example?.["value"] === undefined ? {} : { example: example["value"] as Json }),
  };
}

const output = {
  source: `@octokit/openapi ${(description["info"] as Mapping)["version"]} (MIT), api.github.com`,
  operations: Object.fromEntries(operations.map((name) => [name, operation(name)])),
  schemas: {} as Mapping,
};
for (;;) {
  const missing = [...needed].filter((name) => !Object.hasOwn(output.schemas, name));
  if (missing.length === 0) break;
  for (const name of missing) output.schemas[name] = jsonSchema(at("components", "schemas", name));
}
output.schemas = Object.fromEntries(Object.entries(output.schemas).sort(([a], [b]) => (a < b ? -1 : 1)));

const target = fileURLToPath(new URL("../test/fixtures/github-openapi/subset.json", import.meta.url));
writeFileSync(target, `${JSON.stringify(output, null, 1)}\n`);
process.stdout.write(`${operations.length} operations, ${Object.keys(output.schemas).length} schemas\n`);
