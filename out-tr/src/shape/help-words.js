/** How a value is written, as the schema says it to editors, fitted into a help: no capital, no full stop. */
export function formHelp({ patternErrorMessage }) {
    return patternErrorMessage === undefined ? undefined : asClause(patternErrorMessage);
}
/** A sentence as a part of another one. */
export function asClause(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
