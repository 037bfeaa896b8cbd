import { keptWith } from '../support/kept.ts';
import type { Criterion } from './criterion.ts';

/** True when two criteria are written alike, wherever they stand. Different words may still mean the same. */
export function sameCriterion(left: Criterion | undefined, right: Criterion | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return left === right || withoutPlaces(left) === withoutPlaces(right);
}

/** Written down once: rules compare each with each. */
const withoutPlaces = keptWith((criterion: Criterion): string =>
  JSON.stringify(criterion, (key, value: unknown) => (key === 'place' ? undefined : value)),
);
