import { eventTables } from './events/event-tables.js';
import { consentTable, leadTable } from './lead-facts.js';
/** The tables up to `lead_fact`, one row per lead with everything that was asked of it; so they are written last. */
export function factTables(statement) {
    const events = eventTables(statement);
    return [...consentTable(statement), leadTable(statement), ...events];
}
