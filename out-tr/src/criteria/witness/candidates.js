import { dateOfDay } from '../../support/local-date.js';
import { isScoreTest } from '../atoms.js';
import { today } from './known.js';
import { subsetsOf } from './subsets.js';
import { textsFor } from './texts-for.js';
/**
 * For one subject and all questions about it: values of which at least one gives every possible combination of answers.
 * Between two constants next to each other a number answers alike, so c − 1, c and c + 1 stand for all.
 */
export function candidatesFor(atoms, attributes) {
    const [first] = atoms;
    if (first === undefined)
        return { known: [], complete: false };
    if (isScoreTest(first))
        return scores(atoms.filter(isScoreTest));
    switch (first.op) {
        case 'signal':
            return { known: [], complete: false };
        case 'consent': {
            const { purpose } = first;
            const states = ['none', 'given', 'withdrawn'];
            return { known: states.map((state) => ({ consents: [[purpose, state]] })), complete: true };
        }
        case 'objection':
            return { known: [{}, { objection: true }], complete: true };
        case 'reached':
            return { known: [{}, { reached: [first.stage] }], complete: true };
        default:
            return ofAttribute(atoms.filter((atom) => 'attribute' in atom), attributes[first.attribute]);
    }
}
function ofAttribute(tests, attribute) {
    if (!attribute)
        return { known: [], complete: false };
    const { values, complete } = valuesOf(tests, attribute);
    const all = attribute.nullable && attribute.type !== 'set' ? [...values, undefined] : values;
    return { known: all.map((value) => ({ values: { [attribute.id]: value } })), complete };
}
function valuesOf(tests, attribute) {
    switch (attribute.type) {
        case 'boolean':
            return { values: [true, false], complete: true };
        case 'enum':
            return { values: attribute.values, complete: true };
        case 'set':
            return subsetsOf(tests, attribute);
        case 'text':
            return { values: textsFor(tests), complete: false };
        case 'date':
            return { values: around(tests).map((age) => dateOfDay(today - age)), complete: true };
        default:
            return { values: within(around(tests), attribute), complete: true };
    }
}
/** Every constant with its neighbours, ascending; 0 where there is none. */
function around(tests) {
    const constants = tests.flatMap((test) => {
        if (test.op === 'between')
            return [test.low, test.high];
        return 'value' in test && typeof test.value === 'number' ? [test.value] : [];
    });
    const near = constants.flatMap((value) => [value - 1, value, value + 1]);
    return [...new Set(near.length > 0 ? near : [0])].sort((left, right) => left - right);
}
function within(numbers, { min, max }) {
    const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
    const inside = numbers.filter((value) => value >= low && value <= high);
    return [...new Set([...inside, ...[min, max].filter((value) => value !== undefined)])];
}
/** No score at all, and one for every combination of answers about one of its parts. */
function scores(tests) {
    const nothing = { total: 0, fit: 0, engagement: 0 };
    const known = tests.flatMap((test) => 'comparison' in test
        ? [-1, 0, 1].map((step) => ({ score: { ...nothing, [test.op]: test.value + step } }))
        : test.values.map((value) => ({ score: { ...nothing, [test.op]: value } })));
    return { known: [{}, { score: nothing }, ...known], complete: true };
}
