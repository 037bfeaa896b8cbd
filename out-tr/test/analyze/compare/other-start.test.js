import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../src/analyze/budget.js';
import { compare } from '../../../src/analyze/compare/compare.js';
import { minimalAgreement } from '../minimal-agreement.js';
/** The promise as one version makes it: to whom, and from when on. */
function promised(applies, start) {
    const condition = applies === undefined ? '' : `applies: ${applies}\n`;
    return {
        sla: [
            ['clock:', `${condition}clock:`],
            ['start: { stage: mql }', `start: ${start}`],
        ],
    };
}
const [mql, sal, signal] = ['{ stage: mql }', '{ stage: sal }', '{ signal: demo-request }'];
const accepted = '{ reached: sal }';
const cases = [
    {
        name: 'a later start at which its condition holds',
        before: promised(accepted, mql),
        after: promised(accepted, sal),
        shown: [['first-contact newly', 'mql', 'sal']],
    },
    {
        name: 'an earlier start at which its condition does not hold',
        before: promised(accepted, sal),
        after: promised(accepted, mql),
        shown: [['first-contact no longer', 'sal', 'mql']],
    },
    {
        name: 'a later start of a promise to everybody',
        before: promised(undefined, mql),
        after: promised(undefined, sal),
        shown: [['first-contact otherwise', 'mql', 'sal']],
    },
    {
        name: 'a later start and another condition',
        before: promised('{ country: { eq: DE } }', mql),
        after: promised(accepted, sal),
        shown: [
            ['first-contact newly', 'mql', 'sal'],
            ['first-contact otherwise', 'mql', 'sal'],
        ],
    },
    {
        name: 'a start in a stage instead of with a signal',
        before: promised(accepted, signal),
        after: promised(accepted, mql),
        shown: [['first-contact no longer', 'sal', 'mql']],
    },
    {
        name: 'a start with a signal instead of in a stage',
        before: promised(accepted, mql),
        after: promised(accepted, signal),
        shown: [['first-contact newly', 'mql', 'sal']],
    },
];
describe('a promise that starts elsewhere', () => {
    it.each(cases)('$name', ({ before, after, shown }) => {
        const compared = compare(minimalAgreement(before), minimalAgreement(after), openBudget({}));
        if ('notComparable' in compared)
            throw new Error(compared.notComparable);
        const kind = compared.kinds.find((each) => each.kind === 'other-sla');
        const found = kind?.cases.flatMap(({ label, answer }) => {
            if (answer.answer === 'proved')
                return [];
            if (answer.answer === 'unknown')
                return [['unknown', label]];
            const stages = answer.witness.standings.map(({ facts }) => [...facts.reached].at(-1) ?? '');
            return [[label, ...stages]];
        });
        expect(found).toEqual(shown);
    });
});
