import { ownValue } from '../../../support/own-value.js';
import { attainableFit } from '../../score/attainable-fit.js';
import { gradeLadder } from '../../score/grade-ladder.js';
import { codesUpTo } from '../codes.js';
import { literal } from './constants.js';
import { ruleLines } from './rule-lines.js';
import { scoreLabels } from './score-labels.js';
import { newSum } from './workbench.js';
/** The lines that set fit, engagement, total and the verdicts of a lead that has a score (semantics §3). */
export function scoreLines(scoring, bench) {
    const knows = gradeLadder(scoring)?.leastKnown !== undefined;
    const parts = scoring.dimensions.map((dimension, index) => {
        const name = `dimension${index}`;
        const { lines, known } = dimensionLines(dimension, { name, knows: knows && dimension.id === 'fit' }, bench);
        return { id: dimension.id, name, lines, known };
    });
    const pointsOf = (id) => parts.find((part) => part.id === id)?.name ?? '0';
    return [
        ...parts.flatMap(({ lines }) => lines),
        `fit = ${pointsOf('fit')};`,
        `engagement = ${pointsOf('engagement')};`,
        `total = ${['0', ...parts.map(({ name }) => name)].join(' + ')};`,
        ...boundedLines('total', scoring.total),
        ...gradeLines(scoring, parts.find(({ id }) => id === 'fit')?.known ?? '0'),
        ...bandLines(scoring),
        ...matrixLines(scoring, bench),
    ];
}
function dimensionLines(dimension, { name, knows }, bench) {
    const parts = partsOf(dimension).map((groups) => groupLines(groups, knows, bench));
    const known = ['0', ...parts.map((part) => part.known)].join(' + ');
    return {
        lines: [
            ...parts.flatMap(({ lines }) => lines),
            `let ${name} = ${['0', ...parts.map(({ points }) => points)].join(' + ')};`,
            ...boundedLines(name, dimension),
        ],
        known: dimension.max === undefined ? known : `Math.min(${literal(dimension.max)}, ${known})`,
    };
}
/** Groups that are one sum: all without bounds, for nothing happens to them alone, and each other by itself. */
function partsOf({ groups }) {
    const isFree = ({ min, max }) => min === undefined && max === undefined;
    const free = groups.filter(isFree);
    const others = groups.filter((group) => !isFree(group)).map((group) => [group]);
    return free.length === 0 ? others : [free, ...others];
}
/** Groups of one sum, of which only one alone may have bounds. */
function groupLines(groups, knows, bench) {
    const sums = { points: newSum(bench), ...(knows && { lost: newSum(bench) }) };
    const bounds = groups[0] ?? {};
    const boundless = groups.map((group) => ({ ...group, max: Number.POSITIVE_INFINITY }));
    const known = `${literal(attainableFit({ id: 'fit', groups: boundless }))} - ${sums.lost?.name ?? '0'}`;
    return {
        points: sums.points.name,
        lines: [
            ...groups.flatMap(({ rules }) => rules.flatMap((rule) => ruleLines(rule, sums, bench))),
            ...boundedLines(sums.points.name, bounds),
        ],
        known: bounds.max === undefined ? `(${known})` : `Math.min(${literal(bounds.max)}, ${known})`,
    };
}
function boundedLines(name, { min, max }) {
    return [
        ...(min === undefined ? [] : [`if (${name} < ${literal(min)}) ${name} = ${literal(min)};`]),
        ...(max === undefined ? [] : [`if (${name} > ${literal(max)}) ${name} = ${literal(max)};`]),
    ];
}
function gradeLines(scoring, known) {
    const ladder = gradeLadder(scoring);
    if (ladder === undefined)
        return [];
    const { grade } = scoreLabels(scoring);
    const codeOf = (id) => literal(grade.indexOf(id) + 1);
    // Negative fit counts as 0, so a grade from 0 points on is always reached.
    const steps = ladder.steps.map(({ id, least = 0 }) => least <= 0 ? `${codeOf(id)};` : `fit >= ${literal(least)} ? ${codeOf(id)} :`);
    const chain = chained(steps);
    if (ladder.leastKnown === undefined)
        return [`grade = ${chain}`];
    return [`grade = ${known} < ${literal(ladder.leastKnown)} ? ${codeOf('U')} : ${chain}`];
}
/** Up to the first step that always applies; none applying is code 0. */
function chained(steps) {
    const end = steps.findIndex((step) => step.endsWith(';'));
    return end < 0 ? `${steps.join(' ')} 0;` : steps.slice(0, end + 1).join(' ');
}
function bandLines(scoring) {
    const { band } = scoreLabels(scoring);
    const steps = scoring.bands.map(({ id, from }) => {
        const code = literal(band.indexOf(id) + 1);
        return from === undefined ? `${code};` : `engagement >= ${literal(from)} ? ${code} :`;
    });
    return [`band = ${chained(steps)}`];
}
/** Cell and outcome by grade and band; without one of the two there is neither. */
function matrixLines(scoring, { constants }) {
    const labels = scoreLabels(scoring);
    const width = labels.band.length + 1;
    const size = (labels.grade.length + 1) * width;
    const cells = codesUpTo(labels.cell.length, size);
    const outcomes = codesUpTo(labels.outcome.length, size);
    for (const [row, grade] of labels.grade.entries()) {
        for (const [column, band] of labels.band.entries()) {
            const place = (row + 1) * width + column + 1;
            const outcome = ownValue(ownValue(scoring.matrix, grade) ?? {}, band);
            cells[place] = labels.cell.indexOf(`${grade}${band}`) + 1;
            outcomes[place] = outcome === undefined ? 0 : labels.outcome.indexOf(outcome) + 1;
        }
    }
    return [
        `cell = ${constants.nameOf(cells)}[grade * ${literal(width)} + band];`,
        `outcome = ${constants.nameOf(outcomes)}[grade * ${literal(width)} + band];`,
    ];
}
