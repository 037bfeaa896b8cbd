import { scoreRowsBySql } from '../../sql/score-rows.js';
import { fillLeadTables } from './duckdb-lead-tables.js';
/** The SQL models, run by DuckDB on the leads as tables; one database for all agreements, its tables replaced each time. */
export function sqlEngine(connection) {
    return {
        name: 'sql',
        rows: async (agreement, leads, asOf) => {
            await fillLeadTables(connection, agreement, leads);
            const rows = await scoreRowsBySql(connection, agreement, asOf);
            if (rows.size !== leads.length)
                throw new Error(`${rows.size} rows for ${leads.length} leads`);
            return leads.flatMap(({ id }) => rows.get(id) ?? []);
        },
    };
}
