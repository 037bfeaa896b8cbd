import { inside } from '../../../diagnostics/place.js';
export const keptButUnused = {
    id: 'content/kept-but-unused',
    severity: 'warning',
    owner: 'marketing',
    summary: 'What nobody sends is improved or retired, not kept.',
    why: 'marketing keeps alive what sales never opens, and the shelf grows until nobody finds anything on it',
    *check({ contentPieces }) {
        for (const { id, place, retired, use, verdict } of Object.values(contentPieces)) {
            const [before, newest] = use.slice(-2);
            if (retired !== undefined || (verdict !== 'keep' && verdict !== 'invest'))
                continue;
            if (before === undefined || newest === undefined || before.sent + newest.sent > 0)
                continue;
            yield {
                place: inside(place, 'verdict'),
                message: `${id} was sent by nobody in ${before.quarter} and ${newest.quarter}, and its verdict is ${verdict}`,
                help: 'ask sales why, and decide: `improve` or `retire`',
            };
        }
    },
};
