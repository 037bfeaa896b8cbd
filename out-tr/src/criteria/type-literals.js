import { inside } from '../diagnostics/place.js';
import { textOf, valueIn } from './type-read.js';
/** One literal, a list of them, or `{ list: name }`, each read by `read`; undefined when one was reported. */
export function typeLiterals({ literal, literalPlace }, read, vocabulary) {
    if (typeof literal === 'object' && !Array.isArray(literal))
        return literalsOfList(textOf(valueIn(literal, 'list')), inside(literalPlace, 'list'), read, vocabulary);
    const written = Array.isArray(literal)
        ? literal.map((value, index) => ({ value: textOf(value), place: inside(literalPlace, index) }))
        : [{ value: textOf(literal), place: literalPlace }];
    const results = written.map(({ value, place }) => ({ read: read(value), place }));
    return distinctValues(results, vocabulary);
}
function literalsOfList(list, place, read, vocabulary) {
    const values = vocabulary.lists.get(list);
    if (values === undefined) {
        vocabulary.knows('list', list, place);
        return undefined;
    }
    const literals = distinctValues(values.map((value) => ({ read: read(value), place })), {
        report: (complaint) => vocabulary.report({ ...complaint, message: `in the list ${list}: ${complaint.message}` }),
    });
    return literals && { ...literals, list };
}
function distinctValues(results, { report }) {
    const values = new Set();
    let wrong = false;
    for (const { read, place } of results) {
        if (typeof read === 'string')
            values.add(read);
        else {
            wrong = true;
            report({ ...read, place });
        }
    }
    return wrong ? undefined : { values: [...values] };
}
