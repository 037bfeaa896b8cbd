import { inside, keyOf } from '../../../diagnostics/place.js';
import { sortedEntries } from '../../linking/record.js';
import { choiceColumn, momentColumn } from './table-columns.js';
/** Consents of declared purposes; others are reported. */
export function consentColumns(written, place, terms) {
    return sortedEntries(written)
        .filter(([purpose]) => terms.linking.names.knows('consent', purpose, keyOf(inside(place, purpose))))
        .map(([purpose, columns]) => linkConsent(purpose, columns, inside(place, purpose), terms));
}
function linkConsent(purpose, written, place, terms) {
    // The union of the two forms, of which the schema allows one.
    const { given, withdrawn, flag, since } = { given: undefined, flag: undefined, ...written };
    const name = (part) => `consent_${part} ${purpose}`;
    const moments = Object.entries({ given, withdrawn, since }).flatMap(([part, column]) => column === undefined
        ? []
        : [{ part, read: momentColumn(name(part), column, { place: inside(place, part) }, terms) }]);
    const flags = flag === undefined ? [] : [{ part: 'flag', read: choiceColumn(name('flag'), flag, terms) }];
    const all = [...moments, ...flags];
    return {
        columns: { purpose, ...Object.fromEntries(all.map(({ part, read }) => [part, read.target])) },
        read: all.map(({ read }) => read),
    };
}
