import { expect, test } from 'vitest';
import { scoreRow } from '../../src/evaluate/score-row.js';
import { dialects } from '../../src/sql/dialects/index.js';
import { scoreQuery } from '../../src/sql/score-query.js';
import { noDuckDb, openDuckDb } from './duckdb-engine.js';
import { agreement, asOf, leads } from './long-decay.js';
import { loadLeads, scoreRowsBySql } from './score-rows.js';
test('points that change on thirty thousand days are looked up to the last of them', async () => {
    const connection = await openDuckDb();
    if (connection === undefined)
        return console.warn(noDuckDb);
    await loadLeads(connection, agreement, leads);
    const rows = await scoreRowsBySql(connection, agreement, asOf);
    expect(leads.map(({ id }) => rows.get(id))).toEqual(leads.map((lead) => scoreRow(agreement, lead, asOf)));
    expect(new Set([...rows.values()].map(({ total }) => total)).size).toBeGreaterThan(8);
});
/** A row of expressions for each day took an engine half a minute to read. */
test.each(dialects)('they stand in the statement for $id as lists', (dialect) => {
    const lines = scoreQuery(agreement, { asOf, dialect }).split('\n');
    expect(lines.length).toBeLessThan(1000);
});
