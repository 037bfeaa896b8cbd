import { ownValue } from '../../../src/support/own-value.js';
import { cellOf } from './table-cell.js';
/**
 * Leads as an export brings them: oldest events first, some with an excluded twin, and with every way of saying that a
 * fact was known at once.
 */
export function leadTableRows(tables, leads) {
    return {
        lead: leads.map((record) => rowOf(tables.lead, (column) => leadCell(record, column))),
        event: leads.flatMap((record) => eventRows(tables.event, record)),
        consent: leads.flatMap((record) => consentRows(tables.consent, record)),
    };
}
function rowOf({ columns }, cell) {
    return columns.map(cell);
}
function leadCell({ id, values, recordedStage, objectionFrom, recycledAt }, { name, type }) {
    switch (name) {
        case 'lead_id':
            return id;
        case 'account_id':
        case 'created_at':
            return null;
        case 'recorded_stage':
            return recordedStage ?? null;
        case 'objection_at':
            return objectionFrom ?? null;
        case 'recycled_at':
            return recycledAt ?? null;
        default:
            return cellOf(ownValue(values, name), type);
    }
}
function eventRows(table, { id: lead, events }) {
    return events.toReversed().flatMap((event, index) => {
        const row = (isExcluded) => rowOf(table, ({ name, type }) => {
            switch (name) {
                case 'event_id':
                    return isExcluded ? `${event.id}-again` : event.id;
                case 'lead_id':
                    return lead;
                case 'signal_id':
                    return event.signal;
                case 'occurred_at':
                    return event.at;
                case 'logged_at':
                    return loggedAt(event, index);
                case 'is_excluded':
                    return isExcluded || (index % 2 === 0 ? null : false);
                default:
                    return cellOf(ownValue(event.properties, name), type);
            }
        });
        return index % 7 === 3 ? [row(true), row(false)] : [row(false)];
    });
}
function consentRows(table, { id: lead, consents }) {
    return consents.map((consent, index) => rowOf(table, ({ name }) => {
        switch (name) {
            case 'lead_id':
                return lead;
            case 'row_number':
                return isNumberedAlike(consents, index) ? index - 1 : index;
            case 'purpose_id':
                return consent.purpose;
            case 'consent_state':
                return consent.state;
            case 'occurred_at':
                return consent.at;
            case 'logged_at':
                return loggedAt(consent, index);
            default:
                throw new Error(`a consent has no ${name}`);
        }
    }));
}
/** Of two with one number at one instant the withdrawal counts, so it need not have a number of its own. */
function isNumberedAlike(consents, index) {
    const [before, own] = [consents[index - 1], consents[index]];
    return before?.at === own?.at && before?.state === 'given' && own?.state === 'withdrawn';
}
/** A fact known at once: nothing, the same instant, or one before it. */
function loggedAt(fact, index) {
    if (fact.from > fact.at)
        return fact.from;
    return [null, fact.at, fact.at - 1000][index % 3] ?? null;
}
