import { known } from '../diagram/operations.ts';
import type { Restriction } from './event-columns.ts';
import type { LeadSum } from './lead-sum.ts';
import type { Scene, Side } from './scene.ts';
import { testsOfOthers } from './shared-variables.ts';

/** The sides, for leads of so many events, and of these signals. */
export function sidesWithin(scene: Scene, { mostEvents, signals }: Restriction): readonly Side[] {
  const sides =
    signals === undefined ? scene.sides : scene.sides.map((side) => withoutOthers(scene, side, signals));
  if (mostEvents === undefined) return sides;
  return sides.map(({ scoring, ...side }) => ({
    ...side,
    ...(scoring && { scoring: { ...scoring, mostEvents } }),
  }));
}

/** What the lead itself adds where no test of other signals holds. */
function withoutOthers(scene: Scene, { scoring, ...side }: Side, signals: readonly string[]): Side {
  if (scoring === undefined) return side;
  const fails = known(new Map(testsOfOthers(scene, signals).map((index) => [index, 0])));
  const given = ({ parts, ...bounds }: LeadSum): LeadSum => ({
    ...bounds,
    parts: parts.map((part) => scene.space.diagrams.restrictAll(part, fails)),
  });
  return {
    ...side,
    scoring: {
      ...scoring,
      signals,
      pointsOf: (dimension) => given(scoring.pointsOf(dimension)),
      pointsAt: (meeting) => given(scoring.pointsAt(meeting)),
    },
  };
}
