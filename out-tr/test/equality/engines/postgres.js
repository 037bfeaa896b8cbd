import { scoreRowsByPostgres } from '../../sql/postgres-rows.js';
/** The same SQL models in PostgreSQL, a session for each agreement. */
export function postgresEngine(server) {
    return {
        name: 'postgres',
        rows: (agreement, leads, asOf) => scoreRowsByPostgres(server, agreement, leads, asOf),
    };
}
