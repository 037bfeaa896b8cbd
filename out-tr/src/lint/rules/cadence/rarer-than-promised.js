import { inside } from '../../../diagnostics/place.js';
import { longestRound } from '../../../support/rhythm.js';
export const rarerThanPromised = {
    id: 'cadence/rarer-than-promised',
    severity: 'error',
    owner: 'joint',
    summary: 'A ritual that keeps a promised delivery comes round as often as the delivery is due.',
    why: 'the promise is missed by the calendar already, however hard everybody tries',
    *check({ cadences, commitments }) {
        for (const { id, fulfils, place, when } of Object.values(cadences)) {
            if (when.by !== 'rhythm')
                continue;
            for (const promise of fulfils.flatMap((name) => commitments[name] ?? [])) {
                if (longestRound(when.every) <= longestRound({ amount: 1, unit: promise.per }))
                    continue;
                yield {
                    place: inside(place, 'every'),
                    message: `${id} keeps ${promise.id}, which is due every ${promise.per}, and comes round less often`,
                    help: 'hold it more often, or promise less',
                    related: [{ place: inside(promise.place, 'per'), message: 'the promise' }],
                };
            }
        }
    },
};
