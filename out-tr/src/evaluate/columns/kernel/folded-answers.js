import { atoms } from '../../../criteria/atoms.js';
import { attributesRead } from '../../../criteria/attributes-read.js';
import { factsOfValues } from '../../../criteria/facts.js';
import { holds } from '../../../criteria/holds.js';
import { isMissing } from '../../../criteria/known-value.js';
/** The only attribute a criterion asks about, when it asks about nothing else. */
export function onlyAttribute(criterion) {
    const [attribute, ...others] = attributesRead(criterion);
    if (attribute === undefined || others.length > 0)
        return undefined;
    return [...atoms(criterion)].every(({ atom }) => 'attribute' in atom) ? attribute : undefined;
}
/** Does the answer change with the date? Ages are asked of values that are texts. */
export function isTimed(criterion, values) {
    if (!values.some((value) => typeof value === 'string'))
        return false;
    return [...atoms(criterion)].some(({ atom }) => comparisons.has(atom.op));
}
const comparisons = new Set(['gte', 'gt', 'lte', 'lt', 'between']);
/** Asks the interpreter about every distinct value of an attribute, and about no value. */
function answersTo(question, { fields, attribute, values, today = 0 }) {
    const known = {};
    const facts = factsOfValues({ attributes: fields, values: known, today });
    const answers = new Uint8Array(values.length + 1);
    answers[0] = Number(question(facts));
    for (const [index, value] of values.entries()) {
        known[attribute] = value;
        answers[index + 1] = Number(question(facts));
    }
    return answers;
}
/** Does the criterion, which reads nothing but the attribute, hold? */
export function answersByCode(criterion, asked) {
    return answersTo((facts) => holds(criterion, facts), asked);
}
/** Is the attribute missing? A set never is. */
export function missingByCode(asked) {
    return answersTo((facts) => isMissing(facts, asked.attribute), asked);
}
