import { inside } from '../../../diagnostics/place.js';
import { rational } from '../../../support/rational.js';
import { entriesIn, linkedRecord } from '../../linking/entries.js';
import { present } from '../../linking/present.js';
import { linkCalendarDays, linkDays, linkMoney, linkShare } from '../../linking/quantities.js';
import { linkName } from '../../linking/references.js';
import { linkOptionalText, linkText, linkTitle } from '../../linking/text.js';
/** When and by whom channels are flagged; nothing when either is wrong. */
export function linkReview(written, { place, owner }, linking) {
    const beforeDays = linkCalendarDays(written.before, inside(place, 'before'), linking);
    const by = linkName('role', written.by, inside(place, 'by'), linking);
    const flags = linkedRecord(entriesIn(written.flags, { place: inside(place, 'flags'), owner }), (entry) => linkFlag(entry, linking));
    return beforeDays === undefined || by === undefined ? undefined : { beforeDays, by, flags, place };
}
function linkFlag({ id, written, place }, linking) {
    const withinDays = linkDays(written.within, inside(place, 'within'), linking);
    const limits = linkLimits(written.when, inside(place, 'when'), linking);
    const flag = present({
        id,
        title: linkTitle({ id, title: written.title, place }, linking),
        rationale: linkOptionalText(written.rationale, inside(place, 'rationale'), linking),
        action: linkText(written.action, inside(place, 'action'), linking),
        place,
    });
    return withinDays === undefined || limits === undefined ? undefined : { ...flag, withinDays, limits };
}
const measures = ['mqls', 'revenue', 'mqlShare', 'revenueShare', 'budgetShare'];
/** Every limit; nothing when one of them is wrong, since without it the flag would fly too often. */
function linkLimits(written, place, linking) {
    const limits = measures.flatMap((of) => {
        const limit = written[of];
        if (limit === undefined)
            return [];
        const comparator = limit.atLeast === undefined ? 'atMost' : 'atLeast';
        const value = linkValue(of, limit[comparator], inside(place, of, comparator), linking);
        return [value && { of, comparator, value }];
    });
    const known = limits.filter((limit) => limit !== undefined);
    return known.length === limits.length ? known : undefined;
}
function linkValue(of, written, place, linking) {
    if (typeof written === 'string')
        return linkShare(written, place, linking);
    if (written === undefined)
        return undefined;
    const whole = of === 'revenue' ? linkMoney(written, place, linking) : written;
    return whole === undefined ? undefined : rational(whole);
}
