import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPercentage, parsePercentage, parseRational } from '../../src/support/fraction-text.js';
import { add, compareRationals, divide, formatRational, multiply, rational, subtract, } from '../../src/support/rational.js';
import { roundQuotient, roundToScale } from '../../src/support/rounding.js';
import { formatScaledDecimal, parseScaledDecimal } from '../../src/support/scaled-decimal.js';
const fraction = fc
    .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
    .map(([a, b]) => rational(a, b));
describe('rational', () => {
    it('is in lowest terms with a positive denominator', () => {
        expect(rational(6, -4)).toEqual({ numerator: -3, denominator: 2 });
        expect(rational(0, 7)).toEqual({ numerator: 0, denominator: 1 });
    });
    it('adds and multiplies without loss', () => {
        fc.assert(fc.property(fraction, fraction, (a, b) => {
            expect(subtract(add(a, b), b)).toEqual(a);
            if (b.numerator !== 0)
                expect(divide(multiply(a, b), b)).toEqual(a);
            expect(Math.sign(compareRationals(a, b))).toBe(Math.sign(subtract(a, b).numerator));
        }));
    });
    it('refuses what is not a fraction of safe integers', () => {
        expect(() => rational(1, 0)).toThrow(RangeError);
        expect(() => multiply(rational(2 ** 40), rational(2 ** 40))).toThrow(RangeError);
    });
});
describe('parseRational', () => {
    it.each([
        ['1/2', '1/2'],
        ['25 %', '1/4'],
        ['33.3 %', '333/1000'],
        ['12.5', '25/2'],
        ['-1/3', '-1/3'],
        ['-0.50', '-1/2'],
        ['6/3', '2'],
    ])('%s = %s', (text, value) => {
        const parsed = parseRational(text);
        expect(parsed && formatRational(parsed)).toBe(value);
    });
    it.each(['', '1/0', '25%', '25  %', '.5', '1.', '1e3', '1/2 %', ' 1', '9'.repeat(30)])('refuses %j', (text) => {
        expect(parseRational(text)).toBeUndefined();
    });
    it('formats a percentage as it is written', () => {
        for (const text of ['95 %', '33.3 %', '0.05 %', '0 %', '150 %', '100 %']) {
            const share = parsePercentage(text);
            expect(share && formatPercentage(share)).toBe(text);
        }
        expect(formatPercentage(rational(1, 3))).toBe('1/3');
    });
});
describe('rounding', () => {
    it.each([
        [rational(5, 2), 0, 3],
        [rational(-5, 2), 0, -3],
        [rational(1005, 1000), 2, 101],
        [rational(-1, 3), 0, 0],
        [rational(80, 3), 2, 2667],
    ])('%j at scale %i is %i', (value, scale, expected) => {
        expect(roundToScale(value, scale)).toBe(expected);
    });
    it('goes half away from zero for either sign of the denominator', () => {
        expect(roundQuotient(3n, -2n)).toBe(-2n);
        expect(roundQuotient(-3n, -2n)).toBe(2n);
    });
});
describe('scaled decimals', () => {
    it.each([
        ['12.50', 2, 1250],
        ['12.500', 2, 1250],
        ['-0', 0, 0],
        ['7', 2, 700],
        ['-1.5', 1, -15],
    ])('%s at scale %i is %i', (text, scale, value) => {
        expect(parseScaledDecimal(text, scale)).toBe(value);
    });
    it.each(['12.505', '', '1,5', '1e2', '99999999999999999'])('refuses %j at scale 2', (text) => {
        expect(parseScaledDecimal(text, 2)).toBeUndefined();
    });
    it('formats what it parses', () => {
        fc.assert(fc.property(fc.maxSafeInteger(), fc.nat({ max: 6 }), (value, scale) => {
            expect(parseScaledDecimal(formatScaledDecimal(value, scale), scale)).toBe(value);
        }));
    });
});
