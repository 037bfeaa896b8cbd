import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../../src/support/instant.js';
import { calendarOf, dateOfDay, dayOf, parseLocalDate, weekdayOf } from '../../src/support/local-date.js';
import { parseTimeOfDay } from '../../src/support/time-of-day.js';
describe('parseInstant', () => {
    it.each([
        ['2026-11-20T09:12+01:00', '2026-11-20T08:12:00Z'],
        ['2026-11-20T09:12:33-03:30', '2026-11-20T12:42:33Z'],
        ['2026-11-20T09:12:33.5Z', '2026-11-20T09:12:33.500Z'],
        ['2024-02-29T00:00:00.001Z', '2024-02-29T00:00:00.001Z'],
        ['0099-01-01T00:00Z', '0099-01-01T00:00:00Z'],
    ])('%s is %s', (text, expected) => {
        const instant = parseInstant(text);
        expect(instant !== undefined && formatInstant(instant)).toBe(expected);
    });
    it.each([
        '2026-11-20T09:12',
        '2026-11-20',
        '2026-02-29T09:12Z',
        '2026-13-01T09:12Z',
        '2026-04-31T09:12Z',
        '2026-11-20T24:00Z',
        '2026-11-20T09:60Z',
        '2026-11-20T09:12:60Z',
        '2026-11-20T09:12:00.0001Z',
        '2026-11-20T09:12+1:00',
        '2026-11-20T09:12+24:00',
        '2026-11-20 09:12Z',
        '2026-11-20T09:12z',
        '0000-01-01T00:00Z',
    ])('refuses %s', (text) => {
        expect(parseInstant(text)).toBeUndefined();
    });
    it('writes as ISO 8601 has it, whatever the century', () => {
        const instants = fc.oneof(fc.integer({ min: -8e15, max: 8e15 }), fc.integer({ min: -4e9, max: 4e9 }).map((each) => each * 1000));
        fc.assert(fc.property(instants, (instant) => {
            expect(formatInstant(instant)).toBe(new Date(instant).toISOString().replace('.000Z', 'Z'));
        }));
    });
    it('reads what formatInstant writes', () => {
        fc.assert(fc.property(fc.integer({ min: -2e12, max: 4e12 }), (instant) => {
            expect(parseInstant(formatInstant(instant))).toBe(instant);
        }));
    });
});
describe('local dates', () => {
    it('are counted in days from 1970-01-01, a Thursday', () => {
        expect(parseLocalDate('1970-01-01')).toBe(0);
        expect(weekdayOf(0)).toBe(3);
        expect(parseLocalDate('2024-02-29')).toBe(19_782);
        expect(weekdayOf(-4)).toBe(6);
    });
    it.each(['2026-02-29', '2026-00-10', '2026-1-1', '20260101', '2026-06-31', '2100-02-29'])('refuses %s', (text) => {
        expect(parseLocalDate(text)).toBeUndefined();
    });
    it('go from day to date and back', () => {
        fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
            expect(parseLocalDate(dateOfDay(day))).toBe(day);
            const { year, month, date } = calendarOf(day);
            expect(dayOf(year - 1, month + 12, date)).toBe(day);
        }));
    });
});
describe('times of day', () => {
    it.each([
        ['00:00', 0],
        ['09:05', 545],
        ['24:00', 1440],
        ['24:01', undefined],
        ['9:00', undefined],
        ['12:60', undefined],
    ])('%s is %s', (text, minutes) => {
        expect(parseTimeOfDay(text)).toBe(minutes);
    });
});
