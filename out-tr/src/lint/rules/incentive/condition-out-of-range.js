import { inside } from '../../../diagnostics/place.js';
import { isBeyondAll } from '../../beyond-all.js';
export const conditionOutOfRange = {
    id: 'incentive/condition-out-of-range',
    severity: 'error',
    owner: 'joint',
    summary: 'Every condition of a bonus can be met.',
    why: 'the bonus is never paid, so it moves nobody but those who notice that it cannot be',
    *check(agreement) {
        for (const { id, conditions } of Object.values(agreement.incentives)) {
            for (const condition of [...conditions.marketing, ...conditions.sales]) {
                const { metric, comparator, goal, place } = condition;
                if (comparator !== 'atLeast' || !isBeyondAll(agreement, metric, goal))
                    continue;
                yield {
                    place: inside(place, comparator),
                    message: `bonus ${id} asks for more of ${metric} than all`,
                    help: 'write a share of at most 100 %',
                };
            }
        }
    },
};
