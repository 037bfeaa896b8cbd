import { describe, expect, it } from 'vitest';
import { BudgetEnded, openBudget, within } from '../../src/analyze/budget.js';
describe('a budget', () => {
    it('ends when its steps are taken', () => {
        const budget = openBudget({ steps: 10 });
        budget.spend(10);
        expect(() => budget.spend(1)).toThrow(BudgetEnded);
    });
    it('ends when its time is over, on the clock it was given', () => {
        let time = 0;
        const budget = openBudget({ milliseconds: 5, now: () => time });
        budget.spend(100_000);
        time = 6;
        expect(within(() => budget.spend(100_000))).toEqual({ exhausted: 'time' });
    });
    it('limits all that spends of it while a piece of work is done, and no longer', () => {
        const budget = openBudget({ steps: 100 });
        expect(within(() => budget.limited(10, () => budget.spend(11)))).toEqual({ exhausted: 'steps' });
        expect(within(() => budget.limited(10, () => budget.limited(50, () => budget.spend(12))))).toEqual({
            exhausted: 'steps',
        });
        budget.spend(77);
        expect(() => budget.limited(10, () => budget.spend(1))).toThrow(BudgetEnded);
    });
    it('gives each of several a share of what is left, and what one leaves over to the next', () => {
        const budget = openBudget({ steps: 100 });
        budget.allot(1 / 4);
        expect(() => budget.spend(26)).toThrow(BudgetEnded);
        budget.allot(1 / 2);
        budget.spend(37);
        expect(() => budget.spend(1)).toThrow(BudgetEnded);
        budget.allot(1);
        budget.spend(36);
        expect(() => budget.spend(1)).toThrow(BudgetEnded);
    });
    it('gives each of several a share of the time that is left', () => {
        let time = 0;
        const budget = openBudget({ milliseconds: 100, now: () => time });
        budget.allot(1 / 2);
        time = 51;
        expect(within(() => budget.spend(1))).toEqual({ exhausted: 'time' });
        budget.allot(1);
        time = 100;
        budget.spend(1);
        time = 101;
        expect(within(() => budget.spend(100_000))).toEqual({ exhausted: 'time' });
    });
    it('ends when what the process holds has grown too much', () => {
        let held = 1_000;
        const budget = openBudget({ bytes: 500, memory: () => held });
        budget.spend(100_000);
        held = 1_501;
        const work = () => {
            for (let step = 0; step < 100_000; step += 1)
                budget.spend(10);
        };
        expect(within(work)).toEqual({ exhausted: 'memory' });
    });
    it('gives what was found within it, and hides no other error', () => {
        expect(within(() => 7)).toEqual({ found: 7 });
        expect(() => within(() => {
            throw new TypeError('a bug');
        })).toThrow(TypeError);
    });
});
