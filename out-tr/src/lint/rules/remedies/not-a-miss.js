import { inside } from '../../../diagnostics/place.js';
import { shareWords } from '../../../model/words/number-words.js';
import { compareRationals, multiply, rational, subtract } from '../../../support/rational.js';
export const notAMiss = {
    id: 'remedies/not-a-miss',
    severity: 'error',
    owner: 'joint',
    summary: 'What is logged as missed was missed by the figures of the promise.',
    why: 'somebody has to explain a week in which the promise was kept, and stops reading the log',
    *check(agreement) {
        for (const miss of Object.values(agreement.misses)) {
            const floor = floorOf(agreement, miss);
            if (floor === undefined || miss.kept === undefined)
                continue;
            if (compareRationals(miss.kept, floor) < 0)
                continue;
            yield {
                place: inside(miss.place, 'kept'),
                message: `${miss.id} says that ${shareWords(miss.kept, 'en')} was kept, and ${miss.missed.id} counts as missed below ${shareWords(floor, 'en')}`,
                help: 'correct the figure, or delete the entry',
            };
        }
    },
};
/** The share from which on a promise is kept; of a volume its tolerance, as the log gives the share of the target. */
function floorOf({ commitments, slas, touchPolicies }, { missed: { by, id } }) {
    if (by === 'sla')
        return slas[id]?.compliance.target;
    if (by === 'touches')
        return touchPolicies[id]?.compliance.target;
    const commitment = commitments[id];
    if (commitment === undefined || commitment.comparator === 'atMost')
        return undefined;
    const left = subtract(rational(1), commitment.tolerance);
    return commitment.goal.unit === 'share' ? multiply(commitment.goal.value, left) : left;
}
