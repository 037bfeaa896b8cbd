import { all, any, compare, implies, no, not, same, whole } from '../term.js';
import { textImplies, textsExclude } from './text-implication.js';
/**
 * A text as the answers to every question about it, with what one answer says about the others: every real text is
 * among them. Which literal it equals is one number, since it equals one at most.
 */
export function declareText(id, { missing, answers }, script) {
    const whichOf = declareEqual(id, answers, script);
    const equals = answers
        .filter(({ op }) => op === 'equals')
        .map((answer) => ({ ...answer, term: whichOf(answer.literal) }));
    const parts = answers
        .filter(({ op }) => op !== 'equals')
        .map((answer) => ({ ...answer, term: script.declare('Bool', id, answer.op, `"${answer.literal}"`) }));
    for (const { term } of [...equals, ...parts])
        script.assert(implies(missing, not(term)));
    for (const part of parts) {
        assertWholes(part, equals, script);
        for (const other of parts)
            assertParts(part, other, script);
    }
    const terms = new Map([...equals, ...parts].map(({ op, literal, term }) => [`${op} ${literal}`, term]));
    return ({ op, literal }) => terms.get(`${op} ${literal}`) ?? no;
}
function declareEqual(id, answers, script) {
    const literals = answers.flatMap(({ op, literal }) => (op === 'equals' ? [literal] : []));
    if (literals.length === 0)
        return () => no;
    script.comment(`${id} equals: 0 none of these, ${literals.map((text, at) => `${at + 1} "${text}"`).join(', ')}`);
    const which = script.declare('Int', id, 'equals');
    script.assert(all([compare('gte', which, '0'), compare('lte', which, whole(literals.length))]));
    return (literal) => same(which, whole(literals.indexOf(literal) + 1));
}
/** A whole text decides every other answer. */
function assertWholes(part, equals, script) {
    const [saying, denying] = [true, false].map((says) => any(equals.flatMap((whole) => (textImplies(whole, part) === says ? [whole.term] : []))));
    script.assert(implies(saying ?? no, part.term));
    script.assert(implies(denying ?? no, not(part.term)));
}
function assertParts(part, other, script) {
    if (part === other)
        return;
    if (textImplies(part, other))
        script.assert(implies(part.term, other.term));
    else if (textsExclude(part, other))
        script.assert(implies(part.term, not(other.term)));
}
