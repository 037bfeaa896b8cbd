import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDays, parseDays, parseSignedDays } from '../../src/support/days.js';
import { durationProblem, formatDuration, parseDuration } from '../../src/support/duration-text.js';
import { formatQuota, parseQuota } from '../../src/support/quota.js';
import { formatRate, parseRate } from '../../src/support/rate.js';
describe('durations', () => {
    it.each([
        ['4 business hours', { amount: 4, unit: 'businessHours' }],
        ['5 minutes', { amount: 5, unit: 'minutes' }],
        ['1 hour', { amount: 1, unit: 'hours' }],
        ['1 hours', { amount: 1, unit: 'hours' }],
        ['90 business minutes', { amount: 90, unit: 'businessMinutes' }],
        ['1 business day', { amount: 1, unit: 'businessDays' }],
        ['14 calendar days', { amount: 14, unit: 'calendarDays' }],
    ])('%s', (text, duration) => {
        expect(parseDuration(text)).toEqual(duration);
        expect(durationProblem(text)).toBeUndefined();
    });
    it.each([
        ['2 days', "'2 days' does not say whether business days or calendar days are meant"],
        ['hours', "'hours' does not begin with a number"],
        ['0 hours', "'0' is not a positive whole number"],
        ['-1 hours', "'-1' is not a positive whole number"],
        ['1.5 hours', "'1.5' is not a positive whole number"],
        ['04 hours', "'04' is not a number of at most six digits without a leading 0"],
        ['1000000 hours', "'1000000' is not a number of at most six digits without a leading 0"],
        ['4', "'4' has no unit"],
        ['4 ', "'4 ' has no unit"],
        ['4 weeks', "'weeks' is not a unit of time"],
        ['4 constructor', "'constructor' is not a unit of time"],
        ['4 Hours', "'Hours' is not a unit of time"],
        ['2 hour', "'hour' is singular after 2"],
        ['4hours', "'4hours' needs exactly one blank between number and unit"],
        ['4  hours', "'4  hours' needs exactly one blank between number and unit, not more"],
    ])('%j: %s', (text, problem) => {
        expect(parseDuration(text)).toBeUndefined();
        expect(durationProblem(text)).toBe(problem);
    });
    it('reads what it writes', () => {
        const unit = fc.constantFrom('minutes', 'hours', 'businessMinutes', 'businessHours', 'businessDays', 'calendarDays');
        fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), unit, (amount, named) => {
            const duration = { amount, unit: named };
            expect(parseDuration(formatDuration(duration))).toEqual(duration);
        }));
    });
    it('says what is wrong with exactly the texts it refuses', () => {
        fc.assert(fc.property(fc.string(), (text) => {
            expect(durationProblem(text) === undefined).toBe(parseDuration(text) !== undefined);
        }));
    });
});
describe('days, rates and quotas', () => {
    it('read windows, and ages with a sign', () => {
        expect(['90 days', '1 day', '1 days', '0 days', '-30 days', '2 day', '9 weeks'].map(parseDays)).toEqual([
            90,
            1,
            1,
            0,
            undefined,
            undefined,
            undefined,
        ]);
        expect(['-30 days', '-1 day', '-0 days', '+1 days'].map(parseSignedDays)).toEqual([
            -30,
            -1,
            0,
            undefined,
        ]);
        expect([formatDays(1), formatDays(-30)]).toEqual(['1 day', '-30 days']);
    });
    it('read and write rates', () => {
        expect(parseRate('3 per 30 days')).toEqual({ n: 3, perDays: 30 });
        expect(['3 per 0 days', '0 per 30 days', '3 per week', '3 per -1 days'].map(parseRate)).toEqual(Array(4).fill(undefined));
        expect(formatRate({ n: 1, perDays: 1 })).toBe('1 per 1 day');
    });
    it('read and write quotas', () => {
        expect(parseQuota('40 per week')).toEqual({ n: 40, per: 'week' });
        expect(['40 per year', '40  per week', '-1 per day'].map(parseQuota)).toEqual(Array(3).fill(undefined));
        expect(formatQuota({ n: 5, per: 'day' })).toBe('5 per day');
    });
});
