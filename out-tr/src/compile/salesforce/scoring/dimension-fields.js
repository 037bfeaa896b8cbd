import { worstFidelity } from '../../caveat.js';
import { argumentLiteral } from '../formula/literal.js';
import { objectionField } from '../state-field.js';
import { calculated } from '../workbench.js';
import { gathered, gatheredCaveats, gatheredGroup } from './points-bound.js';
import { groupPoints } from './points-part.js';
import { clampText } from './summed.js';
/** Fields for every dimension and the total; blank under an objection, for then there is no score (semantics §3). */
export function pointsFields(workbench, scoring) {
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
function dimensionField(workbench, scoring, dimension) {
    const groups = dimension.groups.map((group) => groupPoints(workbench, scoring, dimension, group));
    const clampedGroups = groups.map(({ group, sum }) => clampText(sum, group, argumentLiteral));
    const clamped = clampText(clampedGroups.join(' + ') || '0', dimension, argumentLiteral);
    const divisor = 10 ** scoring.scale;
    const name = pointsField(workbench, scoring, { of: 'dimension', scoring: scoring.id, dimension: dimension.id }, divisor === 1 ? clamped : `(${clamped}) / ${divisor}`);
    const said = groups.map(gatheredGroup);
    const field = { id: dimension.id, name, ...gathered(said, dimension) };
    const clause = `scoring/${scoring.id}/${dimension.id}`;
    const carriers = groups.flatMap(({ fields, group, rules }, index) => [
        carrierOf(`${clause}/${group.id}`, said[index] ?? field, [name, ...fields]),
        ...rules.map((rule) => rule.carrier),
    ]);
    return { field, carriers: [carrierOf(clause, field, [name]), ...carriers] };
}
function pointsField(workbench, scoring, says, formula) {
    const id = says.of === 'total' ? 'total' : says.dimension;
    const known = id === 'fit' || id === 'engagement' || id === 'total';
    const words = [...(scoring.isDefault ? [] : [scoring.id]), ...(known ? [] : ['score']), id];
    const title = workbench.words(scoring.title);
    return workbench.add(calculated({
        name: workbench.fieldName(`${says.of}/${scoring.id}/${id}`, words),
        label: `${title}: ${id}`,
        description: `Points of ${title}, ${id}. Blank under an objection.`,
        type: { type: 'Number', scale: scoring.scale },
        says,
        formula: `IF(${objectionField(workbench)}, NULL, ${formula})`,
    }));
}
function carrierOf(clause, points, fields) {
    const { bound } = points;
    const caveats = gatheredCaveats(points);
    const approximated = worstFidelity(caveats) === 'approximated';
    return { clause, caveats, fields, ...(approximated && bound !== null && { points: bound }) };
}
