import type { Criterion } from './criterion.ts';

/** True when two criteria are written alike, wherever they stand. Different words may still mean the same. */
export function sameCriterion(left: Criterion | undefined, right: Criterion | undefined): boolean {
  return withoutPlaces(left) === withoutPlaces(right);
}

function withoutPlaces(criterion: Criterion | undefined): string | undefined {
  return JSON.stringify(criterion, (key, value: unknown) => (key === 'place' ? undefined : value));
}
