import { inside } from '../../../diagnostics/place.js';
import { elapsedMinutes } from '../../open-time.js';
export const holdBeyondPromise = {
    id: 'routing/hold-beyond-promise',
    severity: 'warning',
    owner: 'sales',
    summary: 'A lead is not held back longer than the promise to route it.',
    why: 'the five-minute promise is broken by the routing itself whenever the pool is empty',
    *check({ routing, slas }) {
        const promises = Object.values(slas).filter((sla) => sla.clock.stop.some((stop) => stop.fact === 'assigned'));
        for (const pool of Object.values(routing.pools)) {
            if (pool.onEmpty.action !== 'hold')
                continue;
            const { maxMinutes } = pool.onEmpty;
            const broken = promises.find((sla) => (elapsedMinutes(sla.within) ?? Number.POSITIVE_INFINITY) < maxMinutes);
            if (!broken)
                continue;
            yield {
                place: inside(pool.place, 'onEmpty'),
                message: `pool ${pool.id} holds leads up to ${maxMinutes} minutes, but ${broken.id} promises an assignment sooner`,
                help: 'use onEmpty: fallback or nextRule, or a shorter hold',
                related: [{ place: inside(broken.place, 'within'), message: 'the promise' }],
            };
        }
    },
};
