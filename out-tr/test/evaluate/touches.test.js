import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTouches } from '../../src/evaluate/touches.js';
import { instant } from './a-lead.js';
const rule = { touches: 6, dates: 4, channels: 2, spanDays: 10, gapHours: 4 };
const between = { from: instant('2026-03-03T08:00Z'), to: instant('2026-03-17T08:00Z') };
const touch = (id, at, channel = 'call') => ({ id, at: instant(at), channel });
function count(touches) {
    return countTouches(rule, 'Europe/Berlin', between, touches);
}
describe('touches', () => {
    it('count at the instants of acceptance and disqualification, not outside', () => {
        const ids = count([
            touch('before', '2026-03-03T07:59Z'),
            touch('at-acceptance', '2026-03-03T08:00Z'),
            touch('at-end', '2026-03-17T08:00Z'),
            touch('after', '2026-03-17T08:01Z', 'email'),
        ]).kept;
        expect(ids).toEqual(['at-acceptance', 'at-end']);
    });
    it('are spaced per channel, exactly the gap being enough', () => {
        const calls = [
            touch('1', '2026-03-04T08:00Z'),
            touch('2', '2026-03-04T11:59Z'),
            touch('3', '2026-03-04T12:00Z'),
        ];
        const mail = touch('4', '2026-03-04T08:01Z', 'email');
        expect(count([...calls, mail]).kept).toEqual(['1', '4', '3']);
    });
    it('span none when there are none', () => {
        expect(count([])).toEqual({ kept: [], touches: 0, dates: 0, channels: 0, spanDays: 0, isKept: false });
    });
    it('never count for less when one more is made on a channel of its own', () => {
        const hours = fc.integer({ min: 0, max: 14 * 24 });
        const touches = fc.array(fc.tuple(hours, fc.constantFrom('call', 'email')), { maxLength: 12 });
        const made = ([hour, channel], index) => {
            return { id: `${index}`, channel, at: between.from + hour * 3_600_000 };
        };
        fc.assert(fc.property(touches, hours, (list, hour) => {
            const before = count(list.map(made));
            const after = count([...list.map(made), made([hour, 'letter'], 99)]);
            expect(after.touches).toBe(before.touches + 1);
            expect(after.spanDays).toBeGreaterThanOrEqual(before.spanDays);
        }));
    });
});
