import { inside } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
import { recordOf } from '../../linking/record.js';
import { normalised } from './reading-terms.js';
const declaredAs = { stage: 'stage', signal: 'signal', purpose: 'consent' };
/** A column of stages, signals or purposes; every declared one also means itself. */
export function nameColumn(written, { target, noun, isRequired, place }, terms) {
    const { column, values = {}, ignore = [] } = typeof written === 'string' ? { column: written } : written;
    const { names } = terms.linking;
    const known = Object.entries(values).filter(([word, id]) => names.knows(declaredAs[noun], id, inside(place, 'values', word)));
    const aliases = known.map(([word, id]) => [normalText(word), id]);
    return {
        target,
        header: column,
        isRequired,
        isOptional: false,
        reading: {
            as: 'name',
            noun,
            names: recordOf(new Map([...idsOf(noun, terms).map((id) => [id, id]), ...aliases])),
            ignored: normalised(ignore),
        },
        missing: terms.missing,
    };
}
function idsOf(noun, { linking }) {
    switch (noun) {
        case 'stage':
            return (linking.part('lifecycle')?.stages ?? []).map(({ id }) => id);
        case 'signal':
            return Object.keys(linking.part('signals'));
        default:
            return Object.keys(linking.part('agreement')?.consentPurposes ?? {});
    }
}
