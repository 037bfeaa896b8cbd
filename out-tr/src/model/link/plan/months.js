import { inside } from '../../../diagnostics/place.js';
import { counted } from '../../../support/counted.js';
import { monthNumber } from '../../../support/month.js';
import { linkMonth } from '../../linking/quantities.js';
/** Ten years to work for ten years of won deals: beyond that somebody mistyped a year. */
const mostMonths = 240;
/** The months of a plan and the month in which it starts, each no later than the next. */
export function linkPlanMonths(written, place, linking) {
    const at = inside(place, 'months');
    const from = linkMonth(written.months.from, inside(at, 'from'), linking);
    const to = linkMonth(written.months.to, inside(at, 'to'), linking);
    const start = written.startsIn === undefined ? from : linkMonth(written.startsIn, inside(place, 'startsIn'), linking);
    if (from === undefined || to === undefined || start === undefined)
        return undefined;
    const { report } = linking;
    if (to < from)
        report({
            code: 'link/empty-span',
            place: inside(at, 'to'),
            message: `the plan ends in ${to}, before it begins in ${from}`,
            help: 'write the first and the last month of the plan, both included',
        });
    if (start > from)
        report({
            code: 'link/empty-span',
            place: inside(place, 'startsIn'),
            message: `work for the plan starts in ${start}, after its first month ${from}`,
            help: `write ${from} or an earlier month, or leave startsIn out`,
        });
    if (to < from || start > from)
        return undefined;
    const isShort = isWithinReach({ from: start, to }, inside(at, 'to'), linking);
    return isShort ? { months: { from, to }, startsIn: start } : undefined;
}
/** Whether the months can be worked out one by one, and the delays before them too. */
function isWithinReach({ from, to }, place, { report }) {
    const months = monthNumber(to) - monthNumber(from) + 1;
    if (months <= mostMonths && from >= '1900' && to < '3000')
        return true;
    report({
        code: 'link/quantity',
        place,
        message: `from ${from}, when work for it starts, to ${to} the plan takes ${counted(months, 'month')}`,
        help: `write months of the years 1900 to 2999, at most ${mostMonths} of them`,
    });
    return false;
}
