import { beforeAll, describe, expect, test } from 'vitest';
import { scoreRow } from '../../src/evaluate/score-row.js';
import { fixtureAgreement } from '../compile/fixture-agreement.js';
import { byId, definition } from '../compile/fixture-definition.js';
import { fixtureScoring } from '../compile/fixture-scoring.js';
import { noDuckDb, openDuckDb } from './duckdb-engine.js';
import { loadLeads, scoreRowsBySql } from './score-rows.js';
const dayMs = 86_400_000;
const asOf = Date.UTC(2026, 10, 28);
const most = 1_500_000_000;
const isPartner = { op: 'eq', attribute: 'partner', value: true };
const lead = {
    id: 'l',
    values: { partner: true },
    events: [{ id: 'e', signal: 'webinar', at: asOf - 5 * dayMs, from: asOf - 5 * dayMs, properties: {} }],
    consents: [],
};
const attribute = (id) => ({
    ...definition('scoring', id),
    kind: 'attribute',
    when: isPartner,
    points: most,
});
const inactivity = {
    ...definition('scoring', 'silence'),
    kind: 'inactivity',
    signals: ['webinar'],
    per: most,
    everyDays: 1,
};
let connection;
beforeAll(async () => {
    connection = await openDuckDb();
});
describe('1,500 points at a scale of six decimals fit 32 bits, twice as many do not', () => {
    test.each([
        ['in one group', [[attribute('a'), attribute('b')]]],
        ['in two groups', [[attribute('a')], [attribute('b')]]],
        ['times the days of silence', [[inactivity]]],
    ])('%s', async (_, groups) => {
        if (connection === undefined)
            return console.warn(noDuckDb);
        const agreement = withFit(groups);
        await loadLeads(connection, agreement, [lead]);
        const rows = await scoreRowsBySql(connection, agreement, asOf);
        const expected = scoreRow(agreement, lead, asOf);
        expect(Math.abs(expected.fit ?? 0)).toBeGreaterThan(2 ** 31);
        expect(rows.get('l')).toEqual(expected);
    });
});
/** The fixture with nothing but these groups in its fit, unbounded. */
function withFit(groups) {
    const fit = {
        id: 'fit',
        groups: groups.map((rules, index) => ({ ...definition('scoring', `g${index}`), rules })),
    };
    return fixtureAgreement({ scorings: byId([{ ...fixtureScoring, total: {}, dimensions: [fit] }]) });
}
