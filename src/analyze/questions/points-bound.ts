import type { Criterion } from '../../criteria/criterion.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { PointsKind } from '../score/points-asked.ts';

export type End = 'least' | 'most';

/** The bound of a dimension or of the total; a dimension that is not there has none. */
export function boundOf({ dimensions, total }: Scoring, kind: PointsKind, end: End): number | undefined {
  const bounds = kind === 'total' ? total : dimensions.find(({ id }) => id === kind);
  return end === 'least' ? bounds?.min : bounds?.max;
}

/** That points are at a bound, for nothing lies beyond. */
export function criterionOf(kind: PointsKind, end: End, bound: number): Criterion {
  return { op: kind, comparison: end === 'least' ? 'lte' : 'gte', value: bound };
}

/** Everything that is asked about bounds. */
export function boundQuestions(scoring: Scoring | undefined): readonly Criterion[] {
  if (scoring === undefined) return [];
  return (['fit', 'engagement', 'total'] as const).flatMap((kind) =>
    (['least', 'most'] as const).flatMap((end) => {
      const bound = boundOf(scoring, kind, end);
      return bound === undefined ? [] : [criterionOf(kind, end, bound)];
    }),
  );
}
