import { inside } from '../../../diagnostics/place.js';
import { linkName } from '../../linking/references.js';
const openTime = new Set(['businessMinutes', 'businessHours', 'businessDays']);
/** The time to first contact, counted as its SLA counts. */
export function linkFirstContact(written, place, linking) {
    const id = linkName('sla', written.sla, inside(place, 'sla'), linking);
    const sla = id === undefined ? undefined : linking.part('sla')[id];
    if (sla === undefined)
        return undefined;
    return {
        of: 'first-contact',
        sla: sla.id,
        quantile: written.quantile ?? 'median',
        time: openTime.has(sla.within.unit) ? 'open' : 'elapsed',
    };
}
