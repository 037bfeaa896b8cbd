import { ownValue } from '../../support/own-value.js';
import { answersOf } from './candidate.js';
import { isSetTest } from './member-variables.js';
import { isTextTest } from './text/text-tests.js';
import { answered, isSo, no, yes } from './translation.js';
/** A question about an attribute; the evaluator itself answers it for the value that stands for each class. */
export function attributeNode(test, translation) {
    const groups = translation.groups.get(test.attribute);
    if (groups !== undefined)
        return setNode(test, groups, translation);
    const field = ownValue(translation.fields, test.attribute);
    const index = translation.indices.get(`value ${test.attribute}`);
    const variable = index === undefined ? undefined : translation.variables[index];
    if (index === undefined || field === undefined || variable?.kind !== 'value')
        return textNode(test, translation);
    return answered(translation, index, variable.values.map((value) => answersOf(value, field, [test])[0] === true));
}
function setNode(test, groups, translation) {
    const { both, either, not } = translation.diagrams;
    const has = ({ members: [member = ''] }) => isSo(translation, `member ${test.attribute} ${member}`);
    if (test.op === 'missing')
        return no;
    if (test.op === 'exists')
        return groups.map(has).reduce(either, no);
    if (!isSetTest(test))
        throw new Error(`${test.attribute} is a set and has no ${test.op}`);
    const named = groups.filter(({ members }) => members.some((member) => test.values.includes(member)));
    if (test.op === 'hasAll')
        return named.map(has).reduce(both, yes);
    const any = named.map(has).reduce(either, no);
    return test.op === 'hasAny' ? any : not(any);
}
function textNode(test, translation) {
    const { both, not } = translation.diagrams;
    const isThere = isSo(translation, `presence ${test.attribute}`);
    if (test.op === 'missing')
        return not(isThere);
    if (test.op === 'exists')
        return isThere;
    if (!isTextTest(test))
        throw new Error(`${test.attribute} is a text and has no ${test.op}`);
    return both(isThere, answerNode(test, translation));
}
/** Yes where a question holds whose literals are among those of the test. */
export function answerNode(test, translation) {
    const literals = new Set(test.values);
    const parts = translation.variables.flatMap((variable, index) => {
        if (variable.kind !== 'part' || variable.attribute !== test.attribute || variable.op !== test.op)
            return [];
        const within = variable.tests.map(({ values }) => values.every((literal) => literals.has(literal)));
        const answers = variable.patterns.map((pattern) => within.some((isWithin, place) => isWithin && pattern[place] === '1'));
        return [answered(translation, index, answers)];
    });
    return parts.reduce(translation.diagrams.either, no);
}
