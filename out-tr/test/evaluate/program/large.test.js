import { describe, expect, it } from 'vitest';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
import { at } from '../../compile/fixture-definition.js';
import { sameRow } from './same-row.js';
import { wideAgreement } from './wide-agreement.js';
describe('an agreement with 5,000 choices and 20,000 routing rules', () => {
    const fixture = fixtureAgreement();
    const head = (index) => ({ id: `n-${index}`, title: {} });
    const has = (index) => {
        return { op: 'between', attribute: 'employees', low: index, high: index };
    };
    const choices = Array.from({ length: 5000 }, (_, index) => ({
        ...head(index),
        when: has(index),
        points: index % 50,
    }));
    const rule = { ...head(0), kind: 'exclusive', choices };
    const scorings = Object.entries(fixture.scorings).map(([id, scoring]) => [
        id,
        { ...scoring, dimensions: [{ id: 'fit', groups: [{ ...head(0), rules: [rule] }] }] },
    ]);
    const assign = { to: 'pool', pool: 'dach' };
    const rules = Array.from({ length: 20_000 }, (_, index) => {
        return { ...head(index), when: has(index), assign, place: at('routing') };
    });
    const agreement = {
        ...fixture,
        scorings: Object.fromEntries(scorings),
        routing: { ...fixture.routing, rules },
    };
    it.each([0, 49, 4999, 5000, 19_999, 20_000, undefined])('is compiled; %s employees', (employees) => {
        const values = employees === undefined ? {} : { employees };
        const record = { id: 'lead', values, events: [], consents: [], recordedStage: 'sal' };
        const row = sameRow(agreement, record, Date.UTC(2026, 10, 28, 9));
        expect(row.route).toBe(employees !== undefined && employees < 20_000 ? `n-${employees}` : null);
    });
});
describe('a lead with 10,000 events of one signal', () => {
    const agreement = wideAgreement();
    const asOf = Date.UTC(2026, 10, 28, 9);
    const record = {
        id: 'busy',
        values: { employees: 800, company: 'acme', partner: false },
        events: ['demo-request', 'content-download'].flatMap((signal) => Array.from({ length: 10_000 }, (_, index) => {
            const at = asOf - index * 600_000;
            return { id: `e${index}`, signal, at, from: at, properties: { asset: `paper-${index}` } };
        })),
        consents: [{ at: 1, from: 1, purpose: 'email-marketing', state: 'given' }],
    };
    it('keeps to the caps', () => {
        expect(sameRow(agreement, record, asOf)).toMatchObject({ engagement: 400, stage: 'sal' });
    });
    it('loses no event without them', () => {
        const scorings = Object.entries(agreement.scorings).map(([id, scoring]) => [
            id,
            { ...scoring, dimensions: scoring.dimensions.map(withoutCaps) },
        ]);
        const uncapped = { ...agreement, scorings: Object.fromEntries(scorings) };
        expect(sameRow(uncapped, record, asOf).engagement).toBeGreaterThan(1_000_000);
    });
});
function withoutCaps({ groups, ...dimension }) {
    return { ...dimension, groups: groups.map(({ max, ...group }) => group) };
}
