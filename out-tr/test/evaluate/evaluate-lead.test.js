import { describe, expect, it } from 'vitest';
import { evaluateLead } from '../../src/evaluate/evaluate-lead.js';
import { fixtureAgreement } from '../compile/fixture-agreement.js';
import { event, fact, instant, leadWith, set, touch } from './a-lead.js';
const known = {
    company: 'beispiel gmbh',
    'lead-source': 'webinar',
    employees: 180,
    country: 'de',
    seniority: 'director',
    tools: ['crm'],
};
const demo = event('2026-11-23T08:00Z', 'demo-request', {}, 'demo');
const agreement = fixtureAgreement();
function evaluated(timeline, asOf, of = agreement) {
    return evaluateLead(of, leadWith(known, demo, ...timeline), instant(asOf));
}
describe('a lead that asked for a demo', () => {
    it('is handed over at once, lies in the review queue and has a clock', () => {
        const lead = evaluated([], '2026-11-23T09:00Z');
        expect(lead).toMatchObject({ stage: 'mql', cycle: 1, owner: 'm-101', queue: 'review-dach', gate: null });
        expect(lead.route).toMatchObject({ rule: 'dach', via: 'pool', offeredAt: demo.at, at: demo.at });
        expect(lead.route?.failed.map(({ rule, path, read }) => [rule, path, read])).toEqual([
            ['french', '/', 'de'],
            ['named', '/', 'beispiel gmbh'],
        ]);
        expect(lead.clocks['first-contact']).toMatchObject([
            { state: 'open', startAt: demo.at, dueAt: instant('2026-11-23T12:00Z') },
        ]);
    });
    it('is in the rep’s own queue from the acceptance on, and goes along with a reassignment', () => {
        const accepted = fact('2026-11-23T09:30Z', { what: 'accept' });
        expect(evaluated([accepted], '2026-11-23T10:00Z')).toMatchObject({
            stage: 'sal',
            owner: 'm-101',
            queue: null,
        });
        const reassigned = fact('2026-11-23T09:40Z', { what: 'reassign', cause: 'workload', to: 'm-102' });
        expect(evaluated([accepted, reassigned], '2026-11-23T10:00Z').owner).toBe('m-102');
    });
    it('explains what keeps another one waiting', () => {
        const lead = evaluateLead(agreement, leadWith({ employees: 180 }, demo), instant('2026-11-23T09:00Z'));
        expect(lead.ahead).toMatchObject([
            { stage: 'mql', missingFields: ['company', 'lead-source'], fastTrack: true, enters: false },
        ]);
        expect(lead).toMatchObject({ route: null, owner: null, queue: null, clocks: {} });
    });
    it('is routed with the values it had then', () => {
        const moved = set('2026-11-23T08:30Z', { country: 'fr' });
        expect(evaluated([moved], '2026-11-23T09:00Z').route?.rule).toBe('dach');
    });
    it('shows the gate and the reason that ended it', () => {
        const lead = evaluated([set('2026-11-23T08:30Z', { domain: 'rival.example' })], '2026-11-23T09:00Z');
        expect(lead).toMatchObject({ gate: 'competitor', reason: 'competitor', stage: 'mql' });
        expect(lead.journey.current.ended).toBe('gate');
    });
    it('has no score under an objection', () => {
        const lead = evaluated([fact('2026-11-23T08:30Z', { what: 'objection' })], '2026-11-23T09:00Z');
        expect(lead).toMatchObject({ score: null, outcome: 'objection', gate: 'objection', reason: null });
    });
});
describe('the clocks of a lead', () => {
    const clock = (timeline, asOf, of = agreement) => evaluated(timeline, asOf, of).clocks['first-contact']?.at(-1);
    it('stop with a human touch, not with a template, an automatic or an unanswered call', () => {
        const template = touch('2026-11-23T08:10Z', 'template-email');
        const automatic = { ...touch('2026-11-23T08:15Z'), automated: true };
        const unanswered = fact('2026-11-23T08:20Z', {
            what: 'touch',
            type: 'call',
            direction: 'inbound',
            automated: false,
            answered: false,
        });
        expect(clock([template, automatic, unanswered], '2026-11-23T09:00Z')?.state).toBe('open');
        expect(clock([touch('2026-11-23T12:00Z')], '2026-11-24T00:00Z')).toMatchObject({ state: 'met' });
        expect(clock([touch('2026-11-23T12:00:00.001Z')], '2026-11-24T00:00Z')).toMatchObject({
            state: 'breached',
        });
    });
    it('stand still in the waiting states they name', () => {
        const paused = (state) => fact('2026-11-23T09:00Z', { what: 'pause', state, until: instant('2026-11-23T10:00Z') });
        const due = (state) => {
            const reading = clock([paused(state)], '2026-11-23T11:00Z');
            return reading && 'dueAt' in reading ? reading.dueAt : undefined;
        };
        expect(due('waiting-for-data')).toBe(instant('2026-11-23T13:00Z'));
        expect(due('on-holiday')).toBe(instant('2026-11-23T12:00Z'));
    });
    it('start only where the SLA applies to the lead at that instant', () => {
        const sla = agreement.slas['first-contact'];
        if (sla === undefined)
            throw new Error('the fixture has that SLA');
        const applies = { op: 'signal', signals: ['webinar'], withinDays: 7, count: 1 };
        const only = { ...agreement, slas: { 'first-contact': { ...sla, applies } } };
        expect(clock([event('2026-11-23T07:00Z', 'webinar')], '2026-11-23T09:00Z', only)?.state).toBe('open');
        expect(clock([event('2026-11-23T08:30Z', 'webinar')], '2026-11-23T09:00Z', only)).toBeUndefined();
    });
});
describe('touches of a lead', () => {
    it('are counted when sales disqualifies what it accepted', () => {
        const lead = evaluated([
            fact('2026-11-23T09:00Z', { what: 'accept' }),
            touch('2026-11-23T10:00Z', 'call', 't1'),
            touch('2026-11-24T10:00Z', 'email', 't2'),
            touch('2026-11-24T11:00Z', 'template-email', 't3'),
            fact('2026-11-25T10:00Z', { what: 'dispose', reason: 'competitor' }),
        ], '2026-11-26T00:00Z');
        expect(lead.touches).toMatchObject([
            { policy: 'six-touches', cycle: 1, kept: ['t1', 't2'], dates: 2, isKept: false },
        ]);
        expect(lead.reason).toBe('competitor');
    });
    const givenUp = (disposal, exempt = false) => {
        const reason = agreement.reasons['timing'];
        if (reason === undefined)
            throw new Error('the fixture has that reason');
        const of = {
            ...agreement,
            reasons: { ...agreement.reasons, timing: { ...reason, exemptFromTouches: exempt } },
        };
        return evaluated([fact('2026-11-23T09:00Z', { what: 'accept' }), disposal], '2026-11-26T00:00Z', of);
    };
    const timing = fact('2026-11-25T10:00Z', { what: 'dispose', reason: 'timing' });
    it('are counted when sales recycles what it accepted, unless the reason is exempt', () => {
        expect(givenUp(timing).touches).toMatchObject([{ policy: 'six-touches', cycle: 1, isKept: false }]);
        expect(givenUp(timing, true).touches).toEqual([]);
    });
    it.each(['bad-data', 'price'])('are not counted when the lead is returned or lost: %s', (reason) => {
        const lead = givenUp(fact('2026-11-25T10:00Z', { what: 'dispose', reason }));
        expect(lead.reason).toBe(reason);
        expect(lead.touches).toEqual([]);
    });
    it('are not counted before sales accepted the lead', () => {
        const lead = evaluated([timing], '2026-11-26T00:00Z');
        expect(lead.journey.ends).toMatchObject([{ as: 'recycle' }]);
        expect(lead.touches).toEqual([]);
    });
});
