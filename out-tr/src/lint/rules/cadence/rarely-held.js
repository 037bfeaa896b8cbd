import { inside } from '../../../diagnostics/place.js';
/** So many of the newest occasions are looked at; fewer say nothing. */
const LOOKED_AT = 4;
export const rarelyHeld = {
    id: 'cadence/rarely-held',
    severity: 'warning',
    owner: 'joint',
    summary: 'Of the last four occasions of a ritual more than half took place.',
    why: 'a meeting that is missed as often as it is held has ended, and nobody has said so',
    *check({ cadences }) {
        for (const { id, log, place } of Object.values(cadences)) {
            const newest = log.slice(-LOOKED_AT);
            const missed = newest.filter(({ was }) => was === 'missed').length;
            if (newest.length < LOOKED_AT || missed * 2 < LOOKED_AT)
                continue;
            yield {
                place: inside(place, 'log'),
                message: `${id} was missed ${missed} of the last ${LOOKED_AT} times`,
                help: 'agree on a rarer rhythm that is kept, or on who takes the place of whoever cannot come',
            };
        }
    },
};
