import type { Dimension, EventRule, Group, Scoring } from '../../model/scoring.ts';
import type { PointsKind } from '../score/points-asked.ts';

/**
 * A rule of which every further event adds points, with nothing that bounds them from above: no most of its group, of its
 * dimension or, where the total is asked, of the total.
 */
export function endlessRule({ dimensions, total }: Scoring, kind: PointsKind): EventRule | undefined {
  if (kind === 'total' && total.max !== undefined) return undefined;
  return dimensions
    .filter(({ id }) => kind === 'total' || id === kind)
    .filter(isWithoutMost)
    .flatMap(({ groups }) => groups.filter(isWithoutMost).flatMap(({ rules }) => rules))
    .find((rule): rule is EventRule => rule.kind === 'event' && isEndless(rule));
}

function isWithoutMost({ max }: Dimension | Group): boolean {
  return max === undefined;
}

function isEndless({ count, points }: EventRule): boolean {
  return points > 0 && count.mode === 'every' && count.max === undefined;
}
