import { attributeHolds } from '../../../criteria/attribute-holds.js';
import { factsOfValues } from '../../../criteria/facts.js';
export function isTextTest(test) {
    return textOperators.has(test.op);
}
const textOperators = new Set([
    'equals',
    'contains',
    'containsWord',
    'startsWith',
    'endsWith',
]);
/** The evaluator's answer for one text, which is not empty. */
export function textHolds(test, text) {
    const values = { [test.attribute]: text };
    return attributeHolds(test, factsOfValues({ attributes: {}, values, today: 0 }));
}
/** One digit per question: 1 = yes. */
export function textAnswers(tests, text) {
    return tests.map((test) => Number(textHolds(test, text))).join('');
}
