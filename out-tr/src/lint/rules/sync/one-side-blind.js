import { inside } from '../../../diagnostics/place.js';
/** Without these marketing cannot see what became of its leads (S14). */
const NEEDED = ['call', 'meeting', 'opportunity', 'won-deal'];
export const oneSideBlind = {
    id: 'sync/one-side-blind',
    severity: 'warning',
    owner: 'joint',
    summary: 'Marketing sees what sales does with a lead, and sales sees what the lead has done.',
    why: 'the rep opens the call with a question that the form has answered, and marketing learns of a won deal at the all-hands',
    *check({ signals, syncs }) {
        for (const { id, marketingSees, place, salesSees } of Object.values(syncs)) {
            const unseen = NEEDED.filter((activity) => !marketingSees.includes(activity));
            if (unseen.length > 0)
                yield {
                    place: marketingSees.length > 0 ? inside(place, 'marketingSees') : place,
                    message: `with ${id} marketing does not see ${unseen.join(', ')}`,
                    help: 'add them to `marketingSees`',
                    owner: 'marketing',
                };
            const missed = Object.values(signals).filter((signal) => signal.intent === 'high' && !salesSees.includes(signal.id));
            if (missed.length > 0)
                yield {
                    place: salesSees.length > 0 ? inside(place, 'salesSees') : place,
                    message: `with ${id} reps do not see ${missed.map((signal) => signal.id).join(', ')}, which show high intent`,
                    help: 'add them to `salesSees`',
                    owner: 'sales',
                };
        }
    },
};
