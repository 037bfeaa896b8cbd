import { growingCodes } from './codes.js';
/** Codes in the order in which values first come. Empty text is no value, an empty list is one. */
export function growingCodeColumn() {
    const codes = growingCodes();
    const values = [];
    const [known, knownLists] = [new Map(), new Map()];
    const codeOf = (value) => {
        if (typeof value !== 'object')
            return known.get(value) ?? added(known, value, values.push(value));
        // A normalised text holds no line feed (semantics §1).
        const text = value.join('\n');
        return knownLists.get(text) ?? added(knownLists, text, values.push(value));
    };
    return {
        put(place, value) {
            if (value !== '')
                codes.put(place, codeOf(value));
        },
        finished: (length) => ({ kind: 'codes', codes: codes.finished(length), values }),
    };
}
function added(known, key, code) {
    known.set(key, code);
    return code;
}
/** The code of a value; 0 when the column does not hold it. */
export function codeIn({ values }, value) {
    return values.indexOf(value) + 1;
}
