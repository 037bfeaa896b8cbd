import { afterAll, describe, expect, test } from 'vitest';
import { scoreRow } from '../../src/evaluate/score-row.js';
import { loadAgreement } from '../../src/index.js';
import * as longDecay from './long-decay.js';
import { scoreRowsByPostgres } from './postgres-rows.js';
import { noPostgres, startPostgres } from './postgres-server.js';
import { recordOf } from './sample-record.js';
const server = startPostgres();
afterAll(() => server?.stop());
describe('the same statement in PostgreSQL gives the rows of the evaluator for', () => {
    test.each(['.', 'examples/gitlab'])('the sample leads of %s', (folder) => {
        const { agreement } = loadAgreement(folder);
        if (agreement === undefined)
            throw new Error('the agreement does not load');
        if (server === undefined)
            return console.warn(noPostgres);
        const leads = agreement.samples.map(recordOf);
        for (const asOf of [...new Set(agreement.samples.map((sample) => sample.asOf))].slice(0, 4)) {
            const expected = leads.map((lead) => scoreRow(agreement, lead, asOf));
            expect(scoreRowsByPostgres(server, agreement, leads, asOf)).toEqual(expected);
        }
    });
    test('points that change on thirty thousand days', () => {
        if (server === undefined)
            return console.warn(noPostgres);
        const { agreement, leads, asOf } = longDecay;
        const expected = leads.map((lead) => scoreRow(agreement, lead, asOf));
        expect(scoreRowsByPostgres(server, agreement, leads, asOf)).toEqual(expected);
    });
});
