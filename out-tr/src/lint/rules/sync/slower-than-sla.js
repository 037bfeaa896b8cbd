import { inside } from '../../../diagnostics/place.js';
import { durationWords } from '../../../model/words/duration-words.js';
export const slowerThanSla = {
    id: 'sync/slower-than-sla',
    severity: 'error',
    owner: 'joint',
    summary: 'The change of a stage is known on the other side well before the first promise that starts with it ends.',
    why: 'the clock runs while the lead is still on its way between the systems, and somebody is blamed for it',
    *check(agreement) {
        for (const sync of Object.values(agreement.syncs)) {
            for (const sla of fromHandoff(agreement)) {
                const minutes = minutesOf(sla);
                if (minutes === undefined || sync.stagesWithinMinutes < minutes)
                    continue;
                yield {
                    place: inside(sync.place, 'stagesWithin'),
                    message: `a new stage may take ${sync.stagesWithinMinutes} minutes to reach the other system, and ${sla.id} is due within ${durationWords(sla.within, 'en')} of it`,
                    help: 'write a shorter `stagesWithin`, or promise less',
                    related: [{ place: inside(sla.place, 'within'), message: 'the promise' }],
                };
            }
        }
    },
};
/** Promises whose clock starts with the stage at which a lead changes systems. */
function fromHandoff({ lifecycle, slas }) {
    return Object.values(slas).filter(({ clock }) => clock.start.fact === 'stage' && clock.start.stage === lifecycle.handoff.stage);
}
/** Minutes that a lead can count on; days are longer than any freshness here. */
function minutesOf({ within: { amount, unit } }) {
    if (unit === 'minutes' || unit === 'businessMinutes')
        return amount;
    return unit === 'hours' || unit === 'businessHours' ? amount * 60 : undefined;
}
