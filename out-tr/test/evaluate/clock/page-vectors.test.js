import { describe, expect, it } from 'vitest';
import { brief, fact, promise, read } from './clock-case.js';
/** The vectors printed at the end of semantics §5. */
describe('page vectors of SLA clocks', () => {
    it.each([
        ['4 business hours', '2026-03-27T15:30Z', '2026-03-30T10:00:00Z', 'over the spring change'],
        ['4 business hours', '2026-03-28T10:00Z', '2026-03-30T11:00:00Z', 'from a Saturday'],
        ['4 business hours', '2026-04-02T14:00Z', '2026-04-07T09:30:00Z', 'over Easter'],
        ['4 business hours', '2026-11-23T12:30Z', '2026-11-23T16:30:00Z', 'due at closing'],
        ['4 business hours', '2026-10-23T14:30Z', '2026-10-26T11:00:00Z', 'over the autumn change'],
        ['2 business days', '2026-04-02T14:00Z', '2026-04-08T15:30:00Z', 'over Easter'],
    ])('%s from %s are due %s: %s', (target, start, due) => {
        expect(brief(read(promise(target), [fact('start', start)], start)[0])).toBe(`open, due ${due}`);
    });
    it('a contact after closing time is breached though no open time passed', () => {
        const facts = [fact('start', '2026-11-23T12:30Z'), fact('stop', '2026-11-23T18:00Z')];
        const [reading] = read(promise('4 business hours'), facts, '2026-11-24T08:00Z');
        expect(brief(reading)).toBe('breached, due 2026-11-23T16:30:00Z, stopped 2026-11-23T18:00:00Z');
        expect(reading).toMatchObject({ elapsedMs: 4 * 3_600_000 });
    });
});
