import { inside } from '../../../diagnostics/place.js';
import { compareRationals, one } from '../../../support/rational.js';
export const moreThanAll = {
    id: 'win-loss/share-out-of-range',
    severity: 'error',
    owner: 'joint',
    summary: 'Interviews are promised for at most every decided deal.',
    why: 'a promise that nobody can keep is soon no promise at all, and nobody asks the deals that were lost',
    *check({ winLoss }) {
        const { share, place } = winLoss.programme ?? {};
        if (!share || !place || compareRationals(share, one) <= 0)
            return;
        yield {
            place: inside(place, 'atLeast'),
            message: 'somebody is to be asked after more deals than are decided',
            help: 'write a share of at most 100 %, for example 20 %',
        };
    },
};
