import { csvOf, eventTypes, leadTypes } from '../sql/csv-reading.js';
/** Both files read by DuckDB with the types of their columns, every column added up. */
export function scanOfCsv({ lead, event }) {
    return `SELECT CAST((SELECT ${sumOf(leadTypes)} FROM ${csvOf(lead, leadTypes)})
    + (SELECT ${sumOf(eventTypes)} FROM ${csvOf(event, eventTypes)}) AS DOUBLE)`;
}
function sumOf(types) {
    return Object.entries(types)
        .map(([name, type]) => `coalesce(sum(${numberIn(name, type)}), 0)`)
        .join(' + ');
}
function numberIn(name, type) {
    switch (type) {
        case 'VARCHAR':
            return `strlen(${name})`;
        case 'TIMESTAMP':
            return `epoch_ms(${name})`;
        case 'BOOLEAN':
            return `CAST(${name} AS INT)`;
        default:
            return name;
    }
}
