import type { Dimension, Scoring } from '../../../model/scoring.ts';
import { worstFidelity } from '../../caveat.ts';
import type { Carrier } from '../carrier.ts';
import { argumentLiteral } from '../formula/literal.ts';
import type { Saying } from '../lead-field.ts';
import { objectionField } from '../state-field.ts';
import { calculated, type Workbench } from '../workbench.ts';
import { type Gathered, gathered, gatheredCaveats, gatheredGroup } from './points-bound.ts';
import { groupPoints } from './points-part.ts';
import { clampText } from './summed.ts';

/** A field with the points of a dimension, or the total, and what is to be said about it. */
export interface PointsField extends Gathered {
  readonly id: string;
  readonly name: string;
}

/** Fields for every dimension and the total; blank under an objection, for then there is no score (semantics §3). */
export function pointsFields(
  workbench: Workbench,
  scoring: Scoring,
): {
  readonly dimensions: readonly PointsField[];
  readonly total: PointsField;
  readonly carriers: readonly Carrier[];
} {
  const parts = scoring.dimensions.map((dimension) => dimensionField(workbench, scoring, dimension));
  const dimensions = parts.map(({ field }) => field);
  const sum = dimensions.map(({ name }) => `BLANKVALUE(${name}, 0)`).join(' + ') || '0';
  const clamped = clampText(sum, scoring.total, (points) => argumentLiteral(points, scoring.scale));
  const name = pointsField(workbench, scoring, { of: 'total', scoring: scoring.id }, clamped);
  const total = { id: 'total', name, ...gathered(dimensions, scoring.total) };
  const carriers = [
    ...parts.flatMap((part) => part.carriers),
    carrierOf(`scoring/${scoring.id}`, total, [name]),
  ];
  return { dimensions, total, carriers };
}

function dimensionField(
  workbench: Workbench,
  scoring: Scoring,
  dimension: Dimension,
): { readonly field: PointsField; readonly carriers: readonly Carrier[] } {
  const groups = dimension.groups.map((group) => groupPoints(workbench, scoring, dimension, group));
  const clampedGroups = groups.map(({ group, sum }) => clampText(sum, group, argumentLiteral));
  const clamped = clampText(clampedGroups.join(' + ') || '0', dimension, argumentLiteral);
  const name = pointsField(
    workbench,
    scoring,
    { of: 'dimension', scoring: scoring.id, dimension: dimension.id },
    unscaled(clamped, dimension, scoring.scale),
  );
  const said = groups.map(gatheredGroup);
  const field = { id: dimension.id, name, ...gathered(said, dimension) };
  const clause = `scoring/${scoring.id}/${dimension.id}`;
  const carriers = groups.flatMap(({ fields, group, rules }, index) => [
    carrierOf(`${clause}/${group.id}`, said[index] ?? field, [name, ...fields]),
    ...rules.map((rule) => rule.carrier),
  ]);
  return { field, carriers: [carrierOf(clause, field, [name]), ...carriers] };
}

/** Whole points; a sum that no bound has made one term of needs parentheses, and only that. */
function unscaled(points: string, { max, min }: Dimension, scale: number): string {
  if (scale === 0) return points;
  const term = max === undefined && min === undefined ? `(${points})` : points;
  return `${term} / ${10 ** scale}`;
}

function pointsField(
  workbench: Workbench,
  scoring: Scoring,
  says: Saying & { readonly of: 'dimension' | 'total' },
  formula: string,
): string {
  const id = says.of === 'total' ? 'total' : says.dimension;
  const known = id === 'fit' || id === 'engagement' || id === 'total';
  const words = [...(scoring.isDefault ? [] : [scoring.id]), ...(known ? [] : ['score']), id];
  const title = workbench.words(scoring.title);
  return workbench.add(
    calculated({
      name: workbench.fieldName(`${says.of}/${scoring.id}/${id}`, words),
      label: `${title}: ${id}`,
      description: `Points of ${title}, ${id}. Blank under an objection.`,
      type: { type: 'Number', scale: scoring.scale },
      says,
      formula: `IF(${objectionField(workbench)}, NULL, ${formula})`,
    }),
  );
}

function carrierOf(clause: string, points: Gathered, fields: readonly string[]): Carrier {
  const { bound } = points;
  const caveats = gatheredCaveats(points);
  const approximated = worstFidelity(caveats) === 'approximated';
  return { clause, caveats, fields, ...(approximated && bound !== null && { points: bound }) };
}
