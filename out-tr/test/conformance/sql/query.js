import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { duckdb } from '../../../src/sql/dialects/duckdb.js';
import { scoreTables } from '../../../src/sql/score-query.js';
import { loadLeads } from '../../sql/score-rows.js';
/**
 * Columns on the way from the facts of some leads to their routes, by lead. The engine need not work out those that
 * nobody asks for.
 */
export async function columnsOf(connection, agreement, leads, asOf, asked = ['*']) {
    await loadLeads(connection, agreement, leads);
    const { tables, last } = scoreTables(agreement, { asOf, dialect: duckdb });
    const columns = ['lead_id', ...asked].join(', ');
    return rowsByLead(connection, `WITH RECURSIVE ${tables.join(',\n')} SELECT ${columns} FROM ${last}`);
}
export async function rowsByLead(connection, query) {
    const rows = (await connection.runAndReadAll(query)).getRowObjects();
    return new Map(rows.map((row) => [String(row['lead_id']), row]));
}
/** The record an export made at asOf would have of a lead. */
export function recordAt(dictionary, lead, asOf) {
    const history = historyOf(lead);
    return {
        ...history,
        id: lead.id,
        values: momentAt(dictionary, history, asOf).facts.values,
        ...(lead.recordedStage !== undefined && { recordedStage: lead.recordedStage }),
    };
}
