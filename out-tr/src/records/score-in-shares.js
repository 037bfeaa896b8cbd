import { duckdb } from '../sql/dialects/duckdb.js';
import { writeScoreRows } from './score-rows-sql.js';
/**
 * The same file as scoring all leads at once, by one share of them after the other: nothing of a score looks at another lead.
 * A share is what lies between two ids, so that the shares stand in the order of the rows, and nothing ever needs room for more
 * than one of them.
 */
export async function scoreInShares(engine, query, file, { count, scratch, onShare }) {
    const shares = sharesBetween(await boundsOf(engine, count));
    const parts = shares.map((_, share) => `${scratch}/share-${share}.parquet`);
    await renameViews(engine, (table) => [table, wholeOf(table)]);
    try {
        for (const [share, holds] of shares.entries()) {
            onShare(share + 1, shares.length);
            for (const table of tables)
                await engine.run(shareView(table, holds));
            await engine.run(`COPY (${query}\nORDER BY lead_id) TO ${duckdb.text(parts[share] ?? '')} (FORMAT parquet, USE_TMP_FILE false)`);
        }
    }
    finally {
        for (const table of tables)
            await engine.run(`DROP VIEW IF EXISTS ${table}`);
        await renameViews(engine, (table) => [wholeOf(table), table]);
    }
    // The engine keeps the order of the files and of their rows.
    const scored = `SELECT * FROM read_parquet([${parts.map(duckdb.text).join(', ')}])`;
    await engine.run(writeScoreRows(scored, file, 'sorted'));
}
/** Ids between which about equally many leads lie; fewer where leads are few. */
async function boundsOf(engine, count) {
    const fractions = Array.from({ length: count - 1 }, (_, place) => `${place + 1}.0 / ${count}`);
    const sampled = `SELECT lead_id FROM (SELECT lead_id FROM lead) USING SAMPLE reservoir(${sampleSize} ROWS)`;
    const bounds = await engine.rows(`SELECT DISTINCT unnest(quantile_disc(lead_id, [${fractions.join(', ')}])) AS bound FROM (${sampled}) ORDER BY bound`);
    return bounds.map(({ bound }) => String(bound));
}
const sampleSize = 20_000;
/** One condition per share; every id fulfils exactly one of them. */
function sharesBetween(bounds) {
    return [undefined, ...bounds].map((from, place) => {
        const until = bounds[place];
        const parts = [
            ...(from === undefined ? [] : [`lead_id >= ${duckdb.text(from)}`]),
            ...(until === undefined ? [] : [`lead_id < ${duckdb.text(until)}`]),
        ];
        return parts.join(' AND ') || 'TRUE';
    });
}
/** Everything that is known of a lead, each with its id. */
const tables = ['lead', 'event', 'consent'];
const wholeOf = (table) => `whole_${table}`;
function shareView(table, holds) {
    return `CREATE OR REPLACE VIEW ${table} AS SELECT * FROM ${wholeOf(table)} WHERE ${holds}`;
}
async function renameViews(engine, names) {
    for (const table of tables) {
        const [from, to] = names(table);
        await engine.run(`ALTER VIEW ${from} RENAME TO ${to}`);
    }
}
