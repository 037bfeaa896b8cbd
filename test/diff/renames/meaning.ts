import type { Agreement } from '../../../src/model/agreement.ts';
import { compactModel } from '../../../src/records/releases/compact-model.ts';
import type { JsonValue } from '../../../src/support/json-value.ts';

/** Everything an agreement says, with its sample leads, but for where it stands and what was renamed. */
export function meaningOf(agreement: Agreement): JsonValue {
  const samples: JsonValue = JSON.parse(JSON.stringify(agreement.samples, withoutPlaces));
  return { ...compactModel(agreement), samples };
}

/** Told by its form: a field may be called `place` as well. */
function withoutPlaces(key: string, value: unknown): unknown {
  const isPlace = key === 'place' && typeof value === 'object' && value !== null && 'document' in value;
  return isPlace ? undefined : value;
}
