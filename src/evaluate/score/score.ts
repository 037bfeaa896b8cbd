import type { Facts, ScoreFacts } from '../../criteria/facts.ts';
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
  return moment.facts.objection ? null : scoreOf(scoring, linesAt(scoring, moment), moment.facts);
}

/** What each rule contributes, in the order of the model. */
function linesAt(scoring: Scoring, moment: Moment): readonly ScoreLine[] {
  return scoring.dimensions.flatMap((dimension) =>
    dimension.groups.flatMap((group) => {
      const position = { dimension: dimension.id, group: group.id };
      return group.rules.map((rule) => lineOf(rule, position, moment));
    }),
  );
}

/** The score that the lines of a lead without objection make: one for each rule, in the order of the model. */
export function scoreOf(scoring: Scoring, lines: readonly ScoreLine[], facts: Facts): Score {
  let taken = 0;
  const take = (many: number): readonly ScoreLine[] => {
    taken += many;
    return lines.slice(taken - many, taken);
  };
  const parts = scoring.dimensions.map((dimension) => scoreDimension(dimension, take));
  const sum = sumOf(parts.map(({ points }) => points.points));
  const total = bounded(sum, scoring.total);
  const pointsOf = (id: string): number => parts.find(({ points }) => points.id === id)?.points.points ?? 0;
  const [fit, engagement] = [pointsOf('fit'), pointsOf('engagement')];
  const share = scoring.grades.length === 0 ? undefined : fitShare(scoring, fit, lines, facts);
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
  readonly clamps: readonly Clamp[];
}

/** The lines of so many rules, those that come next in the order of the model. */
type Take = (rules: number) => readonly ScoreLine[];

function scoreDimension(dimension: Dimension, take: Take): Part<DimensionPoints> {
  const parts = dimension.groups.map((group) => scoreGroup(group, dimension.id, take(group.rules.length)));
  const sum = sumOf(parts.map(({ points }) => points.points));
  const points = bounded(sum, dimension);
  const id = dimension.id;
  return {
    points: { id, points, groups: parts.map((part) => part.points) },
    clamps: [
      ...parts.flatMap(({ clamps }) => clamps),
      ...clampOf({ scope: 'dimension', id, dimension: id }, sum, points),
    ],
  };
}

function scoreGroup(
  group: Group,
  dimension: string,
  lines: readonly ScoreLine[],
): Part<{ readonly id: string; readonly points: number }> {
  const sum = sumOf(lines.map(({ points }) => points));
  const points = bounded(sum, group);
  return {
    points: { id: group.id, points },
    clamps: clampOf({ scope: 'group', id: group.id, dimension }, sum, points),
  };
}

function clampOf(clamp: Omit<Clamp, 'points'>, before: number, after: number): readonly Clamp[] {
  return before === after ? [] : [{ ...clamp, points: after - before }];
}

function sumOf(points: readonly number[]): number {
  return points.reduce((sum, value) => sum + value, 0);
}
