import { inside } from '../../../diagnostics/place.js';
const MACHINE = new Set(['template-email']);
export const machineStopsClock = {
    id: 'sla/machine-stops-clock',
    severity: 'error',
    owner: 'sales',
    summary: 'Only contact by a person stops a contact clock of sales.',
    why: 'an automatic e-mail would count as first contact, and the figure would no longer mean anything',
    *check({ slas }) {
        for (const sla of Object.values(slas).filter(({ side }) => side === 'sales')) {
            for (const stop of sla.clock.stop) {
                if (stop.fact !== 'touch' || !MACHINE.has(stop.by))
                    continue;
                yield {
                    place: stop.place ?? inside(sla.place, 'clock', 'stop'),
                    message: `SLA ${sla.id} is stopped by ${stop.by}, which no person has to send`,
                    help: 'write stop: { touch: human }',
                };
            }
        }
    },
};
