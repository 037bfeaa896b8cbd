import { firstStage, rankOf } from '../../../evaluate/journey/stage-order.js';
import { openTimeOf } from '../../../support/open-time.js';
import { ownValue } from '../../../support/own-value.js';
import { deskOf } from './desk.js';
export function coursePlan(agreement, asOf) {
    const { lifecycle } = agreement;
    const { stages, handoff, gates } = lifecycle;
    const [offered, accepted] = [handoff.stage, handoff.acceptance].map((id) => rankOf(lifecycle, id));
    const open = stages.filter(({ category }) => category === 'open');
    const work = open.filter(({ id }) => rankOf(lifecycle, id) > (accepted ?? 0));
    const reasons = Object.values(agreement.reasons);
    return {
        agreement,
        asOf,
        first: firstStage(lifecycle),
        approach: open.filter(({ id }) => rankOf(lifecycle, id) > 0 && rankOf(lifecycle, id) < (offered ?? 0)),
        work,
        dealStage: work.at(-1)?.id ?? handoff.acceptance,
        won: stages.filter(({ category }) => category === 'won'),
        asides: stages.filter(({ category }, rank) => rank > 0 && (category === 'lost' || category === 'parked')),
        rejections: reasons.filter(({ usedAt, class: kind }) => usedAt.includes('handoff') && kind !== 'lost'),
        disposals: reasons.filter(({ usedAt, class: kind }) => usedAt.includes('work') && kind !== 'lost'),
        losses: reasons.filter(({ usedAt }) => usedAt.includes('opportunity')),
        gates: gates.filter(({ when }) => when !== undefined),
        salesHours: salesHoursOf(agreement),
        desk: deskOf(agreement),
    };
}
/** The hours in which sales answers: the handoff's calendar, else the agreement's. */
function salesHoursOf({ calendars, calendar, lifecycle }) {
    const hours = ownValue(calendars, lifecycle.handoff.calendar ?? calendar);
    return hours === undefined ? undefined : openTimeOf(hours);
}
