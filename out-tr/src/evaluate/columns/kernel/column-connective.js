import { literal } from './constants.js';
/** A connective as code over the code of its parts (semantics §2): empty `all` and `none` are true, empty `any` false. */
export function columnConnective({ of, ...connective }, codeOf) {
    const parts = of.map(codeOf);
    switch (connective.op) {
        case 'all':
            return joined(parts, '&&', 'true');
        case 'any':
            return joined(parts, '||', 'false');
        case 'none':
            return `(!${joined(parts, '||', 'false')})`;
        case 'kOf':
            return `(${joined(parts.map((part) => `(${part} ? 1 : 0)`), '+', '0')} >= ${literal(connective.k)})`;
    }
}
function joined(parts, operator, empty) {
    return parts.length === 0 ? empty : `(${parts.join(` ${operator} `)})`;
}
