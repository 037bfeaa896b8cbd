import { inside } from '../../../diagnostics/place.js';
import { amountWords } from '../../../model/words/amount-words.js';
export const promisedTwice = {
    id: 'commitments/promised-twice',
    severity: 'error',
    owner: 'joint',
    summary: 'What is measured in the same way is promised once.',
    why: 'one month keeps the promise and breaks it, depending on the page that somebody has opened',
    *check({ commitments, currency }) {
        const first = new Map();
        for (const commitment of Object.values(commitments)) {
            const asked = askedBy(commitment);
            const twin = first.get(asked);
            if (twin === undefined) {
                first.set(asked, commitment);
                continue;
            }
            yield {
                place: inside(commitment.place, commitment.comparator),
                message: `commitments ${twin.id} and ${commitment.id} promise the same figure, once as ${amountWords(twin.goal, currency, 'en')} and once as ${amountWords(commitment.goal, currency, 'en')}`,
                help: 'keep one of them',
                related: [{ place: inside(twin.place, twin.comparator), message: 'the other figure' }],
            };
        }
    },
};
/** Deliveries are told apart by their words. */
function askedBy({ side, measure, comparator, per }) {
    return JSON.stringify([side, measure, comparator, per]);
}
