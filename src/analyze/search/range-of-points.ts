import { rangeOfDimension as rangeByRules } from '../score/delta-parts.ts';
import { boundedRange } from '../score/event-range.ts';
import type { PointsKind } from '../score/points-asked.ts';
import { nothing, type Range, rangeSum } from '../score/ranges.ts';
import type { SideScoring } from '../score/side-scoring.ts';
import { openSums } from './descent/open-sums.ts';
import { dimensionWithin } from './descent/verdict-points.ts';

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
    return own === undefined ? nothing : rangeByRules(side.sums, own);
  }
  const { sums, placing } = openSums();
  const within = dimensionWithin(side, side.dimension(id), placing([]));
  return within((place) => rangeSum((sums[place]?.parts ?? []).map(side.sums.rangeOf)));
}
