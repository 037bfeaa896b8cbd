import { agesInOrder } from './ages-in-order.js';
import { answerFor } from './own-variable.js';
import { subjectOf } from './question.js';
import { factOf, spansIn } from './spans.js';
import { consentOfFact } from './stored-age.js';
/** `first`: the place of the first of the variables in the order of the diagrams. */
export function openOwnSpace(agreement, diagrams, variables, first, nodeOfAtom) {
    const places = new Map(variables.map(({ subject }, index) => [subject, index]));
    const placeOf = (subject) => {
        const place = places.get(subject);
        const variable = place === undefined ? undefined : variables[place];
        if (place === undefined || variable === undefined)
            throw new Error(`the space was not opened for ${subject}`);
        return { index: first + place, variable };
    };
    const where = (subject, holds) => {
        const { index, variable } = placeOf(subject);
        return diagrams.branch(index, variable.values.map((value) => (holds(value) ? 1 : 0)));
    };
    const rules = variables.map((variable) => {
        const isHeld = where(variable.subject, (value) => value !== null);
        return stateRule(agreement, diagrams, variable, isHeld, nodeOfAtom);
    });
    return {
        nodeOf: (question) => where(subjectOf(question), (value) => answerFor(question, value)),
        variableOf: (measure) => {
            const { index, variable } = placeOf(JSON.stringify(measure.of === 'spans' ? factOf(measure) : measure));
            const { values } = variable;
            return { index, values: measure.of === 'spans' ? values.map(spansIn(measure)) : values };
        },
        possible: [...rules, ...agesInOrder(diagrams, variables, first)].reduce(diagrams.both, 1),
        ownOf: (assignment) => new Map(variables.map(({ of, values }, at) => [of, values[assignment.get(first + at) ?? 0] ?? null])),
        classesOf: (assignment) => variables.flatMap((variable, at) => classAt(variable, assignment.get(first + at))),
        inClass: ({ of, value }) => where(JSON.stringify(of), (each) => each === value),
    };
}
function classAt({ of, values }, index) {
    if (index === undefined)
        return [];
    const next = values[index + 1];
    return [{ of, value: values[index] ?? null, next: typeof next === 'number' ? next : undefined }];
}
/** Under an objection nothing is scored and no event is selected; without one every lead has its points (semantics §3). */
function stateRule(agreement, { both, either, not }, { of }, isHeld, nodeOfAtom) {
    const objection = nodeOfAtom({ op: 'objection' });
    switch (of.of) {
        case 'points':
        case 'grade':
        case 'band':
            return either(both(isHeld, not(objection)), both(not(isHeld), objection));
        case 'fact': {
            const purpose = consentOfFact(agreement, of.fact);
            const isGiven = purpose === undefined ? 1 : nodeOfAtom({ op: 'consent', purpose, state: 'given' });
            return either(not(isHeld), both(not(objection), isGiven));
        }
        case 'known':
        case 'rules':
        case 'stage':
            return isHeld;
        default:
            return 1;
    }
}
