import type { JsonObject, JsonValue } from '../support/json-value.ts';

/** What stands for the id of another component, which only the system knows: `{{list:Recycled leads}}`. */
const placeholder = /^\{\{((?:list|pipeline|stage):.+)\}\}$/;

/** What a body refers to that has no id yet. */
export function openReferences(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return placeholder.exec(value)?.slice(1, 2) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((item: JsonValue) => openReferences(item));
}

/** The body with the ids that are known. */
export function withIds(body: JsonObject, ids: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, resolved(value, ids)]));
}

function resolved(value: JsonValue, ids: ReadonlyMap<string, string>): JsonValue {
  if (typeof value === 'string') return ids.get(placeholder.exec(value)?.[1] ?? '') ?? value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => resolved(item, ids));
  if (typeof value !== 'object' || value === null) return value;
  return withIds(value as JsonObject, ids); // no list, as asked above
}
