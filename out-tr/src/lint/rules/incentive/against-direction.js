import { inside } from '../../../diagnostics/place.js';
export const againstDirection = {
    id: 'incentive/against-direction',
    severity: 'error',
    owner: 'joint',
    summary: 'An incentive pays for the better direction of a metric.',
    why: 'people are paid to make it worse, and some will',
    *check({ incentives, metrics }) {
        for (const { id, conditions } of Object.values(incentives)) {
            for (const { metric, comparator, place } of Object.values(conditions).flat()) {
                const better = metrics[metric]?.better;
                if (better === undefined || (better === 'higher') === (comparator === 'atLeast'))
                    continue;
                yield {
                    place: inside(place, comparator),
                    message: `incentive ${id} pays for ${comparator === 'atLeast' ? 'at least' : 'at most'} so much of ${metric}, where ${better} is better`,
                    help: `write \`${better === 'higher' ? 'atLeast' : 'atMost'}\``,
                };
            }
        }
    },
};
