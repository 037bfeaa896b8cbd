import { inside } from '../../../diagnostics/place.js';
export const promiseAgainstDirection = {
    id: 'metric/promise-against-direction',
    severity: 'error',
    owner: 'joint',
    summary: 'A commitment limits a metric on its worse side.',
    why: 'a promise of at least so much of what should be little is kept by failing',
    *check({ commitments, metrics }) {
        for (const { id, metric, comparator, place } of Object.values(commitments)) {
            const better = metric === undefined ? undefined : metrics[metric]?.better;
            if (better === undefined || (better === 'higher') === (comparator === 'atLeast'))
                continue;
            yield {
                place: inside(place, comparator),
                message: `commitment ${id} promises ${comparator === 'atLeast' ? 'at least' : 'at most'} so much of ${metric}, where ${better} is better`,
                help: `write \`${better === 'higher' ? 'atLeast' : 'atMost'}\``,
            };
        }
    },
};
