import type { Value, Values } from '../../criteria/attribute.ts';
import { typeValue } from '../../criteria/type-value.ts';
import { inside, keyOf, type Place } from '../../diagnostics/place.ts';
import { knownField } from './field-values.ts';
import type { Linking } from './linking.ts';
import { recordOf, sortedDistinct } from './record.ts';

/** What a lead is said to be: its known values, and the fields that are said to be unknown. */
export interface LinkedValues {
  readonly values: Values;
  readonly cleared: readonly string[];
}

/** Values by field id, normalised; null and empty texts say that the value is unknown. */
export function linkValues(
  written: Readonly<Record<string, unknown>>,
  place: Place,
  linking: Linking,
): LinkedValues {
  const values: [string, Value][] = [];
  const cleared: string[] = [];
  for (const [id, value] of Object.entries(written)) {
    const typed = linkValue(id, value, inside(place, id), linking);
    if (typed === 'missing') cleared.push(id);
    else if (typed !== undefined) values.push([id, typed]);
  }
  return { values: recordOf(values), cleared: sortedDistinct(cleared) };
}

function linkValue(
  id: string,
  written: unknown,
  place: Place,
  linking: Linking,
): Value | 'missing' | undefined {
  const field = knownField(id, keyOf(place), linking);
  if (field === undefined) return undefined;
  if (written === null) return 'missing';
  const { value, problem, index } = typeValue(written, field);
  if (problem === undefined) return value ?? 'missing';
  const at = index !== undefined && Array.isArray(written) ? inside(place, index) : place;
  linking.report({ ...problem, place: at });
  return undefined;
}
