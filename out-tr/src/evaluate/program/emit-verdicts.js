import { ownValue } from '../../support/own-value.js';
import { numberLiteral, textOrNull } from '../../support/script-literal.js';
import { gradeLadder, unknownGrade } from '../score/grade-ladder.js';
/** Sets `grade`, `band`, `cell` and `outcome`, which are null until then (semantics §3, Matrix). */
export function emitVerdicts(scoring, known, draft) {
    const row = emitRow(scoring, known);
    const hasBands = scoring.bands.length > 0;
    const column = emitLadder(scoring.bands.map(({ from }) => ({ least: from })), 'engagement');
    const { rows, columns } = axesOf(scoring);
    return [
        ...(row === undefined ? [] : [`const row = ${row};`, `grade = ${table(rows, draft)}[row];`]),
        ...(hasBands ? [`const column = ${column};`, `band = ${table(columns, draft)}[column];`] : []),
        ...(row === undefined || !hasBands ? [] : emitCell(scoring, draft)),
    ];
}
/** Ids of rows and columns; the last of each stands for none. */
function axesOf({ grades, bands }) {
    const rows = [...grades.map(({ id }) => id), unknownGrade, undefined];
    return { rows, columns: [...bands.map(({ id }) => id), undefined] };
}
/** Number of the grade's row; undefined in a model that gives no grade. */
function emitRow(scoring, known) {
    const ladder = gradeLadder(scoring);
    if (ladder === undefined)
        return undefined;
    const none = ladder.steps.length + 1;
    const grade = emitLadder(ladder.steps, '(fit > 0 ? fit : 0)', none);
    if (ladder.leastKnown === undefined || known === undefined)
        return grade;
    return `${known.sum} < ${numberLiteral(ladder.leastKnown)} ? ${ladder.steps.length} : ${grade}`;
}
/** Number of the first step whose least points are reached. */
function emitLadder(steps, points, none = steps.length) {
    let chain = '';
    for (const [index, { least }] of steps.entries()) {
        if (least === undefined)
            return `${chain}${index}`;
        chain += `${points} >= ${numberLiteral(least)} ? ${index} : `;
    }
    return `${chain}${none}`;
}
/** Row by row; without a grade or a band there is no cell. */
function emitCell(scoring, draft) {
    const { rows, columns } = axesOf(scoring);
    const places = rows.flatMap((row) => columns.map((column) => ({ row, column })));
    const cells = places.map(({ row, column }) => row === undefined || column === undefined ? undefined : row + column);
    const outcomes = places.map(({ row, column }) => row === undefined || column === undefined
        ? undefined
        : ownValue(ownValue(scoring.matrix, row) ?? {}, column));
    const place = `[row * ${columns.length} + column]`;
    return [`cell = ${table(cells, draft)}${place};`, `outcome = ${table(outcomes, draft)}${place};`];
}
function table(texts, draft) {
    return draft.constants.nameOf(`[${texts.map(textOrNull).join(', ')}]`);
}
