import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/support/rational.js';
import { at, brief, fact, lasting, promise, read } from './clock-case.js';
const fourHours = promise('4 business hours');
const start = fact('start', '2026-06-01T08:00Z');
function briefs(facts, asOf, definition = fourHours) {
    return read(definition, facts, asOf).map(brief);
}
describe('a corrected entry', () => {
    it('cancels a running clock', () => {
        expect(briefs([start, fact('void', '2026-06-01T09:00Z')], '2026-06-02T08:00Z')).toEqual([
            'canceled, no due time, canceled 2026-06-01T09:00:00Z',
        ]);
    });
    it('cancels a clock that was met or breached, and keeps its stop on record', () => {
        const met = [start, fact('stop', '2026-06-01T09:00Z'), fact('void', '2026-06-01T20:00Z')];
        expect(briefs(met, '2026-06-02T08:00Z')).toEqual([
            'canceled, no due time, stopped 2026-06-01T09:00:00Z, canceled 2026-06-01T20:00:00Z',
        ]);
        expect(briefs([start, fact('void', '2026-06-01T20:00Z')], '2026-06-01T13:00Z')).toEqual([
            'breached, due 2026-06-01T12:00:00Z',
        ]);
        expect(briefs([start, fact('void', '2026-06-01T20:00Z')], '2026-06-02T08:00Z')).toEqual([
            'canceled, no due time, canceled 2026-06-01T20:00:00Z',
        ]);
    });
});
describe('cycles', () => {
    it('have one clock each, in order, and facts act in their own', () => {
        const facts = [
            fact('start', '2026-06-03T08:00Z', 2),
            fact('stop', '2026-06-03T09:00Z', 2),
            start,
            fact('start', '2026-06-01T07:30Z'),
        ];
        expect(briefs(facts, '2026-06-04T08:00Z')).toEqual([
            'breached, due 2026-06-01T11:30:00Z',
            'met, due 2026-06-03T12:00:00Z, stopped 2026-06-03T09:00:00Z',
        ]);
    });
    it('have no clock without a start, or before it is known', () => {
        expect(briefs([fact('stop', '2026-06-01T09:00Z')], '2026-06-02T08:00Z')).toEqual([]);
        expect(briefs([{ ...start, loggedAt: at('2026-06-02T08:00Z') }], '2026-06-02T07:59Z')).toEqual([]);
    });
});
describe('one instant', () => {
    it('cancels before it stops, and stops before it resets', () => {
        const noon = '2026-06-01T09:00Z';
        expect(briefs([start, fact('stop', noon), fact('cancel', noon)], '2026-06-02T08:00Z')).toEqual([
            'canceled, no due time, canceled 2026-06-01T09:00:00Z',
        ]);
        expect(briefs([start, fact('reset', noon), fact('stop', noon)], '2026-06-02T08:00Z')).toEqual([
            'met, due 2026-06-01T12:00:00Z, stopped 2026-06-01T09:00:00Z',
        ]);
    });
    it('resets a clock once, also at its own start', () => {
        const resets = [fact('reset', '2026-06-01T08:00Z'), fact('reset', '2026-06-01T08:00Z')];
        expect(briefs([start, ...resets], '2026-06-01T08:00Z')).toEqual([
            'canceled, no due time, canceled 2026-06-01T08:00:00Z',
            'open, due 2026-06-01T12:00:00Z',
        ]);
    });
});
describe('calendars', () => {
    const facts = [start, { fact: 'owner', at: start.at, team: 'india', cycle: 1 }];
    it('are the SLA’s, else the owner’s team’s, else the agreement’s', () => {
        const own = promise('4 business hours', { calendar: 'berlin' });
        expect(read(own, facts, '2026-06-01T08:00Z')).toMatchObject([{ calendar: 'berlin' }]);
        expect(read(fourHours, facts, '2026-06-01T08:00Z')).toMatchObject([{ calendar: 'kolkata' }]);
        expect(read(fourHours, [start], '2026-06-01T08:00Z')).toMatchObject([{ calendar: 'berlin' }]);
        expect(read(promise('5 minutes'), facts, '2026-06-01T08:00Z')).not.toHaveProperty('0.calendar');
    });
    it('make an error where they cannot tell the due time', () => {
        const newYear = [fact('start', '2026-12-31T15:00Z')];
        expect(briefs(newYear, '2027-02-01T08:00Z')).toEqual(['error beyond-holiday-years']);
        expect(briefs(newYear, '2027-02-01T08:00Z', promise('1 business day'))).toEqual([
            'error beyond-holiday-years',
        ]);
        expect(briefs(newYear, '2027-02-01T08:00Z', promise('5 minutes'))).toEqual([
            'breached, due 2026-12-31T15:05:00Z',
        ]);
        expect(briefs([...newYear, fact('void', '2026-12-31T16:00Z')], '2027-02-01T08:00Z')).toEqual([
            'canceled, no due time, canceled 2026-12-31T16:00:00Z',
        ]);
        expect(briefs([...newYear, fact('stop', '2026-12-31T15:30Z'), fact('void', '2026-12-31T16:00Z')], '2027-02-01T08:00Z')).toEqual(['canceled, no due time, canceled 2026-12-31T16:00:00Z']);
        expect(briefs([start], '2026-06-01T09:00Z', promise('1 business hour', { calendar: 'closed' }))).toEqual([
            'error no-open-time',
        ]);
        expect(briefs([start], '2026-06-01T09:00Z', promise('1 business hour', { calendar: 'constructor' }))).toEqual(['error no-calendar']);
    });
});
describe('a clock whose due time cannot be told', () => {
    const begun = fact('start', '2026-12-31T15:00Z');
    const cancel = fact('cancel', '2026-12-31T15:30Z');
    const stop = fact('stop', '2026-12-31T15:45Z');
    const canceled = 'canceled, no due time, canceled 2026-12-31T15:30:00Z';
    const later = '2027-02-01T08:00Z';
    describe.each([
        ['beyond-holiday-years', promise('4 business hours')],
        ['beyond-holiday-years', promise('240 business minutes', { hardLimit: lasting('3 calendar days') })],
        ['beyond-holiday-years', promise('2 business days')],
        ['beyond-holiday-years', promise('5 hours', { hardLimit: lasting('2 business days') })],
        ['no-open-time', promise('4 business hours', { calendar: 'closed' })],
        ['no-open-time', promise('2 business days', { calendar: 'closed' })],
        ['no-calendar', promise('2 business days', { calendar: 'constructor' })],
    ])('%s %j', (problem, promised) => {
        const states = (...facts) => briefs([begun, ...facts], later, promised);
        it('is canceled by the first cancel, whatever comes after', () => {
            expect(states()).toEqual([`error ${problem}`]);
            expect(states(cancel)).toEqual([canceled]);
            expect(states(cancel, stop)).toEqual([canceled]);
            expect(states(fact('void', '2026-12-31T15:30Z'))).toEqual([canceled]);
        });
        it('stays an error after a stop, unless the entry is corrected', () => {
            expect(states(stop)).toEqual([`error ${problem}`]);
            expect(states(stop, fact('cancel', '2026-12-31T16:00Z'))).toEqual([`error ${problem}`]);
            expect(states(stop, fact('void', '2026-12-31T15:50Z'))).toEqual([
                'canceled, no due time, canceled 2026-12-31T15:50:00Z',
            ]);
        });
        it('is reset like any other', () => {
            expect(states(fact('reset', '2026-12-31T15:30Z'))).toEqual([canceled, `error ${problem}`]);
        });
    });
    it('tells its elapsed time when canceled, and its target where it is known', () => {
        const warned = { warnAt: [rational(1, 10)] };
        const [hours] = read(promise('4 business hours', warned), [begun, cancel], later);
        const [days] = read(promise('2 business days', warned), [begun, cancel], later);
        expect(hours).toMatchObject({ elapsedMs: 1_800_000, targetMs: 14_400_000 });
        expect(hours).toMatchObject({ warnings: [{ at: at('2026-12-31T15:24Z') }] });
        expect(days).toMatchObject({ elapsedMs: 1_800_000, warnings: [{}] });
        expect(days).not.toHaveProperty('targetMs');
        expect(days).not.toHaveProperty('warnings.0.at');
    });
    it('is canceled also after a restart that asks for too much', () => {
        const restart = { causes: ['routing-error'], max: 1 };
        const facts = [
            fact('start', '2026-12-29T08:00Z'),
            { fact: 'reassign', at: at('2026-12-30T08:00Z'), cause: 'routing-error', cycle: 1 },
        ];
        const promised = promise('2 business days', { restart });
        expect(briefs(facts, later, promised)).toEqual(['error beyond-holiday-years']);
        expect(briefs([...facts, cancel], later, promised)).toEqual([canceled]);
    });
});
describe('the hard limit', () => {
    it('is the due time of a paused clock, and can be breached', () => {
        const facts = [start, { fact: 'pause', at: at('2026-06-01T09:00Z'), cycle: 1 }];
        const limited = promise('4 business hours', { hardLimit: lasting('1 calendar day') });
        expect(briefs(facts, '2026-06-02T08:00Z', limited)).toEqual(['paused, due 2026-06-02T08:00:00Z']);
        expect(briefs(facts, '2026-06-02T08:00:00.001Z', limited)).toEqual([
            'breached, due 2026-06-02T08:00:00Z',
        ]);
    });
});
describe('warnings', () => {
    const third = promise('5 minutes', { warnAt: [rational(1, 7), rational(1, 2)] });
    it('round fractions of a millisecond up', () => {
        const reading = read(third, [start], '2026-06-01T08:00Z')[0];
        expect(reading).toMatchObject({ warnings: [{ at: start.at + 42_858 }, { at: start.at + 150_000 }] });
    });
    it('are not given at or after the stop', () => {
        const reading = read(third, [start, fact('stop', '2026-06-01T08:02:30Z')], '2026-06-01T09:00Z')[0];
        expect(reading).toMatchObject({ warnings: [{ at: start.at + 42_858 }, {}] });
        expect(reading).not.toHaveProperty('warnings.1.at');
    });
});
describe('restarts', () => {
    it('begin elapsed time and target anew for declared causes, at most so many times', () => {
        const restart = { causes: ['routing-error'], max: 1 };
        const reassign = (instant, cause) => ({
            fact: 'reassign',
            at: at(instant),
            cause,
            cycle: 1,
        });
        const facts = [
            start,
            reassign('2026-06-01T08:30Z', 'absence'),
            reassign('2026-06-01T09:00Z', 'routing-error'),
            reassign('2026-06-01T10:00Z', 'routing-error'),
        ];
        const [reading] = read(promise('4 business hours', { restart }), facts, '2026-06-01T11:00Z');
        expect(reading).toMatchObject({
            startAt: at('2026-06-01T09:00Z'),
            firstStartAt: start.at,
            elapsedMs: 7_200_000,
        });
        expect(reading).toMatchObject({
            reassignments: [{ effect: 'continue' }, { effect: 'restart' }, { effect: 'continue' }],
        });
        expect(brief(reading)).toBe('open, due 2026-06-01T13:00:00Z');
    });
});
