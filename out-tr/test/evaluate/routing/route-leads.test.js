import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeLeads } from '../../../src/evaluate/routing/route-leads.js';
import { hoursOfIntervals } from '../../../src/evaluate/routing/working-hours.js';
import { factsAbout } from '../../criteria/facts-about.js';
import { instant } from '../a-lead.js';
const asOf = instant('2026-06-30T00:00Z');
const member = (id, rest = {}) => ({
    id,
    weight: 1,
    active: true,
    skills: [],
    absences: [],
    ...rest,
});
const away = (from, to) => ({ start: instant(from), end: instant(to) });
function planWith(members, rest = {}) {
    const pool = {
        id: 'p',
        members,
        reset: 'never',
        onReturn: 'freeze',
        onEmpty: { action: 'fallback' },
        ...rest,
    };
    const everybody = { op: 'all', of: [] };
    return {
        zone: 'Europe/Berlin',
        rules: [
            { id: 'pool', when: everybody, assign: { to: 'pool', pool: 'p' } },
            { id: 'rest', when: everybody, assign: { to: 'queue', queue: 'rest' } },
        ],
        pools: { p: pool },
        fallback: 'ops',
    };
}
const lead = (id, at, rest = {}) => ({
    id,
    at: instant(at),
    facts: factsAbout({}),
    ...rest,
});
const where = ({ routed }) => routed.map(({ lead: id, via, owner, queue }) => `${id} ${via} ${owner ?? queue ?? '-'}`);
describe('a held lead', () => {
    const hold = { onEmpty: { action: 'hold', maxMinutes: 240 } };
    const absent = member('a', { absences: [away('2026-06-01T00:00Z', '2026-06-01T12:00Z')] });
    it('gets the pool when somebody comes back, before newer leads', () => {
        const plan = planWith([{ ...absent, capacity: { n: 1, per: 'day' } }], hold);
        const leads = [lead('z', '2026-06-01T09:00Z'), lead('a', '2026-06-01T12:00Z')];
        expect(where(routeLeads(plan, leads, instant('2026-06-01T12:00Z')))).toEqual(['z pool a', 'a held -']);
    });
    it('goes to the fallback after its limit, at the limit', () => {
        const plan = planWith([{ ...absent, absences: [away('2026-06-01T00:00Z', '2026-06-01T13:01Z')] }], hold);
        const leads = [lead('one', '2026-06-01T09:00Z')];
        expect(routeLeads(plan, leads, asOf).routed).toMatchObject([
            {
                via: 'heldTooLong',
                queue: 'ops',
                at: instant('2026-06-01T13:00Z'),
                heldFrom: instant('2026-06-01T09:00Z'),
            },
        ]);
        expect(where(routeLeads(plan, leads, instant('2026-06-01T12:59Z')))).toEqual(['one held -']);
    });
    it('is tried when hours open and when a cap period starts', () => {
        const opening = hoursOfIntervals([away('2026-06-01T10:00Z', '2026-06-01T15:00Z')]);
        expect(where(routeLeads(planWith([member('a', { hours: opening })], hold), [lead('one', '2026-06-01T09:00Z')], asOf))).toEqual(['one pool a']);
        const capped = planWith([member('a', { capacity: { n: 1, per: 'day' } })], hold);
        const evening = [lead('first', '2026-06-01T19:00Z'), lead('second', '2026-06-01T20:00Z')];
        const { routed } = routeLeads(capped, evening, asOf);
        expect(routed[1]).toMatchObject({ owner: 'a', at: instant('2026-06-01T22:00Z') });
    });
});
describe('an empty pool', () => {
    const inactive = [member('a', { active: false })];
    it('hands on to the next rule and says so', () => {
        const { routed } = routeLeads(planWith(inactive, { onEmpty: { action: 'nextRule' } }), [lead('one', '2026-06-01T09:00Z')], asOf);
        expect(routed).toMatchObject([
            { rule: 'rest', via: 'rule', queue: 'rest', failed: [{ rule: 'pool', path: 'pool', read: 'empty' }] },
        ]);
    });
    it('that ignores availability still heeds skills', () => {
        const members = [member('a', { absences: [away('2026-06-01T00:00Z', '2026-06-02T00:00Z')] })];
        const plan = planWith(members, { onEmpty: { action: 'ignoreAvailability' } });
        const leads = [lead('one', '2026-06-01T09:00Z'), lead('two', '2026-06-01T09:00Z', { skill: 'french' })];
        expect(where(routeLeads(plan, leads, asOf))).toEqual(['one ignoreAvailability a', 'two fallback ops']);
    });
});
describe('turns', () => {
    const leadsOfOneDay = (day, count) => Array.from({ length: count }, (_, index) => lead(`${day}-${index}`, `${day}T${String(8 + index).padStart(2, '0')}:00Z`));
    const counts = ({ desk }) => Object.fromEntries(desk.pools.get('p')?.assigned ?? []);
    it('follow the weights', () => {
        const plan = planWith([member('a'), member('b', { weight: 3 })]);
        expect(counts(routeLeads(plan, leadsOfOneDay('2026-06-01', 8), asOf))).toEqual({ a: 2, b: 6 });
    });
    it('never let anybody run ahead of anybody by more than one lead of their weight', () => {
        const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 });
        fc.assert(fc.property(weights, fc.integer({ min: 0, max: 15 }), (list, leads) => {
            const plan = planWith(list.map((weight, index) => member(`m${index}`, { weight })));
            const assigned = counts(routeLeads(plan, leadsOfOneDay('2026-06-01', leads), asOf));
            const shares = list.map((weight, index) => [assigned[`m${index}`] ?? 0, weight]);
            for (const [mine, myWeight] of shares) {
                for (const [theirs, theirWeight] of shares) {
                    expect((mine - 1) * theirWeight).toBeLessThanOrEqual(theirs * myWeight);
                }
            }
        }));
    });
    it('do not make up for an absence when shares are frozen, and do when not', () => {
        const members = [
            member('a'),
            member('b', { absences: [away('2026-06-01T00:00Z', '2026-06-02T00:00Z')] }),
        ];
        const leads = [...leadsOfOneDay('2026-06-01', 4), ...leadsOfOneDay('2026-06-02', 4)];
        expect(counts(routeLeads(planWith(members), leads, asOf))).toEqual({ a: 6, b: 6 });
        const catchingUp = routeLeads(planWith(members, { onReturn: 'catchUp' }), leads, asOf);
        expect(counts(catchingUp)).toEqual({ a: 4, b: 4 });
    });
    it('start anew at a reset, which comes before a return', () => {
        const back = { absences: [away('2026-06-05T00:00Z', '2026-06-07T22:00Z')] };
        const plan = planWith([member('a'), member('b', back)], { reset: 'week' });
        const leads = [...leadsOfOneDay('2026-06-04', 5), lead('monday', '2026-06-08T08:00Z')];
        const { routed } = routeLeads(plan, leads, asOf);
        expect(routed.at(-1)?.picks).toMatchObject([{ assigned: { a: 0, b: 0 } }]);
    });
    it('take leads of one instant by id and leave out what comes after asOf', () => {
        const leads = [
            lead('y', '2026-06-01T08:00Z'),
            lead('x', '2026-06-01T08:00Z'),
            lead('w', '2026-07-01T08:00Z'),
        ];
        expect(where(routeLeads(planWith([member('a'), member('b')]), leads, asOf))).toEqual([
            'x pool a',
            'y pool b',
        ]);
    });
});
