import { inside } from '../../../diagnostics/place.js';
import { elapsedMinutes } from '../../open-time.js';
export const hardLimitBeforeTarget = {
    id: 'sla/hard-limit-before-target',
    severity: 'error',
    owner: 'joint',
    summary: 'A hard limit lies after the target.',
    why: 'the clock is breached before the time that was promised is over',
    *check({ slas }) {
        for (const sla of Object.values(slas)) {
            const target = elapsedMinutes(sla.within);
            const limit = sla.hardLimit && elapsedMinutes(sla.hardLimit);
            if (target === undefined || limit === undefined || limit > target)
                continue;
            yield {
                place: inside(sla.place, 'hardLimit'),
                message: `the hard limit of SLA ${sla.id} is not after its target`,
                help: 'write a longer hard limit or leave it out',
            };
        }
    },
};
