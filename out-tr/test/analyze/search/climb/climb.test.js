import { describe, expect, it } from 'vitest';
import { openBudget } from '../../../../src/analyze/budget.js';
import { compare } from '../../../../src/analyze/compare/compare.js';
import { createRandom } from '../../../../src/support/random.js';
import { versionPair } from '../../generate/pair/version-pair.js';
import { sizeOf } from '../../generate/size.js';
describe('a changed weight among a hundred rules', () => {
    it('is shown by leads of a few events in every kind, where not all leads can be asked', () => {
        const { before, after } = versionPair('weight', sizeOf(100), createRandom(0));
        const compared = compare(before, after, openBudget({}));
        if ('notComparable' in compared)
            throw new Error(compared.notComparable);
        const answers = compared.kinds.flatMap(({ cases }) => cases.map(({ answer }) => answer));
        expect(answers.filter(({ answer }) => answer === 'unknown')).toEqual([]);
        const shown = answers.flatMap((answer) => (answer.answer === 'refuted' ? [answer.witness.sample] : []));
        expect(shown.length).toBeGreaterThan(8);
        for (const { timeline } of shown)
            expect(timeline.length).toBeLessThan(13);
    });
});
