import { expect, test } from 'vitest';
import { salesforce } from '../../src/compile/salesforce/salesforce.js';
import { openArtefactComparison } from '../../src/connect/compare-artefacts.js';
import { agreementIn } from './agreements.js';
/** The fields of the dimensions keep points in tenths; the total adds them up in whole ones. */
const agreement = agreementIn('.', (text) => text.replace('\nscale: 0', '\nscale: 1'));
const configuration = agreement.targets['salesforce'];
if (configuration === undefined)
    throw new Error('no Salesforce');
const { artifacts } = salesforce.compile(agreement, configuration);
const total = artifacts.find(({ path }) => path.includes('LP_Total__c'));
const compare = openArtefactComparison(agreement, { milliseconds: 100_000, now: () => performance.now() });
test('a total that adds up tenths says what it should', () => {
    expect(total?.content).toContain('MIN(100, MAX(0');
    const [result] = compare(total === undefined ? [] : [total]);
    expect(result?.answer).toEqual({ answer: 'proved', tier: 'normal form' });
});
test.each([
    ['MIN(100', 'MIN(99', 99, 100],
    ['MAX(0', 'MAX(1', 1, 0],
])('%s changed to %s in a total that adds up tenths is answered with a lead', (from, to, got, expected) => {
    const content = total?.content.replace(from, to) ?? '';
    const [result] = compare([{ path: total?.path ?? '', content }]);
    const { answer } = result ?? {};
    if (answer?.answer !== 'refuted')
        throw new Error('no lead');
    expect([answer.witness.got, answer.witness.expected]).toEqual([got, expected]);
}, 120_000);
