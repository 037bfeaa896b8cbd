import { expect, test } from 'vitest';
import { scoreRow } from '../../src/evaluate/score-row.js';
import { loadAgreement } from '../../src/index.js';
import { noDuckDb, openDuckDb } from './duckdb-engine.js';
import { loadLeads, scoreRowsBySql } from './score-rows.js';
const asOf = Date.UTC(2026, 5, 1);
/** Ten thousand events of one signal, one every seven minutes. */
function heavyLead(signal) {
    const events = Array.from({ length: 10_000 }, (_, index) => {
        const at = asOf - index * 7 * 60_000;
        return {
            id: String(index).padStart(5, '0'),
            signal,
            at,
            from: at,
            properties: { asset: `asset ${index % 50}` },
        };
    });
    const consents = ['web-tracking', 'email-marketing'].map((purpose) => {
        return { purpose, state: 'given', at: 0, from: 0 };
    });
    return { id: signal, values: {}, events, consents };
}
test('a lead with ten thousand events of one type is counted to the last one, and its neighbours are not touched', async () => {
    const connection = await openDuckDb();
    if (connection === undefined)
        return console.warn(noDuckDb);
    const { agreement } = loadAgreement('.');
    if (agreement === undefined)
        throw new Error('the agreement does not load');
    const quiet = { id: 'quiet', values: {}, events: [], consents: [] };
    const leads = [heavyLead('pricing-page-visit'), quiet, heavyLead('careers-page-visit')];
    await loadLeads(connection, agreement, leads);
    const rows = await scoreRowsBySql(connection, agreement, asOf);
    expect(leads.map(({ id }) => rows.get(id))).toEqual(leads.map((lead) => scoreRow(agreement, lead, asOf)));
});
