import { localName } from './column-store.js';
import { missingName } from './missing-test.js';
/** Lines that put the cell, of `t` from `s` to `e`, into its column. An empty cell says nothing; where one is needed, the row is not plain. */
export function cellLines(column) {
    const { kind, index, isRequired, missing } = column;
    const name = localName(index);
    const isMissing = missing.length === 0 ? undefined : `${missingName(index)}(t, s, e)`;
    switch (kind) {
        case 'key':
            return [...idTests(isMissing), `if (!${name}.isPut(b, s, e, h)) return -1;`];
        case 'lead':
            // An id that a lead has is one.
            return ['if ((c = leads.placeOf(b, s, e, h)) < 0) return -1;', `${name}[row] = c;`];
        case 'mark':
            return [...idTests(isMissing), `${name}[2 * row] = h;`, `${name}[2 * row + 1] = g;`];
        case 'word':
            return [
                ...(isRequired ? ['if (s === e) return -1;'] : []),
                `if (s === e) ${name}[row] = 0;`,
                `else if ((c = ${name}Words.codeOf(t, s, e, h, m)) < 0) return -1;`,
                `else ${name}[row] = c;`,
            ];
        default:
            return numberLines(column, name, isMissing);
    }
}
/** An id that begins or ends with a blank may be no id; among the letters beyond ASCII are blanks too. */
function idTests(isMissing) {
    return [
        'if (s === e || a > 127 || b[s] === 32 || b[e - 1] === 32) return -1;',
        ...(isMissing === undefined ? [] : [`if (${isMissing}) return -1;`]),
    ];
}
function numberLines({ index, isRequired }, name, isMissing) {
    const odd = isMissing === undefined || isRequired ? '' : ` && !${isMissing}`;
    return [
        ...(isRequired ? ['if (s === e) return -1;'] : []),
        `if ((${name}[row] = s === e ? NaN : read${index}(t, s, e)) !== ${name}[row] && s !== e${odd}) return -1;`,
    ];
}
