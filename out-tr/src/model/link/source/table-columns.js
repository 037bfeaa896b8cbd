import { inside } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
import { linkZone } from '../../linking/zone.js';
import { linkTimeFormat, normalised } from './reading-terms.js';
/** A column whose cells identify something. */
export function idColumn(target, header, { missing }, isRequired = true) {
    return { target, header, isRequired, isOptional: false, reading: { as: 'id' }, missing };
}
/** A column of instants; an unreadable one rejects the row, and so does a missing one that is required. */
export function momentColumn(target, written, { place, isRequired = false }, terms) {
    const { column, format, zone } = typeof written === 'string' ? { column: written } : { zone: undefined, format: undefined, ...written };
    const own = linkTimeFormat(format, inside(place, 'format'), terms.linking);
    const ownZone = zone && linkZone(zone, inside(place, 'zone'), terms.linking);
    const read = own ?? terms.instant;
    return {
        target,
        header: column,
        isRequired,
        isOptional: false,
        reading: {
            as: 'instant',
            formats: [read],
            zone: ownZone || terms.zone,
            ...(read.what === 'epoch' && { counted: read.unit }),
        },
        missing: terms.missing,
    };
}
/** A column of yes and no. */
export function choiceColumn(target, written, terms, isRequired = false) {
    const { column, values = {} } = typeof written === 'string' ? { column: written } : written;
    return {
        target,
        header: column,
        isRequired,
        isOptional: false,
        reading: booleanReading(values, terms),
        missing: terms.missing,
    };
}
/** The words of the column itself come before those of the source. */
export function booleanReading(values, { yes, no }) {
    const own = Object.entries(values);
    const said = (meaning) => own.filter(([, value]) => value === meaning).map(([word]) => word);
    const isOwn = new Set(own.map(([word]) => normalText(word)));
    const rest = (words) => words.filter((word) => !isOwn.has(word));
    return {
        as: 'boolean',
        yes: normalised([...said(true), ...rest(yes)]),
        no: normalised([...said(false), ...rest(no)]),
    };
}
/** What is left out of a file on purpose. */
export function ignoredColumns(written) {
    return written.others === 'ignored' ? 'others' : (written.ignore ?? []);
}
