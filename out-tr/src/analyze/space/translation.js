import { signalKey } from './state-variables.js';
export const no = 0;
export const yes = 1;
/** What tells a variable from all others. */
export function variableKey(variable) {
    switch (variable.kind) {
        case 'value':
        case 'presence':
            return `${variable.kind} ${variable.attribute}`;
        case 'member':
            return `member ${variable.attribute} ${variable.member}`;
        case 'part':
            return `${variable.attribute} ${JSON.stringify(variable.places)}`;
        case 'consent':
            return `consent ${variable.purpose}`;
        case 'reached':
            return `reached ${variable.stage}`;
        case 'signal':
            return `signal ${signalKey(variable)}`;
        case 'points':
        case 'label':
            return `${variable.of} ${variable.side}`;
        case 'objection':
            return 'objection';
    }
}
/** Yes on the second class of a variable with two. */
export function isSo({ diagrams, indices }, key) {
    return diagrams.branch(placeOf(indices, key), [no, yes]);
}
/** One answer per class. */
export function answered({ diagrams }, index, answers) {
    return diagrams.branch(index, answers.map((answer) => (answer ? yes : no)));
}
export function placeOf(indices, key) {
    const index = indices.get(key);
    if (index === undefined)
        throw new Error(`the space has no variable ${key}`);
    return index;
}
