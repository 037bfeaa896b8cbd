import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayOfDate } from '../../src/support/local-date.js';
import { isMeetingDay, parseMeetingDay } from '../../src/support/meeting-day.js';
import { longestRound, oneRoundAfter, parseRhythm, roundNumber } from '../../src/support/rhythm.js';
const unit = fc.constantFrom('week', 'month', 'quarter', 'year');
const day = fc.integer({ min: dayOfDate('1999-01-01'), max: dayOfDate('2041-01-01') });
const start = fc.integer({ min: 1, max: 12 });
describe('rhythms', () => {
    it.each([
        ['week', { amount: 1, unit: 'week' }],
        ['2 weeks', { amount: 2, unit: 'week' }],
        ['6 months', { amount: 6, unit: 'month' }],
        ['quarter', { amount: 1, unit: 'quarter' }],
        ['10 years', { amount: 10, unit: 'year' }],
    ])('reads %s', (text, rhythm) => {
        expect(parseRhythm(text)).toEqual(rhythm);
    });
    it.each(['weeks', '2 week', '1 week', 'day', '100 weeks', '', 'every week'])('refuses %j', (text) => {
        expect(parseRhythm(text)).toBeUndefined();
    });
    it.each([
        ['2026-11-20', '2 weeks', '2026-12-04'],
        ['2026-11-30', 'quarter', '2027-02-28'],
        ['2027-12-31', '2 months', '2028-02-29'],
        ['2028-02-29', 'year', '2029-02-28'],
        ['2026-01-15', 'month', '2026-02-15'],
    ])('one round after %s, every %s, is %s', (from, text, to) => {
        const rhythm = parseRhythm(text);
        expect(rhythm && oneRoundAfter(from, rhythm)).toBe(to);
    });
    it('are never longer than they say', () => {
        fc.assert(fc.property(day, unit, fc.integer({ min: 1, max: 9 }), (from, of, amount) => {
            const rhythm = { amount, unit: of };
            const next = dayOfDate(oneRoundAfter(dateOfDay(from), rhythm));
            expect(next).toBeGreaterThan(from);
            expect(next - from).toBeLessThanOrEqual(longestRound(rhythm));
        }));
    });
});
describe('the number of a period', () => {
    it('rises by one at each boundary and only there', () => {
        fc.assert(fc.property(day, unit, start, (at, of, first) => {
            const step = roundNumber(at + 1, of, first) - roundNumber(at, of, first);
            const [, month = '', date] = dateOfDay(at + 1).split('-');
            const months = { week: 0, month: 1, quarter: 3, year: 12 }[of];
            const begins = of === 'week'
                ? new Date((at + 1) * 86_400_000).getUTCDay() === 1
                : date === '01' && (Number(month) - first + 12) % months === 0;
            expect(step).toBe(begins ? 1 : 0);
        }));
    });
});
describe('days of meetings', () => {
    const days = (text, of, from, to, first = 1) => {
        const meeting = parseMeetingDay(text);
        if (meeting === undefined)
            throw new Error(text);
        const found = [];
        for (let at = dayOfDate(from); at <= dayOfDate(to); at++)
            if (isMeetingDay(at, meeting, { unit: of, fiscalYearStart: first }))
                found.push(dateOfDay(at));
        return found;
    };
    it('are every weekday of that name, or the one of the period', () => {
        expect(days('tuesday', 'week', '2026-11-01', '2026-11-20')).toEqual([
            '2026-11-03',
            '2026-11-10',
            '2026-11-17',
        ]);
        expect(days('first tuesday', 'month', '2026-09-01', '2026-11-30')).toEqual([
            '2026-09-01',
            '2026-10-06',
            '2026-11-03',
        ]);
        expect(days('last friday', 'month', '2026-10-01', '2026-11-30')).toEqual(['2026-10-30', '2026-11-27']);
        expect(days('first wednesday', 'quarter', '2026-07-01', '2026-12-31')).toEqual([
            '2026-07-01',
            '2026-10-07',
        ]);
        expect(days('last monday', 'quarter', '2026-07-01', '2026-12-31')).toEqual(['2026-09-28', '2026-12-28']);
        expect(days('second thursday', 'quarter', '2026-05-01', '2026-10-31', 2)).toEqual([
            '2026-05-14',
            '2026-08-13',
        ]);
    });
    it.each(['Tuesday', 'tue', 'fifth tuesday', 'first', 'first tuesday of', ''])('refuse %j', (text) => {
        expect(parseMeetingDay(text)).toBeUndefined();
    });
    it('come once in each month for every ordinal but the fifth week', () => {
        for (const ordinal of ['first', 'second', 'third', 'fourth', 'last'])
            expect(days(`${ordinal} sunday`, 'month', '2026-01-01', '2027-12-31')).toHaveLength(24);
    });
});
