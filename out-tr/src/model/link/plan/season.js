import { inside, keyOf } from '../../../diagnostics/place.js';
import { monthsOf } from '../../../support/month.js';
import { rational } from '../../../support/rational.js';
import { linkShare } from '../../linking/quantities.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
import { makesWhole } from './whole.js';
/** The share of every month of the plan: as written, else the same for all. */
export function linkSeason(written, { months, place }, linking) {
    const all = monthsOf(months);
    if (written === undefined)
        return recordOf(all.map((month) => [month, rational(1, all.length)]));
    const shares = [];
    for (const [month, text] of sortedEntries(written)) {
        if (!all.includes(month))
            reportOutside(month, { months, place }, linking);
        const share = linkShare(text, inside(place, month), linking);
        if (share === undefined)
            return undefined;
        if (share.numerator > 0 && all.includes(month))
            shares.push([month, share]);
    }
    const whole = makesWhole(shares.map(([, share]) => share), { place, of: 'the season' }, linking);
    return whole ? recordOf(shares) : undefined;
}
function reportOutside(month, { months, place }, { report }) {
    report({
        code: 'link/no-whole',
        place: keyOf(inside(place, month)),
        message: `${month} is no month of the plan, which runs from ${months.from} to ${months.to}`,
        help: 'name months of the plan only, or move its first or last month',
    });
}
