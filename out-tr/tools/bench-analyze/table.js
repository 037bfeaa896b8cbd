import { textTable } from '../../src/support/text-table.js';
/** A line per row with its growth since the next smaller size, and under the table why cases are open or broken. */
export function tableLines(rows, results) {
    const head = ['', 'rules', 'decided', 'median', 'p95', 'of floor', 'growth', 'peak', 'target'];
    const lines = rows.map((row, index) => [
        `${row.task} ${row.profile}`,
        String(row.rules),
        `${row.cases - row.unknown - row.broken} of ${row.cases}`,
        seconds(row.median),
        seconds(row.p95),
        Number.isFinite(row.ofFloor) ? `${row.ofFloor.toFixed(1)} ×` : '–',
        growthText(row, rows[index - 1]),
        Number.isFinite(row.megabytes) ? `${row.megabytes.toFixed(0)} MB` : '–',
        targetText(row),
    ]);
    const right = Array(7).fill('right');
    return [...textTable([head, ...lines], ['left', ...right, 'left']), ...remarks(results)];
}
/** How much longer than with fewer rules, beside how many more rules there are. */
function growthText(row, before) {
    const isNext = before !== undefined && before.task === row.task && before.profile === row.profile;
    if (!isNext || !Number.isFinite(row.median / before.median))
        return '';
    return `${(row.median / before.median).toFixed(1)} × for ${(row.rules / before.rules).toFixed(1)} ×`;
}
function targetText({ target }) {
    if (target === undefined)
        return '';
    const memory = target.megabytes === undefined ? '' : `, ${target.megabytes} MB`;
    return `${target.verdict}: ${seconds(target.milliseconds)}${memory}`;
}
function remarks(results) {
    return results.flatMap(({ of, measured }) => {
        const name = `${of.task} ${of.profile} ${of.rules} ${of.change}, seed ${of.seed}`;
        if ('broken' in measured)
            return [`broken: ${name}: ${measured.broken}`];
        const [first] = measured.unknown;
        const more = measured.unknown.length > 1 ? ` and ${measured.unknown.length - 1} more` : '';
        return [
            ...(first === undefined ? [] : [`unknown: ${name}: ${first}${more}`]),
            ...measured.wrong.map((what) => `WRONG: ${name}: ${what}`),
        ];
    });
}
function seconds(milliseconds) {
    return Number.isFinite(milliseconds) ? `${(milliseconds / 1000).toFixed(2)} s` : '–';
}
