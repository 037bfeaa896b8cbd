import { keptWith } from '../../support/kept.ts';
import { type BoundedSum, boundedDelta } from './bounded-delta.ts';
import { bindingBounds, rangeOfDimension } from './delta-parts.ts';
import { type DimensionDelta, dimensionDelta } from './dimension-delta.ts';
import { dimensionPairs } from './dimension-pair.ts';
import { addedMoves, type LeadMoves } from './lead-moves.ts';
import type { PointsKind } from './points-asked.ts';
import { nothing, type Range, rangeSum } from './ranges.ts';
import { meaningOf } from './rule-meaning.ts';
import { haveSameConsents } from './same-timelines.ts';
import type { Scene } from './scene.ts';
import { type ShownDelta, shownDelta } from './shown-delta.ts';
import type { SideScoring } from './side-scoring.ts';

/** How the points of the two sides of a scene differ, told from their groups of rules alone. */
export interface ScoreDelta {
  /** Points of which every lead has the same on both sides; of the others nothing is said. */
  readonly same: ReadonlySet<PointsKind>;
  /** Where something is left once everything equal is taken off, and bounds do not always hide it. */
  readonly left: readonly ShownDelta[];
  /** Within what points of the second side exceed those of the first, for the same lead; nothing where they cannot be compared. */
  readonly ranges: PointsRanges | undefined;
  /** The same by lead, of points of which the lead itself decides how far they move. */
  readonly moves: PointsMoves;
}

export type PointsRanges = Readonly<Record<PointsKind, Range>>;
export type PointsMoves = Readonly<Partial<Record<PointsKind, LeadMoves>>>;

const allKinds: readonly PointsKind[] = ['fit', 'engagement', 'total'];
const nothingSame: ScoreDelta = { same: new Set(), left: [], ranges: undefined, moves: {} };

/** Compares group by group and makes no vectors, so it stays fast where rules are many and dense. */
export const scoreDelta: (scene: Scene) => ScoreDelta = keptWith(compared);

function compared(scene: Scene): ScoreDelta {
  const [before, after] = [scene.sides[0]?.scoring, scene.sides[1]?.scoring];
  if (before === undefined && after === undefined)
    return { same: new Set(allKinds), left: [], ranges: undefined, moves: {} };
  if (before === undefined || after === undefined) return nothingSame;
  const isScaleSame = before.scoring.scale === after.scoring.scale;
  if (!isScaleSame || !haveSameConsents(scene, signalsOf([before, after]))) return nothingSame;
  const left = dimensionPairs(before, after)
    .flatMap((pair) => dimensionDelta(scene, pair) ?? [])
    .flatMap((delta) => shownDelta(scene, delta));
  const isSame = (kind: PointsKind): boolean =>
    kind === 'total'
      ? left.length === 0 && totalBounds(before) === totalBounds(after)
      : left.every(({ dimension }) => dimension !== kind);
  const rangeOf = (kind: PointsKind): Range =>
    isSame(kind) ? nothing : kind === 'total' ? totalDelta(before, after, left) : deltaOf(left, kind);
  return {
    same: new Set(allKinds.filter(isSame)),
    left,
    ranges: { fit: rangeOf('fit'), engagement: rangeOf('engagement'), total: rangeOf('total') },
    moves: movesOf(scene, left, totalBounds(before) === totalBounds(after)),
  };
}

function movesOf(
  { space, budget }: Scene,
  left: readonly DimensionDelta[],
  isTotalAlike: boolean,
): PointsMoves {
  const made = Object.fromEntries(
    left.flatMap(({ dimension, moves }) => (moves ? [[dimension, moves] as const] : [])),
  );
  const all = left.flatMap(({ moves }) => moves ?? []);
  const total =
    isTotalAlike && all.length === left.length ? addedMoves(space.diagrams, budget, all) : undefined;
  return {
    ...(made['fit'] && { fit: made['fit'] }),
    ...(made['engagement'] && { engagement: made['engagement'] }),
    ...(total && left.length > 0 && { total }),
  };
}

function deltaOf(left: readonly DimensionDelta[], kind: PointsKind): Range {
  return left.find(({ dimension }) => dimension === kind)?.range ?? nothing;
}

function totalDelta(before: SideScoring, after: SideScoring, left: readonly DimensionDelta[]): Range {
  const sumOf = (side: SideScoring): BoundedSum => ({
    range: rangeOfDimensions(side),
    bounds: side.scoring.total,
  });
  return boundedDelta(sumOf(before), sumOf(after), rangeSum(left.map(({ range }) => range)));
}

/** Signals of all rules of events, for a rule that is the same counts the same only where the same events are selected. */
function signalsOf(scorings: readonly SideScoring[]): readonly string[] {
  const rules = scorings.flatMap(({ scoring }) =>
    scoring.dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)),
  );
  return rules.flatMap((rule) => ('signals' in rule ? rule.signals : []));
}

function totalBounds(side: SideScoring): string {
  return meaningOf(bindingBounds(side.scoring.total, rangeOfDimensions(side)));
}

/** Within what the dimensions lie together, before the bounds of the total. */
function rangeOfDimensions({ scoring, sums }: SideScoring): Range {
  return rangeSum(scoring.dimensions.map((dimension) => rangeOfDimension(sums, dimension)));
}
