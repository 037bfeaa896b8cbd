import type { Bounds, Dimension, EventRule, Group, Scoring, ScoringRule } from '../../model/scoring.ts';
import type { Layer, LayerColumn } from '../layer.ts';
import { noName, noNumber } from '../no-value.ts';
import type { Statement } from '../statement.ts';
import { additivePoints } from './event-points.ts';
import { knownPoints } from './known-points.ts';
import { pointsSum, sizeOfDimension, sizeOfGroup } from './points-sum.ts';
import { rulePoints } from './rule-points.ts';
import { groupPath } from './rule-position.ts';
import { verdictLayers } from './verdict-layers.ts';

/** From the facts of a lead to its points, grade, band, cell and outcome, clamp by clamp (semantics §3). */
export function scoreLayers(statement: Statement, scoring: Scoring | undefined): readonly Layer[] {
  if (scoring === undefined) return [{ table: 'score', columns: noScore }];
  return [
    { table: 'group_points', columns: groupColumns(statement, scoring) },
    { table: 'dimension_points', columns: dimensionColumns(statement, scoring) },
    { table: 'score', columns: scoreColumns(statement, scoring) },
    ...verdictLayers(statement, scoring),
  ];
}

const noScore: readonly LayerColumn[] = [
  ...['fit_points', 'engagement_points', 'total_points'].map((name) => ({ name, expression: noNumber })),
  ...['grade_id', 'band_id', 'cell_id', 'outcome_id'].map((name) => ({ name, expression: noName })),
];

function groupColumns(statement: Statement, scoring: Scoring): readonly LayerColumn[] {
  const groups = scoring.dimensions.flatMap((dimension) =>
    dimension.groups.map((group) => ({
      name: groupColumn(statement, dimension, group),
      expression: bounded(statement, groupSum(statement, dimension, group), group),
    })),
  );
  const known = knownPoints(statement, scoring);
  return known === undefined ? groups : [...groups, { name: 'known_points', expression: known }];
}

function groupSum(statement: Statement, dimension: Dimension, group: Group): string {
  const position = { dimension: dimension.id, group: group.id };
  const lines = group.rules.map((rule) => rulePoints(statement, rule, position));
  const added = group.rules.filter((rule, index): rule is EventRule => isAdded(rule, lines[index]));
  const sum = added.length === 0 ? [] : [additivePoints(statement, added, groupPath(position))];
  const parts = [...sum, ...lines.filter((line) => line !== undefined)];
  return pointsSum(statement, parts, sizeOfGroup(group));
}

function isAdded(rule: ScoringRule, line: string | undefined): boolean {
  return rule.kind === 'event' && line === undefined;
}

function dimensionColumns(statement: Statement, { dimensions }: Scoring): readonly LayerColumn[] {
  return dimensions.map((dimension) => ({
    name: dimensionColumn(statement, dimension.id),
    expression: bounded(
      statement,
      pointsSum(
        statement,
        dimension.groups.map((group) => groupColumn(statement, dimension, group)),
        sizeOfDimension(dimension),
      ),
      dimension,
    ),
  }));
}

/** Under an objection there is no score. */
function scoreColumns(statement: Statement, { dimensions, total }: Scoring): readonly LayerColumn[] {
  const pointsOf = (id: string): string =>
    dimensions.some((dimension) => dimension.id === id) ? dimensionColumn(statement, id) : '0';
  const sum = pointsSum(
    statement,
    dimensions.map(({ id }) => dimensionColumn(statement, id)),
  );
  const scored = (expression: string): string =>
    `CASE WHEN NOT is_objecting THEN ${statement.dialect.wide(expression)} END`;
  return [
    { name: 'fit_points', expression: scored(pointsOf('fit')) },
    { name: 'engagement_points', expression: scored(pointsOf('engagement')) },
    { name: 'total_points', expression: scored(bounded(statement, sum, total)) },
  ];
}

/** Raised to the lower bound first, then cut to the upper one. */
function bounded({ dialect }: Statement, points: string, { min, max }: Bounds): string {
  const raised = min === undefined ? points : dialect.larger(points, String(min));
  return max === undefined ? raised : dialect.smaller(raised, String(max));
}

function groupColumn({ dialect }: Statement, dimension: Dimension, group: Group): string {
  return dialect.name(`points/${dimension.id}/${group.id}`);
}

function dimensionColumn({ dialect }: Statement, dimension: string): string {
  return dialect.name(`points/${dimension}`);
}
