import { digitsIn } from '../../quantity/figures.js';
import { spansIn } from '../../quantity/spans.js';
import { textsIn } from '../../texts.js';
export const languagesDiffer = {
    id: 'text/languages-differ',
    severity: 'error',
    owner: 'joint',
    summary: 'The languages of a text name the same figures.',
    why: 'two teams read the same agreement in two languages and keep two promises',
    *check(agreement) {
        for (const { text, place, what } of textsIn(agreement)) {
            const found = differing(text, agreement.languages);
            if (!found)
                continue;
            yield {
                place,
                message: `${what} says ${found.first} in ${found.languages[0]} and ${found.second} in ${found.languages[1]}`,
                help: 'find out which figure was agreed and write it in every language',
            };
        }
    },
};
/** Only figures of one kind and of the same number are compared; what one language says in other words is no contradiction. */
function differing(text, [first = '', ...others]) {
    for (const other of others) {
        for (const figures of [digitsIn, times]) {
            const [left, right] = [figures(text[first] ?? '').toSorted(), figures(text[other] ?? '').toSorted()];
            const index = left.findIndex((figure, position) => figure !== right[position]);
            if (index < 0 || left.length !== right.length)
                continue;
            return { first: left[index] ?? '', second: right[index] ?? '', languages: [first, other] };
        }
    }
    return undefined;
}
/** Lengths of time by unit; a single one is as often an article as a figure. */
function times(words) {
    return spansIn(words)
        .filter(({ amount }) => amount > 1)
        .map(({ amount, unit }) => `${amount} ${unit}${amount === 1 ? '' : 's'}`);
}
