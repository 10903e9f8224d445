import { jsonOf, QueryError } from "./answer.ts";
import { parseHtml, selectCss } from "./html.ts";
import { selectJson } from "./jsonpath.ts";
import type { Filter } from "./model.ts";
import { patternOf } from "./operands.ts";
import { firstGroup } from "./patterns.ts";
import { sizeOf } from "./predicates.ts";
import { evaluate, type Scope } from "./template.ts";
import { Nodes, single, typeOf, type Value } from "./values.ts";

/**
 * Applies filters one after the other. Nothing stays nothing.
 *
 * @throws QueryError when a filter cannot be applied to what it is given; UnsetVariable.
 */
export async function applyFilters(
  value: Value | undefined,
  filters: readonly Filter[],
  scope: Scope,
): Promise<Value | undefined> {
  let current = value;
  for (const filter of filters) {
    if (current === undefined) return undefined;
    current = await applyFilter(current, filter, scope);
  }
  return current;
}

async function applyFilter(
  value: Value,
  { name, operands }: Filter,
  scope: Scope,
): Promise<Value | undefined> {
  const operand = (index: number): Value => evaluate(operands[index]!, scope);
  switch (name) {
    case "count": {
      const size = sizeOf(value);
      if (size === undefined || typeof value === "string") throw unfit(name, value);
      return size;
    }
    case "nth":
      return itemsOf(name, value).at(Number(operand(0)));
    case "first":
      return itemsOf(name, value)[0];
    case "last":
      return itemsOf(name, value).at(-1);
    case "regex":
      return firstGroup(patternOf(operands[0]!, scope), textOf(name, value));
    case "jsonpath":
      return selectJson(
        typeof single(value) === "string" ? jsonOf(textOf(name, value)) : value,
        String(operand(0)),
      );
    case "css":
      return selectCss(parseHtml(textOf(name, value)), String(operand(0)));
    default:
      throw new QueryError(`the filter "${name}" is not known`);
  }
}

function itemsOf(filter: string, value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Nodes) return value.texts;
  throw unfit(filter, value);
}

function textOf(filter: string, value: Value): string {
  const one = single(value);
  if (typeof one === "string") return one;
  throw unfit(filter, value);
}

function unfit(filter: string, value: Value): QueryError {
  return new QueryError(`${filter} cannot be applied to ${typeOf(value)}`);
}
