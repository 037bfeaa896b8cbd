import { suggestion } from '../../criteria/type-suggestion.js';
import { isZone } from '../../support/zone.js';
/** The IANA zone of that name; an unknown one is reported with the nearest. */
export function linkZone(written, place, { report }) {
    if (isZone(written))
        return written;
    report({
        code: 'link/unknown-zone',
        place,
        message: `${written} is not a time zone`,
        help: suggestion(written, Intl.supportedValuesOf('timeZone'), 'write its IANA name, for example `Europe/Berlin`'),
    });
    return undefined;
}
