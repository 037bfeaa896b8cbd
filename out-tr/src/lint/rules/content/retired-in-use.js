import { inside } from '../../../diagnostics/place.js';
import { dayOfDate } from '../../../support/local-date.js';
export const retiredInUse = {
    id: 'content/retired-in-use',
    severity: 'warning',
    owner: 'joint',
    summary: 'What was taken off the shelf is not sent any more, and replaces nothing.',
    why: 'the customer gets the old price, the old name or the claim that was withdrawn',
    *check(agreement) {
        for (const { id, place, replacedBy, retired, use } of Object.values(agreement.contentPieces)) {
            if (retired === undefined)
                continue;
            const later = use.find(({ quarter, sent }) => sent > 0 && firstDayOf(quarter, agreement) > dayOfDate(retired));
            if (later !== undefined)
                yield {
                    place: later.place,
                    message: `${id} was retired on ${retired}, and still sent ${later.sent} times in ${later.quarter}`,
                    help: 'remove it where sales finds it, and tell them what to send instead',
                    owner: 'sales',
                };
            if (replacedBy === undefined || agreement.contentPieces[replacedBy]?.retired === undefined)
                continue;
            yield {
                place: inside(place, 'replacedBy'),
                message: `${id} was replaced by ${replacedBy}, which is retired too`,
                help: 'name the piece that is sent today, or leave `replacedBy` out',
            };
        }
    },
};
/** `2026-Q4` belongs to the fiscal year that starts in the calendar year 2026. */
function firstDayOf(quarter, { fiscalYearStart }) {
    const month = fiscalYearStart - 1 + (Number(quarter.slice(6)) - 1) * 3;
    const year = Number(quarter.slice(0, 4)) + Math.floor(month / 12);
    return dayOfDate(`${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}
