import { describe, expect, test } from 'vitest';
import { salesforce } from '../../src/compile/salesforce/salesforce.js';
import { openArtefactComparison } from '../../src/connect/compare-artefacts.js';
import { agreementIn } from './agreements.js';
/** Deductions that are not spelled out step by step: without a floor, and with one that lies many steps below. */
const rules = [
    { what: 'without a floor', text: 'points: -10\n            every: 30 days' },
    { what: 'with a floor', text: 'points: -10\n            every: 30 days\n            floor: -1000' },
];
describe.each(rules)('a deduction $what', ({ text }) => {
    const agreement = agreementIn('examples/gitlab', (file) => file.replace(/points: -10\s+every: 30 days/, text));
    const configuration = agreement.targets['salesforce'];
    if (configuration === undefined)
        throw new Error('no Salesforce');
    const { artifacts } = salesforce.compile(agreement, configuration);
    const field = artifacts.find(({ path }) => path.includes('LP_Points_Engagement_Decline__c'));
    const compare = openArtefactComparison(agreement, { milliseconds: 60_000, now: () => performance.now() });
    function answerTo(edited) {
        const content = edited(field?.content ?? '');
        const [result] = compare([{ path: field?.path ?? '', content }]);
        if (result === undefined)
            throw new Error('not compared');
        return result.answer;
    }
    test('says what it should', () => {
        expect(answerTo((content) => content)).toEqual({ answer: 'proved', tier: 'normal form' });
    });
    test.each([
        ['days that are a second longer', (text) => text.replace('2592000)', '2592001)'), -10, 0, 30],
        ['more points', (text) => text.replace(') * (0 - 10)', ') * (0 - 11)'), -10, -11, 30],
        [
            'a floor that is reached too soon',
            (text) => text.replace('FLOOR(', 'MIN(5, FLOOR(').replace('2592000)', '2592000))'),
            -60,
            -50,
            180,
        ],
    ])('%s: answered with a lead', (_, edited, expected, got, days) => {
        const answer = answerTo(edited);
        if (answer.answer !== 'refuted')
            throw new Error('no lead');
        const { sample, ...values } = answer.witness;
        expect(values).toEqual({ expected, got });
        const ages = sample.timeline.flatMap(({ at, what }) => (what === 'signal' ? [sample.asOf - at] : []));
        expect(ages).toEqual([days * 86_400_000]);
    });
    test('what differs only after more time than is looked at is not called the same', () => {
        const answer = answerTo((text) => text.replace('FLOOR(', 'MIN(500, FLOOR(').replace('2592000)', '2592000))'));
        expect(answer.answer).not.toBe('proved');
    });
});
