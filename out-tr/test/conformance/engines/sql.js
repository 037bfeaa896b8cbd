import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
import { sqlScoring } from '../sql/adapters.js';
/** The relational models, in DuckDB. Of each expectation only what SQL gives is compared (`../README.md`). */
export const sql = {
    id: 'sql',
    open: async () => {
        const connection = await openDuckDb();
        if (connection === undefined)
            throw new Error(noDuckDb);
        return { 'leadpact-vectors/scoring/1': sqlScoring(connection) };
    },
};
