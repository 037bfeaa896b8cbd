import { textLiteral } from '../../support/script-literal.js';
/** A record's own value; asking is needed only for a name that every object inherits. */
export function emitOwnValue(record, key) {
    const literal = textLiteral(key);
    const value = `${record}[${literal}]`;
    return key in Object.prototype ? `(Object.hasOwn(${record}, ${literal}) ? ${value} : undefined)` : value;
}
