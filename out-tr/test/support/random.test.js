import { describe, expect, it } from 'vitest';
import { createRandom, seedOf } from '../../src/support/random.js';
import { skewed } from '../../src/support/skewed.js';
import { firstAbove, pickWeighted, weighted } from '../../src/support/weighted.js';
const numbers = (count, draw) => Array.from({ length: count }, draw);
describe('createRandom', () => {
    it('gives these numbers on every machine and in every version', () => {
        const random = createRandom(1, 2, 3);
        expect(numbers(6, () => random.below(1000))).toMatchInlineSnapshot(`
      [
        524,
        34,
        90,
        584,
        53,
        680,
      ]
    `);
        expect(numbers(3, () => random.below(2 ** 53))).toMatchInlineSnapshot(`
      [
        3096611215752776,
        6622416479936786,
        3062601457851068,
      ]
    `);
        expect([seedOf(''), seedOf('webinar'), seedOf('Messe ü 😀')]).toMatchInlineSnapshot(`
      [
        0,
        921670531,
        1180140894,
      ]
    `);
    });
    it('gives other numbers for other seeds, also beyond 32 bits and in another order', () => {
        const seeds = [[], [0], [1], [0, 1], [1, 0], [2 ** 32], [2 ** 53 - 1], [-1], [2 ** 31]];
        const streams = seeds.map((seed) => {
            const random = createRandom(...seed);
            return numbers(4, () => random.below(2 ** 32)).join();
        });
        expect(new Set(streams).size).toBe(seeds.length);
    });
    it.each([1, 2, 7, 1000, 2 ** 21, 2 ** 21 + 1, 2 ** 32, 2 ** 53])('stays below %d', (n) => {
        const random = createRandom(n);
        const drawn = numbers(2000, () => random.below(n));
        expect(drawn.every((each) => Number.isSafeInteger(each) && each >= 0 && each < n)).toBe(true);
        if (n >= 1000)
            expect(Math.abs(drawn.reduce((sum, each) => sum + each / n, 0) / 2000 - 0.5)).toBeLessThan(0.03);
    });
    it('favours no number (chi-square over sixteen classes, 99.9 % bound 37.7)', () => {
        const random = createRandom(42);
        const classes = new Map();
        for (let draw = 0; draw < 16_000; draw++) {
            const drawn = random.below(16);
            classes.set(drawn, (classes.get(drawn) ?? 0) + 1);
        }
        const square = [...classes.values()].reduce((sum, each) => sum + (each - 1000) ** 2 / 1000, 0);
        expect(classes.size).toBe(16);
        expect(square).toBeLessThan(37.7);
    });
    it('neighbouring seeds have nothing in common', () => {
        const firsts = numbers(1000, () => 0).map((_, seed) => createRandom(seed).below(2));
        const heads = firsts.reduce((sum, each) => sum + each, 0);
        expect(heads).toBeGreaterThan(430);
        expect(heads).toBeLessThan(570);
    });
    it('has chances and picks, but nothing to pick from an empty list', () => {
        const random = createRandom(1);
        expect(random.chance(0, 10)).toBe(false);
        expect(random.chance(10, 10)).toBe(true);
        expect(new Set(numbers(100, () => random.pick([1, 2, 3])))).toEqual(new Set([1, 2, 3]));
        expect(() => random.pick([])).toThrow('nothing to pick');
    });
});
describe('weighted', () => {
    it('picks by weight and never a weight of 0', () => {
        const random = createRandom(9);
        const table = weighted([
            ['none', 0],
            ['one', 1],
            ['three', 3],
            ['never', 0],
        ]);
        const picked = Array.from({ length: 4000 }, () => pickWeighted(table, random));
        expect(new Set(picked)).toEqual(new Set(['one', 'three']));
        const threes = picked.filter((each) => each === 'three').length;
        expect(threes).toBeGreaterThan(2850);
        expect(threes).toBeLessThan(3150);
        expect(() => pickWeighted(weighted([['never', 0]]), random)).toThrow('nothing to pick');
    });
    it('finds the first number above another', () => {
        const rising = [1, 3, 3, 7];
        expect([0, 1, 2, 3, 6, 7].map((value) => firstAbove(rising, value))).toEqual([0, 1, 1, 3, 3, 4]);
        expect(firstAbove([], 0)).toBe(0);
    });
});
it('skewed numbers have their median in the middle and a long tail', () => {
    const random = createRandom(5);
    const drawn = Array.from({ length: 4001 }, () => skewed(random, 10_000)).sort((left, right) => left - right);
    expect(Math.abs((drawn[2000] ?? 0) - 10_000)).toBeLessThan(700);
    expect(drawn[0]).toBeGreaterThanOrEqual(1410);
    expect(drawn.at(-1)).toBeLessThanOrEqual(70_990);
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    expect(mean).toBeGreaterThan(13_000);
});
