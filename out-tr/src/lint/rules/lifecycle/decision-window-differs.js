import { inside } from '../../../diagnostics/place.js';
import { formatDuration } from '../../../support/duration-text.js';
export const decisionWindowDiffers = {
    id: 'lifecycle/decision-window-differs',
    severity: 'error',
    owner: 'joint',
    summary: 'The SLA on the handoff decision lasts as long as the decision window.',
    why: 'a decision can be in time for one and late for the other, and each side quotes the one it likes',
    *check(agreement) {
        const { handoff } = agreement.lifecycle;
        for (const sla of Object.values(agreement.slas)) {
            if (!isOfDecision(agreement, sla))
                continue;
            const written = [formatDuration(sla.within), formatDuration(handoff.decideWithin)];
            const isOtherCalendar = sla.clock.calendar !== handoff.calendar;
            if (written[0] === written[1] && !isOtherCalendar)
                continue;
            yield {
                place: inside(sla.place, 'within'),
                message: written[0] === written[1]
                    ? `SLA ${sla.id} and the decision window at the handoff count on different calendars`
                    : `SLA ${sla.id} promises a decision within ${written[0]}, the handoff gives ${written[1]}`,
                help: 'write the same time and the same calendar in both places',
                related: [{ place: inside(handoff.place, 'decideWithin'), message: 'the decision window' }],
            };
        }
    },
};
/** Runs from the handoff to the decision, for every lead. */
function isOfDecision({ lifecycle }, { clock, applies }) {
    const starts = clock.start.fact === 'stage' && clock.start.stage === lifecycle.handoff.stage;
    return starts && applies === undefined && clock.stop.every(({ fact }) => fact === 'decided');
}
