import { wordLiteral } from '../formula/literal.js';
/** The stage changed by one of these moves. */
export function movedText(stage, moves) {
    const pairs = moves.map((move) => moveText(stage, move));
    return `AND(ISCHANGED(${stage}), ${pairs.length === 1 ? pairs.join('') : `OR(${pairs.join(', ')})`})`;
}
/** From one stage to another. */
export function moveText(stage, { from, to }) {
    return `AND(ISPICKVAL(PRIORVALUE(${stage}), ${quoted(from)}), ISPICKVAL(${stage}, ${quoted(to)}))`;
}
/** The rank of the stage that an expression names. */
export function rankText({ stages }, stage) {
    return `CASE(${stage}, ${stages.map(({ id, rank }) => `${quoted(id)}, ${rank}`).join(', ')}, 0)`;
}
/** Is the picklist one of these? */
export function picked(field, ids) {
    if (ids.length === 1)
        return `ISPICKVAL(${field}, ${quoted(ids.join(''))})`;
    return `CASE(${field}, ${ids.map((id) => `${quoted(id)}, 1`).join(', ')}, 0) = 1`;
}
/** An id as a literal; ids are letters, digits and hyphens. */
export function quoted(id) {
    return wordLiteral(id) ?? '""';
}
