import { noName, noNumber } from '../no-value.js';
import { additivePoints } from './event-points.js';
import { knownPoints } from './known-points.js';
import { pointsSum, sizeOfDimension, sizeOfGroup } from './points-sum.js';
import { rulePoints } from './rule-points.js';
import { groupPath } from './rule-position.js';
import { verdictLayers } from './verdict-layers.js';
/** From the facts of a lead to its points, grade, band, cell and outcome, clamp by clamp (semantics §3). */
export function scoreLayers(statement, scoring) {
    if (scoring === undefined)
        return [{ table: 'score', columns: noScore }];
    return [
        { table: 'group_points', columns: groupColumns(statement, scoring) },
        { table: 'dimension_points', columns: dimensionColumns(statement, scoring) },
        { table: 'score', columns: scoreColumns(statement, scoring) },
        ...verdictLayers(statement, scoring),
    ];
}
const noScore = [
    ...['fit_points', 'engagement_points', 'total_points'].map((name) => ({ name, expression: noNumber })),
    ...['grade_id', 'band_id', 'cell_id', 'outcome_id'].map((name) => ({ name, expression: noName })),
];
function groupColumns(statement, scoring) {
    const groups = scoring.dimensions.flatMap((dimension) => dimension.groups.map((group) => ({
        name: groupColumn(statement, dimension, group),
        expression: bounded(statement, groupSum(statement, dimension, group), group),
    })));
    const known = knownPoints(statement, scoring);
    return known === undefined ? groups : [...groups, { name: 'known_points', expression: known }];
}
function groupSum(statement, dimension, group) {
    const position = { dimension: dimension.id, group: group.id };
    const lines = group.rules.map((rule) => rulePoints(statement, rule, position));
    const added = group.rules.filter((rule, index) => isAdded(rule, lines[index]));
    const sum = added.length === 0 ? [] : [additivePoints(statement, added, groupPath(position))];
    const parts = [...sum, ...lines.filter((line) => line !== undefined)];
    return pointsSum(statement, parts, sizeOfGroup(group));
}
function isAdded(rule, line) {
    return rule.kind === 'event' && line === undefined;
}
function dimensionColumns(statement, { dimensions }) {
    return dimensions.map((dimension) => ({
        name: dimensionColumn(statement, dimension.id),
        expression: bounded(statement, pointsSum(statement, dimension.groups.map((group) => groupColumn(statement, dimension, group)), sizeOfDimension(dimension)), dimension),
    }));
}
/** Under an objection there is no score. */
function scoreColumns(statement, { dimensions, total }) {
    const pointsOf = (id) => dimensions.some((dimension) => dimension.id === id) ? dimensionColumn(statement, id) : '0';
    const sum = pointsSum(statement, dimensions.map(({ id }) => dimensionColumn(statement, id)));
    const scored = (expression) => `CASE WHEN NOT is_objecting THEN ${statement.dialect.wide(expression)} END`;
    return [
        { name: 'fit_points', expression: scored(pointsOf('fit')) },
        { name: 'engagement_points', expression: scored(pointsOf('engagement')) },
        { name: 'total_points', expression: scored(bounded(statement, sum, total)) },
    ];
}
/** Raised to the lower bound first, then cut to the upper one. */
function bounded({ dialect }, points, { min, max }) {
    const raised = min === undefined ? points : dialect.larger(points, String(min));
    return max === undefined ? raised : dialect.smaller(raised, String(max));
}
function groupColumn({ dialect }, dimension, group) {
    return dialect.name(`points/${dimension.id}/${group.id}`);
}
function dimensionColumn({ dialect }, dimension) {
    return dialect.name(`points/${dimension}`);
}
