import { inside } from '../../../diagnostics/place.js';
const MOST = 3;
export const restartHidesDelay = {
    id: 'sla/restart-hides-delay',
    severity: 'warning',
    owner: 'sales',
    summary: `A clock restarts at most ${MOST} times unless a hard limit ends it.`,
    why: 'passing a lead on would reset the promise for ever, and the lead waits while every clock is green',
    *check({ slas }) {
        for (const sla of Object.values(slas)) {
            if (!sla.restart || sla.restart.max <= MOST || sla.hardLimit)
                continue;
            yield {
                place: inside(sla.place, 'restart', 'max'),
                message: `SLA ${sla.id} may restart ${sla.restart.max} times and has no hard limit`,
                help: 'add hardLimit: 3 calendar days, or allow fewer restarts',
            };
        }
    },
};
