import { inside } from '../../diagnostics/place.ts';
import { compareExact, exact, exactOf, sumOf } from '../../support/exact.ts';
import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';

/** The segments bring the whole target, and the territories take all leads of a segment: no more and no less. */
export function shareBreaks({ plan }: PlanFigures): readonly PlanBreak[] {
  const segments = Object.values(plan.segments);
  const sum = sumOf(segments.map(({ share }) => exactOf(share)));
  const place = inside(plan.place, 'segments');
  return [
    ...(isWhole(sum) ? [] : [{ kind: 'segment-shares' as const, sum, place }]),
    ...segments.flatMap((segment) => {
      const shares = Object.values(segment.territories);
      const taken = sumOf(shares.map(exactOf));
      if (shares.length === 0 || isWhole(taken)) return [];
      const at = inside(segment.place, 'territories');
      return [{ kind: 'territory-shares' as const, segment, sum: taken, place: at }];
    }),
  ];
}

function isWhole(sum: ReturnType<typeof sumOf>): boolean {
  return compareExact(sum, exact(1)) === 0;
}
