import { textTable } from '../../../src/support/text-table.js';
export const emptyTally = {
    pairs: 0,
    answers: {},
    unknown: {},
    witnesses: 0,
    seen: 0,
    milliseconds: [],
};
export function tallied(tally, { change, claims, seen, milliseconds }) {
    return added(tally, {
        pairs: 1,
        answers: counted(claims.map(({ answer }) => `${change} ${answer}`)),
        unknown: counted(claims.flatMap(({ reasons }) => reasons.map(reasonText))),
        witnesses: claims.reduce((sum, { witnesses }) => sum + witnesses.length, 0),
        seen: seen.length,
        milliseconds: [milliseconds],
    });
}
export function added(left, right) {
    return {
        pairs: left.pairs + right.pairs,
        answers: merged(left.answers, right.answers),
        unknown: merged(left.unknown, right.unknown),
        witnesses: left.witnesses + right.witnesses,
        seen: left.seen + right.seen,
        milliseconds: [...left.milliseconds, ...right.milliseconds],
    };
}
/** The figures as lines. */
export function tallyText(tally) {
    const total = (answer) => Object.entries(tally.answers).reduce((sum, [key, count]) => sum + (key.endsWith(` ${answer}`) ? count : 0), 0);
    const all = answers.reduce((sum, answer) => sum + total(answer), 0);
    const changes = [
        ...new Set(Object.keys(tally.answers).map((key) => key.slice(0, key.lastIndexOf(' ')))),
    ].sort();
    const times = tally.milliseconds.toSorted((left, right) => left - right);
    const quantile = (share) => (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(0);
    return [
        ...textTable([
            ['change', ...answers],
            ...[...changes].map((change) => [
                change,
                ...answers.map((answer) => `${tally.answers[`${change} ${answer}`] ?? 0}`),
            ]),
            ['all', ...answers.map((answer) => `${total(answer)}`)],
        ], ['left', 'right', 'right', 'right']),
        `${tally.pairs} pairs, ${all} questions, unknown ${((100 * total('unknown')) / Math.max(1, all)).toFixed(2)} %`,
        ...Object.entries(tally.unknown)
            .toSorted(([, left], [, right]) => right - left)
            .map(([reason, count]) => `  unknown for ${reason}: ${count}`),
        `${tally.witnesses} witnesses replayed; drawn leads showed ${tally.seen} differences`,
        `processor time of one comparison: median ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, longest ${quantile(1)} ms`,
    ].join('\n');
}
const answers = ['proved', 'refuted', 'unknown'];
export function reasonText(reason) {
    switch (reason.kind) {
        case 'time':
        case 'steps':
        case 'memory':
            return reason.kind;
        case 'abstraction':
            return `abstraction: ${reason.bound}`;
        case 'unsupported':
            return `unsupported: ${reason.what}`;
    }
}
function counted(keys) {
    const counts = new Map();
    for (const key of keys)
        counts.set(key, (counts.get(key) ?? 0) + 1);
    return Object.fromEntries(counts);
}
function merged(left, right) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return Object.fromEntries([...keys].map((key) => [key, (left[key] ?? 0) + (right[key] ?? 0)]));
}
