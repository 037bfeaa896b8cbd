import { witnessOf } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
import { leadText } from '../../lead-text.js';
export const territoriesOverlap = {
    id: 'territories/overlap',
    severity: 'warning',
    owner: 'sales',
    summary: 'A lead belongs to one territory at most.',
    why: 'two teams plan with the same leads, and when one comes, each waits for the other to call',
    *check(agreement) {
        const drawn = Object.values(agreement.territories);
        for (const [index, first] of drawn.entries()) {
            for (const second of drawn.slice(index + 1)) {
                if (first.when === undefined || second.when === undefined)
                    continue;
                const lead = witnessOf({ op: 'all', of: [first.when, second.when] }, agreement.fields);
                if (lead === undefined)
                    continue;
                yield {
                    place: inside(second.place, 'when'),
                    message: `a lead such as ${leadText(agreement, lead)} belongs to territory ${first.id} and to ${second.id}`,
                    help: 'make one of the two narrower, or merge them',
                    related: [{ place: inside(first.place, 'when'), message: 'the other territory' }],
                };
            }
        }
    },
};
