import { numberAt } from './number-column.js';
/** The row of one lead. */
export function scoreRowAt(scores, place) {
    const stage = labelAt(scores.stage, place);
    if (stage === null)
        throw new Error(`no row at ${place}`);
    return {
        fit: pointsAt(scores.fit, place),
        engagement: pointsAt(scores.engagement, place),
        total: pointsAt(scores.total, place),
        grade: labelAt(scores.grade, place),
        band: labelAt(scores.band, place),
        cell: labelAt(scores.cell, place),
        outcome: labelAt(scores.outcome, place),
        stage,
        route: labelAt(scores.route, place),
        pool: labelAt(scores.pool, place),
    };
}
function pointsAt(column, place) {
    const points = numberAt(column, place);
    return typeof points === 'number' ? points : null;
}
function labelAt({ codes, values }, place) {
    return values[(codes[place] ?? 0) - 1] ?? null;
}
