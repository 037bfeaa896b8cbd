import { leadId, loggedAt, rowNumber } from './fact-columns.js';
/** The tables of an agreement: one column for every field of leads and every property of its signals. */
export function leadTables({ fields, signals }) {
    const properties = [...new Set(Object.values(signals).flatMap((signal) => signal.properties))].sort();
    return {
        lead: { ...lead, columns: [...lead.columns, ...Object.values(fields).map(fieldColumn)] },
        event: { ...event, columns: [...event.columns, ...properties.map(propertyColumn)] },
        consent,
    };
}
const columnTypes = {
    boolean: 'boolean',
    date: 'date',
    decimal: 'integer',
    enum: 'text',
    integer: 'integer',
    set: 'set',
    text: 'text',
};
function fieldColumn({ id, type, scale }) {
    const unit = scale > 0 ? `, scaled by 10^${scale}` : '';
    return { name: id, type: columnTypes[type], nullable: true, description: `field ${id}${unit}` };
}
function propertyColumn(name) {
    return { name, type: 'text', nullable: true, description: `property ${name} of the event` };
}
const lead = {
    name: 'lead',
    description: 'A lead with the values it has now.',
    columns: [
        { name: 'lead_id', type: 'id', nullable: false, description: 'id in the source system' },
        { name: 'account_id', type: 'id', nullable: true, description: 'account the lead belongs to' },
        { name: 'created_at', type: 'instant', nullable: true, description: 'when the lead was created' },
        {
            name: 'recorded_stage',
            type: 'name',
            nullable: true,
            description: 'stage the source has recorded; NULL = the first',
        },
        {
            name: 'objection_at',
            type: 'instant',
            nullable: true,
            description: 'from when an objection to marketing is known',
        },
        {
            name: 'recycled_at',
            type: 'instant',
            nullable: true,
            description: 'the newest recycle; where it resets the score, events at or before it are not selected',
        },
    ],
};
const event = {
    name: 'event',
    description: 'Something a lead did.',
    columns: [
        { name: 'event_id', type: 'id', nullable: false, description: 'orders events of one instant' },
        leadId,
        { name: 'signal_id', type: 'name', nullable: false, description: 'signal of the agreement' },
        { name: 'occurred_at', type: 'instant', nullable: false, description: 'when it happened' },
        loggedAt,
        {
            name: 'is_excluded',
            type: 'boolean',
            nullable: true,
            description: 'a bot, an internal address or on an exclusion list: never selected',
        },
    ],
};
const consent = {
    name: 'consent',
    description: 'A consent given or withdrawn; of two at one instant the higher row_number counts, of equal ones the withdrawal.',
    columns: [
        leadId,
        rowNumber,
        { name: 'purpose_id', type: 'name', nullable: false, description: 'purpose of the agreement' },
        { name: 'consent_state', type: 'text', nullable: false, description: 'given or withdrawn' },
        { name: 'occurred_at', type: 'instant', nullable: false, description: 'when it was declared' },
        loggedAt,
    ],
};
