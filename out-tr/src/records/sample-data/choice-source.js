import { compareCodePoints } from '../../support/code-points.js';
import { normalText } from '../../support/normal-text.js';
import { ownValue } from '../../support/own-value.js';
import { createRandom, seedOf } from '../../support/random.js';
import { firstAbove, pickWeighted, weighted } from '../../support/weighted.js';
/** Values of an enum: some common, some rare, the wanted ones and the examples more often than chance would have it. */
export function enumSource(field, wanted) {
    const table = valueTable(field, wanted);
    if (table.total === 0)
        return () => undefined;
    return (random) => pickWeighted(table, random);
}
/** One to three members of a set; a member that holds a semicolon cannot be written in the native layout and is left out. */
export function setSource(field, wanted) {
    const { items, ends, total } = valueTable({ ...field, values: field.values.filter((value) => !spellingOf(field, value).includes(';')) }, wanted);
    if (total === 0)
        return () => undefined;
    const known = new Map();
    return (random) => {
        let key = '';
        for (let left = 1 + random.below(3); left > 0; left--)
            key += `${firstAbove(ends, random.below(total))} `;
        const drawn = known.get(key) ?? membersOf(items, key);
        known.set(key, drawn);
        return drawn;
    };
}
/** The members at indexes written one after the other. */
function membersOf(items, indexes) {
    const drawn = new Set(indexes
        .trim()
        .split(' ')
        .map((index) => items[Number(index)]));
    const members = [...drawn].flatMap((member) => (member === undefined ? [] : [member]));
    members.sort((left, right) => compareCodePoints(String(left.value), String(right.value)));
    return {
        value: members.map(({ value }) => String(value)),
        text: members.map(({ text }) => text).join(';'),
    };
}
/** Three of ten are true. */
export const booleanSource = (random) => (random.chance(3, 10) ? yes : no);
const yes = { value: true, text: 'true' };
const no = { value: false, text: 'false' };
function valueTable(field, wanted) {
    const examples = new Set(field.examples.map((example) => normalText(String(example))));
    const random = createRandom(seedOf(field.id));
    return weighted(field.values.map((value) => {
        const favour = wanted.includes(value) ? 4 : examples.has(value) ? 2 : 1;
        return [{ value, text: spellingOf(field, value) }, (1 + random.below(4)) * favour];
    }));
}
/** The spelling of the dictionary, where it is one of the value. */
function spellingOf({ valueSpellings }, value) {
    const spelling = ownValue(valueSpellings, value);
    return spelling !== undefined && normalText(spelling) === value ? spelling : value;
}
