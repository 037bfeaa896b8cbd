import { nearestName } from '../support/nearest-name.js';
export function suggestion(wrong, known, otherwise) {
    return { wrong, known, otherwise };
}
/** So short a name is as near to any other of its length. */
const shortest = 3;
/** `did you mean demo-request?`, or what else to do. */
export function suggestionText({ wrong, known, otherwise }) {
    const nearest = wrong.length < shortest ? undefined : nearestName(wrong, known);
    return nearest === undefined ? otherwise : `did you mean ${nearest}?`;
}
/** The first dozen of the names one can choose from. */
export function choicesOf(known) {
    const names = [...known];
    return `${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}`;
}
