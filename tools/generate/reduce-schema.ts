import type { SchemaNode } from './schema-bundle.ts';

/** Keywords whose value maps names to schemas, so its keys are no keywords. */
const maps: readonly string[] = ['properties', '$defs'];
/** Keywords whose value is data. */
const data: readonly string[] = ['required', 'enum', 'const', 'type', 'examples', 'dependentRequired'];

/** The schema with only those keywords, all the way down. */
export function reduceSchema(node: SchemaNode, keeps: (keyword: string) => boolean): SchemaNode {
  const kept = Object.entries(node).filter(([keyword]) => keeps(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, reduced(keyword, value, keeps)]));
}

function reduced(keyword: string, value: unknown, keeps: (keyword: string) => boolean): unknown {
  if (data.includes(keyword) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => reduceSchema(part, keeps));
  if (!maps.includes(keyword)) return reduceSchema(value as SchemaNode, keeps); // neither list nor data: a schema
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, part]) => [name, reduceSchema(part, keeps)]));
}
