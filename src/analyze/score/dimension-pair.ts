import type { Dimension } from '../../model/scoring.ts';
import type { SideScoring } from './side-scoring.ts';

/** A dimension of both sides; one that only one side has is empty on the other. */
export interface DimensionPair {
  readonly id: string;
  readonly before: DimensionOfSide;
  readonly after: DimensionOfSide;
}

export interface DimensionOfSide {
  readonly scoring: SideScoring;
  readonly dimension: Dimension;
}

export function dimensionPairs(before: SideScoring, after: SideScoring): readonly DimensionPair[] {
  const ids = [before, after].flatMap(({ scoring }) => scoring.dimensions.map(({ id }) => id));
  return [...new Set(ids)].map((id) => ({ id, before: ofSide(before, id), after: ofSide(after, id) }));
}

function ofSide(scoring: SideScoring, id: string): DimensionOfSide {
  const dimension = scoring.scoring.dimensions.find((each) => each.id === id);
  return { scoring, dimension: dimension ?? { id, groups: [] } };
}
