import type { Agreement } from '../../model/agreement.ts';
import { compareCodePoints } from '../../support/code-points.ts';
import type { JsonObject, JsonValue } from '../../support/json-value.ts';
import { sha256 } from '../../support/sha256.ts';
import { canonicalJson } from '../../support/stable-json.ts';

/**
 * What an agreement means, as JSON: without places, which move with every line, without samples, which test it,
 * without its version, which is the name a release gives it, and without what it renamed, which is about an earlier one.
 */
export function compactModel(agreement: Agreement): JsonObject {
  const { place, samples, version, renames, ...model } = agreement;
  return compactObject(model);
}

/** The same whatever the order of files, keys and comments; another one as soon as a definition says something else. */
export function modelHash(model: JsonObject): string {
  return `sha256:${sha256(canonicalJson(model))}`;
}

function compact(value: unknown): JsonValue {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value === 'object' && value !== null) return compactObject(value);
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  throw new Error(`an agreement is plain data, but holds ${String(value)}`);
}

/** The same of a part of an agreement. */
export function compactObject(value: object): JsonObject {
  const entries = Object.entries(value).filter(
    ([key, item]) => item !== undefined && !(key === 'place' && isPlace(item)),
  );
  entries.sort(([left], [right]) => compareCodePoints(left, right));
  // Defines every key as a property of its own, `__proto__` too.
  return Object.fromEntries(entries.map(([key, item]) => [key, compact(item)]));
}

/** Told by its form: a field, a value or a language may be called `place` as well. */
function isPlace(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'file' in value &&
    typeof value.file === 'string' &&
    'document' in value &&
    typeof value.document === 'number' &&
    'path' in value &&
    Array.isArray(value.path)
  );
}
