import { ownValue } from '../../support/own-value.js';
import { growingCodeColumn } from './code-column.js';
import { growingConsentColumns } from './consent-columns.js';
import { growingEventColumns } from './event-columns.js';
import { growingFieldColumn } from './field-column.js';
import { growingNumbers } from './growing-numbers.js';
/**
 * Leads as columns. The dictionary only says how values are kept: an agreement with other fields can be asked of the same
 * columns. Leads are taken one by one, so they may come from a generator.
 */
export function leadColumns({ fields }, leads) {
    let count = 0;
    const columns = new Map(Object.values(fields).map(({ id, type }) => [id, growingFieldColumn(type)]));
    const columnOf = (id) => {
        const column = columns.get(id) ?? growingFieldColumn(undefined);
        if (!columns.has(id))
            columns.set(id, column);
        return column;
    };
    const recordedStages = growingCodeColumn();
    const [objectionFrom, recycledAt] = [growingInstants(), growingInstants()];
    const [consents, events] = [growingConsentColumns(), growingEventColumns()];
    for (const lead of leads) {
        const place = count++;
        for (const id of Object.keys(lead.values)) {
            const value = ownValue(lead.values, id);
            if (value !== undefined)
                columnOf(id).put(place, value);
        }
        if (lead.recordedStage !== undefined)
            recordedStages.put(place, lead.recordedStage);
        if (lead.objectionFrom !== undefined)
            objectionFrom.put(place, lead.objectionFrom);
        if (lead.recycledAt !== undefined)
            recycledAt.put(place, lead.recycledAt);
        consents.put(lead.consents);
        events.put(lead.events);
    }
    const [objections, recycles] = [objectionFrom, recycledAt].map((instants) => instants.finished(count));
    return {
        leads: count,
        fields: Object.fromEntries([...columns].map(([id, column]) => [id, column.finished(count)])),
        recordedStages: recordedStages.finished(count),
        ...(objections?.some(Number.isFinite) && { objectionFrom: objections }),
        ...(recycles?.some(Number.isFinite) && { recycledAt: recycles }),
        consents: consents.finished(),
        events: events.finished(),
    };
}
/** Infinity, an instant that never comes, where nothing is put. */
function growingInstants() {
    return growingNumbers(Number.POSITIVE_INFINITY);
}
