import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../../src/support/instant.js';
import { openTimeOf } from '../../src/support/open-time.js';
import { localTimeAt } from '../../src/support/zoned-time.js';
const workdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const everyDay = [...workdays, 'sat', 'sun'];
const office = calendar('office', [{ days: workdays, from: '09:00', to: '17:30' }]);
const night = calendar('night', [{ days: workdays, from: '22:00', to: '06:00' }]);
const split = calendar('split', [
    { days: everyDay, from: '08:00', to: '12:00' },
    { days: everyDay, from: '11:00', to: '13:00' },
]);
const calendars = fc.constantFrom(office, night, split);
const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 6, 1) });
const hour = 3_600_000;
describe('open time', () => {
    it('equals counting open minutes one by one', () => {
        fc.assert(fc.property(calendars, instant, fc.integer({ min: 0, max: 5000 }), (hours, at, minutes) => {
            const from = Math.floor(at / 60_000) * 60_000;
            let open = 0;
            for (let minute = 0; minute < minutes; minute++)
                open += isOpen(hours, from + minute * 60_000) ? 1 : 0;
            expect(openTimeOf(hours).measure(from, from + minutes * 60_000)).toBe(open * 60_000);
        }), { numRuns: 40 });
    });
    it('adds up over neighbouring spans', () => {
        fc.assert(fc.property(calendars, instant, instant, instant, (hours, ...instants) => {
            const [a = 0, b = 0, c = 0] = instants.sort((left, right) => left - right);
            const { measure } = openTimeOf(hours);
            expect(measure(a, b) + measure(b, c)).toBe(measure(a, c));
        }));
    });
    it('is reached at the earliest instant', () => {
        fc.assert(fc.property(calendars, instant, fc.integer({ min: 1, max: 200 * hour }), (hours, from, amount) => {
            const { measure, reach } = openTimeOf(hours);
            const at = reach(from, amount) ?? Number.NaN;
            expect(measure(from, at)).toBe(amount);
            expect(measure(from, at - 1)).toBe(amount - 1);
        }));
    });
    it('ends with the last declared holiday year, a last shift overnight included', () => {
        const lastNight = { ...night, holidayYears: [2026] };
        const { measure, nthClosing, reach } = openTimeOf(lastNight);
        const eve = parse('2026-12-31T20:00Z');
        expect(formatInstant(reach(eve, 8 * hour) ?? 0)).toBe('2027-01-01T05:00:00Z');
        expect(reach(eve, 8 * hour + 1)).toBeUndefined();
        expect(nthClosing(eve, 1)).toBeUndefined();
        expect(nthClosing(parse('2026-12-30T10:00Z'), 1)).toBe(parse('2027-01-01T05:00Z'));
        expect(measure(parse('2027-01-04T00:00Z'), parse('2027-01-05T05:00Z'))).toBe(8 * hour);
    });
    it('is nowhere in a calendar that never opens, and the search ends', () => {
        const closed = calendar('closed', []);
        expect(openTimeOf(closed).reach(parse('2026-01-01T00:00Z'), 1)).toBeUndefined();
        expect(openTimeOf(closed).nthClosing(parse('2026-01-01T00:00Z'), 1)).toBeUndefined();
    });
    it('counts overlapping shifts once, across New Year too, and a shift may last a whole day', () => {
        const early = calendar('early', [
            { days: everyDay, from: '22:00', to: '06:00' },
            { days: everyDay, from: '05:00', to: '09:00' },
        ]);
        const around = calendar('around', [{ days: ['wed'], from: '09:00', to: '09:00' }]);
        const span = [parse('2026-12-31T12:00+01:00'), parse('2027-01-01T12:00+01:00')];
        expect(openTimeOf(early).measure(...span)).toBe(11 * hour);
        expect(openTimeOf(around).measure(parse('2026-12-30T00:00Z'), span[1])).toBe(24 * hour);
    });
    it('lets an exception replace weekly hours and a holiday', () => {
        const hours = {
            ...office,
            holidays: ['2026-05-01', '2026-05-04'],
            exceptions: { '2026-05-01': [{ from: '10:00', to: '12:00' }], '2026-05-05': [] },
        };
        expect(openTimeOf(hours).measure(parse('2026-05-01T00:00Z'), parse('2026-05-06T00:00Z'))).toBe(2 * hour);
    });
});
function calendar(id, weekly) {
    return { id, zone: 'Europe/Berlin', weekly, holidays: [], exceptions: {} };
}
function parse(text) {
    return parseInstant(text) ?? Number.NaN;
}
/** Straight from the clock on the wall; right for hours that neither begin nor end in a gap or fold. */
function isOpen(hours, at) {
    const local = new Date(localTimeAt(hours.zone, at));
    const time = local.toISOString().slice(11, 16);
    const today = everyDay[(local.getUTCDay() + 6) % 7] ?? 'mon';
    const yesterday = everyDay[(local.getUTCDay() + 5) % 7] ?? 'mon';
    return hours.weekly.some(({ days, from, to }) => {
        if (from < to)
            return days.includes(today) && from <= time && time < to;
        return (days.includes(today) && from <= time) || (days.includes(yesterday) && time < to);
    });
}
