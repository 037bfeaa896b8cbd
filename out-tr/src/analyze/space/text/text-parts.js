import { textAnswers } from './text-tests.js';
/** What a text is, how it begins and how it ends can only be one thing each; its words are asked one by one. */
export function textParts(questions) {
    const wholes = ['equals', 'startsWith', 'endsWith'].flatMap((op) => ofOperator(op, questions));
    const words = questions.flatMap((test, place) => test.op === 'contains' || test.op === 'containsWord'
        ? [{ op: test.op, tests: [test], places: [place], patterns: ['0', '1'] }]
        : []);
    // What asks for the same word stands together.
    return [...wholes, ...words.toSorted((left, right) => (wordOf(left) < wordOf(right) ? -1 : 1))];
}
/** A text answers these questions like the longest of their literals with which it begins or ends. */
function ofOperator(op, questions) {
    const places = [...questions.keys()].filter((place) => questions[place]?.op === op);
    if (places.length === 0)
        return [];
    const tests = questions.filter((test) => test.op === op);
    const literals = tests.flatMap(({ values }) => values);
    const given = literals.map((literal) => textAnswers(tests, literal));
    return [{ op, tests, places, patterns: [...new Set(['0'.repeat(tests.length), ...given])] }];
}
function wordOf({ tests: [test] }) {
    return test?.values[0] ?? '';
}
