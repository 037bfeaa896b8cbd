import { rangeOfDimension as rangeOfRules } from './delta-parts.ts';
import { boundedRange } from './event-range.ts';
import { eventSumOfDimension, rangeOfEventSum, withSignals } from './event-sum.ts';
import { rangeOfLeadSum } from './lead-sum.ts';
import { rangeOfMixed } from './mixed-columns.ts';
import type { PointsKind } from './points-asked.ts';
import { nothing, type Range, rangeSum } from './ranges.ts';
import type { SideScoring } from './side-scoring.ts';

/** Within what points of the leads lie that a side looks at; no lead is asked, so it may be wider than it had to be. */
export function rangeOfPoints(side: SideScoring, kind: PointsKind): Range {
  if (kind !== 'total') return rangeOfDimension(side, kind);
  const { dimensions, total } = side.scoring;
  return boundedRange(rangeSum(dimensions.map(({ id }) => rangeOfDimension(side, id))), total);
}

/** The same for any dimension, further ones, too. Where all leads are looked at, rules alone say it: their sums may never be asked for. */
export function rangeOfDimension(side: SideScoring, id: string): Range {
  if (side.signals === undefined && side.mostEvents === undefined) {
    const own = side.scoring.dimensions.find((each) => each.id === id);
    return own === undefined ? nothing : rangeOfRules(side.sums, own);
  }
  const { by, dimension } = side.dimension(id);
  switch (by) {
    case 'lead':
      return rangeOfLeadSum(side.sums.rangeOf, side.pointsOf(dimension));
    case 'events':
      return rangeOfEventSum(withSignals(eventSumOfDimension(dimension), side.signals), side.mostEvents);
    case 'both':
      return rangeOfMixed(side, dimension);
  }
}
