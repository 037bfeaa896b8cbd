import { postgres } from '../../src/sql/dialects/postgres.js';
import { scoreQuery } from '../../src/sql/score-query.js';
import { leadTableStatements } from './lead-rows.js';
/** The rows of `score` as PostgreSQL gives them, in the order of the leads. */
export function scoreRowsByPostgres(server, agreement, leads, asOf) {
    const query = scoreQuery(agreement, { asOf, dialect: postgres });
    const statements = [
        'SET client_min_messages = error',
        ...leadTableStatements(agreement, leads, postgres),
        `SELECT coalesce(json_agg(row), '[]') FROM (${query}) AS row`,
    ];
    // The boundary to the database: it names the columns as the row does.
    const rows = JSON.parse(server.run(`${statements.join(';\n')};\n`));
    const byLead = new Map(rows.map(({ lead_id: id, ...row }) => [id, row]));
    if (byLead.size !== leads.length)
        throw new Error(`${byLead.size} rows for ${leads.length} leads`);
    return leads.flatMap(({ id }) => byLead.get(id) ?? []);
}
