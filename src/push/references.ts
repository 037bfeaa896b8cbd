import type { JsonObject, JsonValue } from '../support/json-value.ts';

/** What stands for the id of another component, which only the system knows: `{{list:Recycled leads}}`. */
const placeholder = /^\{\{((?:list|stage):.+)\}\}$/s;

/** Keys whose value is an id; a text anywhere else is what people wrote, whatever it looks like. */
export type IdKeys = ReadonlySet<string>;

/** What a body refers to that has no id yet. */
export function openReferences(body: JsonValue, keys: IdKeys): readonly string[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]: [string, JsonValue]) => {
    const reference = keys.has(key) ? referenceIn(value) : undefined;
    return reference === undefined ? openReferences(value, keys) : [reference];
  });
}

/** The body with the ids that are known. */
export function withIds(body: JsonObject, keys: IdKeys, ids: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      const reference = keys.has(key) ? referenceIn(value) : undefined;
      return [key, ids.get(reference ?? '') ?? resolved(value, keys, ids)];
    }),
  );
}

function resolved(value: JsonValue, keys: IdKeys, ids: ReadonlyMap<string, string>): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => resolved(item, keys, ids));
  if (typeof value !== 'object' || value === null) return value;
  return withIds(value as JsonObject, keys, ids); // no list, as asked above
}

function referenceIn(value: JsonValue): string | undefined {
  return typeof value === 'string' ? placeholder.exec(value)?.[1] : undefined;
}
