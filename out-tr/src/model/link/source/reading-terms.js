import { inside } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
import { hasOffset, hasTime, parseTimeFormat } from '../../../support/time-format.js';
import { sortedDistinct } from '../../linking/record.js';
import { linkZone } from '../../linking/zone.js';
const defaultDate = formatOf('YYYY-MM-DD');
const defaultInstant = formatOf('YYYY-MM-DDTHH:mm:ssZ');
export function linkReadingTerms(written = {}, place, linking) {
    const { decimal = '.', thousands } = written;
    const { report } = linking;
    if (decimal === thousands)
        report({
            code: 'link/column-form',
            place: inside(place, 'thousands'),
            message: `${thousands} stands before the decimals already`,
            help: 'name the other character, or delete `thousands`',
        });
    const zone = written.zone && linkZone(written.zone, inside(place, 'zone'), linking);
    return {
        linking,
        missing: normalised(written.missing ?? []),
        yes: normalised(written.yes ?? ['true']),
        no: normalised(written.no ?? ['false']),
        decimal,
        ...(thousands !== undefined && { thousands }),
        date: linkDateFormat(written.date, inside(place, 'date'), linking) ?? defaultDate,
        instant: linkTimeFormat(written.instant, inside(place, 'instant'), linking) ?? defaultInstant,
        zone: zone ?? linking.part('agreement')?.zone ?? 'UTC',
    };
}
/** The format that is written; one that is none is reported. */
export function linkTimeFormat(written, place, { report }) {
    if (written === undefined)
        return undefined;
    const format = parseTimeFormat(written);
    if (typeof format !== 'string')
        return format;
    report({
        code: 'link/time-format',
        place,
        message: format,
        help: 'write for example `DD.MM.YYYY` or `DD.MM.YYYY HH:mm`',
    });
    return undefined;
}
/** The format of dates that is written; one that says more than a date is reported. */
export function linkDateFormat(written, place, linking) {
    const format = linkTimeFormat(written, place, linking);
    if (format === undefined || !(hasTime(format) || hasOffset(format)))
        return format;
    linking.report({
        code: 'link/column-form',
        place,
        message: hasTime(format) ? 'a date has no time of day' : 'a date has no offset',
        help: 'write a format of year, month and day only, for example `DD.MM.YYYY`',
    });
    return undefined;
}
/** Words in the spelling in which cells are compared; those that come to nothing are empty cells anyway. */
export function normalised(words) {
    return sortedDistinct(words.map(normalText).filter((word) => word !== ''));
}
function formatOf(text) {
    const format = parseTimeFormat(text);
    if (typeof format === 'string')
        throw new Error(format);
    return format;
}
