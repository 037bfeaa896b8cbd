import type { Bounds, Dimension, Group, Scoring, ScoringRule } from '../../../model/scoring.ts';
import { worstFidelity } from '../../caveat.ts';
import { aspectOf } from '../../clause-title.ts';
import type { RulePath } from '../../recorded-fact.ts';
import type { Carrier } from '../carrier.ts';
import { numberLiteral } from '../formula/literal.ts';
import type { Saying } from '../lead-field.ts';
import { objectionField } from '../state-field.ts';
import type { Workbench } from '../workbench.ts';
import { attributePoints, exclusivePoints } from './attribute-points.ts';
import { eventPoints, inactivityPoints } from './event-points.ts';
import { type Gathered, gathered, gatheredCaveats, gatheredRule } from './gathered.ts';
import type { RulePoints } from './rule-points.ts';

/** Points in a variable of the script and in a field of the lead. */
export interface Points extends Gathered {
  readonly id: string;
  /** The variable, scaled. */
  readonly variable: string;
  readonly field: string;
}

/** Statements that give every dimension and the total; blank under an objection, for then there is no score (semantics §3). */
export function scorePoints(
  workbench: Workbench,
  scoring: Scoring,
): { readonly dimensions: readonly Points[]; readonly total: Points; readonly carriers: readonly Carrier[] } {
  const parts = scoring.dimensions.map((dimension) => dimensionPoints(workbench, scoring, dimension));
  const dimensions = parts.map(({ points }) => points);
  const sum = workbench.variable(dimensions.map(({ variable }) => variable).join(' + ') || '0');
  clamp(workbench, sum, scoring.total);
  const field = pointsField(workbench, scoring, { of: 'total', scoring: scoring.id }, sum);
  const total = { id: 'total', variable: sum, field, ...gathered(dimensions, scoring.total) };
  return {
    dimensions,
    total,
    carriers: [carrierOf(`scoring/${scoring.id}`, total), ...parts.flatMap(({ carriers }) => carriers)],
  };
}

function dimensionPoints(
  workbench: Workbench,
  scoring: Scoring,
  dimension: Dimension,
): { readonly points: Points; readonly carriers: readonly Carrier[] } {
  const clause = `scoring/${scoring.id}/${dimension.id}`;
  const groups = dimension.groups.map((group) => groupPoints(workbench, scoring, dimension, group));
  const sum = workbench.variable(groups.map(({ variable }) => variable).join(' + ') || '0');
  clamp(workbench, sum, dimension);
  const says = { of: 'dimension', scoring: scoring.id, dimension: dimension.id } as const;
  const field = pointsField(workbench, scoring, says, sum);
  const said = gathered(
    groups.map((group) => group.said),
    dimension,
  );
  const points = { id: dimension.id, variable: sum, field, ...said };
  return { points, carriers: [carrierOf(clause, points), ...groups.flatMap(({ carriers }) => carriers)] };
}

function groupPoints(
  workbench: Workbench,
  scoring: Scoring,
  dimension: Dimension,
  group: Group,
): { readonly variable: string; readonly said: Gathered; readonly carriers: readonly Carrier[] } {
  const clause = `scoring/${scoring.id}/${dimension.id}/${group.id}`;
  const path = { scoring: scoring.id, dimension: dimension.id, group: group.id };
  const rules = group.rules.map((rule) => ({
    id: rule.id,
    ...rulePoints(workbench, { ...path, rule: rule.id }, rule),
  }));
  const variable = workbench.variable('0');
  for (const { expression } of rules) {
    if (expression !== '0') workbench.run(`${variable} = ${variable} + (${expression})`);
  }
  clamp(workbench, variable, group);
  const said = gathered(
    rules.map((rule) => gatheredRule(rule.id, rule)),
    group,
  );
  const own = rules.map(({ bound, caveats, id }): Carrier => {
    const isRough = worstFidelity(caveats) === 'approximated';
    return {
      clause: `${clause}/${id}`,
      caveats,
      files: ['formula'],
      ...(isRough && bound !== null && { points: bound }),
    };
  });
  return { variable, said, carriers: [carrierOf(clause, said), ...own] };
}

function rulePoints(workbench: Workbench, path: RulePath, rule: ScoringRule): RulePoints {
  switch (rule.kind) {
    case 'attribute':
      return attributePoints(workbench, rule);
    case 'exclusive':
      return exclusivePoints(workbench, rule);
    case 'event':
      return eventPoints(workbench, path, rule);
    case 'inactivity':
      return inactivityPoints(workbench, rule);
    default:
      return rule satisfies never;
  }
}

/** Brings a variable inside its bounds. */
export function clamp(workbench: Workbench, variable: string, { max, min }: Bounds): void {
  const limit = (sign: '<' | '>', bound: number): void => {
    const literal = numberLiteral(bound);
    workbench.run(`${variable} = ifThenElse(${variable} ${sign} ${literal}, ${literal}, ${variable})`);
  };
  if (min !== undefined) limit('<', min);
  if (max !== undefined) limit('>', max);
}

function pointsField(
  workbench: Workbench,
  scoring: Scoring,
  says: Saying & { readonly of: 'dimension' | 'total' },
  variable: string,
): string {
  const id = says.of === 'total' ? 'total' : says.dimension;
  const words = ['points', ...(scoring.isDefault ? [] : [scoring.id]), id];
  const field = workbench.field(`${says.of}/${scoring.id}/${id}`, words, {
    label: aspectOf(scoring.title, { en: id, de: id }),
    type: { type: scoring.scale === 0 ? 'int' : 'float' },
    computed: true,
    says,
  });
  const points = scoring.scale === 0 ? variable : `${variable} / ${10 ** scoring.scale}`;
  workbench.run(`${field} = ifThenElse(${objectionField(workbench)} == true, null, ${points})`);
  return field;
}

function carrierOf(clause: string, said: Gathered): Carrier {
  const caveats = gatheredCaveats(said);
  const isRough = worstFidelity(caveats) === 'approximated';
  return {
    clause,
    caveats,
    files: ['formula', 'entityDefs'],
    ...(isRough && said.bound !== null && { points: said.bound }),
  };
}
