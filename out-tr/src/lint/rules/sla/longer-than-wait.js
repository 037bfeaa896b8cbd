import { inside } from '../../../diagnostics/place.js';
import { formatDuration } from '../../../support/duration-text.js';
export const longerThanWait = {
    id: 'sla/longer-than-wait',
    severity: 'error',
    owner: 'joint',
    summary: 'What is promised for a recycled lead happens before the lead may come back.',
    why: 'the lead is an MQL again before anybody had to do what was promised for its time out',
    *check({ slas, reasons }) {
        for (const sla of Object.values(slas)) {
            const { start } = sla.clock;
            if (start.fact !== 'stage')
                continue;
            const days = leastDays(sla.within);
            const early = Object.values(reasons).find(({ class: kind, to, waitDays }) => kind === 'recycle' && to === start.stage && waitDays !== undefined && waitDays <= days);
            if (!early)
                continue;
            yield {
                place: inside(sla.place, 'within'),
                message: `SLA ${sla.id} gives ${formatDuration(sla.within)} after a lead went to ${start.stage}, but reason ${early.id} lets it come back after ${early.waitDays} days`,
                help: 'promise it sooner, or let the lead wait longer',
                related: [{ place: inside(early.place, 'wait'), message: 'the wait' }],
            };
        }
    },
};
/** Whole days that a duration takes at least. */
function leastDays({ amount, unit }) {
    if (unit === 'calendarDays' || unit === 'businessDays')
        return amount;
    const perDay = unit === 'minutes' || unit === 'businessMinutes' ? 24 * 60 : 24;
    return Math.floor(amount / perDay);
}
