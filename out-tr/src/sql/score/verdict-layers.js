import { gradeLadder, unknownGrade } from '../../evaluate/score/grade-ladder.js';
import { noName } from '../no-value.js';
/** Grade and band from the clamped points, then their cell and its outcome (semantics §3). */
export function verdictLayers(statement, scoring) {
    return [
        {
            table: 'verdict',
            columns: [
                { name: 'grade_id', expression: gradeSql(statement, scoring) },
                { name: 'band_id', expression: bandSql(statement, scoring) },
            ],
        },
        {
            table: 'cell',
            columns: [
                { name: 'cell_id', expression: 'grade_id || band_id' },
                { name: 'outcome_id', expression: outcomeSql(statement, scoring) },
            ],
        },
    ];
}
function gradeSql({ dialect }, scoring) {
    const ladder = gradeLadder(scoring);
    if (ladder === undefined)
        return noName;
    const { leastKnown, steps } = ladder;
    const unknown = leastKnown === undefined ? [] : [`WHEN known_points < ${leastKnown} THEN ${dialect.text(unknownGrade)}`];
    const grades = steps.map(({ id, least = 0 }) => {
        const reached = least <= 0 ? 'TRUE' : `fit_points >= ${least}`;
        return `WHEN ${reached} THEN ${dialect.text(id)}`;
    });
    return `CASE WHEN is_objecting THEN NULL ${[...unknown, ...grades].join(' ')} END`;
}
function bandSql({ dialect }, { bands }) {
    if (bands.length === 0)
        return noName;
    const cases = bands.map(({ id, from }) => {
        const reached = from === undefined ? 'TRUE' : `engagement_points >= ${from}`;
        return `WHEN ${reached} THEN ${dialect.text(id)}`;
    });
    return `CASE WHEN is_objecting THEN NULL ${cases.join(' ')} END`;
}
function outcomeSql({ dialect }, { matrix }) {
    const rows = Object.entries(matrix).flatMap(([grade, bands]) => {
        const cells = Object.entries(bands).map(([band, outcome]) => `WHEN ${dialect.text(band)} THEN ${dialect.text(outcome)}`);
        return cells.length === 0 ? [] : [`WHEN ${dialect.text(grade)} THEN CASE band_id ${cells.join(' ')} END`];
    });
    return rows.length === 0 ? noName : `CASE grade_id ${rows.join(' ')} END`;
}
