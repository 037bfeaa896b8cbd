import { beforeAll, describe, expect, test } from 'vitest';
import { scoreRow } from '../../src/evaluate/score-row.js';
import { loadAgreement } from '../../src/index.js';
import { noDuckDb, openDuckDb } from './duckdb-engine.js';
import { recordOf } from './sample-record.js';
import { loadLeads, scoreRowsBySql } from './score-rows.js';
let connection;
beforeAll(async () => {
    connection = await openDuckDb();
});
describe('SQL and the evaluator give the same rows for the sample leads of', () => {
    test.each(['.', 'examples/gitlab'])('%s', async (folder) => {
        if (connection === undefined)
            return console.warn(noDuckDb);
        const { agreement } = loadAgreement(folder);
        if (agreement === undefined)
            throw new Error('the agreement does not load');
        const leads = agreement.samples.map(recordOf);
        await loadLeads(connection, agreement, leads);
        const instants = [...new Set(agreement.samples.map(({ asOf }) => asOf))].slice(0, 8);
        for (const asOf of instants) {
            const rows = await scoreRowsBySql(connection, agreement, asOf);
            const expected = leads.map((lead) => ({ lead: lead.id, ...scoreRow(agreement, lead, asOf) }));
            expect(leads.map(({ id }) => ({ lead: id, ...rows.get(id) }))).toEqual(expected);
        }
    });
});
