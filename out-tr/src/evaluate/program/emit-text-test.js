import { wordsOf } from '../../support/normal-text.js';
import { pattern, textList, textLiteral } from '../../support/script-literal.js';
import { anyOf, never, question } from './condition.js';
import { call } from './draft.js';
import { isThere } from './emit-missing.js';
import { isOneOf } from './is-one-of.js';
/** Up to this many literals one pattern looks for all of them: a text is gone through once, in machine code. */
const longestPattern = 50;
/** A question about a text; a missing one is empty, and nothing is found in it. */
export function emitTextTest({ op, values }, value, draft) {
    switch (op) {
        case 'equals':
            return isOneOf(value, values, draft);
        case 'contains':
            return anyLiteral(value, values, (literal) => `${value}.indexOf(${literal}) !== -1`, '', draft);
        case 'startsWith':
            return anyLiteral(value, values, (literal) => `${value}.startsWith(${literal})`, '^', draft);
        case 'endsWith':
            return emitEnding(value, values, draft);
        case 'containsWord':
            return emitWordTest(value, values, draft);
    }
}
/** Asks for one literal itself, for more of them a pattern, and for too many one after the other. */
function anyLiteral(value, literals, ask, anchor, draft) {
    const [only = '', ...others] = literals;
    if (literals.includes(''))
        return isThere(value, 'text');
    if (others.length === 0)
        return literals.length === 0 ? never : question(ask(textLiteral(only)));
    if (literals.length > longestPattern)
        return anyOfList(literals, ask, draft);
    const found = draft.constants.nameOf(pattern(literals, anchor));
    return question(`${found}.test(${value})`);
}
/** A pattern would try every place of the text; few texts are tested for long lists of endings. */
function emitEnding(value, literals, draft) {
    if (literals.includes(''))
        return isThere(value, 'text');
    const ask = (literal) => `${value}.endsWith(${literal})`;
    if (literals.length > longestPattern)
        return anyOfList(literals, ask, draft);
    return anyOf(literals.map((literal) => question(ask(textLiteral(literal)))));
}
function anyOfList(literals, ask, draft) {
    const list = draft.constants.nameOf(textList(literals));
    return question(`${list}.some((literal) => ${ask('literal')})`);
}
/** A literal that is not one word is never found among words. */
function emitWordTest(value, literals, draft) {
    const words = literals.filter((literal) => wordsOf(literal)[0] === literal);
    if (words.length === 0)
        return never;
    const list = draft.constants.nameOf(textList(words));
    return question(`${call(draft, 'hasWord')}(${value}, ${list})`);
}
