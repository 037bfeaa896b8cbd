import { textTable } from '../../../src/support/text-table.js';
const answers = ['harmless', 'witnessed', 'unknown'];
/** What became of the mutations, by agreement and operator; those of rules whose points halve apart. */
export function tokensText(judged) {
    const halving = judged.filter(({ isHalfLife }) => isHalfLife);
    const others = judged.filter(({ isHalfLife }) => !isHalfLife);
    const unknown = judged.filter(({ answer }) => answer === 'unknown');
    const times = judged.map(({ milliseconds }) => milliseconds).toSorted((left, right) => left - right);
    const quantile = (share) => (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(0);
    return [
        ...table(others),
        `${others.length} mutations, unknown ${percent(others)}; of rules that halve their points ${halving.length}, unknown ${percent(halving)}`,
        ...['reference', 'gitlab'].map((subject) => {
            const own = others.filter((one) => one.subject === subject);
            return `${subject}: ${own.length}, unknown ${percent(own)}`;
        }),
        `witnessed, but another kind of difference left open: ${judged.filter(({ answer, open }) => answer === 'witnessed' && open.length > 0).length}`,
        `processor time of one comparison: median ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, longest ${quantile(1)} ms`,
        ...unknown.map(({ subject, operator, words, reasons }) => `unknown: ${subject} ${operator} ${words} (${reasons.join('; ')})`),
    ].join('\n');
}
/** What makes the run fail: witnesses that do not show what they are shown for. */
export function brokenOf(judged) {
    return judged.flatMap(({ subject, words, broken }) => broken.map((kind) => `${subject} ${words}: the witness for ${kind} does not show it`));
}
function table(judged) {
    const operators = [...new Set(judged.map(({ operator }) => operator))].sort();
    return textTable([
        ['operator', ...answers],
        ...operators.map((operator) => {
            const own = judged.filter((one) => one.operator === operator);
            return [operator, ...answers.map((answer) => `${own.filter((one) => one.answer === answer).length}`)];
        }),
    ], ['left', 'right', 'right', 'right']);
}
function percent(judged) {
    const unknown = judged.filter(({ answer }) => answer === 'unknown').length;
    return `${unknown} = ${((100 * unknown) / Math.max(1, judged.length)).toFixed(1)} %`;
}
