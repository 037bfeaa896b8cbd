import { describe, expect, it } from 'vitest';
import { project } from '../../../src/evaluate/journey/project.js';
import { replay } from '../../../src/evaluate/journey/replay.js';
import { event, fact, instant, leadWith, set } from '../a-lead.js';
import { journeyAgreement, lifecycle } from './journey-agreement.js';
const fitting = { employees: 100, country: 'de' };
const demo = event('2026-03-02T09:00Z', 'demo-request');
const dispose = (at, reason, date) => fact(at, { what: 'dispose', reason, ...(date !== undefined && { date }) });
function journeyOf(timeline, asOf, change = {}) {
    return replay(journeyAgreement(change), leadWith(fitting, demo, ...timeline), instant(asOf));
}
const last = ({ entries }) => entries.at(-1);
describe('a recycled lead', () => {
    const recycled = dispose('2026-03-03T10:00Z', 'timing');
    it('comes back at the first decision after its wait, with something new in between', () => {
        const during = event('2026-03-20T08:00Z', 'pricing-page-visit');
        const journey = journeyOf([recycled, during], '2026-04-10T00:00Z');
        // 30 dates later at the same local time, across the change to summer time; decided in the night that follows.
        expect(last(journey)).toMatchObject({
            cycle: 2,
            from: 'lead',
            to: 'mql',
            at: instant('2026-04-02T22:00Z'),
        });
    });
    it('stays out without anything new, though its score never fell', () => {
        expect(journeyOf([recycled], '2026-04-20T00:00Z').current).toMatchObject({ cycle: 1, ended: 'recycle' });
    });
    it('stays out when its cycles are used up', () => {
        const journey = journeyOf([recycled, event('2026-03-20T08:00Z', 'demo-request')], '2026-04-20T00:00Z', {
            cycles: { max: 1, scoreReset: 'none' },
        });
        expect(journey.current).toMatchObject({ cycle: 1, ended: 'recycle' });
    });
    it('has reached in the new cycle only what it entered there', () => {
        const gate = { op: 'reached', stage: 'sal' };
        const [competitor] = lifecycle.gates;
        const gates = competitor === undefined ? [] : [{ ...competitor, id: 'worked', when: gate }];
        const worked = [
            fact('2026-03-02T10:00Z', { what: 'accept' }),
            recycled,
            event('2026-03-20T08:00Z', 'pricing-page-visit'),
        ];
        expect(journeyOf(worked, '2026-04-10T00:00Z', { gates }).current).toMatchObject({
            stage: 'mql',
            cycle: 2,
        });
    });
    it('parked behind the handoff comes back from there, implying nothing before it', () => {
        const journey = journeyOf([dispose('2026-03-03T10:00Z', 'later', '2026-03-10'), event('2026-03-05T08:00Z', 'pricing-page-visit')], '2026-03-12T00:00Z');
        expect(last(journey)).toMatchObject({
            cycle: 2,
            from: 'nurture',
            to: 'mql',
            at: instant('2026-03-09T23:00Z'),
        });
    });
    it('stays out for good when a date is asked for and none was given', () => {
        const journey = journeyOf([dispose('2026-03-03T10:00Z', 'later'), event('2026-03-05T08:00Z', 'demo-request')], '2026-04-12T00:00Z');
        expect(journey.current).toMatchObject({ stage: 'nurture', ended: 'recycle' });
    });
});
describe('a score reset', () => {
    const change = { cycles: { max: 3, scoreReset: 'engagement' } };
    it('hides what happened up to a recycle', () => {
        const journey = journeyOf([dispose('2026-03-03T10:00Z', 'timing')], '2026-03-04T00:00Z', change);
        expect(journey.totals.at(-1)).toMatchObject({ total: 30, at: instant('2026-03-03T10:00Z') });
    });
    it('does not follow an expiry, on which nobody judged the lead', () => {
        const handoff = { ...lifecycle.handoff, onExpiry: 'return' };
        const journey = journeyOf([], '2026-03-05T12:00Z', { ...change, handoff });
        expect(journey.current).toEqual({ stage: 'lead', cycle: 1, ended: 'expired' });
        expect(journey.totals.at(-1)).toMatchObject({ total: 60, stage: 'lead' });
    });
});
describe('a returned lead', () => {
    const returned = dispose('2026-03-03T10:00Z', 'bad-data');
    it('waits in its cycle for an attribute newer than the return, whatever it does', () => {
        const busy = [returned, event('2026-03-04T08:00Z', 'demo-request')];
        expect(journeyOf(busy, '2026-03-06T00:00Z').current).toEqual({ stage: 'lead', cycle: 1, ended: null });
        const repaired = [...busy, set('2026-03-05T08:00Z', { employees: 120 })];
        const journey = journeyOf(repaired, '2026-03-06T00:00Z');
        expect(last(journey)).toMatchObject({ cycle: 1, from: 'lead', to: 'mql' });
        expect(journey.handoffs.map(({ outcome }) => outcome)).toEqual(['rejected', 'pending']);
    });
    it('is not repaired by an attribute that is only logged later', () => {
        const old = {
            ...set('2026-03-03T08:00Z', { employees: 120 }),
            loggedAt: instant('2026-03-05T08:00Z'),
        };
        expect(journeyOf([returned, old], '2026-03-06T00:00Z').current.stage).toBe('lead');
    });
    it('parked behind the handoff can still be handed over again, by itself and by hand', () => {
        const parked = dispose('2026-03-03T10:00Z', 'repair');
        const repaired = set('2026-03-04T08:00Z', { employees: 120 });
        expect(last(journeyOf([parked, repaired], '2026-03-05T00:00Z'))).toMatchObject({
            from: 'nurture',
            to: 'mql',
        });
        const moved = fact('2026-03-04T08:00Z', { what: 'move', to: 'sal' });
        expect(journeyOf([parked, moved], '2026-03-05T00:00Z').entries.slice(2)).toMatchObject([
            { from: 'nurture', to: 'mql', inferred: true },
            { from: 'mql', to: 'sal', inferred: false },
        ]);
    });
});
describe('a recorded stage', () => {
    const recorded = (stage, ...timeline) => ({
        ...leadWith(fitting, ...timeline),
        recordedStage: stage,
    });
    it('is where a projection starts', () => {
        const at = instant('2026-03-02T10:00Z');
        const [fresh, worked] = ['lead', 'sql'].map((stage) => project(journeyAgreement(), recorded(stage, demo), at));
        expect(fresh).toMatchObject({ stage: 'mql', steps: [{ stage: 'mql', fastTrack: true, enters: true }] });
        expect(worked).toMatchObject({ stage: 'sql', steps: [] });
    });
    it('at the handoff can be accepted, without a deadline nobody knows', () => {
        const accepted = fact('2026-03-20T10:00Z', { what: 'accept' });
        const journey = replay(journeyAgreement(), recorded('mql', demo, accepted), instant('2026-03-21T00:00Z'));
        expect(journey.current).toEqual({ stage: 'sal', cycle: 1, ended: null });
        expect(journey.handoffs).toEqual([]);
    });
});
