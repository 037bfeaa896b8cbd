import type { ScoreFacts } from '../../criteria/facts.ts';
import type { Dimension, Group, Scoring } from '../../model/scoring.ts';
import type { Moment } from '../moment.ts';
import { bounded } from './bounded.ts';
import { type FitShare, fitShare } from './fit-share.ts';
import type { ScoreLine } from './line.ts';
import { lineOf } from './line-of-rule.ts';
import { verdictsOf } from './verdicts.ts';

/** A score with everything it is made of; points are scaled by the model's scale. Lines and clamps add up to the total. */
export interface Score extends ScoreFacts {
  /** In the order of the model. */
  readonly lines: readonly ScoreLine[];
  /** The clamps that acted, groups before their dimension before the total. */
  readonly clamps: readonly Clamp[];
  /** After their clamps. */
  readonly dimensions: readonly DimensionPoints[];
  /** How much of the fit is reached and known; absent in a model without grades. */
  readonly fitShare?: FitShare;
}

/** A bound that changed points: positive when it raised them. */
interface Clamp {
  readonly scope: 'group' | 'dimension' | 'total';
  readonly id: string;
  /** The dimension of a group or its own; absent for the total. */
  readonly dimension?: string;
  readonly points: number;
}

interface DimensionPoints {
  readonly id: string;
  readonly points: number;
  readonly groups: readonly { readonly id: string; readonly points: number }[];
}

/** The score of a lead at a moment; null under an objection (semantics §3). */
export function scoreAt(scoring: Scoring, moment: Moment): Score | null {
  if (moment.facts.objection) return null;
  const parts = scoring.dimensions.map((dimension) => scoreDimension(dimension, moment));
  const sum = sumOf(parts.map(({ points }) => points.points));
  const total = bounded(sum, scoring.total);
  const pointsOf = (id: string): number => parts.find(({ points }) => points.id === id)?.points.points ?? 0;
  const [fit, engagement] = [pointsOf('fit'), pointsOf('engagement')];
  const lines = parts.flatMap((part) => part.lines);
  const share = scoring.grades.length === 0 ? undefined : fitShare(scoring, fit, lines, moment.facts);
  return {
    total,
    fit,
    engagement,
    ...verdictsOf(scoring, engagement, share),
    lines,
    clamps: [
      ...parts.flatMap(({ clamps }) => clamps),
      ...clampOf({ scope: 'total', id: 'total' }, sum, total),
    ],
    dimensions: parts.map(({ points }) => points),
    ...(share !== undefined && { fitShare: share }),
  };
}

interface Part<Points> {
  readonly points: Points;
  readonly lines: readonly ScoreLine[];
  readonly clamps: readonly Clamp[];
}

function scoreDimension(dimension: Dimension, moment: Moment): Part<DimensionPoints> {
  const parts = dimension.groups.map((group) => scoreGroup(group, dimension.id, moment));
  const sum = sumOf(parts.map(({ points }) => points.points));
  const points = bounded(sum, dimension);
  const id = dimension.id;
  return {
    points: { id, points, groups: parts.map((part) => part.points) },
    lines: parts.flatMap(({ lines }) => lines),
    clamps: [
      ...parts.flatMap(({ clamps }) => clamps),
      ...clampOf({ scope: 'dimension', id, dimension: id }, sum, points),
    ],
  };
}

function scoreGroup(
  group: Group,
  dimension: string,
  moment: Moment,
): Part<{ readonly id: string; readonly points: number }> {
  const position = { dimension, group: group.id };
  const lines = group.rules.map((rule) => lineOf(rule, position, moment));
  const sum = sumOf(lines.map(({ points }) => points));
  const points = bounded(sum, group);
  return {
    points: { id: group.id, points },
    lines,
    clamps: clampOf({ scope: 'group', id: group.id, dimension }, sum, points),
  };
}

function clampOf(clamp: Omit<Clamp, 'points'>, before: number, after: number): readonly Clamp[] {
  return before === after ? [] : [{ ...clamp, points: after - before }];
}

function sumOf(points: readonly number[]): number {
  return points.reduce((sum, value) => sum + value, 0);
}
