import { describe, expect, it } from 'vitest';
import { routingPlanOf } from '../../../src/evaluate/routing/routing-plan-of.js';
import { hoursOfCalendar } from '../../../src/evaluate/routing/working-hours.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { instant } from '../a-lead.js';
function withAbsences(absences) {
    const agreement = fixtureAgreement();
    const members = Object.values(agreement.members).map((member) => [member.id, { ...member, absences }]);
    return { ...agreement, members: Object.fromEntries(members) };
}
describe('a routing plan', () => {
    it('counts both dates of an absence, and two absences without a break as one', () => {
        const plan = routingPlanOf(withAbsences([
            { from: '2026-03-30', to: '2026-03-31' },
            { from: '2026-03-27', to: '2026-03-29' },
            { from: '2026-05-01', to: '2026-05-01' },
        ]));
        expect(plan.pools['dach']?.members[0]?.absences).toEqual([
            { start: instant('2026-03-26T23:00Z'), end: instant('2026-03-31T22:00Z') },
            { start: instant('2026-04-30T22:00Z'), end: instant('2026-05-01T22:00Z') },
        ]);
    });
    it('takes the agreement’s hours where neither member nor team has their own', () => {
        const hours = routingPlanOf(fixtureAgreement()).pools['dach']?.members[0]?.hours;
        expect(hours?.isOpen(instant('2026-06-01T07:00Z'))).toBe(true);
        expect(hours?.isOpen(instant('2026-06-01T15:30Z'))).toBe(false);
    });
    it('falls back to the first queue that somebody answers for', () => {
        const agreement = fixtureAgreement();
        const fallback = ['nobodys', 'operations'].map((queue) => ({ id: queue, queue }));
        const [first] = Object.values(agreement.members);
        const members = first === undefined ? {} : { [first.id]: { ...first, roles: ['sales-ops'] } };
        const routing = { ...agreement.routing, fallback };
        expect(routingPlanOf({ ...agreement, members, routing }).fallback).toBe('operations');
    });
});
describe('working hours', () => {
    const night = {
        id: 'night',
        zone: 'Europe/Berlin',
        weekly: [{ days: ['fri'], from: '22:00', to: '06:00' }],
        holidays: [],
        exceptions: {},
    };
    it('of a shift that began yesterday last until it ends', () => {
        const hours = hoursOfCalendar(night);
        const open = ['2026-06-05T19:59Z', '2026-06-05T20:00Z', '2026-06-06T03:59Z', '2026-06-06T04:00Z'];
        expect(open.map((at) => hours.isOpen(instant(at)))).toEqual([false, true, true, false]);
    });
    it('open again in the week after, and never on a calendar without hours', () => {
        expect(hoursOfCalendar(night).opensAfter(instant('2026-06-05T20:00Z'))).toBe(instant('2026-06-12T20:00Z'));
        expect(hoursOfCalendar({ ...night, weekly: [] }).opensAfter(instant('2026-06-05T20:00Z'))).toBeUndefined();
    });
});
