import { leadTables } from '../../src/sql/lead-tables.js';
import { sqlTypes } from '../../src/sql/sql-type.js';
import { dayOfDate } from '../../src/support/local-date.js';
import { ownValue } from '../../src/support/own-value.js';
/** Statements that create the normalised tables of some leads and fill them. */
export function leadTableStatements(agreement, leads, dialect) {
    const { lead, event, consent } = leadTables(agreement);
    return [
        ...tableStatements(lead, leads.map(leadRow), dialect),
        ...tableStatements(event, leads.flatMap(eventRowsOf), dialect),
        ...tableStatements(consent, leads.flatMap(consentRowsOf), dialect),
    ];
}
function leadRow({ id, recordedStage, objectionFrom, recycledAt, values }) {
    return {
        ...values,
        lead_id: id,
        recorded_stage: recordedStage ?? null,
        objection_at: objectionFrom ?? null,
        recycled_at: recycledAt ?? null,
    };
}
function eventRowsOf({ id: lead, events }) {
    return events.map(({ id, signal, at, from, properties }) => ({
        ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value || null])),
        event_id: id,
        lead_id: lead,
        signal_id: signal,
        occurred_at: at,
        logged_at: from,
        is_excluded: false,
    }));
}
function consentRowsOf({ id: lead, consents }) {
    return consents.map(({ purpose, state, at, from }, index) => ({
        lead_id: lead,
        row_number: index + 1,
        purpose_id: purpose,
        consent_state: state,
        occurred_at: at,
        logged_at: from,
    }));
}
function tableStatements({ name, columns }, rows, dialect) {
    const declared = columns.map((column) => `${dialect.name(column.name)} ${sqlTypes[column.type]}`);
    const create = `CREATE TEMP TABLE ${name} (${declared.join(', ')})`;
    if (rows.length === 0)
        return [`DROP TABLE IF EXISTS ${name}`, create];
    const values = rows.map((row) => `(${columns.map((column) => literal(column, row, dialect)).join(', ')})`);
    return [`DROP TABLE IF EXISTS ${name}`, create, `INSERT INTO ${name} VALUES ${values.join(',\n')}`];
}
/** A date is written as its day, a set between line feeds, an empty text or set as NULL. */
function literal({ name, type }, row, dialect) {
    const value = ownValue(row, name);
    if (value === undefined || value === null || value === '')
        return 'NULL';
    if (typeof value === 'object')
        return value.length === 0 ? 'NULL' : dialect.text(`\n${value.join('\n')}\n`);
    if (typeof value !== 'string')
        return String(value);
    return type === 'date' ? String(dayOfDate(value)) : dialect.text(value);
}
