import { implies } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
import { entryCriterion } from '../../entry-criterion.js';
export const passedOver = {
    id: 'lifecycle/passed-over',
    severity: 'warning',
    owner: 'joint',
    summary: 'A lead stays in the stage that it entered by itself until something new is known.',
    why: 'the lead passes through in the same instant, so nobody ever works the earlier of the two stages',
    *check({ fields, lifecycle }) {
        const automatic = lifecycle.stages.filter(({ entry }) => entry.automatic);
        for (const stage of automatic) {
            const next = automatic.find((later) => later.rank > stage.rank && implies(entryCriterion(stage), entryCriterion(later), fields));
            if (!next)
                continue;
            yield {
                place: inside(stage.place, 'entry'),
                message: `every lead that may enter stage ${stage.id} may enter ${next.id} at once`,
                help: `ask for more in ${next.id}, for example { reached: ${stage.id} } and what only the work there finds out`,
                related: [{ place: next.place, message: 'the stage it goes on to' }],
            };
        }
    },
};
