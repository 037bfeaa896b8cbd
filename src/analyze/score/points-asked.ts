import { eventSumOfDimension } from './event-sum.ts';
import type { PointsOfColumns } from './joint-column.ts';
import { careOfBounds, everything, type PlaceColumns } from './joint-column.ts';
import { mixedPoints } from './mixed-columns.ts';
import type { SideScoring } from './side-scoring.ts';
import { totalPoints } from './total-points.ts';

/** What a scoring counts. */
export type PointsKind = 'fit' | 'engagement' | 'total';

/** The points themselves, not only whether they reach something. */
export function pointsAsked(
  scoring: SideScoring,
  of: PointsKind,
  placeColumns: PlaceColumns,
): PointsOfColumns {
  if (of === 'total') return totalPoints(scoring, careOfBounds(scoring.composition.total), placeColumns);
  const { side, pointsOf } = scoring;
  const { by, dimension } = scoring.dimension(of);
  if (by === 'both') return mixedPoints(scoring, dimension, placeColumns);
  const columns = placeColumns(`${of} of ${side}`, () => [
    by === 'lead'
      ? { side, lead: [pointsOf(dimension)], care: everything }
      : { side, lead: [], events: eventSumOfDimension(dimension), care: everything },
  ]);
  const [place = 0] = columns;
  return { columns, pointsOf: (lead, events) => (lead[place] ?? 0) + (events[place] ?? 0) };
}
