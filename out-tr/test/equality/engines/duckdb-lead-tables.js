import { DuckDBDataChunkWriter } from '@duckdb/node-api';
import { leadTables } from '../../../src/sql/lead-tables.js';
import { sqlTypes } from '../../../src/sql/sql-type.js';
import { leadTableRows } from './lead-table-rows.js';
/** Puts the leads into the tables of the agreement, in place of those that were there. */
export async function fillLeadTables(connection, agreement, leads) {
    const tables = leadTables(agreement);
    const rows = leadTableRows(tables, leads);
    await fill(connection, tables.lead, rows.lead);
    await fill(connection, tables.event, rows.event);
    await fill(connection, tables.consent, rows.consent);
}
async function fill(connection, { name, columns }, rows) {
    await connection.run(`CREATE OR REPLACE TABLE ${quoted(name)} (${columns.map(declaration).join(', ')})`);
    const appender = await connection.createAppender(name);
    const writer = DuckDBDataChunkWriter.forAppender(appender);
    const wide = columns.map(({ type }) => sqlTypes[type] === 'BIGINT');
    for (const row of rows)
        writer.appendRow(row.map((cell, index) => (wide[index] ? bigintOf(cell) : cell)));
    writer.flush();
    appender.closeSync();
}
function declaration({ name, type, nullable }) {
    return `${quoted(name)} ${sqlTypes[type]}${nullable ? '' : ' NOT NULL'}`;
}
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function bigintOf(cell) {
    return typeof cell === 'number' ? BigInt(cell) : cell;
}
