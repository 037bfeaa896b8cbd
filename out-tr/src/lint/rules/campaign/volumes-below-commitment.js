import { inside } from '../../../diagnostics/place.js';
import { compareRationals, formatRational, rational } from '../../../support/rational.js';
import { expectedIn, expectedOfChannels, plannedCampaigns, plannedMonths } from '../../expected-leads.js';
/** Only channels that say what they bring by themselves make the calendar the whole source of leads. */
export const volumesBelowCommitment = {
    id: 'campaign/volumes-below-commitment',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Channels and campaigns together are expected to bring the promised volume.',
    why: 'marketing promised a number that its own calendar does not reach, and everybody will see it a month too late',
    *check(agreement) {
        const base = expectedOfChannels(agreement);
        const promise = monthlyVolume(agreement);
        if (base === undefined || promise === undefined)
            return;
        for (const month of plannedMonths(agreement)) {
            const campaigns = expectedIn(plannedCampaigns(agreement), month);
            if (compareRationals(rational(base + campaigns), promise.goal.value) >= 0)
                continue;
            yield {
                place: inside(promise.place, 'atLeast'),
                message: `in ${month} channels are expected to bring ${base} leads and campaigns ${campaigns}, together ${base + campaigns}, where ${promise.id} promises ${formatRational(promise.goal.value)}`,
                help: 'plan another campaign in this month, or talk about the promise',
            };
        }
    },
};
function monthlyVolume({ commitments, lifecycle }) {
    return Object.values(commitments).find(({ comparator, measure, per, side }) => side === 'marketing' &&
        per === 'month' &&
        comparator === 'atLeast' &&
        measure.of === 'entries' &&
        measure.stage === lifecycle.handoff.stage);
}
