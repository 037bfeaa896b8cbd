import { describe, expect, it } from 'vitest';
import { drawTokens } from './draw.js';
import { operators } from './operators/index.js';
import { brokenOf } from './report.js';
import { judgeTokens, subjects } from './study.js';
/** The long form is `npm run long:token-mutations`. */
const share = { part: 0, parts: 1, wanted: 12, seed: 7, milliseconds: 1500 };
describe('changes of one token', { timeout: 300_000 }, () => {
    it('are drawn from every operator', () => {
        const drawn = drawTokens(subjects(), share.seed);
        const found = new Set();
        for (let count = 0; count < 3 * operators.length; count++) {
            const { value } = drawn.next();
            if (value !== undefined)
                found.add(value.operator);
        }
        expect([...found].sort()).toEqual(operators.map(({ id }) => id).sort());
    });
    it('are shown by leads that the evaluator confirms, wherever they are shown', () => {
        const judged = judgeTokens(share);
        expect(judged).toHaveLength(share.wanted);
        expect(brokenOf(judged)).toEqual([]);
        expect(judged.filter(({ answer }) => answer !== 'unknown').length).toBeGreaterThan(0);
    });
});
