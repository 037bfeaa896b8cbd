import { inside } from '../../../diagnostics/place.js';
export const smallSample = {
    id: 'sla/small-sample',
    severity: 'warning',
    owner: 'joint',
    summary: 'A share is judged on at least three clocks.',
    why: 'one late call on a quiet week would open an escalation, and people learn to ignore escalations',
    *check({ slas }) {
        for (const sla of Object.values(slas)) {
            if (sla.compliance.minSample >= 3)
                continue;
            yield {
                place: inside(sla.place, 'compliance', 'minSample'),
                message: `SLA ${sla.id} judges a period on ${sla.compliance.minSample} clock${sla.compliance.minSample === 1 ? '' : 's'}`,
                help: 'write minSample: 5; thin weeks are then merged',
            };
        }
    },
};
