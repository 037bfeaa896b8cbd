import { ownValue } from '../../support/own-value.js';
/** The question in the words of the language; undefined for what it has no word for. */
export function questionAtom(question, fields) {
    switch (question.ask) {
        case 'held':
            return question.measure.of === 'attribute'
                ? { op: 'exists', attribute: question.measure.attribute }
                : undefined;
        case 'least':
            return question.measure.of === 'attribute'
                ? { op: 'gte', attribute: question.measure.attribute, value: question.least }
                : undefined;
        case 'one':
            return choiceAtom(question.choice, question.value, fields);
        case 'member':
            return { op: 'hasAny', attribute: question.attribute, values: [question.value] };
        case 'text':
            return { op: question.op, attribute: question.attribute, values: [question.literal] };
        case 'written':
            return { op: 'exists', attribute: question.attribute };
        case 'reached':
            return { op: 'reached', stage: question.stage };
        case 'objection':
            return { op: 'objection' };
    }
}
function choiceAtom(choice, value, fields) {
    if (choice.of === 'consent') {
        const state = value === 'given' || value === 'withdrawn' ? value : 'none';
        return { op: 'consent', purpose: choice.purpose, state };
    }
    if (choice.of !== 'attribute')
        return undefined;
    const { attribute } = choice;
    if (value === null)
        return { op: 'missing', attribute };
    const isBoolean = ownValue(fields, attribute)?.type === 'boolean';
    return { op: 'eq', attribute, value: isBoolean ? value === 'true' : value };
}
