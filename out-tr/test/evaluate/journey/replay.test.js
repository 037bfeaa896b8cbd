import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/evaluate/journey/replay.js';
import { event, fact, instant, leadWith, set } from '../a-lead.js';
import { journeyAgreement, lifecycle } from './journey-agreement.js';
const fitting = { employees: 100, country: 'de' };
const demo = event('2026-03-02T09:00Z', 'demo-request', {}, 'demo');
const accepted = fact('2026-03-03T10:00Z', { what: 'accept' }, 'accept');
function journeyOf(timeline, asOf, change = {}) {
    return replay(journeyAgreement(change), leadWith(fitting, ...timeline), instant(asOf));
}
const way = ({ entries }) => entries.map(({ cycle, from, to, actor, inferred, voided }) => {
    const marks = `${inferred ? ' inferred' : ''}${voided ? ' voided' : ''}`;
    return `${cycle} ${from}>${to} ${actor}${marks}`;
});
describe('one instant', () => {
    it('is decided in stage order: what the lead reaches by itself comes before what is done with it', () => {
        const at = '2026-03-02T09:00Z';
        const moved = fact(at, { what: 'move', to: 'sql' }, 'a-move');
        const journey = journeyOf([moved, fact(at, { what: 'accept' }, 'z-accept'), demo], '2026-03-02T10:00Z');
        expect(way(journey)).toEqual(['1 lead>mql auto', '1 mql>sal user', '1 sal>sql user']);
        expect(journey.refused).toEqual([]);
    });
    it('decides a lead of which only its values are known when it is asked about', () => {
        const agreement = journeyAgreement({
            stages: lifecycle.stages.map((stage) => stage.id === 'mql'
                ? { ...stage, entry: { ...stage.entry, threshold: { op: 'all', of: [] } } }
                : stage),
        });
        const journey = replay(agreement, leadWith(fitting), instant('2026-03-02T09:00Z'));
        expect(journey.entries).toMatchObject([{ to: 'mql', at: instant('2026-03-02T09:00Z') }]);
    });
});
describe('gates', () => {
    const rival = set('2026-03-05T08:00Z', { domain: 'rival.example' });
    it('make one task after acceptance, however long they stay true', () => {
        const later = event('2026-03-06T08:00Z', 'pricing-page-visit');
        const journey = journeyOf([demo, accepted, rival, later], '2026-03-10T12:00Z');
        expect(journey.tasks).toEqual([{ cycle: 1, at: instant('2026-03-05T08:00Z'), gate: 'competitor' }]);
        expect(journey.current).toEqual({ stage: 'sal', cycle: 1, ended: null });
    });
    it('that always stop do so behind an earlier true gate, and score nothing any more', () => {
        const objection = fact('2026-03-06T08:00Z', { what: 'objection' });
        const journey = journeyOf([demo, accepted, rival, objection], '2026-03-10T12:00Z');
        expect(journey.ends).toMatchObject([{ as: 'gate', gate: 'objection', reason: null }]);
        expect(journey.totals.at(-1)?.total).toBeNull();
    });
    it('end a pending handoff with the reason they name, for good', () => {
        const early = set('2026-03-03T08:00Z', { domain: 'rival.example' });
        const cleared = set('2026-03-04T08:00Z', {}, ['domain']);
        const journey = journeyOf([demo, early, cleared, event('2026-03-05T08:00Z', 'demo-request')], '2026-04-10T12:00Z');
        expect(journey.ends).toMatchObject([{ as: 'gate', gate: 'competitor', reason: 'no-fit' }]);
        expect(journey.handoffs).toMatchObject([{ outcome: 'gate', decidedAt: instant('2026-03-03T08:00Z') }]);
        expect(journey.current.ended).toBe('gate');
    });
    it('only block before the handoff', () => {
        const before = set('2026-03-01T08:00Z', { domain: 'rival.example' });
        const cleared = set('2026-03-04T08:00Z', {}, ['domain']);
        const journey = journeyOf([before, demo, cleared], '2026-03-05T12:00Z');
        expect(journey.ends).toEqual([]);
        expect(journey.entries).toMatchObject([{ to: 'mql', at: instant('2026-03-04T08:00Z') }]);
    });
});
describe('demotion', () => {
    const patient = {
        demoteBelow: 50,
        handoff: { ...lifecycle.handoff, decideWithin: { amount: 2400, unit: 'hours' } },
    };
    it('withdraws at the first night at which the total is too low, and the lead comes back from the first stage', () => {
        const again = event('2026-05-20T08:00Z', 'demo-request');
        const journey = journeyOf([demo, again], '2026-05-21T00:00Z', patient);
        const night = instant('2026-05-01T22:00Z');
        expect(journey.ends).toEqual([{ cycle: 1, at: night, as: 'withdrawn', reason: null }]);
        expect(journey.handoffs[0]).toMatchObject({ outcome: 'withdrawn', decidedAt: night });
        expect(journey.entries.at(-1)).toMatchObject({ cycle: 2, from: 'lead', to: 'mql' });
    });
    it('is first tested in the night after the entry date, also when the points never sufficed', () => {
        const journey = journeyOf([demo], '2026-03-10T00:00Z', { ...patient, demoteBelow: 99 });
        expect(journey.ends).toMatchObject([{ as: 'withdrawn', at: instant('2026-03-02T23:00Z') }]);
    });
    it('waits for the next night when a person hands the lead over at 00:00', () => {
        const move = fact('2026-03-02T23:00Z', { what: 'move', to: 'mql' });
        const journey = journeyOf([move], '2026-03-05T00:00Z', patient);
        expect(journey.ends).toMatchObject([{ as: 'withdrawn', at: instant('2026-03-03T23:00Z') }]);
    });
    it('spares an accepted lead', () => {
        const journey = journeyOf([demo, accepted], '2026-06-10T00:00Z', patient);
        expect(journey.current).toEqual({ stage: 'sal', cycle: 1, ended: null });
    });
});
describe('corrections', () => {
    it('can take back one entry after the other, the newest first', () => {
        const journey = journeyOf([
            demo,
            accepted,
            fact('2026-03-03T11:00Z', { what: 'move', to: 'opportunity' }, 'move'),
            fact('2026-03-03T12:00Z', { what: 'correct', voids: 'accept' }, 'too-early'),
            fact('2026-03-03T13:00Z', { what: 'correct', voids: 'move' }),
            fact('2026-03-03T14:00Z', { what: 'correct', voids: 'accept' }),
        ], '2026-03-04T00:00Z');
        expect(way(journey)).toEqual([
            '1 lead>mql auto',
            '1 mql>sal user voided',
            '1 sal>sql user inferred voided',
            '1 sql>opportunity user voided',
        ]);
        expect(journey.refused).toMatchObject([{ fact: 'too-early', why: 'not-the-newest-entry-or-too-late' }]);
        expect(journey.handoffs).toMatchObject([{ outcome: 'pending', decidedAt: null }]);
    });
    it('leave an expired handoff expired', () => {
        const late = fact('2026-03-05T10:00Z', { what: 'accept' }, 'late');
        const taken = fact('2026-03-05T11:00Z', { what: 'correct', voids: 'late' });
        const journey = journeyOf([demo, late, taken], '2026-03-06T00:00Z');
        expect(journey.handoffs).toMatchObject([{ outcome: 'expired', decidedAt: instant('2026-03-04T09:00Z') }]);
        expect(journey.current.stage).toBe('mql');
    });
});
describe('moves', () => {
    it('to a lost or parked stage imply nothing on the way', () => {
        const lost = fact('2026-03-04T10:00Z', { what: 'move', to: 'lost' });
        expect(way(journeyOf([demo, accepted, lost], '2026-03-05T00:00Z')).at(-1)).toBe('1 sal>lost user');
    });
    it('to won imply every open stage that may not be skipped', () => {
        const won = fact('2026-03-04T10:00Z', { what: 'move', to: 'won' });
        expect(way(journeyOf([demo, accepted, won], '2026-03-05T00:00Z')).slice(2)).toEqual([
            '1 sal>sql user inferred',
            '1 sql>opportunity user inferred',
            '1 opportunity>won user',
        ]);
    });
});
