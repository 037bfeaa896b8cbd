import type { Dimension } from '../../../model/scoring.ts';
import type { Node } from '../../diagram/diagrams.ts';
import { everything } from '../../score/joint-column.ts';
import { differencesOf } from '../../score/lead-delta.ts';
import { nothing, overlap, type Range, rangeSum } from '../../score/ranges.ts';
import type { Scene } from '../../score/scene.ts';
import { type ScoreDelta, scoreDelta } from '../../score/score-delta.ts';
import type { SideScoring } from '../../score/side-scoring.ts';
import { pointsBehind } from '../../score/verdicts-asked.ts';
import { classesNear, type PlacedVerdict } from '../classes-near.ts';
import { isVerdict } from '../verdict-spans.ts';
import type { VerdictsOptions } from './open-sums.ts';
import { type PlaceSum, type PointsWithin, sumWithin } from './verdict-points.ts';

/** How the same verdict of two versions goes together, by how far the points of a lead move. */
export interface OpenRelation {
  /** Places of the sums that it looks at. */
  readonly sums: readonly number[];
  readonly movesAt: PointsWithin;
  /** Yes where the classes go together. */
  readonly nodeOf: (moves: Range) => Node;
}

export function openRelations(scene: Scene, { asked, placing }: VerdictsOptions): readonly OpenRelation[] {
  const [before, after] = [scene.sides[0]?.scoring, scene.sides[1]?.scoring];
  if (before === undefined || after === undefined) return [];
  const delta = scoreDelta(scene);
  const { ranges } = delta;
  if (ranges === undefined) return [];
  return pairsAmong(scene, asked).map((pair) => {
    const kind = pointsBehind(pair[0].verdict);
    const sums: number[] = [];
    const moves = { before, after, delta, placeSum: placing(sums) };
    const within = kind === 'total' ? totalMoves(moves) : dimensionMoves(moves, kind);
    const known = new Map<string, Node>();
    return {
      sums,
      movesAt: (sumAt) => overlap(ranges[kind], within(sumAt)),
      nodeOf(range) {
        const key = `${range.least} ${range.most}`;
        const node = known.get(key) ?? classesNear(scene, pair, range, everything);
        known.set(key, node);
        return node;
      },
    };
  });
}

type VerdictPair = readonly [PlacedVerdict, PlacedVerdict];

function pairsAmong({ space: { variables } }: Scene, asked: ReadonlySet<number>): readonly VerdictPair[] {
  const placed = variables.flatMap((verdict, index) =>
    isVerdict(verdict) && asked.has(index) ? [{ verdict, index }] : [],
  );
  return placed.flatMap((before): readonly VerdictPair[] => {
    const after = placed.find(({ verdict }) => verdict.side === 1 && verdict.of === before.verdict.of);
    return before.verdict.side === 1 || after === undefined ? [] : [[before, after]];
  });
}

interface Moves {
  readonly before: SideScoring;
  readonly after: SideScoring;
  readonly delta: ScoreDelta;
  readonly placeSum: PlaceSum;
}

function totalMoves(moves: Moves): PointsWithin {
  const { before, after } = moves;
  if (!areAlike(before.scoring.total, after.scoring.total)) return () => everything;
  const ids = [...before.scoring.dimensions, ...after.scoring.dimensions].map(({ id }) => id);
  const parts = [...new Set(ids)].map((id) => dimensionMoves(moves, id));
  return (sumAt) => hidden(rangeSum(parts.map((part) => part(sumAt))));
}

/** Of a dimension that the lead itself decides on both sides it is known better the more is known of the lead. */
function dimensionMoves({ before, after, delta, placeSum }: Moves, id: string): PointsWithin {
  const left = delta.left.find(({ dimension }) => dimension === id);
  if (left === undefined) return () => nothing;
  const [was, is] = [before.dimension(id), after.dimension(id)];
  if (was.by !== 'lead' || is.by !== 'lead' || !areAlike(was.dimension, is.dimension))
    return () => left.range;
  const [older, newer] = [before.pointsOf(was.dimension), after.pointsOf(is.dimension)];
  const parts = differencesOf(before.sums.diagrams, older.parts, newer.parts);
  const [olderAt, newerAt] = [sumWithin(older, placeSum), sumWithin(newer, placeSum)];
  const differenceAt = sumWithin({ parts }, placeSum);
  return (sumAt) => {
    const [one, other] = [olderAt(sumAt), newerAt(sumAt)];
    const apart = { least: other.least - one.most, most: other.most - one.least };
    return overlap(overlap(left.range, apart), hidden(differenceAt(sumAt)));
  };
}

/** Bounds that both sides have in common may hide a part of a difference. */
function hidden({ least, most }: Range): Range {
  return { least: Math.min(0, least), most: Math.max(0, most) };
}

function areAlike(one: Pick<Dimension, 'min' | 'max'>, other: Pick<Dimension, 'min' | 'max'>): boolean {
  return one.min === other.min && one.max === other.max;
}
