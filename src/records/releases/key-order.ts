import type { Agreement } from '../../model/agreement.ts';
import { compareCodePoints } from '../../support/code-points.ts';

/**
 * An agreement with the keys of all its maps in the order in which a release has them, so that comparing it with a release
 * does not take another order for another meaning.
 */
export function inKeyOrder(agreement: Agreement): Agreement {
  // The same data; only the order of keys is another.
  return ordered(agreement) as Agreement;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([left], [right]) => compareCodePoints(left, right));
  // Defines every key as a property of its own, `__proto__` too.
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item)]));
}
