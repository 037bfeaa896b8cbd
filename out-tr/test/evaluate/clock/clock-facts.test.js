import { describe, expect, it } from 'vitest';
import { clockFactsOf } from '../../../src/evaluate/clock/clock-facts.js';
import { slaClocks } from '../../../src/evaluate/clock/sla-clock.js';
import { rational } from '../../../src/support/rational.js';
import { at, berlin, brief, lasting } from './clock-case.js';
const place = { file: 'slas.yaml', document: 0, path: [] };
const sla = {
    id: 'first-contact',
    title: { en: 'First contact' },
    owner: 'sales',
    side: 'sales',
    promise: { en: 'Sales contacts an MQL within four hours.' },
    place,
    clock: {
        start: { fact: 'stage', stage: 'mql' },
        stop: [
            { fact: 'touch', by: 'human' },
            { fact: 'meeting', outcome: 'held' },
        ],
        cancel: [{ fact: 'disposed' }],
        reset: [{ fact: 'returned' }],
        pause: ['waiting-for-data'],
    },
    within: lasting('4 business hours'),
    warnAt: [],
    compliance: { target: rational(19, 20), per: 'week', minSample: 5 },
    escalates: true,
};
const head = { at: at('2026-06-01T09:00Z'), cycle: 1 };
const call = {
    type: 'call',
    direction: 'outbound',
    automated: false,
    template: false,
    answered: false,
};
describe('facts of a lead', () => {
    const meanings = [
        [{ ...head, fact: 'stage', stage: 'mql' }, ['start']],
        [{ ...head, fact: 'stage', stage: 'sal' }, []],
        [{ ...head, fact: 'touch', activity: call }, ['stop']],
        [{ ...head, fact: 'touch', activity: { ...call, automated: true } }, []],
        [{ ...head, fact: 'touch', activity: { ...call, type: 'email', template: true } }, []],
        [{ ...head, fact: 'touch', activity: { ...call, direction: 'inbound' } }, []],
        [{ ...head, fact: 'touch', activity: { ...call, direction: 'inbound', answered: true } }, ['stop']],
        [
            { ...head, fact: 'touch', activity: { ...call, type: 'email', direction: 'inbound', answered: true } },
            [],
        ],
        [{ ...head, fact: 'meeting', outcome: 'held' }, ['stop']],
        [{ ...head, fact: 'meeting', outcome: 'held', isVoided: true }, []],
        [{ ...head, fact: 'meeting', outcome: 'no-show' }, []],
        [{ ...head, fact: 'disposed' }, ['cancel']],
        [{ ...head, fact: 'returned' }, ['reset']],
        [{ ...head, fact: 'assigned' }, []],
        [{ ...head, fact: 'waiting', state: 'waiting-for-data' }, ['pause']],
        [{ ...head, fact: 'waiting', state: 'on-holiday' }, []],
        [{ ...head, fact: 'reassigned', cause: 'absence' }, ['reassign']],
        [{ ...head, fact: 'owned', team: 'inside-sales' }, ['owner']],
        [{ ...head, fact: 'waived', sla: 'first-contact', by: 'marketing' }, ['waiver']],
        [{ ...head, fact: 'waived', sla: 'other', by: 'marketing' }, []],
        [{ ...head, fact: 'corrected', undone: { fact: 'stage', stage: 'mql' } }, ['void']],
        [{ ...head, fact: 'corrected', undone: { fact: 'stage', stage: 'sal' } }, []],
        [{ ...head, fact: 'stage', stage: 'mql', isVoided: true }, ['start']],
        [{ ...head, fact: 'signal', signal: 'demo-request' }, []],
    ];
    it.each(meanings)('%j is %j', (fact, kinds) => {
        expect(clockFactsOf(sla, [fact]).map((known) => known.fact)).toEqual(kinds);
    });
    it('keep their instants, their cycle and the end of a pause', () => {
        const [logged, until] = [head.at + 1000, head.at + 2000];
        const waiting = {
            ...head,
            cycle: 2,
            loggedAt: logged,
            fact: 'waiting',
            state: 'waiting-for-data',
            until,
        };
        expect(clockFactsOf(sla, [waiting])).toEqual([
            { fact: 'pause', at: head.at, loggedAt: logged, until, cycle: 2 },
        ]);
    });
});
describe('slaClocks', () => {
    it('reads the clocks of an SLA of the agreement', () => {
        const calendar = { ...berlin, title: { en: 'Berlin' }, holidayNames: {}, place };
        const agreement = {
            zone: 'Europe/Berlin',
            calendar: 'berlin',
            calendars: { berlin: calendar },
            teams: {},
        };
        const facts = [
            { at: at('2026-06-01T08:00Z'), cycle: 1, fact: 'stage', stage: 'mql' },
            { ...head, fact: 'touch', activity: call },
        ];
        expect(slaClocks(agreement, sla, { facts, asOf: at('2026-06-02T08:00Z') }).map(brief)).toEqual([
            'met, due 2026-06-01T12:00:00Z, stopped 2026-06-01T09:00:00Z',
        ]);
    });
});
