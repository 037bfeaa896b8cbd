import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../src/evaluate/history.js';
import { momentAt } from '../../../src/evaluate/moment.js';
import { rowProgramOf } from '../../../src/evaluate/program/row-program.js';
import { loadAgreement } from '../../../src/index.js';
import { fixtures } from './fixtures.js';
import { randomRows } from './random-rows.js';
import { sameRow } from './same-row.js';
import { wideAgreement } from './wide-agreement.js';
const dayMs = 86_400_000;
const folders = ['.', 'examples/gitlab'].map((folder) => ({ name: folder, agreement: inFolder(folder) }));
function inFolder(folder) {
    const { agreement } = loadAgreement(folder);
    if (agreement === undefined)
        throw new Error(`${folder}: the agreement does not load`);
    return agreement;
}
describe.each(folders)('the program of $name gives the rows of the explaining evaluator', ({ agreement }) => {
    it('for its sample leads, at their instant and around it', () => {
        expect(agreement.samples.length).toBeGreaterThan(10);
        const rows = agreement.samples.flatMap((sample) => [0, -90, -7, 1, 30, 400].map((days) => {
            const asOf = sample.asOf + days * dayMs;
            return sameRow(agreement, recordAt(agreement, sample, asOf), asOf);
        }));
        expect(distinct(rows, 'stage')).toBeGreaterThan(2);
        expect(distinct(rows, 'route')).toBeGreaterThan(3);
    });
});
/** The sample as an export of that instant shows it. */
function recordAt(agreement, sample, asOf) {
    const history = historyOf(sample);
    const { id, recordedStage } = sample;
    const { values } = momentAt(agreement, history, asOf).facts;
    return { ...history, id, values, ...(recordedStage !== undefined && { recordedStage }) };
}
const all = [
    ...folders,
    ...fixtures,
    { name: 'an agreement without a score reset', agreement: withoutReset(wideAgreement()) },
    { name: 'an agreement without a scoring', agreement: { ...wideAgreement(), scorings: {} } },
];
describe.each(all)('the program of $name', ({ agreement }) => {
    it('gives the rows of the explaining evaluator for random leads', { timeout: 120_000 }, () => {
        const rows = randomRows(agreement, 600, 20_261_128);
        const scorings = Object.values(agreement.scorings);
        expect(distinct(rows, 'stage')).toBeGreaterThan(2);
        expect(distinct(rows, 'route')).toBeGreaterThan(2);
        expect(distinct(rows, 'total') > 20).toBe(scorings.length > 0);
        expect(distinct(rows, 'cell') > 4).toBe(scorings.some(({ grades }) => grades.length > 0));
    });
    it('is compiled once', () => {
        expect(rowProgramOf(agreement)).toBe(rowProgramOf(agreement));
    });
});
function withoutReset({ lifecycle, ...agreement }) {
    return { ...agreement, lifecycle: { ...lifecycle, cycles: { max: 1, scoreReset: 'none' } } };
}
function distinct(rows, column) {
    return new Set(rows.map((row) => row[column])).size;
}
