import { defaultScoring } from '../../default-scoring.js';
import { nameColumns, pointColumns } from '../../score-row.js';
import { codesUpTo } from '../codes.js';
import { missingInteger } from '../number-column.js';
import { literal } from './constants.js';
import { pointsSpans } from './points-span.js';
import { poolsOf } from './route-lines.js';
import { objectionOutcome, scoreLabels } from './score-labels.js';
const noLabels = { grade: [], band: [], cell: [], outcome: [objectionOutcome] };
/** Results for leads with at most so many events. */
export function resultForm(agreement, mostEvents) {
    const scoring = defaultScoring(agreement);
    const spans = pointsSpans(scoring, mostEvents);
    const values = {
        ...(scoring === undefined ? noLabels : scoreLabels(scoring)),
        stage: agreement.lifecycle.stages.map(({ id }) => id),
        route: agreement.routing.rules.map(({ id }) => id),
        pool: poolsOf(agreement),
    };
    const objection = literal(values.outcome.indexOf(objectionOutcome) + 1);
    return {
        columns: (leads) => ({
            fit: pointsColumn(spans.fit, leads),
            engagement: pointsColumn(spans.engagement, leads),
            total: pointsColumn(spans.total, leads),
            grade: labelColumn(values.grade, leads),
            band: labelColumn(values.band, leads),
            cell: labelColumn(values.cell, leads),
            outcome: labelColumn(values.outcome, leads),
            stage: labelColumn(values.stage, leads),
            route: labelColumn(values.route, leads),
            pool: labelColumn(values.pool, leads),
        }),
        head: [...pointColumns, ...nameColumns].map((id) => `const ${id}Results = out.${id};`),
        lines: [
            ...pointColumns.map((id) => `${id}Results[i] = scored ? ${id} : ${isInteger(spans[id]) ? literal(missingInteger) : 'NaN'};`),
            'gradeResults[i] = grade; bandResults[i] = band; cellResults[i] = cell;',
            `outcomeResults[i] = objection ? ${objection} : outcome;`,
            'stageResults[i] = stage + 1; routeResults[i] = route; poolResults[i] = pool;',
        ],
    };
}
/** The arrays behind result columns. */
export function outputOf(scores) {
    return Object.fromEntries([
        ...pointColumns.map((id) => [id, scores[id].numbers]),
        ...nameColumns.map((id) => [id, scores[id].codes]),
    ]);
}
function isInteger({ least, most }) {
    return least > missingInteger && most < 2 ** 31;
}
function pointsColumn(span, leads) {
    const numbers = isInteger(span) ? new Int32Array(leads) : new Float64Array(leads);
    return { kind: 'numbers', unit: 'number', numbers };
}
function labelColumn(values, leads) {
    return { kind: 'codes', codes: codesUpTo(values.length, leads), values };
}
