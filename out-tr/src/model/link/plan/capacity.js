import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkDate, linkDecimal } from '../../linking/quantities.js';
import { linkName } from '../../linking/references.js';
import { linkSpan } from '../../linking/span.js';
import { linkOptionalText } from '../../linking/text.js';
import { linkPart } from './rate.js';
export function linkPlanCapacity(written, place, linking) {
    const hoursPerDay = linkDecimal(written.hoursPerDay, inside(place, 'hoursPerDay'), linking);
    const [renewals, changes] = [written.renewals ?? [], written.changes ?? []];
    const rest = {
        touches: written.touches === undefined
            ? onlyTouchPolicy(linking)
            : linkName('touches', written.touches, inside(place, 'touches'), linking),
        minutesPerTouch: written.minutesPerTouch,
        renewals: renewals
            .map((renewal, index) => linkRenewal(renewal, inside(place, 'renewals', index), linking))
            .filter((renewal) => renewal !== undefined),
        changes: changes
            .map((change, index) => linkChange(change, inside(place, 'changes', index), linking))
            .filter((change) => change !== undefined),
        place,
    };
    return hoursPerDay && present({ ...rest, hoursPerDay });
}
function onlyTouchPolicy({ part }) {
    const [only, ...others] = Object.keys(part('touches'));
    return others.length === 0 ? only : undefined;
}
function linkRenewal(written, place, linking) {
    const team = linkName('team', written.team, inside(place, 'team'), linking);
    const span = linkDates(written, place, linking);
    const daysPerWeek = linkDecimal(written.daysPerWeek, inside(place, 'daysPerWeek'), linking);
    if (team === undefined || span?.to === undefined || daysPerWeek === undefined)
        return undefined;
    return { team, from: span.from, to: span.to, daysPerWeek, place };
}
function linkChange(written, place, linking) {
    const team = linkName('team', written.team, inside(place, 'team'), linking);
    const span = linkDates(written, place, linking);
    const announced = linkDate(written.announced, inside(place, 'announced'), linking);
    const by = 'cut' in written
        ? linkPart(written.cut, inside(place, 'cut'), linking)
        : linkPart(written.raise, inside(place, 'raise'), linking);
    const reason = linkOptionalText(written.reason, inside(place, 'reason'), linking);
    if (team === undefined || span === undefined || announced === undefined || by === undefined)
        return undefined;
    const change = 'cut' in written ? 'cut' : 'raise';
    return present({ team, ...span, announced, change, by, reason, place });
}
/** Two local dates, the second perhaps open, in their order. */
function linkDates(written, place, linking) {
    const { from, to } = written;
    if (to !== undefined)
        return linkSpan({ from, to }, place, linking);
    const start = linkDate(from, inside(place, 'from'), linking);
    return start === undefined ? undefined : { from: start };
}
